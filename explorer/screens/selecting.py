"""Selecting text with the mouse stays within the pane in which it began.

Textual selects everything between two widgets, in an order of its own: one cell too far to the left, and the whole
timeline was copied instead of half a sentence.
"""

from __future__ import annotations

from textual.geometry import Offset
from textual.screen import Screen
from textual.widget import Widget

from explorer.widgets.lines import Lines


class SelectingScreen(Screen[None]):
    """A screen of panes. What is selected ends at the edge of its pane, however far the mouse goes."""

    def get_widget_and_offset_at(self, x: int, y: int) -> tuple[Widget | None, Offset | None]:
        """The widget in a cell of the screen, and where in its text; while selecting, in the pane where that began."""
        state = self._select_state
        pane = state.start.content_widget if self._selecting and state else None
        if not isinstance(pane, Lines):
            return super().get_widget_and_offset_at(x, y)
        region = pane.scrollable_content_region
        x, y = min(max(x, region.x), region.right - 1), min(max(y, region.y), region.bottom - 1)
        _, offset = super().get_widget_and_offset_at(x, y)
        return pane, offset or pane.end_of_text
