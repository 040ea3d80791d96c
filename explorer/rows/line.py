"""A row of a pane: stretches of text with the names of their looks, and what the cursor on it is on.

Rows know neither colours nor widgets. So the same rows can be drawn by Textual, written before Textual is there, or
printed as plain text, and all of them are tested as strings.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterable
from dataclasses import dataclass
from functools import lru_cache

Part = str | tuple[str, str]
Pieces = tuple[tuple[str, str], ...]
GLUED = frozenset(":;?!»")  # French puts a space before these, and no break
# What takes one cell: Latin, Greek, Cyrillic, punctuation. Measuring these would be half the time of wrapping.
NOT_NARROW = re.compile(
    "[^\n -~\u00a0-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u202f-\u205e\u2190-\u21ff]"
)


@dataclass(frozen=True, slots=True)
class Line:
    """One row. `target` is what the cursor is on when it is on this row."""

    parts: Pieces = ()
    target: Hashable = None

    @property
    def text(self) -> str:
        """The row without its looks."""
        return "".join([text for text, _ in self.parts])


BLANK = Line()


def line(*parts: Part, target: Hashable = None) -> Line:
    """A row of plain stretches and (text, look) stretches; empty ones are left out."""
    return Line(tuple([(part, "") if isinstance(part, str) else part for part in parts if part]), target)


@lru_cache(maxsize=2048)
def breaks(text: str, width: int) -> tuple[tuple[int, int], ...]:
    """Start and end of each row of a text wrapped at spaces to a width in cells; words longer than a row are cut."""
    rows = []
    start, length = 0, len(text)
    narrow = NOT_NARROW.search(text) is None
    while start < length:
        reach = min(start + width, length) if narrow else reached(text, start, width)
        newline = text.find("\n", start, reach + 1)
        end = newline if newline >= 0 else reach if reach == length else last_space(text, start, reach)
        rows.append((start, end))
        start = end + 1 if text[end : end + 1] in (" ", "\n") else end
    return tuple(rows)


def last_space(text: str, start: int, reach: int) -> int:
    """Where a row ends that may reach so far: at the last space where it may break, else right there."""
    space = text.rfind(" ", start + 1, reach + 1)
    while space > start and (text[space - 1] == "«" or text[space + 1 : space + 2] in GLUED):
        space = text.rfind(" ", start + 1, space)
    return space if space > start else reach


def reached(text: str, start: int, width: int) -> int:
    """Where a row of this many cells ends at most, where characters are wide or combine; one character at least."""
    from rich.cells import get_character_cell_size

    end, cells = start, 0
    while end < len(text) and text[end] != "\n":
        cells += get_character_cell_size(text[end])
        if cells > width:
            break
        end += 1
    return max(end, start + 1)


def wrapped(
    *parts: Part, width: int, indent: str = "", first: str | None = None, target: Hashable = None
) -> list[Line]:
    """The rows of a text wrapped to a width in cells: `first` (else `indent`) leads the first, `indent` the others.

    An indent is as many cells as characters.
    """
    whole = tuple([(part, "") if isinstance(part, str) else part for part in parts if part])
    text = whole[0][0] if len(whole) == 1 else "".join([piece for piece, _ in whole])
    rows, lead = [], indent if first is None else first
    for start, end in breaks(text, max(width - len(indent), 4)):
        pieces = ((text[start:end], whole[0][1]),) if len(whole) == 1 else cut(whole, start, end)
        rows.append(Line(((lead, ""), *pieces) if lead else pieces, target))
        lead = indent
    return rows


def cut(parts: Iterable[tuple[str, str]], start: int, end: int) -> Pieces:
    """The stretches between two offsets of a row's text."""
    pieces, offset = [], 0
    for text, look in parts:
        if piece := text[max(start - offset, 0) : max(end - offset, 0)]:
            pieces.append((piece, look))
        offset += len(text)
    return tuple(pieces)
