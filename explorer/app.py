"""The Textual application: themes, clipboard, editor, reload, and what keeps the terminal whole."""

from __future__ import annotations

import asyncio
import gc
import os
import shlex
import signal
import subprocess
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import ClassVar

from textual import work
from textual.app import App, SystemCommand
from textual.binding import Binding, BindingType
from textual.screen import Screen
from textual.theme import Theme

from explorer.commands import COMMANDS
from explorer.errors import DossierError
from explorer.index.cache import open_dossier, stamp_of
from explorer.index.index import Index
from explorer.query.notation import Query
from explorer.screens.browse import BrowseScreen
from explorer.wording.language import say
from explorer.wording.sentences import of_error, of_problem

DARK = Theme(
    name="explorer-dark",
    primary="#7aa2d8",
    secondary="#8d9bb0",
    accent="#d7b46a",
    foreground="#d6d9de",
    background="#14171c",
    surface="#191d24",
    panel="#232932",
    success="#79b8a4",
    warning="#e0925c",
    error="#e5707a",
    dark=True,
    variables={"cursor-row": "#2b3543", "pane-border": "#3d4756"},
)
LIGHT = Theme(
    name="explorer-light",
    primary="#23548f",
    secondary="#56616f",
    accent="#7a5600",
    foreground="#1d2127",
    background="#fbfaf7",
    surface="#f3f1ec",
    panel="#e6e2d9",
    success="#1e6a55",
    warning="#a1480c",
    error="#a8232f",
    dark=False,
    variables={"cursor-row": "#dfe7f1", "pane-border": "#b4b9c2"},
)
THEMES = ("explorer-dark", "explorer-light", "ansi-dark", "ansi-light")
RELOAD_SECONDS = 1.0
# How editors that do not know `+LINE` are told a line.
EDITORS = {
    "code": ["--goto", "{file}:{line}"],
    "codium": ["--goto", "{file}:{line}"],
    "subl": ["{file}:{line}"],
    "hx": ["{file}:{line}"],
    "zed": ["{file}:{line}"],
}


