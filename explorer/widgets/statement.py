"""The pane of the statement of the place."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import replace

from explorer.rows.heads import statement_head
from explorer.rows.line import Line
from explorer.rows.statement import session_wordings, statement_rows
from explorer.rows.targets import FOLDED, AtPart, AtQuote, AtStatement, statement_target
from explorer.session import Session
from explorer.widgets.reading import ReadingPane


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
