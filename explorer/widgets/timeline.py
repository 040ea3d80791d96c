"""The timeline: the events found, in time order, under their years."""

from __future__ import annotations

from collections.abc import Hashable

from explorer.rows.heads import timeline_head
from explorer.rows.line import Line
from explorer.rows.timeline import AtEvent, TimelineRows
from explorer.session import Session
from explorer.widgets.pane import Pane


class Timeline(Pane):
    """One row per event. The rows are kept until the results, the language or the width change."""

    has_cursor = True

    @property
    def opens(self) -> str:
        """Read on in the statement; where nothing is found, offer what may have been meant."""
        return "app.focus('statement')" if self.session.results.events else "list('nearby')"

    @property
    def record_id(self) -> str:
        """The id of the event of the place."""
        return next(iter(self.session.record_ids[-1:]), "")

    @property
    def rows(self) -> TimelineRows:
        """The rows of the session's results, even if they have not been drawn yet."""
        session, rows = self.session, self.lines
        if (
            isinstance(rows, TimelineRows)
            and rows.results is session.results
            and rows.language == session.language
        ):
            return rows
        return self.write()

    def write(self) -> TimelineRows:
        """Start new rows, for other results, another language or another width."""
        rows = TimelineRows(self.session.results, self.session.language, self.line_width)
        self.lines, self.count = rows, rows.count
        return rows

    def watch_session(self, before: Session, session: Session) -> None:
        """Draw the rows that the cursor leaves and reaches; all of them only if results or language change."""
        if not self.size.width:
            self.forget()
            return
        if before.results is not session.results or before.language != session.language:
            self.update()
        elif before.place.event != session.place.event:
            self.cursor = self.mark = AtEvent(session.place.event)
            rows = self.rows
            self.refresh_rows(rows.row_of(before.place.event), rows.row_of(session.place.event))
            self.refresh_head()
            self.reveal()

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Name the year of the first row in sight."""
        super().watch_scroll_y(old_value, new_value)
        self.refresh_head()

    def head(self, width: int) -> Line:
        """The year of the first row in sight, and the row of the place."""
        return timeline_head(self.session, self.rows, self.scroll_offset.y, width, heavy=self.has_focus)

    def update(self) -> None:
        """Start new rows, and scroll to the place."""
        session = self.session
        self.write()
        self.cursor = self.mark = AtEvent(session.place.event)
        self.fit()
        self.reveal()

    @property
    def rows_under_cursor(self) -> tuple[int, int]:
        """The row of the place, after its year if that is just above."""
        row = self.rows.row_of(self.session.place.event)
        return (row - 1 if row - 1 in self.rows.starts else row), row

    def stepped(self, step: int) -> Session:
        """The session that many events further on."""
        return self.at_row(self.session.results.row_of(self.session.place.event) + step + 1)

    def at_end(self, step: int) -> Session:
        """The session at the first (-1) or last (1) event."""
        return self.at_row(1 if step < 0 else len(self.session.results.events))

    def at_row(self, number: int) -> Session:
        """The session at the event with this number, counted from 1."""
        events = self.session.results.events
        if not events:
            return self.session
        event = events[min(max(number, 1), len(events)) - 1]
        return self.session if event == self.session.place.event else self.session.arrived(event)

    def pointed_at(self, target: Hashable) -> Session:
        """The session at an event."""
        return self.session.arrived(target.event) if isinstance(target, AtEvent) else self.session
