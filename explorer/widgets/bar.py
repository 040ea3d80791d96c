"""A row of stretches of text, each of which can be pressed with the mouse."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual import events, on
from textual.message import Message
from textual.reactive import reactive
from textual.strip import Strip

from explorer.widgets.looks import Looking


@dataclass(frozen=True, slots=True)
class Stretch:
    """A piece of text, its look and that of what lies below it, and what pressing it means."""

    text: str
    look: str = ""
    target: Hashable = None
    below: str = ""


class Bar(Looking):
    """Rows of stretches; a mouse press on one says its target."""

    @dataclass
    class Pressed(Message):
        """A stretch was pressed."""

        bar: Bar
        target: Hashable

        @property
        def control(self) -> Bar:
            """The bar, so that handlers can be told apart by its id."""
            return self.bar

    rows: reactive[tuple[Sequence[Stretch], ...]] = reactive((), layout=False)

    def render_line(self, y: int) -> Strip:
        """One row of the screen."""
        base = self.look("")
        stretches = self.rows[y] if y < len(self.rows) else ()
        return Strip([self.segment(stretch, base) for stretch in stretches]).crop_extend(
            0, self.size.width, base
        )

    def segment(self, stretch: Stretch, base: Style) -> Segment:
        """A stretch as it is drawn."""
        style = base + self.look(stretch.look) if stretch.look else base
        if stretch.below:
            style += Style(bgcolor=self.look(stretch.below).color)
        return Segment(stretch.text, style)

    @on(events.Click)
    def press(self, event: events.Click) -> None:
        """Say what was pressed."""
        left = 0
        for stretch in self.rows[event.y] if event.y < len(self.rows) else ():
            left += cell_len(stretch.text)
            if event.x < left:
                if stretch.target is not None:
                    self.post_message(self.Pressed(self, stretch.target))
                return
