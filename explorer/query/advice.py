"""What to do about a query that finds nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from explorer.index.index import Index
from explorer.index.search_text import Sought, searched
from explorer.query.notation import Query, Term
from explorer.query.results import Results, run


@dataclass(frozen=True, slots=True, kw_only=True)
class Advice:
    """A term to drop, and how many statements are found without it."""

    term: Term
    statement_count: int


def term_to_drop(results: Results) -> Advice | None:
    """The term without which the most is found; None if dropping one is not enough."""
    query = results.query
    drops = [
        Advice(term=term, statement_count=run(results.index, query.without(term)).statement_count)
        for term in query.terms
    ]
    best = max(drops, key=lambda advice: (advice.statement_count, str(advice.term)), default=None)
    return best if best and best.statement_count else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Nearby:
    """Words that do occur, in the place of words that do not: the query with them, and how much it finds."""

    words: str
    query: Query
    statement_count: int


def words_nearby(results: Results) -> list[Nearby]:
    """What may have been meant by words that occur nowhere, the most alike first; only what finds something."""
    index, query = results.index, results.query
    nearby = []
    for term in query.words():
        changed = [query.replaced(term, replace(term, label=label)) for label in labels_nearby(index, term)]
        counted = [(one, run(index, one).statement_count) for one in changed]
        nearby += [
            Nearby(words=str(one.terms[query.terms.index(term)]), query=one, statement_count=count)
            for one, count in counted
            if count
        ]
    return nearby


def labels_nearby(index: Index, term: Term) -> Iterator[str]:
    """The words of a term with another word in the place of one that occurs nowhere."""
    words = searched(term.label).split()
    for at, word in enumerate(words):
        if not index.hits(Sought(word)).anywhere():
            yield from (" ".join((*words[:at], like, *words[at + 1 :])) for like in index.words_like(word))
