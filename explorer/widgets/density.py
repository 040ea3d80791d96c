"""The density strip: how much was said in each month, stacked by side."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from math import ceil

from textual.reactive import reactive

from explorer.index.calendar import month_number, month_numbered
from explorer.widgets.bar import Bar, Stretch

EIGHTHS = " ▁▂▃▄▅▆▇█"
FULL = 8
SIDES = ("for", "against", "neither")
Heights = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Bin:
    """One column: its first month (YYYY-MM) and how many statements stand on each side."""

    month: str
    heights: Heights

    @property
    def year(self) -> str:
        """The year in which it starts."""
        return self.month[:4]


def binned(months: Mapping[str, Heights], width: int) -> list[Bin]:
    """Columns without gaps from the first month to the last, several months a column where they are too many."""
    known = [month for month in months if len(month) == len("2022-09")]
    if not known:
        return []
    first, last = month_number(min(known)), month_number(max(known))
    span = max(ceil((last - first + 1) / max(width, 1)), 1)
    columns = []
    for start in range(first, last + 1, span):
        parts = [months[name] for name in map(month_numbered, range(start, start + span)) if name in months]
        columns.append(Bin(month_numbered(start), tuple(map(sum, zip(*parts, strict=True))) or (0, 0, 0)))
    return columns


class Density(Bar):
    """A stacked column a month, with the years named where they fit."""

    months: reactive[Mapping[str, Heights]] = reactive({}, layout=False)
    month: reactive[str] = reactive("", layout=False)

    def watch_months(self) -> None:
        """Other results."""
        self.draw()

    def watch_month(self) -> None:
        """The place is in another month."""
        self.draw()

    def on_resize(self) -> None:
        """Another width or height."""
        self.draw()

    def draw(self) -> None:
        """Stack the columns."""
        width, height = self.size.width - 2, self.size.height
        years = len({month[:4] for month in self.months})
        named = years * 8 < width // 2
        bins = binned(self.months, width - years * 8 if named else width)
        highest = max((sum(column.heights) for column in bins), default=0) or 1
        self.rows = tuple(
            list(self.row_of(bins, row, height * FULL / highest, named=named))
            for row in reversed(range(height))
        )

    def row_of(self, bins: list[Bin], row: int, scale: float, *, named: bool) -> Iterator[Stretch]:
        """One row of all columns; the lowest names the years."""
        yield Stretch(" ")
        year = ""
        for column in bins:
            if named and column.year != year:
                parted = "│ " if year else ""
                year = column.year
                yield Stretch(f" {parted}" if parted else "", "dim")
                yield Stretch(f"{year} " if row == 0 else "     ", "dim")
            yield self.cell(column, row, scale)

    def cell(self, column: Bin, row: int, scale: float) -> Stretch:
        """One cell of a stacked column: two colours at most, the stack's top before a border within."""
        here = column.month == self.month
        total = sum(column.heights)
        top = max(round(total * scale), 1) - row * FULL if total else 0
        if top <= 0:
            return Stretch(
                "▁" if here and row == 0 else "·" if row == 0 and total == 0 else " ",
                "place" if here else "dim",
                column.month,
            )
        edges, level = [], 0.0
        for side, height in zip(SIDES, column.heights, strict=False):
            bottom, level = level, level + height * scale
            covered = min(level - row * FULL, 8) - max(bottom - row * FULL, 0)
            if covered > 0:
                edges.append((covered, side))
        if top >= FULL and len(edges) > 1:
            return Stretch(
                EIGHTHS[max(min(round(edges[0][0]), 7), 1)], edges[0][1], column.month, below=edges[1][1]
            )
        side = max(edges)[1] if edges else "neither"
        return Stretch(EIGHTHS[min(top, FULL)], "place" if here and len(edges) < 1 else side, column.month)
