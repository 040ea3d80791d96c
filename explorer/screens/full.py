"""A screen on which one pane can take the room of all, and the focus moves on from one full pane to the next."""

from __future__ import annotations

from textual import events, on

from explorer.screens.typed import TypedScreen
from explorer.widgets.pane import Pane


class FullPaneScreen(TypedScreen):
    """Its class `-full` says that one pane is full, `-full-statement` and the like say which; explorer.tcss does it.

    The focus alone would not do: a terminal that loses its own takes it away.
    """

    def action_full(self) -> None:
        """Give the pane with the focus the whole room, or give the others theirs back."""
        self.toggle_class("-full")
        self.fill()

    @on(events.DescendantFocus)
    def fill(self) -> None:
        """Show the pane with the focus alone, wherever that came from, if one is to be full."""
        is_full, focused = self.has_class("-full"), self.focused
        if is_full and not isinstance(focused, Pane):
            return
        for pane in self.query(Pane):
            self.set_class(is_full and pane is focused, f"-full-{pane.id}")
