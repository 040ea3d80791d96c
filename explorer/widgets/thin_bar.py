"""A scrollbar less than half a cell wide: it tells how much there is without being the heaviest thing on the screen."""

from __future__ import annotations

from rich.color import Color
from rich.segment import Segment, Segments
from rich.style import Style
from textual.scrollbar import ScrollBarRender

THUMB = "▍"
GRAB = {"@mouse.down": "grab"}  # what Textual's own renderer attaches to the thumb, and to nothing else
BLACK = Color.parse("black")


class ThinBar(ScrollBarRender):
    """Draws the thumb at the left of its cells, away from the pane beside them; the mouse has the whole of them."""

    @classmethod
    def render_bar(  # noqa: PLR0913, PLR0917  # as Textual has it
        cls,
        size: int = 25,
        virtual_size: float = 50,
        window_size: float = 20,
        position: float = 0,
        thickness: int = 1,
        vertical: bool = True,  # noqa: FBT001, FBT002  # likewise
        back_color: Color = BLACK,
        bar_color: Color = BLACK,
    ) -> Segments:
        """The cells of a scrollbar."""
        drawn = super().render_bar(
            size, virtual_size, window_size, position, thickness, vertical, back_color, bar_color
        )
        thumb = Segment(THUMB, Style(color=bar_color, bgcolor=back_color, meta=GRAB))
        cells = [thumb if cell.style and cell.style.meta == GRAB else cell for cell in drawn.segments]
        return Segments(cells, new_lines=vertical)
