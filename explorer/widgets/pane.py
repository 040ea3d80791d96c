"""What the three linked panes share: they show a session, and work out the one that a movement leads to."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass

from textual import events, on
from textual.geometry import Region
from textual.message import Message
from textual.reactive import reactive
from textual.strip import Strip

from explorer.session import Session
from explorer.widgets.bar import not_handed_down
from explorer.widgets.lines import Lines
from explorer.widgets.looks import as_it_is


class Pane(Lines):
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

    opens = ""  # the action of the screen that `enter` runs in this pane

    session: reactive[Session] = reactive(not_handed_down, layout=False, repaint=False)

    @property
    def record_id(self) -> str:
        """The id of the record under the cursor; empty if there is none."""
        return next(iter(self.session.record_ids), "")

    def stepped(self, step: int) -> Session:
        """The session that many rows, quotes, replies or sources further on."""
        raise NotImplementedError

    def paged(self, step: int) -> Session:
        """The session that many pages further on. Here the pane just scrolls, and the session stays."""
        self.scroll_relative(y=step * max(self.size.height - 1, 1), animate=False)
        return self.session

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
        """Scroll to what the cursor is on."""
        raise NotImplementedError

    def entitle(self, title: str, below: str = "") -> None:
        """Write the pane's border."""
        self.border_title, self.border_subtitle = as_it_is(title), as_it_is(below)

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
        """Report what was clicked; a double click opens it."""
        number = self.number_at(event)
        target = self.lines[number].target if number >= 0 else None
        if target is None:
            return
        self.post_message(self.Moved(self.pointed_at(target)))
        if event.chain > 1:
            self.post_message(self.Opened(self.opens))


# What the movements of `go` in commands.py do in a pane.
MOVEMENTS: dict[str, Callable[[Pane, int], Session]] = {
    "row": lambda pane, step: pane.stepped(step),
    "page": lambda pane, step: pane.paged(step),
    "end": lambda pane, step: pane.at_end(step),
}
