"""What could be typed next in a query: facets, labels and the records that they name."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, islice

from explorer.index.facets import FACETS
from explorer.index.index import Index
from explorer.index.search_text import searched
from explorer.query.labels import known_labels
from explorer.query.notation import KEYS, Term
from explorer.query.tokens import Token, end_of, token_at

MOST = 8
MOST_OF_ONE = 3  # when no facet is named yet
SCANNED = 5_000  # a facet with more labels is searched only when it is named


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """A text to put between two offsets of the query, and what it means."""

    text: str
    start: int
    end: int
    about: str


def suggestions(index: Index, text: str, cursor: int, language: str) -> list[Suggestion]:
    """What the token that ends at the cursor could become."""
    token = token_at(text, cursor)
    typed, end = text[token.start : cursor], end_of(text, token)
    minus = "-" if token.excluded else ""
    offered = ((minus + words, about) for words, about in offers(index, token, language))
    new = ((words, about) for words, about in offered if words.strip() != typed)
    return [
        Suggestion(text=words, start=token.start, end=end, about=about) for words, about in islice(new, MOST)
    ]


def offers(index: Index, token: Token, language: str) -> Iterator[tuple[str, str]]:
    """What a token could become, with what that means; nothing within a phrase."""
    if token.key:
        return of_facet(index, token.key, token.label, language) if token.key in FACETS else iter(())
    return iter(()) if token.quoted else of_any(index, token.label, language)


def of_facet(index: Index, facet: str, typed: str, language: str) -> Iterator[tuple[str, str]]:
    """Labels of a facet: first those that start with what was typed, then those that contain it."""
    sought = searched(typed)
    holding = [known for known in known_labels(index, facet, language) if sought in known.sought]
    for known in sorted(holding, key=lambda known: not known.sought.startswith(sought)):
        yield f"{Term(key=facet, label=known.label)} ", known.name


def of_any(index: Index, typed: str, language: str) -> Iterator[tuple[str, str]]:
    """Keys that start with what was typed, then labels of all facets."""
    keys = ((f"{key}:", "") for key in KEYS if key.startswith(typed))
    if len(typed) < 2:  # noqa: PLR2004  # one letter is in nearly every name
        return keys
    facets = (facet for facet in FACETS if index.label_count(facet, SCANNED) < SCANNED)
    labels = (islice(of_facet(index, facet, typed, language), MOST_OF_ONE) for facet in facets)
    return chain(keys, chain.from_iterable(labels))
