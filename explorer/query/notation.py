"""A question: words and labels, in one notation everywhere."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Self

from explorer.dossier.edtf import DateError
from explorer.dossier.edtf import parse as parse_date
from explorer.dossier.model import Position, Statement
from explorer.errors import ExplorerError, Value, nearest
from explorer.index.facets import FACETS

DATES = ("after", "before", "said", "published-by")
WORD = ""
KEYS = (*FACETS, *DATES)
TOKEN = re.compile(
    r"""(?P<minus>-?)
    (?:(?P<key>[A-Za-z][A-Za-z-]*):)?
    (?:"(?P<quoted>(?:[^"\\]|\\.)*)(?P<end>"?) | (?P<plain>[^\s"]+))""",
    re.VERBOSE,
)
NEEDS_MARKS = re.compile(r'[\s"\\]|^-|^[A-Za-z][A-Za-z-]*:')


class QueryError(ExplorerError):
    """A query that cannot be read; `start` and `end` tell the place in its text, and the value `near` a valid word."""

    def __init__(self, id_: str, /, *, start: int = 0, end: int = 0, **values: Value) -> None:
        self.start, self.end = start, end
        super().__init__(id_, **values)


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """A label of a facet, a date, or words (then `key` is empty); `excluded` where it stands behind `-`."""

    key: str
    label: str
    excluded: bool = False

    def __str__(self) -> str:
        label = self.label
        if NEEDS_MARKS.search(label) or not label:
            label = '"' + label.replace("\\", "\\\\").replace('"', '\\"') + '"'
        return ("-" if self.excluded else "") + (f"{self.key}:" if self.key else "") + label


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """What is asked. Labels of one facet mean any of them, facets mean all, `-` excludes."""

    terms: tuple[Term, ...] = ()

    @classmethod
    def parse(cls, text: str) -> Self:
        """The query that this notation stands for. Raises QueryError with the place of what is wrong."""
        terms: list[Term] = []
        position = 0
        while position < len(text):
            if text[position].isspace():
                position += 1
                continue
            found = TOKEN.match(text, position)
            if found is None:
                raise QueryError("query-unreadable", start=position, end=len(text), text=text[position:])
            term = term_of(found)
            if term not in terms:
                terms.append(term)
            position = found.end()
        return cls(terms=tuple(terms))

    def __str__(self) -> str:
        return " ".join(map(str, self.terms))

    def labels(self, key: str, *, excluded: bool = False) -> frozenset[str]:
        """The labels chosen (or excluded) of one facet."""
        return frozenset(term.label for term in self.terms if term.key == key and term.excluded is excluded)

    def words(self, *, excluded: bool = False) -> tuple[str, ...]:
        """The words sought (or excluded)."""
        return tuple(term.label for term in self.terms if term.key == WORD and term.excluded is excluded)

    def toggled(self, key: str, label: str) -> Self:
        """The same query with one label added, or taken away if it was there."""
        term = Term(key=key, label=label)
        if term in self.terms:
            return self.without(term)
        return replace(self, terms=(*self.terms, term))

    def without(self, term: Term) -> Self:
        """The same query less one of its terms."""
        return replace(self, terms=tuple(other for other in self.terms if other != term))

    def matches(self, position: Position) -> bool:
        """Whether a position has a chosen stance and claim, and none that is excluded."""
        stances, claims = self.labels("stance"), self.labels("claim")
        return (not stances or position.stance in stances) and (not claims or position.claim in claims)

    def leading(self, statement: Statement) -> Position | None:
        """The position whose sign stands for a statement: the first that matches, else the first."""
        matching = (position for position in statement.positions if self.matches(position))
        return next(matching, next(iter(statement.positions), None))


EVERYTHING = Query()


def term_of(found: re.Match[str]) -> Term:
    """The term in a piece of the notation. Raises QueryError."""
    key, start, end = found["key"] or WORD, found.start(), found.end()
    if found["quoted"] is not None and not found["end"]:
        raise QueryError("quotation-mark-not-closed", start=start, end=end)
    if key and key not in KEYS:
        raise QueryError("no-such-facet", start=start, end=end, facet=key, near=nearest(key, KEYS))
    label = found["plain"] if found["quoted"] is None else re.sub(r"\\(.)", r"\1", found["quoted"])
    if key in DATES:
        try:
            parse_date(label)
        except DateError as error:
            raise QueryError("date-in-query", start=start, end=end, date=error.reason) from error
    if not label.strip():
        raise QueryError("label-missing", start=start, end=end, term=found[0])
    facet = FACETS.get(key)
    if facet and facet.values and label not in list(facet.values):
        hint = nearest(label, [str(value) for value in facet.values])
        raise QueryError("no-such-label", start=start, end=end, label=label, facet=key, near=hint)
    return Term(key=key, label=label, excluded=bool(found["minus"]))
