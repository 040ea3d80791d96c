"""The entries of the basket, in a border with the heading and the keys."""

from __future__ import annotations

from dataclasses import dataclass

from textual import events, on
from textual.message import Message

from explorer.rows.basket import basket_heading, basket_rows
from explorer.rows.lists import hints_within
from explorer.session import Session
from explorer.widgets.choices import BESIDE_HINTS
from explorer.widgets.lines import Lines
from explorer.widgets.looks import as_it_is


class BasketRows(Lines):
    """Shows the basket of a session. The screen around it takes the keys."""

    @dataclass
    class Pointed(Message):
        """An entry was clicked."""

        number: int

    can_focus = False
    has_marks = False
    has_cursor = True

    def __init__(self, id: str, session: Session) -> None:  # noqa: A002  # Textual's own word
        super().__init__(id=id)
        self._session, self._keys = session, ""

    def show(self, session: Session, at: int, keys: str) -> None:
        """Show a basket with the cursor on an entry, and hints about keys."""
        self._session, self.cursor, self._keys = session, at, keys
        self.border_title = as_it_is(basket_heading(session))
        self.write()

    def write(self) -> None:
        """Write the rows for the present width, and keep the cursor in sight."""
        self.lines = basket_rows(self._session, max(self.line_width, 0))
        self.count = len(self.lines)
        self.border_subtitle = as_it_is(hints_within(self._keys, self.outer_size.width - BESIDE_HINTS))
        self.fit()
        under = [number for number, line in enumerate(self.lines) if line.target == self.cursor]
        if under:
            self.show_rows(under[0], under[-1])

    def on_resize(self) -> None:
        """Cut rows and hints to the new width."""
        self.write()

    @on(events.Click)
    def point(self, event: events.Click) -> None:
        """Report which entry was clicked."""
        event.stop()
        row = self.number_at(event)
        target = self.lines[row].target if row >= 0 else None
        if isinstance(target, int):
            self.post_message(self.Pointed(target))
