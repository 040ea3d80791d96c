"""The density strip: how much was said in each month, stacked by side, with the month of the place marked."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from math import ceil

from explorer.dossier.model import Side
from explorer.index.calendar import month_number, month_numbered
from explorer.rows.stretch import BarRows, Bars, Stretch
from explorer.session import Session

EIGHTHS = " ▁▂▃▄▅▆▇█"
FULL = 8
SIDES = tuple(side.value for side in Side)
Heights = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Bin:
    """One column: the months that it counts (numbers, the last excluded) and how many statements are on each side."""

    first: int
    last: int
    heights: Heights

    @property
    def month(self) -> str:
        """Its first month, as YYYY-MM."""
        return month_numbered(self.first)

    @property
    def action(self) -> str:
        """What a press on it does: go to its first month."""
        return f"month({self.month!r})"

    @property
    def year(self) -> str:
        """The year in which it starts."""
        return self.month[:4]


def binned(months: Mapping[str, Heights], width: int) -> list[Bin]:
    """Columns without gaps from the first month to the last; several months a column where they are too many."""
    if not months:
        return []
    first, last = month_number(min(months)), month_number(max(months))
    span = max(ceil((last - first + 1) / max(width, 1)), 1)
    columns = []
    for start in range(first, last + 1, span):
        names = map(month_numbered, range(start, start + span))
        parts = [months[name] for name in names if name in months]
        columns.append(Bin(start, start + span, tuple(map(sum, zip(*parts, strict=True))) or (0, 0, 0)))
    return columns


def strip_rows(session: Session, width: int, height: int) -> Bars:
    """A stacked column a month; the years are named where there is room for them."""
    months, room = session.results.months, width - 2
    years = len({month[:4] for month in months})
    named = years * 8 < room // 2
    columns = binned(months, room - years * 8 if named else room)
    highest = max((sum(column.heights) for column in columns), default=0) or 1
    here = month_number(session.month) if session.month else -1
    strip = Strip(height * FULL / highest, here, named=named)
    return tuple(tuple(strip.row(columns, row)) for row in reversed(range(height)))


@dataclass(frozen=True, slots=True)
class Strip:
    """Draws columns: `scale` is eighths of a cell a statement, `here` the number of the place's month, -1 for none."""

    scale: float
    here: int
    named: bool

    def row(self, columns: list[Bin], row: int) -> list[Stretch]:
        """One row of all columns, counted from the lowest, which names the years."""
        pieces, year = [Stretch(" ")], ""
        for column in columns:
            if self.named and column.year != year:
                pieces.append(Stretch(" │ " if year else "", "dim"))
                year = column.year
                pieces.append(Stretch(f"{year} " if row == 0 else "     ", "dim"))
            pieces.append(self.cell(column, row))
        return pieces

    def cell(self, column: Bin, row: int) -> Stretch:
        """One cell of a column. The column of the place has one colour of its own, so that it is found at a glance."""
        total = sum(column.heights)
        top = max(round(total * self.scale), 1) - row * FULL if total else 0
        if column.first <= self.here < column.last:
            sign = EIGHTHS[min(top, FULL)] if top > 0 else " "
            return Stretch("▁" if row == 0 and not total else sign, "here", column.action)
        if top <= 0:
            return Stretch("·" if row == 0 and not total else " ", "dim", column.action)
        return self.stacked(column, row, top)

    def stacked(self, column: Bin, row: int, top: int) -> Stretch:
        """A cell in the colours of its sides: two at most, the lower one filled up to their border."""
        covers, level = [], 0.0
        for side, height in zip(SIDES, column.heights, strict=True):
            bottom, level = level, level + height * self.scale
            covered = min(level - row * FULL, FULL) - max(bottom - row * FULL, 0)
            if covered > 0:
                covers.append((covered, side))
        if top >= FULL and len(covers) > 1:
            filled = EIGHTHS[max(min(round(covers[0][0]), FULL - 1), 1)]
            return Stretch(filled, covers[0][1], column.action, below=covers[1][1])
        side = max(covers)[1] if covers else Side.NEITHER.value
        return Stretch(EIGHTHS[min(top, FULL)], side, column.action)


def answer_and_month(session: Session) -> Hashable:
    """What the strip depends on."""
    return session.results, session.month


STRIP = BarRows(write=strip_rows, depends=answer_and_month)
