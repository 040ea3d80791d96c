"""A row of a pane: stretches of text with the names of their looks, and the target of the cursor on it.

Rows know neither colours nor widgets. So the same rows can be drawn by Textual, written before it is imported, or
printed as plain text, and they are tested as strings.
"""

from __future__ import annotations

import re
from collections.abc import Hashable
from dataclasses import dataclass
from functools import lru_cache
from operator import itemgetter, methodcaller

from explorer.wording.widths import cell_width, is_single_width

Piece = tuple[str, str]  # a stretch of text and its look
Pieces = tuple[Piece, ...]
RowSpans = tuple[tuple[int, int], ...]  # start and end of each row
TEXT = itemgetter(0)
SPAN = methodcaller("span", 1)
MOST_CODES = 8  # code points looked at for each cell of a row: more than any sign of one cell has
GLUED = ":;?!»"  # French puts a space before these, and no break


@dataclass(frozen=True, slots=True)
class Line:
    """One row. `target` is what is under the cursor when that is on this row.

    `joint` is what its text has between this row and the one before: the space at which it was wrapped, say.
    `margin` is where other rows have the mark of the place: a rule goes on through it.
    """

    parts: Pieces = ()
    target: Hashable = None
    joint: str = "\n"
    margin: Piece = (" ", "")

    @property
    def text(self) -> str:
        """The row without its looks."""
        return "".join([text for text, _ in self.parts])


BLANK = Line()


class RowsWhenSeen(dict[int, Line]):
    """Rows by number, `count` of them, each written when first seen: so their number costs nothing."""

    count = 0

    def line(self, row: int) -> Line:
        """Write a row."""
        raise NotImplementedError

    def __missing__(self, row: int) -> Line:
        line = self[row] = self.line(row)
        return line


@lru_cache(maxsize=256)
def row_pattern(width: int) -> re.Pattern[str]:
    """A row of at most so many characters, as group 1; before it the space or new line that ends the row before.

    A row reaches to the last space where it may break, to a new line or to the end; a longer word is cut.
    """
    break_ = rf"(?<!«)(?= (?![{GLUED}])|\n|\Z)"
    return re.compile(rf"(?:(?<!\A)[ \n])?(.{{1,{width}}}{break_}|.{{1,{width}}}|(?=\n))")


@lru_cache(maxsize=2048)
def breaks(text: str, width: int) -> RowSpans:
    """Start and end of each row of a text wrapped at spaces to a width in cells; words longer than a row are cut."""
    text = text.rstrip("\n")  # a block of YAML ends with one; it begins no row
    if is_single_width(text):
        return tuple(map(SPAN, row_pattern(width).finditer(text)))
    rows, end = [], 0
    while end < len(text):
        row = row_pattern(row_length(text, end, width)).match(text, end)
        assert row is not None  # noqa: S101  # one character at least is a row
        rows.append(row.span(1))
        end = max(row.end(), end + 1)  # the row before a new line at the very start has no characters
    return tuple(rows)


def row_length(text: str, start: int, width: int) -> int:
    """How many characters the row from an offset holds, where characters are wide or combine; one at least.

    What a terminal draws as one sign (a letter with its accents, a family of emoji) is measured as one and not cut.
    """
    from rich.cells import split_graphemes

    start += start > 0 and text[start] in " \n"
    stretch = text[start : start + MOST_CODES * width].partition("\n")[0]
    length = cells = 0
    for _, end, size in split_graphemes(stretch)[0]:
        cells += size
        if cells > width:
            break
        length = end
    return max(length, 1)


def wrapped(
    *pieces: Piece, width: int, indent: str = "", first: str | None = None, target: Hashable = None
) -> list[Line]:
    """The rows of a text wrapped to a width in cells: `first` (else `indent`) leads the first, `indent` the others.

    An indent is as many cells as characters.
    """
    rows: list[Line] = []
    lead, before = indent if first is None else first, 0
    whole = "".join(map(TEXT, pieces))
    for start, end in breaks(whole, max(width - len(indent), 4)):
        row, offset = [(lead, "")], 0
        for text, look in pieces:
            row.append((text[max(start - offset, 0) : max(end - offset, 0)], look))
            offset += len(text)
        rows.append(Line(tuple(filter(TEXT, row)), target, whole[before:start] if rows else "\n"))
        lead, before = indent, end
    return rows


def cells_of_span(text: str, start: int, end: int) -> tuple[int, int]:
    """The cells of a row that the characters from start to end take; an end of -1 means that of the row."""
    return cell_width(text[:start]), cell_width(text if end < 0 else text[:end])
