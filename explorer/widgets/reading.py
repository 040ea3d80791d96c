"""What the two panes beside the timeline have in common: they are read, and their rows are written whole."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import replace

from explorer.rows.line import Line
from explorer.rows.sizes import MEASURE
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
        self.catch_up()
        return list(dict.fromkeys([line.target for line in self.lines if line.target is not None]))

    def watch_session(self, before: Session, session: Session) -> None:
        """Write another statement from its top; within the same one, open what the cursor is on."""
        if not self.size.width:
            self.forget()
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
