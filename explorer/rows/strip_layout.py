"""What the density strip has from left to right: its bars, and the names of the years between them.

A month has a bar of its own if the width allows. If not, a bar is of 2, 3, 6 or 12 months or more, as calendars divide
time; bars of 5 or 7 months, which would just fit, could not be named.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from math import ceil
from operator import add

from explorer.dossier.edtf import LAST_DAY, parse
from explorer.query import MONTHS_IN_YEAR, EventNumber, Index
from explorer.query.results import Results, SideCounts

FIRST_MONTH = MONTHS_IN_YEAR  # January of the year 1
QUARTER = 3
NO_MONTH = -1
# Months in a bar, and after how many bars a cell is left free (0: none), from the widest strip to the narrowest.
ROOMY, TIGHT = 1, 0
LAYOUTS = ((1, ROOMY), (1, QUARTER), (1, TIGHT), (2, ROOMY), (2, TIGHT), (3, ROOMY), (3, TIGHT), (6, TIGHT))
LONG_SPANS = (12, 24, 60, 120, 240, 600, 1200)
BEFORE_YEAR = "  "  # before a year


@dataclass(frozen=True, slots=True)
class Bin:
    """A bar: its first month and the one after its last, as numbers, and how many statements are on each side."""

    first: int
    last: int
    heights: SideCounts


Column = Bin | str  # a bar, or what is written beside the lowest row of bars


@dataclass(frozen=True, slots=True)
class Layout:
    """How many months a bar has, and the columns. Bars of whole years have no names between them."""

    span: int
    columns: tuple[Column, ...]

    @property
    def width(self) -> int:
        """How many cells it takes."""
        return sum([1 if isinstance(column, Bin) else len(column) for column in self.columns])


def month_of_day(day: int) -> int:
    """The number of the month of a day; NO_MONTH for LAST_DAY, which is that of undated events."""
    of = date.fromordinal(day)
    return of.year * MONTHS_IN_YEAR + of.month - 1 if day < LAST_DAY else NO_MONTH


def last_day(index: Index) -> int:
    """The day up to which the dossier reaches, as its curator says; 0 if that is not said, or left open."""
    period = index.curation.period
    latest = parse(period).latest if period else LAST_DAY
    return latest if latest < LAST_DAY else 0


def reach(results: Results) -> tuple[int, int]:
    """The months from which and to which the strip goes: from the dossier's opening, or else the first statement."""
    index, months = results.index, results.months
    dated = bisect_left(range(index.event_count), LAST_DAY, key=lambda event: index.day(EventNumber(event)))
    events = [month_of_day(index.day(EventNumber(event))) for event in (0, dated - 1) if 0 <= event < dated]
    known = [*months, *events[-1:], *([month_of_day(last_day(index))] if last_day(index) else ())]
    opening = month_of_day(index.day(index.event_of(index.opening))) if index.opening >= 0 else NO_MONTH
    first = opening if opening >= 0 else min(months or events, default=NO_MONTH)
    return first, max([first, *known])


def has_older(results: Results, first: int) -> bool:
    """Whether anything in the dossier is from before a month."""
    index = results.index
    earliest = month_of_day(index.day(EventNumber(0))) if index.event_count else NO_MONTH
    return 0 <= earliest < first or any(month < first for month in results.months)


def binned(months: Mapping[int, SideCounts], first: int, last: int, span: int) -> list[Bin]:
    """Bars without gaps from the month `first` to the month `last`; those of several months begin as the year does."""
    start = first - first % span
    heights = [[0, 0, 0] for _ in range(start, last + 1, span)]
    for number in filter(months.__contains__, range(start, last + 1)):
        bar = heights[(number - start) // span]
        bar[:] = map(add, bar, months[number])
    return [
        Bin(start + at * span, start + (at + 1) * span, (pro, contra, neutral))
        for at, (pro, contra, neutral) in enumerate(heights)
    ]


def older_than(months: Mapping[int, SideCounts], first: int) -> Bin:
    """One bar for all that is from before a month."""
    older = [counts for number, counts in months.items() if number < first]
    pro, contra, neutral = (sum(counts[side] for counts in older) for side in range(3))
    return Bin(FIRST_MONTH, first, (pro, contra, neutral))


def roomiest(results: Results, room: int, before: str) -> Layout:
    """The roomiest layout that fits into a room, with a bar for what is older, called `before`, if there is any."""
    first, last = reach(results)
    layout = Layout(1, ())
    if first < 0:
        return layout
    older = f"{before} " if has_older(results, first) else ""
    for span, rhythm in layouts(last - first + 1, room):
        bins = binned(results.months, first, last, span)
        columns: list[Column] = (
            [older, older_than(results.months, bins[0].first), BEFORE_YEAR] if older else []
        )
        columns += among_years(bins, rhythm) if span < MONTHS_IN_YEAR else bins
        layout = Layout(span, tuple(columns))
        if layout.width <= room:
            return layout
    # In a few cells there is only room for bars.
    return Layout(layout.span, tuple(layout.columns[3 * bool(older) :]))


def layouts(months: int, room: int) -> Iterator[tuple[int, int]]:
    """Months in a bar, and the rhythm of the bars; the last fits whatever there is room for."""
    yield from LAYOUTS
    yield from ((span, TIGHT) for span in LONG_SPANS)
    yield ceil(ceil(months / max(room - 1, 1)) / MONTHS_IN_YEAR) * MONTHS_IN_YEAR, TIGHT


def among_years(bins: list[Bin], rhythm: int) -> list[Column]:
    """The bars, each year's after its name, with a free cell after every `rhythm` of them."""
    columns: list[Column] = []
    year = NO_MONTH
    for one in bins:
        if one.first // MONTHS_IN_YEAR != year:
            year = one.first // MONTHS_IN_YEAR
            columns.append(f"{BEFORE_YEAR if columns and columns[-1] != BEFORE_YEAR else ''}{year} ")
        elif rhythm and (one.first // (one.last - one.first)) % rhythm == 0:
            columns.append(" ")
        columns.append(one)
    return columns
