"""The foot of the main screen, which follows the focus from pane to pane and whatever is opened over them."""

from __future__ import annotations

from textual.screen import Screen

from explorer.rows.footer import footer_at
from explorer.session import Session
from explorer.widgets.bar import Bar
from explorer.widgets.pane import Pane


class Foot(Bar):
    """Hints for the pane that has the focus, or for the keys of the screen over it (its `hints`)."""

    def __init__(self, session: Session) -> None:
        super().__init__("foot", footer_at("timeline"), session)
        self._at = self._pane = "timeline"

    def on_mount(self) -> None:
        """Follow the focus, and what is opened and closed."""
        self.watch(self.screen, "focused", self.follow, init=False)
        self.app.screen_change_signal.subscribe(self, self.follow_screen)

    def follow_screen(self, screen: Screen[object]) -> None:
        """Give the hints of the screen that is now on top."""
        self.show(getattr(screen, "hints", "") or self.pane_in_focus())

    def follow(self) -> None:
        """Give the hints of the pane that has the focus, unless something is over it."""
        if self.screen.is_current:
            self.show(self.pane_in_focus())

    def pane_in_focus(self) -> str:
        """The id of the pane that has the focus, or else had it last: a terminal that loses its own takes it away."""
        focused = self.screen.focused
        if isinstance(focused, Pane) and focused.id:
            self._pane = focused.id
        return self._pane

    def show(self, at: str) -> None:
        """Give the hints of a pane or of a screen over the panes."""
        if at != self._at:
            self._at, self._shows, self._written = at, footer_at(at), None
            self.refresh()
