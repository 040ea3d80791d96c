"""The two panes beside the timeline: the statement of the place, and its sources."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import replace

from explorer.rows.heads import sources_head, statement_head
from explorer.rows.line import Line
from explorer.rows.sizes import MEASURE
from explorer.rows.sources import AtSource, sources_rows
from explorer.rows.statement import session_wordings, statement_rows
from explorer.rows.targets import FOLDED, AtPart, AtQuote, AtStatement, statement_target
from explorer.session import Session
from explorer.widgets.pane import Pane


class ReadingPane(Pane):
    """A pane whose rows are written when what they depend on changes, and not when only the cursor moves."""

    lines: Sequence[Line]

    @property
    def line_width(self) -> int:
        """How many cells a row has for its text: in a wide pane fewer than there are."""
        return min(super().line_width, MEASURE)

    def written(self) -> Sequence[Line]:
        """The rows of the present session."""
        raise NotImplementedError

    def depends(self, session: Session) -> Hashable:
        """Whatever in a session the rows depend on."""
        return session.results, session.place, session.language, session.glossed

    def aim(self) -> None:
        """Set cursor and mark from the session."""
        raise NotImplementedError

    @property
    def targets(self) -> list[Hashable]:
        """What the cursor can be on, from top to bottom."""
        if not self._width_drawn:  # a key came before the first draw
            self.update()
        return list(dict.fromkeys([line.target for line in self.lines if line.target is not None]))

    def watch_session(self, before: Session, session: Session) -> None:
        """Write another statement from its top; within the same one, open what the cursor is on."""
        if not self.size.width:
            return
        if replace(before.place, quote=session.place.quote) != session.place:
            self.scroll_to(y=0, animate=False, immediate=True)
        if self.depends(before) != self.depends(session):
            self.update()
        elif before is not session:
            self.aim()
            self.reveal()
            self.refresh()

    def update(self) -> None:
        """Write the rows, and scroll to the place."""
        self.lines = lines = self.written()
        self.count = len(lines)
        self.aim()
        self.fit()
        self.reveal()

    @property
    def rows_under_cursor(self) -> tuple[int, int]:
        """The first and the last row of what the cursor is on; -1 if it is on nothing."""
        rows = [number for number, line in enumerate(self.lines) if line.target == self.cursor]
        return (rows[0], rows[-1]) if rows and self.cursor is not None else (-1, -1)

    @property
    def outermost(self) -> tuple[int, int]:
        """The first row of the first target, and the last row of the last."""
        rows = [number for number, line in enumerate(self.lines) if line.target is not None]
        return (rows[0], rows[-1]) if rows else (0, max(self.count - 1, 0))

    def stepped(self, step: int) -> Session:
        """The session with the cursor so many targets further on, or the one `beyond` the last."""
        targets = self.targets
        outside = -1 if step > 0 else len(targets)
        at = targets.index(self.cursor) if self.cursor in targets else outside
        to = min(max(at + step, 0), len(targets) - 1)
        return self.pointed_at(targets[to]) if targets and to != at else self.beyond(1 if step > 0 else -1)

    def beyond(self, step: int) -> Session:  # noqa: ARG002  # for those that go on somewhere
        """The session that a step from the last target leads to."""
        return self.session

    def at_end(self, step: int) -> Session:
        """The session with the cursor on the first (-1) or last (1) target, and what is beyond it in view."""
        return self.scrolled(step * self.count)

    def at_row(self, number: int) -> Session:
        """The session with the cursor on the target with this number, counted from 1."""
        targets = self.targets
        return self.pointed_at(targets[min(number, len(targets)) - 1]) if targets else self.session


class StatementPane(ReadingPane):
    """A statement in full. The cursor is on a wording, which is then open, on a reply, or on another part."""

    @property
    def opens(self) -> str:
        """Follow a reply, unfold the rest of the wordings, or show the passage of the wording of the place."""
        return (
            "follow" if isinstance(self.cursor, AtStatement) or self.cursor == FOLDED else "list('passage')"
        )

    def opened_by_mouse(self, target: Hashable) -> str:
        """What a double click opens: a wording that is closed stays open from then on."""
        if not isinstance(target, AtQuote):
            return self.opens
        is_open = target.quote in session_wordings(self.session).open
        return "list('passage')" if is_open else "follow"

    def depends(self, session: Session) -> Hashable:
        """What is open besides."""
        reading = session.reading
        return super().depends(session), reading.pinned, reading.is_unfolded

    def written(self) -> Sequence[Line]:
        """The statement."""
        return statement_rows(self.session, self.line_width, self.size.height)

    def head(self, width: int) -> Line:
        """Who said it, when, and which of the event's statements it is."""
        return statement_head(self.session, width, heavy=self.has_focus)

    def aim(self) -> None:
        """Set the cursor to what was chosen or else the place's quote, and the mark to that quote."""
        self.cursor = statement_target(self.session)
        self.mark = AtQuote(self.session.place.quote) if self.session.place.quote >= 0 else None

    def followed(self) -> Session:
        """The session at the other end of a reply, with all wordings unfolded, or with the one of the place pinned."""
        session, folded = self.session, session_wordings(self.session).folded
        if isinstance(self.cursor, AtStatement):
            return session.followed(self.cursor.statement)
        if self.cursor == FOLDED and folded:
            session = session.moved(replace(session.place, quote=folded[0]))
            return session.read(session.reading.unfolding())
        return session.read(session.reading.pinning(session.place.quote))

    def beyond(self, step: int) -> Session:
        """The session at the event's next (1) or previous (-1) statement."""
        return self.session.statement_stepped(step)

    def at_row(self, number: int) -> Session:
        """The session at the wording with this number, counted from 1; at the last one if there are fewer."""
        shown = session_wordings(self.session).shown
        return (
            self.pointed_at(AtQuote(shown[min(number, len(shown)) - 1])) if shown else super().at_row(number)
        )

    def pointed_at(self, target: Hashable) -> Session:
        """The session at a quote, or with the cursor on a reply or another part."""
        session = self.session
        if isinstance(target, AtStatement):
            return session.read(session.reading.at_reply(target.statement))
        if isinstance(target, AtPart):
            return session.read(session.reading.at_part(target.name))
        if isinstance(target, AtQuote):
            return session.moved(replace(session.place, quote=target.quote))
        return session


class SourcesPane(ReadingPane):
    """The sources of a statement's quotes, or of an event without statements."""

    opens = "list('passage')"

    def depends(self, session: Session) -> Hashable:
        """Which of the sources has its details."""
        return super().depends(session), session.source_id

    def written(self) -> Sequence[Line]:
        """The sources."""
        return sources_rows(self.session, self.line_width)

    def head(self, width: int) -> Line:
        """How many sources and origins there are."""
        return sources_head(self.session, width, heavy=self.has_focus)

    def aim(self) -> None:
        """Set cursor and mark to the source of the quote; without a quote, the cursor to the chosen source."""
        here = self.session.source_id
        rows = [row for row in self.lines if isinstance(row.target, AtSource) and row.target.source == here]
        self.cursor = rows[0].target if rows else None
        self.mark = self.cursor if self.session.place.quote >= 0 else None

    @property
    def record_id(self) -> str:
        """The id of the source."""
        return self.session.source_id

    def pointed_at(self, target: Hashable) -> Session:
        """The session at the first quote from a source."""
        if not isinstance(target, AtSource):
            return self.session
        if target.quote < 0:
            return self.session.at_source(target.source)
        return self.session.moved(replace(self.session.place, quote=target.quote))
