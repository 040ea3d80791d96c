"""A list to choose from, as a frozen value: its choices, what typing leaves of them, and its cursor."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Self

from explorer.query import AnyFacet
from explorer.query.tokens import made_safe
from explorer.rows.chips import chips
from explorer.rows.line import Line, RowsWhenSeen
from explorer.rows.narrowing import Findable, left_of
from explorer.session import Session
from explorer.wording.language import in_figures, say
from explorer.wording.widths import cell_width, shortened

MARGIN = 24  # text on the right gives way to the words on the left if it is longer than this


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """A choice: its value, its words, what is said about it on the right, and what else it is found by.

    With choices in groups, each is found by the name of its `group` as well, which is a heading above them.
    What its words are a name of ("Language") can be told before them.
    """

    value: str
    words: str
    about: str = ""
    also: str = ""
    of: str = ""
    group: str = ""
    sign: str = ""
    look: str = ""
    chosen: bool = False

    @property
    def is_heading(self) -> bool:
        """Whether this groups those below it, and cannot be chosen itself."""
        return bool(self.group) and self.group == self.words

    def row(self, number: int, width: int, *, many: bool, nearly: bool = False) -> Line:
        """The row of this choice. With `many`, it shows whether it is chosen; it can be nearly what was typed."""
        mark = ("▪ " if self.chosen else "  ") if many else " "
        mark = f"{mark}≈ " if nearly else mark
        least = cell_width(self.about) + 2 if len(self.about) < MARGIN else 0
        words = shortened(mark + (f"{self.sign} " if self.sign else "") + self.of + self.words, width - least)
        left = width - cell_width(words)
        about = shortened(self.about, max(left - 2, 0))
        gap = " " * max(left - cell_width(about), 0)
        look = self.look or ("strong" if self.chosen else "")
        return Line(((words, look), (gap, ""), (about, "dim")), target=number)


Listed = tuple[str, list[Choice]]  # the heading of a list, and what it offers


@dataclass(frozen=True, slots=True, kw_only=True)
class Choosing:
    """A list that is open. `left` are the numbers of the choices that have what was typed, `at` the cursor among them.

    If what is left is only nearly what was typed, the cursor is on nothing (-1) until it is moved.
    """

    choices: tuple[Choice, ...]
    findables: tuple[Findable, ...]
    left: tuple[int, ...]
    typed: str = ""
    at: int = 0
    nearly: bool = False

    @property
    def choice(self) -> Choice | None:
        """The choice under the cursor; None if it is on none."""
        return self.choices[self.left[self.at]] if self.left and self.at >= 0 else None

    @property
    def value(self) -> str:
        """The value of the choice under the cursor; empty if it is on none."""
        return self.choice.value if self.choice else ""

    @property
    def is_open_question(self) -> bool:
        """Whether something nearly so is offered, and nothing of it taken up."""
        return self.nearly and self.at < 0

    def narrowed(self, typed: str) -> Self:
        """With what is left when this is typed, and the cursor on the first, unless that is only nearly so."""
        kept, nearly = left_of(self.findables, typed)
        left, at = under_headings(self.choices, kept)
        return replace(self, typed=typed, left=left, nearly=nearly, at=-1 if nearly and left else at)

    def moved(self, step: int) -> Self:
        """With the cursor some rows further on, within what is left."""
        return replace(self, at=min(max(self.at + step, 0), max(len(self.left) - 1, 0)))

    def renewed(self, choices: Sequence[Choice]) -> Choosing:
        """The same list and cursor with new counts, in the present order, so that nothing jumps."""
        order = {choice.value: number for number, choice in enumerate(self.choices)}
        ordered = sorted(choices, key=lambda choice: order.get(choice.value, len(order)))
        narrowed = among(ordered).narrowed(self.typed)
        return replace(narrowed, at=min(self.at, max(len(narrowed.left) - 1, 0)))


class ChoiceRows(RowsWhenSeen):
    """One row per choice that is left, or one that says nothing matches."""

    def __init__(self, choosing: Choosing, width: int, *, many: bool, language: str) -> None:
        super().__init__()
        self._choosing, self._width, self._many = choosing, width, many
        self.count = len(choosing.left)
        if choosing.typed and not choosing.left:
            self.count = 1
            self[0] = Line(((say("no match for '{typed}'", language, typed=choosing.typed), "dim"),))

    def line(self, row: int) -> Line:
        """Write the row of a choice."""
        choosing = self._choosing
        choice = choosing.choices[choosing.left[row]]
        return choice.row(row, self._width, many=self._many, nearly=choosing.nearly)


def among(choices: Sequence[Choice]) -> Choosing:
    """A list of these choices, with nothing typed."""
    findables = tuple([Findable.of(choice.words, choice.also, choice.of, choice.group) for choice in choices])
    left, at = under_headings(choices, range(len(choices)))
    return Choosing(choices=tuple(choices), findables=findables, left=left, at=at)


def heading(words: str, below: Sequence[Choice]) -> list[Choice]:
    """Choices in a group with this name, under their heading; nothing if there are none."""
    grouped = [replace(choice, group=words) for choice in below]
    return [Choice(value="", words=words, group=words, look="place"), *grouped] if grouped else []


def under_headings(choices: Sequence[Choice], matching: Sequence[int]) -> tuple[tuple[int, ...], int]:
    """Numbers of choices with those of their headings, in the order of the list; where the first that matches is."""
    headings = [number for number, choice in enumerate(choices) if choice.is_heading]
    if not headings:
        return tuple(matching), 0
    kept = [number for number in matching if not choices[number].is_heading]
    above = {headings[bisect(headings, number) - 1] for number in kept}
    left = tuple(sorted({*kept, *above}))
    return left, left.index(kept[0]) if kept else 0


def label_choices(session: Session, facet: AnyFacet) -> list[Choice]:
    """The labels of a facet, as terms, with what they would find, in the order of its chips."""
    offered = chips(session, facet)
    return [
        Choice(
            value=f"{facet.name}:{chip.label}",
            words=chip.words,
            about=in_figures(chip.count, session.language),
            also=chip.label,
            sign=chip.sign,
            look=chip.look,
            chosen=chip.chosen,
        )
        for chip in offered
    ]


def pasted(text: str) -> str:
    """What is put in when a text is pasted: all of it in one line, with marks for what could act unseen."""
    return " ".join(made_safe(text).split())
