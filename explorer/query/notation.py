"""A query: words and labels, in the one notation that is used everywhere."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Self

from explorer.dossier.edtf import DateError
from explorer.dossier.edtf import parse as parse_date
from explorer.dossier.model import Position, Statement
from explorer.errors import ExplorerError, Value, nearest
from explorer.index.facets import FACETS
from explorer.index.search_text import Sought, searched
from explorer.query.tokens import Token, made_safe, tokens

DATES = ("on", "after", "before", "published-by")
# What a key may also be called; the query shows its own name.
ALIASES = {"in": "on", "said": "on"}
WORD = ""
KEYS = (*FACETS, *DATES)
NEEDS_MARKS = re.compile(r'[\s"\\“”„«»]|^-|^[A-Za-z][A-Za-z-]*:')


class QueryError(ExplorerError):
    """A query that cannot be answered. `start` and `end` are where its text is wrong."""

    def __init__(self, id_: str, /, *, start: int = 0, end: int = 0, **values: Value) -> None:
        self.start, self.end = start, end
        super().__init__(id_, **values)


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """A label of a facet, a date, or words (with an empty `key`). `start` and `end` are where it was read.

    Words in quotation marks are a `phrase`: they end where a word does, as they begin where one does. What can only be
    written in marks is one.
    """

    key: str
    label: str
    excluded: bool = False
    phrase: bool = False
    start: int = field(default=0, compare=False)
    end: int = field(default=0, compare=False)

    def __post_init__(self) -> None:
        if not self.key and NEEDS_MARKS.search(self.label):
            object.__setattr__(self, "phrase", True)

    @property
    def sought(self) -> Sought:
        """The words, as the index is asked for them."""
        return Sought(self.label, self.phrase)

    def __str__(self) -> str:
        label = self.label
        if NEEDS_MARKS.search(label) or not label or self.phrase:
            label = '"' + label.replace("\\", "\\\\").replace('"', '\\"') + '"'
        return ("-" if self.excluded else "") + (f"{self.key}:" if self.key else "") + label


@dataclass(frozen=True, kw_only=True)
class Query:
    """What is asked. Labels of one facet mean any of them, facets mean all, `-` excludes."""

    terms: tuple[Term, ...] = ()

    @classmethod
    def parse(cls, text: str) -> Self:
        """The query that a text means. Raises QueryError with the place of the mistake."""
        read = map(term_of, tokens(made_safe(text)))
        return cls(terms=tuple(dict.fromkeys(read)))

    def __str__(self) -> str:
        return " ".join(map(str, self.terms))

    @cached_property
    def chosen(self) -> Mapping[str, frozenset[str]]:
        """The labels chosen of each key that has any; excluded ones are not among them."""
        chosen: dict[str, frozenset[str]] = {}
        for term in self.terms:
            if not term.excluded:
                chosen[term.key] = chosen.get(term.key, frozenset()) | {term.label}
        return chosen

    def labels(self, key: str) -> frozenset[str]:
        """The labels chosen of one facet."""
        return self.chosen.get(key, frozenset())

    def words(self, *, excluded: bool = False) -> tuple[Term, ...]:
        """The words sought (or excluded)."""
        return tuple([term for term in self.terms if term.key == WORD and term.excluded is excluded])

    def toggled(self, key: str, label: str) -> Self:
        """The same query with one label added, or taken away if it was there."""
        term = Term(key=key, label=label)
        if term in self.terms:
            return self.without(term)
        return replace(self, terms=(*self.terms, term))

    def without(self, term: Term) -> Self:
        """The same query without one of its terms."""
        return replace(self, terms=tuple([other for other in self.terms if other != term]))

    def replaced(self, term: Term, by: Term) -> Self:
        """The same query with another term in the place of one."""
        return replace(self, terms=tuple([by if one == term else one for one in self.terms]))

    def leading(self, statement: Statement) -> Position | None:
        """The position whose sign a statement is shown with: the first that matches, or else the first."""
        stances, claims = self.chosen.get("stance"), self.chosen.get("claim")
        for position in statement.positions:
            if (not stances or position.stance in stances) and (not claims or position.claim in claims):
                return position
        return statement.positions[0] if statement.positions else None


EVERYTHING = Query()


def term_of(token: Token) -> Term:
    """The term that a token means. Raises QueryError."""
    wrong = fault_in(token)
    if wrong is None:
        return Term(
            key=ALIASES.get(token.key, token.key),
            label=token.label,
            excluded=token.excluded,
            phrase=token.quoted and not token.key,
            start=token.start,
            end=token.end,
        )
    raise wrong


def fault_in(token: Token) -> QueryError | None:
    """What is wrong with a token, if anything. Whether any record has its label is checked in match.py."""
    key, label = ALIASES.get(token.key, token.key), token.label
    at = {"start": token.start, "end": token.end}
    if not token.closed:
        return QueryError("quotation-mark-not-closed", **at)
    if key and key not in KEYS:
        return QueryError("no-such-facet", **at, facet=key, near=nearest(key, KEYS))
    if not label.strip():
        return QueryError("label-missing" if key else "words-missing", **at, facet=key)
    if not key:
        return None if searched(label) else QueryError("nothing-to-search", **at, words=label)
    return fault_in_date(label, at) if key in DATES else fault_in_label(key, label, at)


def fault_in_label(facet: str, label: str, at: dict[str, int]) -> QueryError | None:
    """What is wrong with a label of a facet, if its labels are fixed."""
    values = [str(value) for value in FACETS[facet].values or ()]
    if not values or label in values:
        return None
    return QueryError("no-such-label", **at, label=label, facet=facet, near=nearest(label, values))


def fault_in_date(text: str, at: dict[str, int]) -> QueryError | None:
    """What is wrong with a date, if anything."""
    try:
        parse_date(text)
    except DateError as error:
        return QueryError("date-in-query", **at, date=error.reason)
    return None
