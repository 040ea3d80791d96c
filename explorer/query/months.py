"""From month to month through the events that were found."""

from __future__ import annotations

from bisect import bisect_left
from datetime import date

from explorer.dossier.edtf import LAST_DAY
from explorer.index.place import Place
from explorer.query.results import Results


def month_of(results: Results, place: Place) -> str:
    """The month of a place as YYYY-MM; empty where nothing or nothing dated is there."""
    day = results.index.event_day[place.event] if place.event >= 0 else LAST_DAY
    return "" if day == LAST_DAY else date.fromordinal(day).isoformat()[:7]


def first_day(month: str) -> int:
    """The first day of a month (YYYY-MM) as a proleptic Gregorian ordinal."""
    return date.fromisoformat(f"{month}-01").toordinal()


def from_month(results: Results, month: str) -> int:
    """The first event found in a month or after it, else the last one; -1 for none."""
    row = bisect_left(results.events, first_day(month), key=results.index.event_day.__getitem__)
    return results.events[min(row, len(results.events) - 1)] if results.events else -1


def beside(results: Results, event: int, step: int) -> int:
    """The first event of the next month (1) or the month before (-1) that has any; -1 for none."""
    days, rows = results.index.event_day, results.events
    if event < 0 or not rows:
        return -1
    here = month_start(days[event])
    if step > 0:
        row = (
            bisect_left(rows, month_start(here + 32), key=days.__getitem__)
            if days[event] != LAST_DAY
            else len(rows)
        )
        return rows[row] if row < len(rows) else -1
    row = bisect_left(rows, here, key=days.__getitem__)
    if row == 0:
        return -1
    return rows[bisect_left(rows, month_start(days[rows[row - 1]]), key=days.__getitem__)]


def month_start(day: int) -> int:
    """The first day of the month of a day."""
    return date.fromordinal(min(day, LAST_DAY)).replace(day=1).toordinal()
