"""The timeline: one row an event, with its date, the signs of its matching statements and its title."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from rich.cells import cell_len
from textual import events, on
from textual.message import Message

from explorer.dossier.edtf import LAST_DAY
from explorer.index.place import NO_EVENT, EventNumber, Place
from explorer.query.places import arrive
from explorer.query.results import Results
from explorer.widgets.lines import Line, line, shortened
from explorer.widgets.pane import Pane
from explorer.wording.dates import date_in_short
from explorer.wording.language import say
from explorer.wording.signs import side, sign

MOST_SIGNS = 3


class Timeline(Pane):
    """The events found, in time order, parted by years."""

    @dataclass
    class Opened(Message):
        """An event was chosen to be read."""

    def __init__(self) -> None:
        super().__init__(id="timeline")
        self._years: list[tuple[int, str]] = []
        self._starts: list[int] = []
        self._cached = lru_cache(maxsize=512)(self._row)

    @property
    def count(self) -> int:
        """Rows of events and of years."""
        return len(self.results.events) + len(self._years) if self.results else 0

    def draw(self) -> None:
        """Part the rows by years, which takes a few steps at any size; a row is written when it is seen."""
        self._years = years(self.results) if self.results else []
        self._starts = [first + number for number, (first, _) in enumerate(self._years)]
        self._cached.cache_clear()
        self.border_title = say("Timeline", self.language)
        if self.is_mounted:
            self.fit()
            self.reveal()

    def watch_place(self, before: Place, place: Place) -> None:
        """Draw the row that was left and the one arrived at."""
        if before.event != place.event:
            self.refresh_rows(self.row_of(before.event), self.row_of(place.event))
            self.reveal()

    def reveal(self) -> None:
        """Scroll to the row of the place, with the year above it where it fits."""
        row = self.row_of(self.place.event)
        if row >= 0:
            self.show_rows(row - 1 if row - 1 in self._starts else row, row)

    def event_in(self, row: int) -> EventNumber:
        """The event on a row, -1 where a year stands."""
        parted = bisect_right(self._starts, row)
        if self.results is None or row < 0 or row >= self.count or self._starts[parted - 1] == row:
            return NO_EVENT
        return self.results.events[row - parted]

    def row_of(self, event: EventNumber) -> int:
        """The row of an event that was found, -1 for none."""
        if self.results is None or event < 0 or not self.results.events:
            return -1
        found = self.results.row_of(event)
        firsts = [first for first, _ in self._years]
        return found + bisect_right(firsts, found)

    def row(self, number: int) -> Line:
        """A year, or an event with the mark of the place."""
        event = self.event_in(number)
        if event < 0:
            return line((self._years[bisect_right(self._starts, number) - 1][1], "strong"))
        rest = self._cached(event, self.scrollable_content_region.width - 1)
        return rest.marked(here=event == self.place.event)

    def _row(self, event_number: EventNumber, width: int) -> Line:
        assert self.results is not None  # noqa: S101  # a row is drawn only of results
        event = self.results.index.event(event_number)
        marks: list[tuple[str, str]] = []
        numbers = self.results.statements(event_number) if event.statements else ()
        first = self.results.index.statements_of(event_number)[0]
        for number in numbers[:MOST_SIGNS]:
            position = self.results.query.leading(event.statements[number - first])
            marks.append((sign(position.stance), side(position.stance)) if position else ("•", "dim"))
        more = f" +{len(numbers) - MOST_SIGNS}" if len(numbers) > MOST_SIGNS else ""
        used = len(marks) + cell_len(more)
        when = date_in_short(event.date, self.language) if event.date else "?"
        title = event.title.in_language(self.language)
        room = width - 8 - 7
        return line(
            (when + " " * (8 - cell_len(when)), "dim"),
            *marks,
            (more, "dim"),
            " " * max(7 - used, 1),
            shortened(title, max(room - max(used - 6, 0), 4)),
        )

    def is_under_cursor(self, number: int) -> bool:
        """The row of the place."""
        return self.event_in(number) == self.place.event

    def place_in(self, row: int, step: int) -> Place | None:
        """The place on a row, or on the next one in the direction of the step; None for the same event."""
        row = min(max(row, 0), self.count - 1)
        event = self.event_in(row)
        if event < 0:
            other = row + (1 if step > 0 or row == 0 else -1)
            event = self.event_in(other if self.event_in(other) >= 0 else row + 1)
        return (
            arrive(self.results, event)
            if self.results and event not in (NO_EVENT, self.place.event)
            else None
        )

    def moved(self, step: int) -> Place | None:
        """The place some rows on."""
        return self.place_in(self.row_of(self.place.event) + step, step)

    def paged(self, step: int) -> Place | None:
        """The place some pages on."""
        return self.moved(step * max(self.scrollable_content_region.height - 1, 1))

    def at_end(self, step: int) -> Place | None:
        """The place at the first (-1) or last (1) row."""
        return self.place_in(0 if step < 0 else self.count - 1, step)

    def open(self) -> None:
        """Read on."""
        self.post_message(self.Opened())

    @on(events.Click)
    def point(self, event: events.Click) -> None:
        """Move to the event under the mouse; twice reads on."""
        number = self.event_in(self.number_at(event))
        if number >= 0 and self.results:
            self.post_message(self.Moved(arrive(self.results, number)))
            if event.chain > 1:
                self.open()


def years(results: Results) -> list[tuple[int, str]]:
    """Where in the rows each year starts: number of its first row, and its name."""
    found: list[tuple[int, str]] = []
    rows = results.events
    row = 0
    while row < len(rows):
        day = results.index.day(rows[row])
        year = date.fromordinal(day).year
        found.append((row, "—" if day == LAST_DAY else str(year)))
        next_year = date(year + 1, 1, 1).toordinal() if year < date.max.year else LAST_DAY + 1
        row = bisect_right(rows, next_year - 1, lo=row, key=results.index.day)
    return found
