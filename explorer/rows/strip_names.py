"""The row below the bars of the density strip: letters of months or names of years, and the arrow of the place."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import accumulate

from explorer.query import MONTHS_IN_YEAR
from explorer.rows.stretch import Stretch
from explorer.rows.strip_layout import FIRST_MONTH, Bin, Column, Layout
from explorer.wording.date_parts import month_name

ARROW = "▲"


def row_of_names(layout: Layout, language: str, here: int) -> list[Stretch]:
    """The initials of the months that bars begin with, or years below bars of years; the place's has an arrow."""
    if layout.span >= MONTHS_IN_YEAR:
        return axis(layout.columns, here)
    cells = []
    letters = initials(language)
    for column in layout.columns:
        if isinstance(column, str):
            cells.append(Stretch(" " * len(column)))
        elif column.first <= here < column.last:
            cells.append(Stretch(ARROW, "place", f"month({column.first})"))
        elif column.last - column.first == layout.span:
            cells.append(Stretch(letters[column.first % MONTHS_IN_YEAR], "dim", f"month({column.first})"))
        else:  # what is older
            cells.append(Stretch(" ", "", f"month({column.first})"))
    return cells


@lru_cache
def initials(language: str) -> tuple[str, ...]:
    """The initials of the months."""
    return tuple(
        [month_name(f"0001-{month:02}", language)[:1].upper() for month in range(1, MONTHS_IN_YEAR + 1)]
    )


def axis(columns: Sequence[Column], here: int) -> list[Stretch]:
    """Years below the bars that they begin with, wherever there is room, and the arrow of the place."""
    widths = [1 if isinstance(column, Bin) else len(column) for column in columns]
    starts = [0, *accumulate(widths)]
    places = [(at, column) for at, column in zip(starts, columns, strict=False) if isinstance(column, Bin)]
    arrow = next((at for at, column in places if column.first <= here < column.last), -1)
    text, free = [" "] * starts[-1], 0
    for at, one in places:
        year = f"{one.first // MONTHS_IN_YEAR}"
        end = at + len(year)
        if one.first > FIRST_MONTH and free <= at and end <= len(text) and not at <= arrow < end:
            text[at:end], free = year, end + 1
    marked = [
        Stretch("".join(text[at : at + width]), "dim") for at, width in zip(starts, widths, strict=False)
    ]
    for number, column in enumerate(columns):
        if isinstance(column, Bin):
            text_and_look = (ARROW, "place") if starts[number] == arrow else (marked[number].text, "dim")
            marked[number] = Stretch(*text_and_look, f"month({column.first})")
    return marked
