"""What Textual's application lacks: it restores the terminal after signals, shows text as text, and loses no key.

Textual sends a key to the widget with the focus, and it comes back as a command when the next keys have gone the same
way already. So of what was typed in one piece, some reached a screen that was not yet, or no longer, in front. Here the
application handles each key itself, to its end: a screen that it opens is there before the next key is looked at.
"""

from __future__ import annotations

import asyncio
import gc
import signal
from collections import deque
from functools import partial
from typing import ClassVar, Protocol, runtime_checkable

from textual import events, on
from textual.app import App
from textual.binding import Binding, BindingType
from textual.notifications import Notify, SeverityLevel

from explorer.screens.background import BackgroundTold
from explorer.screens.themes import DARK, LIGHT, OWN_THEMES, theme_names

COLLECT_AFTER = 1.0  # seconds
ENDING = (signal.SIGTERM, signal.SIGHUP, signal.SIGINT, signal.SIGQUIT)


@runtime_checkable
class TakesKeys(Protocol):
    """A screen that handles every key itself while it is in front."""

    async def take(self, key: events.Key) -> None:
        """Do what a key means, to its end."""


@runtime_checkable
class AnswersKeys(Protocol):
    """A screen of commands, which is told what was typed; `told` is a toast that the next key makes out of date."""

    told: str

    def answered(self, key: events.Key, *, is_bound: bool) -> None:
        """Do what remains to be done after a key, and whether or not it ran a command."""


@runtime_checkable
class TakesPastes(Protocol):
    """A screen into which a text can be pasted."""

    async def paste(self, text: str) -> None:
        """Take in a text that was pasted."""


class SturdyApp(App[None]):
    """An application for any terminal; `explorer.app` adds what this program does with it.

    An error of a kind that is `FORESEEN` ends it without a traceback, and is then its `failure`.
    """

    # In lists as well, which take every other key.
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(key, action, show=False, priority=True)
        for key, action in (("ctrl+q", "quit"), ("ctrl+z", "suspend_process"), ("ctrl+l", "redraw"))
    ]
    FORESEEN: ClassVar[tuple[type[Exception], ...]] = ()
    failure: Exception | None = None

    def __init__(self, *, is_colourless: bool, is_remote: bool, first_theme: str) -> None:
        super().__init__()
        self.is_theme_chosen = False  # by the reader, who wants no other then
        # What was typed before the first screen has its size, which page keys go by; None once it has.
        self._early: deque[events.Key | events.Paste] | None = deque()
        self.themes = theme_names(coloured=not is_colourless)
        for theme in OWN_THEMES:
            self.register_theme(theme)
        if first_theme in self.available_themes:
            self.theme = first_theme
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
        """Our own variables, in themes that are not ours: rules are in the terminal's colour for text."""
        return {"cursor-row": "ansi_default", "pane-border": "ansi_default", "neither": "ansi_magenta"}

    def action_redraw(self) -> None:
        """Draw all of the screen again, over whatever another program has written there."""
        if self._driver:
            self._driver.write("\x1b[2J")
        self.screen.refresh(layout=True)

    def action_next_theme(self) -> None:
        """Put on the next theme."""
        self.is_theme_chosen = True
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

    def cleared(self) -> bool:
        """Take away all toasts and what is selected. False if there was neither."""
        had = bool(len(self._notifications) or self.screen.selections)
        self.clear_notifications()
        self.clear_selection()
        return had

    def action_wear(self, theme: str) -> None:
        """Put on a theme."""
        self.is_theme_chosen = True
        self.theme = theme

    @on(BackgroundTold)
    def follow_terminal(self, message: BackgroundTold) -> None:
        """Put on the theme that goes with the terminal, unless the reader has chosen one."""
        if not self.is_theme_chosen:
            self.theme = LIGHT.name if message.is_light else DARK.name

    def on_mount(self) -> None:
        """Exit normally on every signal that ends a program. On most, Textual would not restore the terminal."""
        loop = asyncio.get_running_loop()
        for number in ENDING:
            loop.add_signal_handler(number, partial(self.exit, return_code=128 + number))

    async def on_ready(self) -> None:
        """Take what was typed so far, and start collecting garbage, once the first screen has been shown."""
        early, self._early = self._early or (), None
        for event in early:
            await self.answer(event)
        if not gc.isenabled():
            self.set_timer(COLLECT_AFTER, collect)

    async def on_event(self, event: events.Event) -> None:
        """Handle what is typed; leave everything else to Textual."""
        if not isinstance(event, events.Key | events.Paste) or event.is_forwarded:
            await super().on_event(event)
        elif self._early is not None:
            self._early.append(event)
        else:
            await self.answer(event)

    async def answer(self, event: events.Key | events.Paste) -> None:
        """Hand a key or a paste to the screen in front, unless the key means the same everywhere."""
        self.app_focus = True
        screen = self.screen
        if isinstance(event, events.Paste):
            if isinstance(screen, TakesPastes):
                await screen.paste(event.text)
        elif await self._check_bindings(event.key, priority=True):
            return
        elif isinstance(screen, TakesKeys):
            await screen.take(event)
        elif isinstance(screen, AnswersKeys):
            self.withdraw(screen.told)
            screen.answered(event, is_bound=await self._check_bindings(event.key))


def collect() -> None:
    """Collect garbage once, exempt what is left from later rounds, and turn the collector on."""
    gc.collect()
    gc.freeze()
    gc.enable()
