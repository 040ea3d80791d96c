"""Cells in columns of a fixed-width font, fitted to a width."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping, Sequence

GAP = "  "
LEAST = 8
# Whoever copies an id or compares dates needs them whole.
WHOLE = frozenset(("date", "said", "", "id"))
# What a window must have for these to leave room to the rest.
ROOMY = {"speakers": 100, "language": 120, "outlet": 120}


def cells(text: str) -> int:
    """How many cells of a terminal a text takes."""
    if text.isascii():
        return len(text)
    return sum(map(cells_of, text))


def cells_of(character: str) -> int:
    """Two for a wide character, none for one that combines with the one before it."""
    if unicodedata.combining(character) or unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def cut(text: str, width: int) -> str:
    """The text in at most this many cells; an ellipsis stands where something is missing."""
    if cells(text) <= width:
        return text
    taken, end = 0, 0
    while end < len(text) and taken + cells_of(text[end]) < width:
        taken += cells_of(text[end])
        end += 1
    return f"{text[:end].rstrip()}…" if width > 0 else ""


def aligned(rows: Sequence[Mapping[str, str]], width: int = 0) -> Iterator[str]:
    """The lines of a table, its headings first; no line is wider than `width` (0: as wide as it needs)."""
    if not rows:
        return
    headings = [heading for heading in rows[0] if not width or width >= ROOMY.get(heading, 0)]
    table = [headings, *([row[heading].replace("\n", " ") for heading in headings] for row in rows)]
    widths = [max(map(cells, column)) for column in zip(*table, strict=True)]
    narrow(widths, headings, width)
    for row in table:
        line = GAP.join(
            cut(cell, room) + " " * (room - cells(cut(cell, room)))
            for cell, room in zip(row, widths, strict=True)
        ).rstrip()
        yield cut(line, width) if width else line


def narrow(widths: list[int], headings: Sequence[str], width: int) -> None:
    """Take from the widest columns, as long as they can give, until the whole fits."""
    giving = [number for number, heading in enumerate(headings) if heading not in WHOLE]
    while width and giving and sum(widths) + len(GAP) * (len(widths) - 1) > width:
        widest = max(giving, key=widths.__getitem__)
        if widths[widest] <= LEAST:
            return
        widths[widest] -= 1
