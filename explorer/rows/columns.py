"""Texts in two columns for a list: what is explained, and what is said of it, in as many rows as that needs."""

from __future__ import annotations

from dataclasses import replace

from explorer.rows.choices import Choice
from explorer.rows.line import breaks
from explorer.wording.widths import cell_width

ROOM = 73  # cells of a list in the narrowest usual window, of 80
LEAST_ROOM = 24  # cells for what is said, beside something long


PLAIN_CHOICE = Choice(value="", words="")


def in_columns(explained: str, said: str, width: int, like: Choice = PLAIN_CHOICE) -> list[Choice]:
    """Choices `like` one, of which the first column has so many cells; each is found by the whole text."""
    first = max(width, cell_width(explained) + 1)
    room = max(ROOM - first - cell_width(like.about), LEAST_ROOM)
    pieces = [said[start:end].strip() for start, end in breaks(said, room)]
    also = f"{said} {like.also}"
    leading = replace(like, words=explained + " " * (first - cell_width(explained)) + pieces[0], also=also)
    others = [replace(like, words=" " * width + piece, also=also, about="") for piece in pieces[1:]]
    return [leading, *others]
