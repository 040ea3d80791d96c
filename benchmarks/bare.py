"""The least that a Textual app can show: a header, one line and a footer; `j` writes another line."""

from __future__ import annotations

from typing import ClassVar

from textual.app import App, ComposeResult
from textual.binding import Binding, BindingType
from textual.widgets import Footer, Header, Static


class BareApp(App[None]):
    """What the explorer's start, keys and memory are compared with."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("j", "down", "Down"), Binding("q", "quit", "Quit")]
    rows = 0

    def compose(self) -> ComposeResult:
        """Three widgets."""
        yield Header()
        yield Static("Row 0")
        yield Footer()

    def action_down(self) -> None:
        """Write another line."""
        self.rows += 1
        self.query_one(Static).update(f"Row {self.rows}", layout=False)


if __name__ == "__main__":
    BareApp().run()
