"""A list to choose from, in a border with its heading and the keys."""

from __future__ import annotations

from dataclasses import dataclass

from textual import events, on
from textual.message import Message
from textual.reactive import reactive

from explorer.rows.choices import ChoiceRows, Choosing, among
from explorer.rows.lists import hints_within
from explorer.widgets.lines import Lines
from explorer.widgets.looks import as_it_is

BESIDE_HINTS = 6  # cells of the border on both sides of a hint: corner, line and space


class Choices(Lines):
    """Shows an open list. The screen around it takes the keys."""

    @dataclass
    class Pointed(Message):
        """A row was clicked."""

        number: int

    can_focus = False
    has_marks = False
    has_cursor = True
    choosing: reactive[Choosing] = reactive(lambda: among(()), layout=False, repaint=False)

    def __init__(self, id: str, *, many: bool, language: str) -> None:  # noqa: A002  # Textual's own word
        super().__init__(id=id)
        self._many, self._language = many, language
        self._height, self._keys = -1, ""

    def entitle(self, heading: str, keys: str) -> None:
        """Write the heading with what was typed above the rows, and the keys below them."""
        typed = self.choosing.typed
        self.border_title = as_it_is(f"{heading} {typed}▏" if typed else heading)
        self._keys = keys
        self.hint()

    def hint(self) -> None:
        """Write as many hints about keys into the border as fit whole."""
        self.border_subtitle = as_it_is(hints_within(self._keys, self.outer_size.width - BESIDE_HINTS))

    def write(self) -> None:
        """Write one row for each choice that is left."""
        self.cursor = self.choosing.at
        width = max(self.line_width, 0)
        rows = ChoiceRows(self.choosing, width, many=self._many, language=self._language)
        self.lines, self.count = rows, rows.count
        self.fit()

    def watch_choosing(self) -> None:
        """Show what is left. A list is as high as its rows need."""
        self.write()
        if self.count != self._height:
            self._height = self.count
            self.refresh(layout=True)
        self.show_rows(max(self.choosing.at, 0))

    def on_resize(self) -> None:
        """Cut rows and hints to the new width, and keep the cursor in sight."""
        self.write()
        self.hint()
        self.show_rows(max(self.choosing.at, 0))

    @on(events.Click)
    def point(self, event: events.Click) -> None:
        """Report which row was clicked."""
        event.stop()
        number = self.number_at(event)
        if 0 <= number < len(self.choosing.left):
            self.post_message(self.Pointed(number))
