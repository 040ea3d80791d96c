"""The rows of the timeline: one per event, with its date, the signs of its matching statements and its title."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from operator import itemgetter

from explorer.dossier.edtf import LAST_DAY
from explorer.dossier.model import Statement, in_language
from explorer.query import NO_EVENT, EventNumber
from explorer.query.results import Results
from explorer.rows.line import Line, RowsWhenSeen
from explorer.session import Session
from explorer.wording.dates import date_in_short
from explorer.wording.language import say
from explorer.wording.signs import SIGN_AND_LOOK
from explorer.wording.widths import shortened

MOST_SIGNS = 3
DATE_WIDTH, SIGNS_WIDTH = 8, 7


@dataclass(frozen=True, slots=True)
class AtEvent:
    """The cursor is on an event."""

    event: EventNumber


class TimelineRows(RowsWhenSeen):
    """The events in time order, under their years.

    `years` has the name of each year, `firsts` the number of its first event in the results, `starts` its own row.
    """

    def __init__(self, results: Results, language: str, width: int) -> None:
        super().__init__()
        self.results, self.language, self.width = results, language, width
        self.years, self.firsts = years_of(results)
        self.starts = tuple([first + number for number, first in enumerate(self.firsts)])
        self.count = len(results.events) + len(self.years)

    def event_at(self, row: int) -> EventNumber:
        """The event on a row; NO_EVENT on the row of a year, or below the last row."""
        years_above = bisect_right(self.starts, row)
        if not 0 <= row < self.count or self.starts[years_above - 1] == row:
            return NO_EVENT
        return self.results.events[row - years_above]

    def row_of(self, event: int) -> int:
        """The row of an event, or of the one before it if it does not match; -1 if there are no events."""
        if event < 0 or not self.firsts:
            return -1
        at = self.results.row_of(EventNumber(event))
        return at + bisect_right(self.firsts, at)

    def line(self, row: int) -> Line:
        """A year, or an event."""
        event = self.event_at(row)
        if event < 0:
            return Line(((self.years[bisect_right(self.starts, row) - 1], "strong"),))
        return self.event_line(event)

    def event_line(self, number: EventNumber) -> Line:
        """Date, signs and title of an event."""
        event = self.results.index.event(number)
        when = date_in_short(event.date, self.language) if event.date else "?"
        signs = self.signs(number, event.statements)
        used = len("".join(map(itemgetter(0), signs)))
        gap = max(SIGNS_WIDTH - used, 1)
        title = in_language(event.title, self.language)
        room = max(self.width - DATE_WIDTH - used - gap, 4)
        cells = ((f"{when:<{DATE_WIDTH}}", "dim"), *signs, (" " * gap, ""), (shortened(title, room), ""))
        return Line(cells, target=AtEvent(number))

    def signs(self, number: EventNumber, statements: Sequence[Statement]) -> list[tuple[str, str]]:
        """The signs of an event's matching statements, with their looks; after three, the number of the others."""
        # An event without statements has one number all the same.
        numbered = zip(self.results.index.statements_of(number), statements, strict=False)
        matching = [one for at, one in numbered if at in self.results.matching and not one.is_struck]
        signs = []
        for statement in matching[:MOST_SIGNS]:
            position = self.results.query.leading(statement)
            signs.append(SIGN_AND_LOOK[position.stance if position else None])
        more = len(matching) - MOST_SIGNS
        return [*signs, (f" +{more}", "dim")] if more > 0 else signs


def years_of(results: Results) -> tuple[tuple[str, ...], tuple[int, ...]]:
    """The years of the events, and the first event of each. It searches, so that size costs nothing."""
    firsts, years = [], []
    day_of, events = results.index.day, results.events
    row = 0
    while row < len(events):
        day = day_of(events[row])
        year = date.fromordinal(day).year
        firsts.append(row)
        years.append("—" if day == LAST_DAY else str(year))
        next_year = date(year + 1, 1, 1).toordinal() if year < date.max.year else LAST_DAY + 1
        row = bisect_right(events, next_year - 1, lo=row, key=day_of)
    return tuple(years), tuple(firsts)


def timeline_title(session: Session) -> str:
    """The name of the pane."""
    return say("Timeline", session.language)
