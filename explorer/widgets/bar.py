"""A bar: a few rows made of stretches of text, each of which can be clicked."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from itertools import accumulate

from rich.segment import Segment
from rich.style import Style
from textual import events, on
from textual.message import Message
from textual.reactive import reactive
from textual.strip import Strip

from explorer.rows.stretch import BarRows, Bars
from explorer.session import Session
from explorer.widgets.looks import StyledWidget

# For a cell of two colours, if there are none: all of it is filled, or its upper part would be missing.
FULL_BLOCK = "█"


def not_handed_down() -> Session:
    """Stand in for a default: a screen hands its session to its widgets before anything is drawn."""
    raise LookupError


class Bar(StyledWidget):
    """Shows rows written from a session, and reports which stretch was clicked."""

    ALLOW_SELECT = False  # a drag that began here would select every pane

    @dataclass
    class Pressed(Message):
        """A stretch that runs this action of the screen was clicked."""

        action: str

    session: reactive[Session] = reactive(not_handed_down, layout=False, repaint=False)

    def __init__(self, id: str, shows: BarRows, session: Session) -> None:  # noqa: A002  # Textual's own word
        super().__init__(id=id)
        self.set_reactive(Bar.session, session)
        self._shows = shows
        self._rows: Bars = ()
        self._written: Hashable = None
        self._depends: Hashable = None

    def watch_session(self, session: Session) -> None:
        """Draw again only if something that the rows depend on has changed."""
        depends = self._shows.depends(session)
        if depends != self._depends:
            self._depends, self._written = depends, None
            self.refresh()

    @property
    def rows(self) -> Bars:
        """The rows, written when first needed after a change or at a new size."""
        if self._written != self.size:
            self._rows = self._shows.write(self.session, *self.size)
            self._written = self.size
        return self._rows

    def render_line(self, y: int) -> Strip:
        """One row of the screen."""
        if not self.looks:
            self.learn_looks()
        rows, looks = self.rows, self.looks
        base, segments = looks[""], []
        for stretch in rows[y] if y < len(rows) else ():
            style, text = base + looks[stretch.look], stretch.text
            if stretch.below and self.app.no_color:
                text = FULL_BLOCK * len(text)
            elif stretch.below:
                style += Style(bgcolor=looks[stretch.below].color)
            segments.append(Segment(text, style))
        return Strip(segments).crop_extend(0, self.size.width, base)

    @on(events.Click)
    def press(self, event: events.Click) -> None:
        """Report which stretch was clicked."""
        row = self.rows[event.y] if event.y < len(self.rows) else ()
        rights = accumulate(stretch.width for stretch in row)
        under = next((one for one, right in zip(row, rights, strict=True) if event.x < right), None)
        if under and under.action:
            self.post_message(self.Pressed(under.action))
