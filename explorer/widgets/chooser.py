"""A list to choose from: typing narrows it, space toggles, enter keeps, esc restores."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rich.cells import cell_len
from textual import events, on
from textual.message import Message
from textual.reactive import reactive

from explorer.index.search_text import searched
from explorer.widgets.lines import Line, Lines, line, shortened
from explorer.wording.language import say

MARGIN = 24  # what is longer gives way to the words at the left


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """Something to choose: what it stands for, its words, and what is said of it at the right."""

    value: str
    words: str
    about: str = ""
    sign: str = ""
    look: str = ""
    chosen: bool = False


class Chooser(Lines):
    """Choices with a cursor. It takes every key that it gets, so that any letter narrows."""

    @dataclass
    class Said(Message):
        """Something was done in this list, to the choice with this value (empty for none)."""

        chooser: Chooser
        value: str

        @property
        def control(self) -> Chooser:
            """The list, so that handlers can be told apart by its id."""
            return self.chooser

    class Toggled(Said):
        """A choice was toggled."""

    class Kept(Said):
        """The choice under the cursor is to stand."""

    class Left(Said):
        """All is to be as it was."""

    choices: reactive[Sequence[Choice]] = reactive((), layout=False)
    heading: reactive[str] = reactive("")
    language: reactive[str] = reactive("en")
    many: reactive[bool] = reactive(default=True)
    hint: reactive[str] = reactive("")

    def __init__(self, id: str) -> None:  # noqa: A002  # Textual's own word
        super().__init__(id=id)
        self._typed = ""
        self._at = 0
        self._fitted = -1

    @property
    def found(self) -> list[Choice]:
        """The choices that hold what was typed."""
        sought = searched(self._typed)
        return [choice for choice in self.choices if sought in searched(f"{choice.words} {choice.value}")]

    @property
    def count(self) -> int:
        """One row a choice, or one that says that nothing is called so."""
        return len(self.found) or (1 if self._typed else 0)

    def row(self, number: int) -> Line:
        """A choice: whether it is chosen, its words, its count."""
        found = self.found
        if number >= len(found):
            return line((say("nothing is called “{typed}”", self.language, typed=self._typed), "dim"))
        choice = found[number]
        width = self.scrollable_content_region.width - 1
        mark = ("▪ " if choice.chosen else "  ") if self.many else " "
        least = cell_len(choice.about) + 2 if len(choice.about) < MARGIN else 0
        words = shortened(mark + (f"{choice.sign} " if choice.sign else "") + choice.words, width - least)
        about = shortened(choice.about, max(width - cell_len(words) - 2, 0))
        gap = " " * max(width - cell_len(words) - cell_len(about), 1)
        return line((words, choice.look or ("strong" if choice.chosen else "")), gap, (about, "dim"))

    def is_under_cursor(self, number: int) -> bool:
        """The row to be toggled."""
        return number == self._at

    def watch_choices(self) -> None:
        """Other counts."""
        self.narrow(self._typed, self._at)

    def watch_heading(self) -> None:
        """What is chosen, in the border."""
        self.narrow(self._typed, self._at)

    @property
    def keys(self) -> str:
        """What the keys do, in the border below."""
        if self.many:
            return say("space toggle · enter keep · esc restore", self.language)
        return say("enter choose · esc close", self.language)

    def fit(self) -> None:
        """A list is as high as what it holds."""
        super().fit()
        if self.display and self.count != self._fitted:
            self._fitted = self.count
            self.refresh(layout=True)

    def start(self, at: int = 0) -> None:
        """Begin anew, with nothing typed."""
        self._fitted = -1
        self.narrow("", at)
        self.focus()

    def on_mount(self) -> None:
        """What was given before it was there is shown now."""
        self.narrow(self._typed, self._at)

    def narrow(self, typed: str, at: int = 0) -> None:
        """Show the choices that hold what was typed."""
        self._typed, self._at = typed, min(at, max(len(self.found) - 1, 0))
        self.border_title = f"{self.heading} {typed}▏" if typed else self.heading
        self.border_subtitle = self.hint or self.keys
        if self.is_mounted:
            self.fit()
            self.show_rows(self._at)

    def on_key(self, event: events.Key) -> None:
        """Every key is for the list."""
        event.stop()
        event.prevent_default()
        steps = {
            "down": 1,
            "up": -1,
            "pagedown": 8,
            "pageup": -8,
            "home": -len(self.choices),
            "end": len(self.choices),
        }
        if event.key in steps:
            self.move_cursor(steps[event.key])
        elif event.key == "backspace":
            self.narrow(self._typed[:-1])
        elif event.key == "escape":
            self.post_message(self.Left(self, self.value))
        elif event.key in ("enter", "tab"):
            self.post_message(self.Kept(self, self.value))
        elif event.key == "space" and self.many:
            self.toggle()
        elif event.character and event.character.isprintable():
            self.narrow(self._typed + event.character)

    def move_cursor(self, step: int) -> None:
        """Move the cursor by rows."""
        self._at = min(max(self._at + step, 0), max(len(self.found) - 1, 0))
        self.show_rows(self._at)
        self.refresh()

    @property
    def value(self) -> str:
        """What the choice under the cursor stands for, empty for none."""
        found = self.found
        return found[self._at].value if self._at < len(found) else ""

    def toggle(self) -> None:
        """Say that the choice under the cursor was toggled."""
        if self.value:
            self.post_message(self.Toggled(self, self.value))

    @on(events.Click)
    def point(self, event: events.Click) -> None:
        """Toggle the choice under the mouse, or choose it where only one can be."""
        number = self.number_at(event)
        if 0 <= number < len(self.found):
            self._at = number
            self.refresh()
            self.post_message(self.Toggled(self, self.value) if self.many else self.Kept(self, self.value))

    @on(events.Blur)
    def leave(self) -> None:
        """What is chosen stands when the reader goes elsewhere."""
        if self.display and self.many:
            self.post_message(self.Kept(self, self.value))
