"""The density strip: how much was said in each month, stacked by side, with the month of the place marked.

All of it is written again whenever the place reaches another month. So its cells are made in plain loops: one call per
cell would be two thirds of the cost of a key.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from datetime import date
from functools import lru_cache

from explorer.dossier.model import Side
from explorer.query import MONTHS_IN_YEAR
from explorer.rows.stretch import BarRows, Bars, Stretch
from explorer.rows.strip_layout import (
    NO_MONTH,
    Bin,
    Column,
    Layout,
    last_day,
    month_of_day,
    roomiest,
)
from explorer.rows.strip_names import ARROW, row_of_names
from explorer.session import Session
from explorer.wording.dates import date_in_short
from explorer.wording.language import say, say_number
from explorer.wording.widths import cell_width

EIGHTHS = " ▁▂▃▄▅▆▇█"
FULL = 8
SIDE_LOOKS = tuple([side.value for side in Side])


def strip_rows(session: Session, width: int, height: int) -> Bars:
    """Bars under one another, and below them the letters of the months. A click goes to the month."""
    results, language = session.results, session.language
    label = record_label(session)
    if 3 * cell_width(label) > width:
        label = ""
    room = max(width - 2 - cell_width(label) - 2 * bool(label), 1)
    layout = roomiest(results, room, say("before", language))
    here = month_of_place(session)
    bars = max(height - 1, 1)
    scale = bars * FULL / (highest(layout) or 1)
    rows = [row_of_bars(layout.columns, row, scale, here) for row in reversed(range(bars))]
    if height > 1:
        rows.append(row_of_names(layout, language, here))
    else:
        rows = [marked_alone(rows[0], layout.columns, here)]
    at = bars - 1  # beside the lowest bars, as the years are
    notes = {at: label, at + 1: bars_of(layout.span, language)}
    return tuple([with_note(row, layout.width, width, notes.get(n, "")) for n, row in enumerate(rows)])


def month_of_place(session: Session) -> int:
    """The month of the event of the place; NO_MONTH if it is undated, or nothing is found."""
    event = session.place.event
    return month_of_day(session.index.day(event)) if event >= 0 else NO_MONTH


def record_label(session: Session) -> str:
    """Up to which day the dossier reaches; empty if that is not said."""
    end = last_day(session.index)
    if not end:
        return ""
    day = date.fromordinal(end).isoformat()
    words = f"{date_in_short(day, session.language)} {day[:4]}"
    return say("record to {date}", session.language, date=words)


def bars_of(span: int, language: str) -> str:
    """What a bar is of, if it is not of one month."""
    if span == 1:
        return ""
    if span % MONTHS_IN_YEAR:
        return say_number("bars of {number} month", "bars of {number} months", span, language)
    return say_number("bars of {number} year", "bars of {number} years", span // MONTHS_IN_YEAR, language)


def with_note(row: Sequence[Stretch], used: int, width: int, note: str) -> tuple[Stretch, ...]:
    """A row in its margins, with a note at the right if there is room for it."""
    gap = width - 2 - used - cell_width(note)
    if not note or gap < 1:
        return (Stretch(" "), *row)
    return (Stretch(" "), *row, Stretch(" " * gap), Stretch(note, "dim"))


def highest(layout: Layout) -> int:
    """The height of the highest bar. What is older has another span, does not compare, and so does not count."""
    bars = [
        column
        for column in layout.columns
        if isinstance(column, Bin) and column.last - column.first == layout.span
    ]
    return max([sum(bar.heights) for bar in bars], default=0)


def row_of_bars(columns: Sequence[Column], row: int, scale: float, here: int) -> list[Stretch]:
    """One row of all bars, counted from the lowest; `scale` is eighths of a cell per statement.

    The bar of the place has one colour of its own, so that it is found at a glance.
    """
    cells = []
    for column in columns:
        if isinstance(column, str):
            cells.append(Stretch(" " * len(column) if row else column, "dim"))
            continue
        total = sum(column.heights)
        top = min(max(round(total * scale), 1) - row * FULL, FULL) if total else 0
        action = f"month({column.first})"
        if top <= 0:
            cells.append(Stretch(" ", "", action))
        elif column.first <= here < column.last:
            cells.append(Stretch(EIGHTHS[top], "here", action))
        elif total in column.heights:  # one side alone
            cells.append(Stretch(EIGHTHS[top], SIDE_LOOKS[column.heights.index(total)], action))
        else:
            cells.append(in_sides(column, row, scale, action))
    return cells


@lru_cache(maxsize=2**10)  # the bars stay the same from month to month
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


def marked_alone(row: list[Stretch], columns: Sequence[Column], here: int) -> list[Stretch]:
    """The only row, with the arrow instead of the place's bar: there is no row below for it."""
    return [
        Stretch(ARROW, "place", cell.action)
        if isinstance(column, Bin) and column.first <= here < column.last
        else cell
        for cell, column in zip(row, columns, strict=True)
    ]


def what_is_shown(session: Session) -> Hashable:
    """What the strip depends on."""
    return session.results, session.language, month_of_place(session)


STRIP = BarRows(write=strip_rows, depends=what_is_shown)
