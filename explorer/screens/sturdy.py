"""What Textual's application lacks: it restores the terminal after signals, shows text as text, and loses no key."""

from __future__ import annotations

import asyncio
import gc
import signal
from functools import partial
from typing import ClassVar

from textual import events
from textual.app import App
from textual.notifications import Notify, SeverityLevel

from explorer.screens.choose import Over
from explorer.screens.themes import DARK, OWN_THEMES, theme_names

COLLECT_AFTER = 1.0  # seconds
ENDING = (signal.SIGTERM, signal.SIGHUP, signal.SIGINT, signal.SIGQUIT)


class SturdyApp(App[None]):
    """An application for any terminal; `explorer.app` adds what this program does with it.

    An error of a kind that is `FORESEEN` ends it without a traceback, and is then its `failure`.
    """

    FORESEEN: ClassVar[tuple[type[Exception], ...]] = ()
    failure: Exception | None = None

    def __init__(self, *, is_colourless: bool, is_remote: bool, has_chosen_theme: bool) -> None:
        super().__init__()
        self.themes = theme_names(coloured=not is_colourless)
        for theme in OWN_THEMES:
            self.register_theme(theme)
        if not is_colourless and not has_chosen_theme:
            self.theme = DARK.name
        if is_remote:
            self.animation_level = "none"

    def _handle_exception(self, error: Exception) -> None:
        """End."""
        if isinstance(error, self.FORESEEN):
            self.failure = error
        super()._handle_exception(error)

    def _fatal_error(self) -> None:
        """End; with a traceback only if there is no sentence for what is wrong."""
        if self.failure:
            self.panic()
        else:
            super()._fatal_error()

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """The grey of cursor and borders in themes that are not ours."""
        return {"cursor-row": "ansi_bright_black", "pane-border": "ansi_bright_black"}

    def action_next_theme(self) -> None:
        """Put on the next theme."""
        themes = self.themes
        self.theme = themes[(themes.index(self.theme) + 1) % len(themes) if self.theme in themes else 0]

    def notify(
        self,
        message: str,
        *,
        title: str = "",
        severity: SeverityLevel = "information",
        timeout: float | None = None,
        markup: bool = False,
    ) -> None:
        """Show a toast. Its text is never markup by default, because it may contain words from the data."""
        super().notify(message, title=title, severity=severity, timeout=timeout, markup=markup)

    def on_notify(self, message: Notify) -> None:
        """Put a toast in place of the one that says the same: a key held down covers no more than a key pressed."""
        self.withdraw(message.notification.message)

    def withdraw(self, message: str) -> None:
        """Take away the toast that says this, if there is one."""
        for toast in [toast for toast in self._notifications if toast.message == message]:
            self._unnotify(toast)

    def on_mount(self) -> None:
        """Exit normally on every signal that ends a program. On most, Textual would not restore the terminal."""
        loop = asyncio.get_running_loop()
        for number in ENDING:
            loop.add_signal_handler(number, partial(self.exit, return_code=128 + number))

    def on_ready(self) -> None:
        """Start collecting garbage once the first screen has been shown."""
        if not gc.isenabled():
            self.set_timer(COLLECT_AFTER, collect)

    def on_key(self, event: events.Key) -> None:
        """Pass a key on to a list that opened after it was typed."""
        if isinstance(self.screen, Over):
            event.prevent_default()
            (self.screen.focused or self.screen).post_message(events.Key(event.key, event.character))


def collect() -> None:
    """Collect garbage once, exempt what is left from later rounds, and turn the collector on."""
    gc.collect()
    gc.freeze()
    gc.enable()
