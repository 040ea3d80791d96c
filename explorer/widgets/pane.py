"""What the three linked panes share: they show a session, and work out the one that a movement leads to."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass, replace

from textual import events, on
from textual.geometry import Region
from textual.message import Message
from textual.reactive import reactive
from textual.scrollbar import ScrollDown, ScrollTo, ScrollUp
from textual.strip import Strip

from explorer.session import Session
from explorer.widgets.bar import not_handed_down
from explorer.widgets.headed import Headed
from explorer.widgets.view import View

WHEEL = 3  # rows


class Pane(Headed):
    """Rows about the place. A movement returns a session and changes nothing; only the screen adopts it."""

    @dataclass
    class Moved(Message):
        """The reader clicked something; `session` is where that leads."""

        session: Session

    @dataclass
    class Opened(Message):
        """A row was double-clicked, which runs this action of the screen."""

        action: str

    def __init__(self, id: str, session: Session) -> None:  # noqa: A002  # Textual's own word
        super().__init__(id=id)
        self.set_reactive(Pane.session, session)
        self._width_drawn = 0
        self._top: int | None = None  # where scrolling by rows wants the view to begin
        self._opening = ""

    @property
    def opens(self) -> str:
        """The action of the screen that `enter` runs in this pane."""
        return ""

    def opened_by_mouse(self, target: Hashable) -> str:  # noqa: ARG002  # for those that open one thing or another
        """The action of the screen that a double click on a target runs, as it is before the first click."""
        return self.opens

    session: reactive[Session] = reactive(not_handed_down, layout=False, repaint=False)

    @property
    def record_id(self) -> str:
        """The id of the record under the cursor; empty if there is none."""
        return next(iter(self.session.record_ids), "")

    def stepped(self, step: int) -> Session:
        """The session that many rows, quotes, replies or sources further on."""
        raise NotImplementedError

    def forget(self) -> None:
        """Give up rows that no longer are of the present session: a hidden pane writes none, and has none to act on."""
        self._width_drawn, self.lines, self.count, self.cursor = 0, (), 0, None

    def catch_up(self) -> None:
        """Have the rows of the present session, if a key comes before they are drawn."""
        if not self._width_drawn:
            self.update()

    def scrolled(self, by: int) -> Session:
        """The session when the view has gone down by so many rows, and the cursor with it."""
        self.catch_up()
        view = self.view
        self._top = view.rolled(by)
        first, last = self.rows_under_cursor
        # Where nothing is left to scroll, the cursor alone goes on, past what it is on.
        goes_on = self._top == view.top and by > 0
        row = self.row_nearest((last if goes_on else first) + by, replace(view, top=self._top).rows)
        session = self.pointed_at(self.lines[row].target) if row >= 0 else self.session
        if session is self.session:
            self.reveal()
        return session

    @property
    def page(self) -> int:
        """How many rows a page key goes."""
        return max(self.scrollable_content_region.height - 1, 1)

    @property
    def view(self) -> View:
        """What part of the rows is shown."""
        first, last = self.outermost
        height = self.scrollable_content_region.height
        return View(top=self.scroll_offset.y, height=height, count=self.count, first=first, last=last)

    @property
    def outermost(self) -> tuple[int, int]:
        """The first and the last row that the cursor can be on."""
        return 0, max(self.count - 1, 0)

    @property
    def rows_under_cursor(self) -> tuple[int, int]:
        """The first and the last row of what the cursor is on."""
        raise NotImplementedError

    def row_nearest(self, row: int, rows: range) -> int:
        """The row nearest to this one that the cursor can be on, among some; -1 if it can be on none."""
        able = [number for number in rows if self.lines[number].target is not None]
        return min(able, key=lambda number: abs(number - row), default=-1)

    def at_row(self, number: int) -> Session:
        """The session at the row with this number, counted from 1; at the last one if there are fewer."""
        raise NotImplementedError

    def at_end(self, step: int) -> Session:
        """The session at the first (-1) or last (1) row."""
        raise NotImplementedError

    def pointed_at(self, target: Hashable) -> Session:
        """The session with the cursor on the target of a row."""
        raise NotImplementedError

    def update(self) -> None:
        """Write the rows again, and scroll to the place."""
        raise NotImplementedError

    def reveal(self) -> None:
        """Scroll to what the cursor is on; where its rows are in sight after scrolling, that was enough."""
        top, self._top = self._top, None
        first, last = self.rows_under_cursor
        if top is not None:
            self.scroll_to(y=top, animate=False, immediate=True)
            seen = replace(self.view, top=top).rows
            if first < 0 or any(row in seen for row in range(first, last + 1)):
                return
        if first >= 0:
            self.show_rows(first, last)

    def show_from(self, top: int) -> None:
        """Scroll to a row, but not out of sight of the cursor."""
        self._top = top
        self.reveal()

    def render_lines(self, crop: Region) -> list[Strip]:
        """Wrap the rows to a new width before they are drawn: Textual draws first, and then tells of the size."""
        if self._width_drawn != self.size.width:
            self._width_drawn = self.size.width
            self.update()
        return super().render_lines(crop)

    @on(events.Focus)
    @on(events.Resize)
    def keep_in_view(self) -> None:
        """Scroll to the cursor when the pane gets the focus or another size."""
        if self._width_drawn:
            self.reveal()

    @on(events.Click)
    def point(self, event: events.Click) -> None:
        """Report what was clicked. A double click opens that, even if other rows have come under the mouse since."""
        if event.chain > 1:
            if self._opening:
                self.post_message(self.Opened(self._opening))
            return
        number = self.number_at(event)
        target = self.lines[number].target if number >= 0 else None
        self._opening = self.opened_by_mouse(target) if target is not None else ""
        if target is not None:
            self.post_message(self.Moved(self.pointed_at(target)))

    @on(events.MouseScrollDown)
    @on(events.MouseScrollUp)
    def roll(self, event: events.MouseScrollDown | events.MouseScrollUp) -> None:
        """Report where the wheel leads: to the same rows as keys would."""
        event.prevent_default()
        event.stop()
        step = 1 if isinstance(event, events.MouseScrollDown) else -1
        self.post_message(self.Moved(self.scrolled(step * WHEEL)))

    @on(ScrollTo)
    def drag(self, message: ScrollTo) -> None:
        """Report where dragging the scrollbar leads."""
        message.prevent_default()
        message.stop()
        if message.y is not None:
            self.post_message(self.Moved(self.scrolled(round(message.y) - self.scroll_offset.y)))

    @on(ScrollUp)
    @on(ScrollDown)
    def turn_page(self, message: ScrollUp | ScrollDown) -> None:
        """Report where a press beside the thumb of the scrollbar leads."""
        message.prevent_default()
        message.stop()
        step = 1 if isinstance(message, ScrollDown) else -1
        self.post_message(self.Moved(self.scrolled(step * self.page)))