class ExplorerApp(App[None]):
    """Shows one dossier."""

    CSS_PATH = "explorer.tcss"
    TITLE = "explorer"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("ctrl+q", "quit", show=False, priority=True)]

    def __init__(
        self, folder: Path, index: Index, query: Query, language: str, keys: dict[str, str] | None = None
    ) -> None:
        super().__init__()
        self.folder = folder
        self.browse = BrowseScreen(index, query, language)
        self._keys = keys or {}
        self._stamp = stamp_of(folder)
        for theme in (DARK, LIGHT):
            self.register_theme(theme)
        if "NO_COLOR" not in os.environ and not os.environ.get("TEXTUAL_THEME"):
            self.theme = DARK.name
        if os.environ.get("SSH_TTY"):
            self.animation_level = "none"

    @property
    def language(self) -> str:
        """The language that the main screen speaks."""
        return self.browse.language

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """The looks of cursor and borders in the themes that are not ours: the terminal's own grey."""
        return {"cursor-row": "ansi_bright_black", "pane-border": "ansi_bright_black"}

    def get_default_screen(self) -> Screen[None]:
        """The main screen stands at the bottom."""
        return self.browse

    def on_mount(self) -> None:
        """Watch for signals and for edits."""
        if self._keys:
            self.set_keymap(self._keys)
        loop = asyncio.get_running_loop()
        for number in (signal.SIGTERM, signal.SIGHUP):
            loop.add_signal_handler(number, partial(self.exit, return_code=128 + number))
        self.set_interval(RELOAD_SECONDS, self.look_for_edits)

    def on_ready(self) -> None:
        """Collecting garbage waits until the first screen has been seen."""
        if not gc.isenabled():
            self.set_timer(RELOAD_SECONDS, self.collect)

    def collect(self) -> None:
        """Collect once, set what stays apart, and go on as usual."""
        gc.collect()
        gc.freeze()
        gc.enable()

    def look_for_edits(self) -> None:
        """Read the dossier again when its files changed."""
        stamp = stamp_of(self.folder)
        if stamp != self._stamp:
            self._stamp = stamp
            self.reload()

    @work(thread=True, exclusive=True, group="reload")
    def reload(self) -> None:
        """Compile the edited dossier; a broken one leaves the last good one standing."""
        try:
            index = open_dossier(self.folder)
        except DossierError as error:
            self.call_from_thread(self.tell_problems, error)
        else:
            self.call_from_thread(self.browse.renew, index)

    def tell_problems(self, error: DossierError) -> None:
        """Show the first problems of an edit that cannot be read."""
        shown = "\n".join(of_problem(problem, self.language) for problem in error.problems[:5])
        more = len(error.problems) - 5
        words = say("The edited files cannot be read; the last good dossier stays.", self.language)
        tail = (
            "\n" + say("… and {number} more: explorer check", self.language, number=more) if more > 0 else ""
        )
        self.notify(f"{words}\n{shown}{tail}", severity="error", markup=False, timeout=30)

    def copy_to_clipboard(self, text: str) -> None:
        """Copy by whatever way there is; the mouse's selection goes the same way."""
        self._clipboard = text
        if self.is_headless:
            self.notify(say("Copied", self.language), markup=False)
        else:
            self.copy_by_ways(text)

    @work(thread=True, exclusive=True, group="copy")
    def copy_by_ways(self, text: str) -> None:
        """Copy off the screen's own thread, as tools can take a while; then say what is known of it."""
        from explorer.clipboard import ClipboardError, State, copy
        from explorer.index.cache import cache_folder

        driver = self._driver
        try:
            done = copy(
                text, environment=os.environ, write=driver.write if driver else None, folder=cache_folder()
            )
        except ClipboardError as error:
            self.call_from_thread(self.notify, of_error(error, self.language), severity="error", markup=False)
            return
        said = {
            State.CONFIRMED: say("Copied ({way})", self.language, way=done.way),
            State.SENT: say("Sent, unconfirmed ({way})", self.language, way=done.way),
            State.SAVED: say("No clipboard can be reached; saved to {file}", self.language, file=done.detail),
        }
        self.call_from_thread(self.notify, said[done.state], markup=False)

    def action_edit(self) -> None:
        """Open the record of the place in the reader's editor at its line."""
        found = self.browse.index.find(self.browse.record_id)
        if found is None or not found.file:
            self.browse.say_it("There is nothing here to edit")
            return
        editor = shlex.split(os.environ.get("VISUAL") or os.environ.get("EDITOR") or "vi")
        places = EDITORS.get(Path(editor[0]).name, ["+{line}", "{file}"])
        path = self.folder / found.file
        with self.suspend():
            try:
                command = [*editor, *(place.format(file=path, line=found.line) for place in places)]
                subprocess.run(command, check=False)  # noqa: S603  # the reader's own editor
            except OSError as error:
                self.notify(f"{editor[0]}: {error.strerror}", severity="error", markup=False)

    def action_next_theme(self) -> None:
        """Dark, light, and those of the terminal; without colours only the latter."""
        themes = [name for name in THEMES if name.startswith("ansi") or "NO_COLOR" not in os.environ]
        at = themes.index(self.theme) + 1 if self.theme in themes else 0
        self.theme = themes[at % len(themes)]

    def action_help(self) -> None:
        """All commands, to read or to run."""
        from explorer.screens.help import HelpScreen

        self.push_screen(HelpScreen(self.language), self.run_command)

    async def run_command(self, action: str | None) -> None:
        """Do what was chosen in the help."""
        if action:
            await self.browse.run_action(action)

    def get_system_commands(self, screen: Screen[object]) -> Iterator[SystemCommand]:  # noqa: ARG002  # Textual passes it
        """The command palette offers the table of commands."""
        for command in COMMANDS:
            title = f"{say(command.label, self.language)} ({command.shown})"
            yield SystemCommand(title, say(command.tip, self.language), partial(self.palette, command.action))
        for theme in THEMES:
            yield SystemCommand(f"{say('theme', self.language)}: {theme}", "", partial(self.wear, theme))

    def wear(self, theme: str) -> None:
        """Put on a theme."""
        self.theme = theme

    @work
    async def palette(self, action: str) -> None:
        """Do what was chosen in the palette."""
        await self.browse.run_action(action)


def run_app(folder: Path, index: Index, query: Query, language: str) -> int:
    """Show a dossier until the reader leaves; the exit status."""
    app = ExplorerApp(folder, index, query, language)
    app.run()
    return app.return_code or 0
