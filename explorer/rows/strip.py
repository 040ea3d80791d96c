"""The density strip: how much was said in each month, stacked by side, with the month of the place marked.

All of it is written again whenever the place reaches another month. So its cells are made in plain loops: one call per
cell would be two thirds of the cost of a key.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from math import ceil

from explorer.dossier.model import Side
from explorer.query import MONTHS_IN_YEAR, month_number
from explorer.query.months import month_at
from explorer.query.results import SideCounts
from explorer.rows.stretch import BarRows, Bars, Stretch
from explorer.session import Session

EIGHTHS = " ▁▂▃▄▅▆▇█"
FULL = 8
SIDE_LOOKS = tuple([side.value for side in Side])
YEAR_WIDTH = 8  # cells for the name of a year and the rule before it


@dataclass(frozen=True, slots=True)
class Bin:
    """A column: its first month and the one after its last, as numbers, and how many statements are on each side."""

    first: int
    last: int
    heights: SideCounts


def binned(months: Mapping[int, SideCounts], width: int) -> list[Bin]:
    """Columns without gaps from the first month to the last. If there are too many months, several share a column."""
    if not months:
        return []
    first, last = min(months), max(months)
    span = max(ceil((last - first + 1) / max(width, 1)), 1)
    starts = range(first, last + 1, span)
    columns = [[0, 0, 0] for _ in starts]
    for number, counts in months.items():
        column = columns[(number - first) // span]
        for side, count in enumerate(counts):
            column[side] += count
    return [
        Bin(start, start + span, (pro, contra, neutral))
        for start, (pro, contra, neutral) in zip(starts, columns, strict=True)
    ]


def strip_rows(session: Session, width: int, height: int) -> Bars:
    """One stacked column per month, under the names of the years if there is room. A click goes to the month."""
    months, room = session.results.months, width - 2
    years = max(months) // MONTHS_IN_YEAR - min(months) // MONTHS_IN_YEAR + 1 if months else 0
    is_named = years * YEAR_WIDTH < room // 2
    columns = binned(months, room - years * YEAR_WIDTH if is_named else room)
    scale = height * FULL / (max([sum(column.heights) for column in columns], default=0) or 1)
    month = month_at(session.results, session.place)
    here = month_number(month) if month else -1
    rows = [row_of_columns(columns, row, scale, here) for row in reversed(range(height))]
    if is_named:
        rows = [with_years(cells, columns, is_lowest=cells is rows[-1]) for cells in rows]
    *upper, lowest = ([Stretch(" "), *cells] for cells in rows)
    return (*map(tuple, upper), tuple(with_place_beyond(lowest, columns, here)))


def with_place_beyond(cells: list[Stretch], columns: list[Bin], here: int) -> list[Stretch]:
    """The lowest row, with an arrow in its margin if the place is before the first column or after the last.

    The strip only covers months in which something was said: one event of long ago would leave most of it empty.
    """
    if not columns or here < 0:
        return cells
    if here < columns[0].first:
        return [Stretch("‹", "here", f"month({here})"), *cells[1:]]
    if here >= columns[-1].last:
        return [*cells, Stretch("›", "here", f"month({here})")]
    return cells


def row_of_columns(columns: list[Bin], row: int, scale: float, here: int) -> list[Stretch]:
    """One row of all columns, counted from the lowest; `scale` is eighths of a cell per statement.

    The column of the place has one colour of its own, so that it is found at a glance.
    """
    cells = []
    for column in columns:
        total = sum(column.heights)
        top = max(round(total * scale), 1) - row * FULL if total else 0
        action = f"month({column.first})"
        if column.first <= here < column.last:
            sign = "▁" if row == 0 and not total else EIGHTHS[max(min(top, FULL), 0)]
            cells.append(Stretch(sign, "here", action))
        elif top <= 0:
            cells.append(Stretch("·" if row == 0 and not total else " ", "dim", action))
        elif total in column.heights:  # one side alone
            side = SIDE_LOOKS[column.heights.index(total)]
            cells.append(Stretch(EIGHTHS[min(top, FULL)], side, action))
        else:
            cells.append(in_sides(column, row, scale, action))
    return cells


@lru_cache(maxsize=2**10)  # the columns stay the same from month to month
def in_sides(column: Bin, row: int, scale: float, action: str) -> Stretch:
    """A cell in the colours of its sides: two at most, the lower one filled up to their border."""
    covers, level = [], 0.0
    for side, height in zip(SIDE_LOOKS, column.heights, strict=True):
        bottom, level = level, level + height * scale
        covered = min(level - row * FULL, FULL) - max(bottom - row * FULL, 0)
        if covered > 0:
            covers.append((covered, side))
    top = max(round(sum(column.heights) * scale), 1) - row * FULL
    if top >= FULL and len(covers) > 1:
        filled = EIGHTHS[max(min(round(covers[0][0]), FULL - 1), 1)]
        return Stretch(filled, covers[0][1], action, below=covers[1][1])
    side = max(covers)[1] if covers else Side.NEITHER.value
    return Stretch(EIGHTHS[min(top, FULL)], side, action)


def with_years(cells: list[Stretch], columns: list[Bin], *, is_lowest: bool) -> list[Stretch]:
    """A row with a rule before each year, and its name in the lowest row."""
    pieces: list[Stretch] = []
    year = -1
    for cell, column in zip(cells, columns, strict=True):
        if column.first // MONTHS_IN_YEAR != year:
            pieces.append(Stretch(" │ " if year >= 0 else "", "dim"))
            year = column.first // MONTHS_IN_YEAR
            pieces.append(Stretch(f"{year} " if is_lowest else "     ", "dim"))
        pieces.append(cell)
    return pieces


def answer_and_month(session: Session) -> Hashable:
    """What the strip depends on."""
    return session.results, month_at(session.results, session.place)


STRIP = BarRows(write=strip_rows, depends=answer_and_month)
