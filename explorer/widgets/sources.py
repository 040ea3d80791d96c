"""The pane of the sources."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import replace

from explorer.rows.heads import sources_head
from explorer.rows.line import Line
from explorer.rows.sources import AtSource, sources_rows
from explorer.session import Session
from explorer.widgets.reading import ReadingPane


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
