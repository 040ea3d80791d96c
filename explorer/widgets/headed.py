"""Rows under a head that does not scroll: a rule, drawn where a box would have its upper border."""

from __future__ import annotations

from rich.segment import Segment
from textual.geometry import Region
from textual.strip import Strip

from explorer.rows.line import Line
from explorer.widgets.lines import Lines


class Headed(Lines):
    """Rows with a head. explorer.tcss makes room for it by a border above the rows."""

    def head(self, width: int) -> Line:
        """The rule, and what it says about the rows."""
        raise NotImplementedError

    def refresh_head(self) -> None:
        """Draw the head again."""
        self.refresh(Region(0, -1, self.outer_size.width, 1))

    def render_lines(self, crop: Region) -> list[Strip]:
        """The rows of the screen; the head takes the place of the border."""
        strips = super().render_lines(crop)
        return [self.head_strip().crop(crop.x, crop.right), *strips[1:]] if crop.y == 0 else strips

    def head_strip(self) -> Strip:
        """The head as it is drawn; the last cell stays free, as there may be a pane beside this one."""
        if not self.looks:
            self.learn_looks()
        base, width = self.looks[""], self.outer_size.width
        parts = [Segment(text, base + self.inks[look]) for text, look in self.head(width - 1).parts]
        strip = Strip(parts).crop_extend(0, width, base)
        for line_filter in self.get_line_filters():
            strip = strip.apply_filter(line_filter, self.background_colors[1])
        return strip
