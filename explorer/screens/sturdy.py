"""What Textual's own application lacks to keep the terminal whole and lose no key."""

from __future__ import annotations

import asyncio
import gc
import signal
from functools import partial

from textual import events
from textual.app import App
from textual.notifications import SeverityLevel

from explorer.screens.choose import Over
from explorer.screens.themes import DARK, OWN_THEMES, theme_names

COLLECT_AFTER = 1.0  # seconds
ENDING = (signal.SIGTERM, signal.SIGHUP, signal.SIGINT, signal.SIGQUIT)


class SturdyApp(App[None]):
    """Ends on signals with the terminal restored, takes text for text, and hands every key to whom it was typed for."""

    def __init__(self, *, is_colourless: bool, is_remote: bool, has_chosen_theme: bool) -> None:
        super().__init__()
        self.themes = theme_names(coloured=not is_colourless)
        for theme in OWN_THEMES:
            self.register_theme(theme)
        if not is_colourless and not has_chosen_theme:
            self.theme = DARK.name
        if is_remote:
            self.animation_level = "none"

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """The looks of cursor and borders in the themes that are not ours: the terminal's own grey."""
        return {"cursor-row": "ansi_bright_black", "pane-border": "ansi_bright_black"}

    def action_next_theme(self) -> None:
        """Dark, light, and those of the terminal; without colours only the latter."""
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
        """Show a toast. Its text is taken as it is: it may hold words of the data, which are never markup."""
        super().notify(message, title=title, severity=severity, timeout=timeout, markup=markup)

    def on_mount(self) -> None:
        """Leave by the front door on every signal that ends a program; Textual restores nothing on most of them."""
        loop = asyncio.get_running_loop()
        for number in ENDING:
            loop.add_signal_handler(number, partial(self.exit, return_code=128 + number))

    def on_ready(self) -> None:
        """Collect garbage only after the first screen was seen."""
        if not gc.isenabled():
            self.set_timer(COLLECT_AFTER, collect)

    def on_key(self, event: events.Key) -> None:
        """Hand a key to the list that opened while it was on its way: it was typed for the list."""
        if isinstance(self.screen, Over):
            event.prevent_default()
            (self.screen.focused or self.screen).post_message(events.Key(event.key, event.character))


def collect() -> None:
    """Collect once, set apart what stays, and go on as usual."""
    gc.collect()
    gc.freeze()
    gc.enable()
