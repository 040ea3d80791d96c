"""The passage of a quote over the main screen: read it, go on to another event of its source, or close it."""

from __future__ import annotations

from dataclasses import dataclass

from textual import events, on
from textual.app import ComposeResult
from textual.message import Message
from textual.screen import ModalScreen

from explorer.rows.lists import hints_within, keys_in_words
from explorer.rows.passage import passage_rows, passage_title
from explorer.rows.timeline import AtEvent
from explorer.screens.choose import EVERY, ListScreen, Over
from explorer.session import Session
from explorer.widgets.choices import BESIDE_HINTS
from explorer.widgets.lines import Lines
from explorer.widgets.looks import as_it_is

EVENT_STEPS = {"j": 1, "down": 1, "k": -1, "up": -1}
SCROLL_PAGES = {
    "pagedown": 1,
    "space": 1,
    "pageup": -1,
    "home": -EVERY,
    "g": -EVERY,
    "end": EVERY,
    "G": EVERY,
}
CLOSING = ("escape", "q", "h", "left")


class PassageRows(Lines):
    """The rows of a passage. The cursor is on one of the events, once a key has put it there."""

    @dataclass
    class Pointed(Message):
        """An event was clicked."""

        event: int

    can_focus = False
    has_marks = False
    has_cursor = True

    def __init__(self, session: Session) -> None:
        super().__init__(id="passage")
        self._session = session

    def on_resize(self) -> None:
        """Wrap the rows to the width, and say by which keys they are left."""
        session = self._session
        self.lines = lines = passage_rows(session, max(self.line_width, 0))
        if len(lines) != self.count:
            self.count = len(lines)
            self.refresh(layout=True)
        self.fit()
        keys = hints_within(keys_in_words("passage", session.language), self.outer_size.width - BESIDE_HINTS)
        self.border_title, self.border_subtitle = as_it_is(passage_title(session)), as_it_is(keys)

    @property
    def attested(self) -> list[AtEvent]:
        """The other events of the source, from top to bottom."""
        targets = dict.fromkeys(self.lines[number].target for number in range(self.count))
        return [target for target in targets if isinstance(target, AtEvent)]

    @on(events.Click)
    def point(self, event: events.Click) -> None:
        """Report which event was clicked."""
        event.stop()
        number = self.number_at(event)
        target = self.lines[number].target if number >= 0 else None
        if isinstance(target, AtEvent):
            self.post_message(self.Pointed(target.event))

    def step(self, step: int) -> None:
        """Put the cursor on the next (1) or previous (-1) event; scroll beyond the last."""
        others = self.attested
        at = (others.index(self.cursor) if isinstance(self.cursor, AtEvent) else -1) + step
        if not 0 <= at < len(others):
            self.scroll_relative(y=step, animate=False)
            return
        self.cursor = others[at]
        rows = [number for number in range(self.count) if self.lines[number].target == self.cursor]
        self.show_rows(rows[0], rows[-1])
        self.refresh()


class PassageScreen(Over[str]):
    """A passage. Closes with the action that goes to an event, or with None."""

    hints = "passage"

    def __init__(self, session: Session) -> None:
        super().__init__(classes="-passage")
        self._rows = PassageRows(session)

    def compose(self) -> ComposeResult:
        """The passage, and nothing else."""
        yield self._rows

    async def take(self, event: events.Key) -> None:
        """Move, scroll, go to an event, or close."""
        rows = self._rows
        if event.key in EVENT_STEPS:
            rows.step(EVENT_STEPS[event.key])
        elif event.key in SCROLL_PAGES:
            rows.scroll_relative(y=SCROLL_PAGES[event.key] * max(rows.size.height - 1, 1), animate=False)
        elif event.key == "enter":
            self.close(f"event({rows.cursor.event})" if isinstance(rows.cursor, AtEvent) else None)
        elif event.key in CLOSING:
            self.close(None)

    @on(PassageRows.Pointed)
    def follow(self, message: PassageRows.Pointed) -> None:
        """Go to the event that was clicked."""
        self.close(f"event({message.event})")

    @on(events.Click)
    def leave(self) -> None:
        """Close when the click was beside the passage."""
        self.close(None)


def over(name: str, session: Session) -> ModalScreen[str]:
    """The screen of this name that opens over the main one and closes with an action or None."""
    return PassageScreen(session) if name == "passage" else ListScreen(name, session)
