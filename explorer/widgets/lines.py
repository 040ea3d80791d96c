"""Scrolling rows of styled text, drawn only when in view, with a cursor and text that the mouse can select."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.geometry import Offset, Region, Size
from textual.scroll_view import ScrollView
from textual.scrollbar import ScrollBar
from textual.selection import Selection
from textual.strip import Strip
from textual.widget import Widget

from explorer.rows.line import Line, cells_of_span
from explorer.widgets.looks import StyledWidget
from explorer.widgets.thin_bar import ThinBar

PLACE_MARK = "▌"

ScrollBar.renderer = ThinBar


class Lines(StyledWidget, ScrollView, can_focus=True, inherit_bindings=False):
    """A list of `count` rows, of which only those in view are asked for.

    Rows whose target equals `cursor` are under the cursor; rows whose target equals `mark` have the mark of the place,
    if `has_marks` leaves room for it. With `has_cursor`, the cursor is also visible without the focus.
    """

    lines: Sequence[Line] | Mapping[int, Line] = ()
    count = 0
    cursor: Hashable = None
    mark: Hashable = None
    has_marks = True
    has_cursor = False

    @property
    def line_width(self) -> int:
        """How many cells a row has for its text."""
        return self.scrollable_content_region.width - 1

    def fit(self) -> None:
        """Adjust scrolling to another number of rows. No layout is needed, since room for the scrollbar is reserved."""
        self.set_reactive(Widget.virtual_size, Size(0, self.count))
        self.vertical_scrollbar.window_virtual_size = self.count
        # A screen that is opened while the program ends is given no widgets; they have no selection to ask for.
        if self.is_attached and self.text_selection:  # of rows that are gone
            self.screen.clear_selection()
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """One row of the screen."""
        if not self.looks:
            self.learn_looks()
        looks, inks, width = self.looks, self.inks, self.size.width
        number = self.scroll_offset.y + y
        if number >= self.count:
            return Strip.blank(width, looks[""])
        shown = self.lines[number]
        target = shown.target
        is_under_cursor = target is not None and target == self.cursor and (self.has_cursor or self.has_focus)
        base, segments = looks["cursor" if is_under_cursor else ""], []
        if base.reverse:  # colours would become backgrounds
            inks = self.shapes
        if self.has_marks:
            marked = target is not None and target == self.mark
            sign, look = (PLACE_MARK, "place") if marked else shown.margin
            segments.append(Segment(sign, base + inks[look]))
        for text, look in shown.parts:
            segments.append(Segment(text, base + inks[look]))
        strip = Strip(segments).crop_extend(0, width, base).simplify()
        if (selection := self.text_selection) is not None:
            strip = self.selected(strip, number, selection)
        return strip.apply_offsets(0, number)

    def text_at(self, number: int) -> str:
        """The text of a row as on the screen, with the column of the mark."""
        line = self.lines[number]
        return line.margin[0] + line.text if self.has_marks else line.text

    @property
    def end_of_text(self) -> Offset:
        """Behind the last character of the last row, as selections count."""
        return Offset(len(self.text_at(self.count - 1)), self.count - 1) if self.count else Offset()

    def selected(self, strip: Strip, number: int, selection: Selection) -> Strip:
        """A row with the selected characters highlighted."""
        span = selection.get_span(number)
        if span is None:
            return strip
        first, last = cells_of_span(self.text_at(number), *span)
        ground = self.screen.get_component_rich_style("screen--selection").bgcolor
        # Strip.apply_style lays a style below that of the text, whose own ground would hide it. Where there are no
        # colours it is reversed, and so in a row that is reversed itself, as that of the cursor is, turned round.
        middle = [
            Segment(
                text,
                (style or Style())
                + Style(bgcolor=ground, reverse=not ground and not (style and style.reverse)),
            )
            for text, style, _ in strip.crop(first, last)
        ]
        return Strip.join([strip.crop(0, first), Strip(middle), strip.crop(last, strip.cell_length)])

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        """The text that the mouse has selected, without the wraps and indents of the screen."""
        first = selection.start.y if selection.start else 0
        last = min(selection.end.y if selection.end else self.count - 1, self.count - 1)
        copied = ""
        for number in range(first, last + 1):
            text, (start, end) = self.text_at(number), selection.get_span(number) or (0, 0)
            indent = len(text) - len(text.lstrip(" "))
            joint = self.lines[number].joint if number > first else ""
            copied += joint + text[max(start, indent) : len(text) if end < 0 else end]
        return copied, "\n"

    def selection_updated(self, selection: Selection | None) -> None:  # noqa: ARG002  # Textual passes it
        """Draw the selection."""
        self.refresh()

    def refresh_rows(self, *numbers: int) -> None:
        """Draw only these rows again."""
        top = self.scroll_offset.y
        for number in numbers:
            if top <= number < top + self.size.height:
                self.refresh(Region(0, number - top, self.size.width, 1))

    def show_rows(self, first: int, last: int | None = None) -> None:
        """Scroll at once until these rows are in view, from the first if not all fit."""
        height, top = self.scrollable_content_region.height, self.scroll_offset.y
        bottom = first if last is None else min(last, first + height - 1)
        if bottom >= top + height:
            top = bottom - height + 1
        top = min(top, first)
        if top != self.scroll_offset.y:
            self.scroll_to(y=top, animate=False, immediate=True)

    def number_at(self, event: events.MouseEvent) -> int:
        """The row under the mouse; -1 on the head and below the last row."""
        y = event.get_content_offset_capture(self).y
        number = y + self.scroll_offset.y
        return number if y >= 0 and number < self.count else -1
