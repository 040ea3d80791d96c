"""Steps from month to month through the events of a result."""

from __future__ import annotations

from bisect import bisect_left

from explorer.dossier.edtf import LAST_DAY, parse
from explorer.index import calendar
from explorer.index.place import NO_EVENT, EventNumber, Place
from explorer.query.results import Results


def month_at(results: Results, place: Place) -> str:
    """The month of a place as YYYY-MM; empty for an undated event and for NOWHERE."""
    return calendar.month_of(results.index.day(place.event)) if place.event >= 0 else ""


def from_month(results: Results, month: str) -> EventNumber:
    """The first event in a month or after it, or else the last one; NO_EVENT if there are none."""
    row = row_from(results, calendar.first_day(month))
    return results.events[min(row, len(results.events) - 1)] if results.events else NO_EVENT


def month_beside(results: Results, event: EventNumber, step: int) -> EventNumber:
    """The first event of the next (1) or previous (-1) month that has any; NO_EVENT if none has."""
    if event < 0 or not results.events:
        return NO_EVENT
    return first_after(results, event) if step > 0 else first_before(results, event)


def first_after(results: Results, event: EventNumber) -> EventNumber:
    """The first event after an event's month. Undated events come after every month."""
    day = results.index.day(event)
    if day == LAST_DAY:
        return NO_EVENT
    row = row_from(results, calendar.next_month_start(day))
    return results.events[row] if row < len(results.events) else NO_EVENT


def first_before(results: Results, event: EventNumber) -> EventNumber:
    """The first event of the nearest month before an event's that has any."""
    index = results.index
    row = row_from(results, calendar.month_start(index.day(event)))
    if row == 0:
        return NO_EVENT
    return results.events[row_from(results, calendar.month_start(index.day(results.events[row - 1])))]


def row_from(results: Results, day: int) -> int:
    """The row of the first event on a day or after it."""
    return bisect_left(results.events, day, key=results.index.day)


def dated_from(results: Results, date: str) -> EventNumber:
    """The first event on the first day of a date (EDTF) or later, or the last that has a date; NO_EVENT if none."""
    row = min(row_from(results, parse(date).earliest), row_from(results, LAST_DAY) - 1)
    return results.events[row] if row >= 0 else NO_EVENT
