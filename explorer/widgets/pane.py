"""What the three linked panes share: the results, the place in them, and saying where the reader went."""

from __future__ import annotations

from dataclasses import dataclass

from textual.message import Message
from textual.reactive import reactive

from explorer.index.place import NOWHERE, Place
from explorer.query.results import Results
from explorer.widgets.lines import Lines


class Pane(Lines):
    """Rows about the place; a movement answers with the place to which it leads, None for the same."""

    @dataclass
    class Moved(Message):
        """The reader pointed at another place."""

        place: Place

    results: reactive[Results | None] = reactive(None, layout=False, repaint=False)
    place: reactive[Place] = reactive(NOWHERE, layout=False, repaint=False)
    language: reactive[str] = reactive("en", layout=False, repaint=False)

    def moved(self, step: int) -> Place | None:
        """The place some rows on."""
        raise NotImplementedError

    def paged(self, step: int) -> Place | None:
        """The place some pages on; by default only the view moves."""
        self.scroll_relative(y=step * max(self.size.height - 1, 1), animate=False)
        return None

    def at_end(self, step: int) -> Place | None:
        """The place at the first (-1) or last (1) row."""
        raise NotImplementedError

    def open(self) -> None:
        """Say what `enter` means here."""
        raise NotImplementedError

    def draw(self) -> None:
        """Write the rows anew."""
        raise NotImplementedError

    def reveal(self) -> None:
        """Scroll to what stands at the place."""
        raise NotImplementedError

    def watch_results(self) -> None:
        """Other results are other rows."""
        self.draw()

    def watch_language(self) -> None:
        """Other words."""
        self.draw()

    def on_resize(self) -> None:
        """Another width is other rows; the place stays in sight."""
        self.draw()
        self.reveal()
