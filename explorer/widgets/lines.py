"""Rows of styled text, drawn only when they are seen, with a cursor and text that the mouse can select."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator
from dataclasses import dataclass

from rich.cells import cell_len, get_character_cell_size
from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.geometry import Offset, Region, Size
from textual.scroll_view import ScrollView
from textual.selection import Selection
from textual.strip import Strip
from textual.widget import Widget

from explorer.widgets.looks import Looking

Part = str | tuple[str, str]
PLACE, NO_PLACE = ("▌", "place"), (" ", "")


@dataclass(frozen=True, slots=True)
class Line:
    """One row: stretches of text, each with the name of its style, and what the row stands for."""

    parts: tuple[tuple[str, str], ...] = ()
    target: Hashable = None

    @property
    def text(self) -> str:
        """The row without its styles."""
        return "".join(text for text, _ in self.parts)

    def marked(self, *, here: bool) -> Line:
        """The same row behind the mark of the place, or behind the room for it."""
        return Line((PLACE if here else NO_PLACE, *self.parts), self.target)


def line(*parts: Part, target: Hashable = None) -> Line:
    """A row of plain stretches and (text, style) stretches."""
    return Line(tuple(part if isinstance(part, tuple) else (part, "") for part in parts if part), target)


GLUED = frozenset(":;?!»")  # French puts a space before these, and no break


def breaks(text: str, width: int) -> Iterator[tuple[int, int]]:
    """Start and end of each row of a text wrapped at spaces to a width in cells; long words are cut."""
    start = 0
    while start < len(text):
        end, cells, space = start, 0, -1
        while end < len(text) and text[end] != "\n":
            cells += get_character_cell_size(text[end])
            if cells > width:
                break
            if text[end] == " " and text[end - 1] != "«" and text[end + 1 : end + 2] not in GLUED:
                space = end
            end += 1
        if end < len(text) and (end != space and text[end] != "\n") and space > start:
            end = space
        end = max(end, start + 1)
        yield start, end
        start = end + 1 if end < len(text) and text[end] in " \n" else end


def wrapped(
    *parts: Part, width: int, indent: str = "", first: str | None = None, target: Hashable = None
) -> Iterator[Line]:
    """The rows of a text wrapped to a width in cells: `first` (else `indent`) leads the first, `indent` the others."""
    whole = line(*parts)
    text, lead = whole.text, indent if first is None else first
    for number, (start, end) in enumerate(breaks(text, max(width - cell_len(indent), 4))):
        yield Line(((lead if number == 0 else indent, ""), *cut(whole.parts, start, end)), target)


def cut(parts: Iterable[tuple[str, str]], start: int, end: int) -> Iterator[tuple[str, str]]:
    """The stretches between two offsets of a row's text."""
    offset = 0
    for text, style in parts:
        piece = text[max(start - offset, 0) : max(end - offset, 0)]
        if piece:
            yield piece, style
        offset += len(text)


def shortened(text: str, width: int) -> str:
    """A text cut to a width in cells, with an ellipsis where something is missing."""
    if cell_len(text) <= width:
        return text
    while text and cell_len(text) >= width:
        text = text[: max(len(text) - max((cell_len(text) - width) // 2, 1), 0)]
    return text.rstrip() + "…"


class Lines(Looking, ScrollView, can_focus=True, inherit_bindings=False):
    """A list of rows with a cursor. What the rows are, subclasses say by `count` and `row`."""

    @property
    def count(self) -> int:
        """How many rows there are."""
        raise NotImplementedError

    def row(self, number: int) -> Line:
        """The row with this number, from 0."""
        raise NotImplementedError

    def is_under_cursor(self, number: int) -> bool:
        """Whether a row is to be shown as the one under the cursor."""
        raise NotImplementedError

    def fit(self) -> None:
        """Take note of another number of rows, without a layout: the scrollbar's room is always kept."""
        self.set_reactive(Widget.virtual_size, Size(0, self.count))
        self.vertical_scrollbar.window_virtual_size = self.count
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """One row of the screen."""
        top = self.scroll_offset.y
        width = self.size.width
        number = top + y
        if number >= self.count:
            return Strip.blank(width, self.look(""))
        shown = self.row(number)
        base = self.look("cursor") if self.has_focus and self.is_under_cursor(number) else self.look("")
        segments = [Segment(text, base + self.foreground(style)) for text, style in shown.parts]
        strip = Strip(segments).crop_extend(0, width, base).simplify()
        if (selection := self.text_selection) is not None and (
            span := selection.get_span(number)
        ) is not None:
            strip = self.selected(strip, shown.text, *span)
        return strip.apply_offsets(0, number)

    def selected(self, strip: Strip, text: str, start: int, end: int) -> Strip:
        """The row with the characters from start to end (-1: to its end) shown as selected."""
        first = cell_len(text[:start])
        last = cell_len(text if end == -1 else text[:end])
        shown = self.screen.get_component_rich_style("screen--selection")
        middle = strip.crop(first, last).apply_style(
            Style(bgcolor=shown.bgcolor, reverse=shown.bgcolor is None)
        )
        return Strip.join([strip.crop(0, first), middle, strip.crop(last, strip.cell_length)])

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        """The text that the mouse has selected."""
        first = selection.start.y if selection.start else 0
        last = min(selection.end.y if selection.end else self.count - 1, self.count - 1)
        text = "\n".join(self.row(number).text for number in range(first, last + 1))
        below = Selection(
            selection.start and Offset(selection.start.x, 0),
            selection.end and Offset(selection.end.x, selection.end.y - first),
        )
        return below.extract(text), "\n"

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
        """Scroll, without a slide, until these rows are seen (the first rather than the last)."""
        height = self.scrollable_content_region.height
        top = self.scroll_offset.y
        bottom = first if last is None else min(last, first + height - 1)
        if bottom >= top + height:
            top = bottom - height + 1
        top = min(top, first)
        if top != self.scroll_offset.y:
            self.scroll_to(y=top, animate=False, immediate=True)

    def number_at(self, event: events.MouseEvent) -> int:
        """The row under the mouse, -1 for none."""
        number = event.get_content_offset_capture(self).y + self.scroll_offset.y
        return number if 0 <= number < self.count else -1

    def on_resize(self) -> None:
        """Another width is other rows."""
        self.fit()
