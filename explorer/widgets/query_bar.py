"""The query line: drawn text until it is edited, then an input with suggestions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget
from textual.widgets import Input

from explorer.widgets.bar import Bar, Stretch
from explorer.wording.language import say


class QueryInput(Input):
    """The text of the query while it is edited."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down", "suggest(1)", show=False),
        Binding("up", "suggest(-1)", show=False),
        Binding("tab", "take", show=False, priority=True),
        Binding("escape", "leave", show=False),
    ]

    @dataclass
    class Stepped(Message):
        """The next (1) or previous (-1) suggestion is wanted."""

        step: int

    @dataclass
    class Taken(Message):
        """The suggestion is to be put into the text."""

    @dataclass
    class Left(Message):
        """The query is to be as it was."""

    def action_suggest(self, step: int) -> None:
        """To another suggestion."""
        self.post_message(self.Stepped(step))

    def action_take(self) -> None:
        """Take the suggestion."""
        self.post_message(self.Taken())

    def action_leave(self) -> None:
        """Leave the text."""
        self.post_message(self.Left())


class QueryBar(Widget):
    """What is asked, and what is wrong with it."""

    text: reactive[str] = reactive("", layout=False)
    language: reactive[str] = reactive("en", layout=False)
    advice: reactive[str] = reactive("", layout=False)

    def compose(self) -> ComposeResult:
        """The query as drawn; the input comes when it is needed."""
        yield Bar(id="asked")

    def on_mount(self) -> None:
        """Draw what is asked at the start."""
        self.draw()

    def watch_text(self) -> None:
        """Another query."""
        self.draw()

    def watch_language(self) -> None:
        """Other words."""
        self.draw()

    def watch_advice(self) -> None:
        """What could be done about an empty result."""
        self.draw()

    def draw(self) -> None:
        """Write the query, or what can be done while there is none."""
        if not self.is_mounted:
            return
        asked: list[Stretch] = [Stretch(" ❯ ", "accent", "search")]
        if self.text:
            asked.append(Stretch(self.text, "strong", "search"))
        else:
            asked.append(
                Stretch(
                    say("everything; / asks for words, actors, stances, dates", self.language),
                    "dim",
                    "search",
                )
            )
        if self.advice:
            asked.append(Stretch(f"   {self.advice}", "bad"))
        self.query_one("#asked", Bar).rows = (asked,)

    async def edit(self, text: str) -> QueryInput:
        """Put an input in the place of the drawn text."""
        self.query_one("#asked").display = False
        for left in self.query(QueryInput):
            await left.remove()
        field = QueryInput(text, compact=True, select_on_focus=False)
        await self.mount(field)
        field.focus()
        field.cursor_position = len(text)
        return field

    async def close(self) -> None:
        """Draw the text again."""
        for field in self.query(QueryInput):
            await field.remove()
        self.query_one("#asked").display = True

    @on(events.Click)
    def press(self) -> None:
        """A press anywhere on the line edits it."""
        if not self.query(QueryInput):
            self.query_one("#asked", Bar).post_message(Bar.Pressed(self.query_one("#asked", Bar), "search"))
