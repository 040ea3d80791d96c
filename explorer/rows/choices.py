"""A list to choose from: its rows, what typing leaves of them, and where its cursor is; a value like the session."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Self

from rich.cells import cell_len

from explorer.commands import COMMANDS
from explorer.dossier.model import SourceId
from explorer.index.facets import SOURCE, AnyFacet
from explorer.index.search_text import searched
from explorer.query.notation import Query, Term
from explorer.query.results import run
from explorer.rows.chips import chips
from explorer.rows.line import Line, line
from explorer.session import Session
from explorer.wording.language import say
from explorer.wording.reader import Reader
from explorer.wording.width import shortened

MARGIN = 24  # what is said at the right in more characters gives way to the words at the left
KEYS_WIDTH = 14


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """Something to choose: what it means, its words, and what is said of it at the right."""

    value: str
    words: str
    about: str = ""
    sign: str = ""
    look: str = ""
    chosen: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Choosing:
    """A list that is open. `left` are the numbers of the choices that have what was typed, `at` the cursor among them.

    Each choice is folded for the search once, when the list opens, and not again for every letter.
    """

    choices: tuple[Choice, ...]
    folded: tuple[str, ...]
    left: tuple[int, ...]
    typed: str = ""
    at: int = 0

    @classmethod
    def among(cls, choices: Sequence[Choice]) -> Self:
        """A list of these, with nothing typed."""
        folded = tuple([searched(f"{choice.words} {choice.value}") for choice in choices])
        return cls(choices=tuple(choices), folded=folded, left=tuple(range(len(choices))))

    @property
    def value(self) -> str:
        """What the choice under the cursor means; empty when typing left none."""
        return self.choices[self.left[self.at]].value if self.left else ""

    def narrowed(self, typed: str) -> Self:
        """What is left when this is typed, the cursor on the first."""
        sought = searched(typed)
        left = tuple([number for number, text in enumerate(self.folded) if sought in text])
        return replace(self, typed=typed, left=left, at=0)

    def moved(self, step: int) -> Self:
        """The cursor some rows on, within what is left."""
        return replace(self, at=min(max(self.at + step, 0), max(len(self.left) - 1, 0)))

    def renewed(self, choices: Sequence[Choice]) -> Self:
        """The same list, typing and cursor with other counts."""
        return replace(Choosing.among(choices).narrowed(self.typed), at=0).moved(self.at)

    def row(self, number: int, width: int, *, many: bool, language: str) -> Line:
        """A choice: whether it is chosen, its words, what is said of it; or that nothing is called so."""
        if not self.left:
            return line((say("nothing is called “{typed}”", language, typed=self.typed), "dim"))
        choice = self.choices[self.left[number]]
        mark = ("▪ " if choice.chosen else "  ") if many else " "
        least = cell_len(choice.about) + 2 if len(choice.about) < MARGIN else 0
        words = shortened(mark + (f"{choice.sign} " if choice.sign else "") + choice.words, width - least)
        about = shortened(choice.about, max(width - cell_len(words) - 2, 0))
        gap = " " * max(width - cell_len(words) - cell_len(about), 1)
        return line((words, choice.look or ("strong" if choice.chosen else "")), gap, (about, "dim"), target=number)


def label_choices(session: Session, facet: AnyFacet, order: Sequence[str] = ()) -> list[Choice]:
    """The labels of a facet with what they would find; those in `order` first, so that nothing jumps while it is open."""
    offered = chips(session, facet)
    if facet.values is None:
        rank = {label: number for number, label in enumerate(order)}
        offered.sort(key=lambda chip: (rank.get(chip.label, len(rank)), chip.words.casefold()))
    return [
        Choice(
            value=chip.label,
            words=chip.words,
            about=f"{chip.count:,}",
            sign=chip.sign,
            look=chip.look,
            chosen=chip.chosen,
        )
        for chip in offered
    ]


def command_choices(language: str) -> list[Choice]:
    """Every command with its keys."""
    return [
        Choice(value=command.action, words=f"{command.keys_shown:<{KEYS_WIDTH}} {say(command.tip, language)}")
        for command in COMMANDS
    ]


def attested_choices(session: Session, source: SourceId) -> list[Choice]:
    """The events that a source attests, whatever is asked at the moment; each means its number."""
    index, reader = session.index, Reader(session.index, session.language)
    events = run(index, Query(terms=(Term(key=SOURCE.name, label=source),))).events
    return [
        Choice(
            value=str(event),
            words=index.event(event).title.in_language(session.language),
            about=reader.when(index.event(event).date),
        )
        for event in events
    ]
