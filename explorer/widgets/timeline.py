"""The timeline: the events found, in time order, under their years."""

from __future__ import annotations

from collections.abc import Hashable

from explorer.index.place import EventNumber
from explorer.query.places import arrive
from explorer.rows.line import Line
from explorer.rows.timeline import TimelineRows, timeline_rows
from explorer.session import Session
from explorer.widgets.pane import Pane
from explorer.wording.language import say


class Timeline(Pane):
    """A row an event; rows are written when they are seen and kept until the results change."""

    opens = "app.focus('statement')"

    def __init__(self, id: str, session: Session) -> None:  # noqa: A002  # Textual's own word
        super().__init__(id, session)
        self._rows: TimelineRows | None = None
        self._lines: dict[int, Line] = {}

    @property
    def rows(self) -> TimelineRows:
        """The rows of the results."""
        session = self.session
        if (
            self._rows is None
            or self._rows.results is not session.results
            or self._rows.language != session.language
        ):
            self._rows = timeline_rows(session.results, session.language)
            self._lines = {}
        return self._rows

    @property
    def count(self) -> int:
        """Rows of events and of years."""
        return self.rows.count

    @property
    def record_id(self) -> str:
        """The id of the event of the place."""
        return next(iter(self.session.record_ids[-1:]), "")

    def line(self, number: int) -> Line:
        """A year or an event."""
        if number not in self._lines:
            self._lines[number] = self.rows.line(number, self.line_width)
        return self._lines[number]

    def watch_session(self, before: Session, session: Session) -> None:
        """Draw the rows that the cursor left and reached; everything only when the results or the language change."""
        if not self.size.width:
            return
        if before.results is not session.results or before.language != session.language:
            self.update()
        elif before.place.event != session.place.event:
            self.cursor = self.mark = session.place.event
            self.refresh_rows(self.rows.row_of(before.place.event), self.rows.row_of(session.place.event))
            self.reveal()

    def update(self) -> None:
        """Part the rows by years and show the place."""
        self._lines = {}
        self.cursor = self.mark = self.session.place.event
        self.entitle(say("Timeline", self.session.language))
        self.fit()
        self.reveal()

    def reveal(self) -> None:
        """Scroll to the row of the place, with the year above it where it fits."""
        row = self.rows.row_of(self.session.place.event)
        if row >= 0:
            self.show_rows(row - 1 if row - 1 in self.rows.starts else row, row)

    def stepped(self, step: int) -> Session:
        """The session some rows on; the row of a year is passed over."""
        return self.on_row(self.rows.row_of(self.session.place.event) + step, step)

    def paged(self, step: int) -> Session:
        """The session some pages on."""
        return self.stepped(step * max(self.scrollable_content_region.height - 1, 1))

    def at_end(self, step: int) -> Session:
        """The session at the first (-1) or last (1) event."""
        return self.on_row(0 if step < 0 else self.count - 1, step)

    def on_row(self, row: int, step: int) -> Session:
        """The session at the event on a row; from the row of a year, on in the direction of the step."""
        row = min(max(row, 0), self.count - 1)
        event = self.rows.event_at(row)
        if event < 0:
            onward = row + 1 if step > 0 or row == 0 else row - 1
            event = self.rows.event_at(onward)
        return self.session if event < 0 or event == self.session.place.event else self.pointed_at(event)

    def pointed_at(self, target: Hashable) -> Session:
        """The session at an event."""
        event = EventNumber(target) if isinstance(target, int) else self.session.place.event
        return self.session.moved(arrive(self.session.results, event))
