"""The small dossier in numbers, and sessions on it."""

from __future__ import annotations

from explorer.index.index import Index
from explorer.index.place import EventNumber, Place, QuoteNumber, StatementNumber
from explorer.query.notation import Query
from explorer.query.results import run
from explorer.session import Session

STORM, CLOSURE, DENIAL, VISIT = map(EventNumber, range(4))
UNION, NEVER_CLOSED, NO_FINES = map(StatementNumber, (1, 2, 3))
AT_UNION = Place(CLOSURE, UNION, QuoteNumber(0))
AT_DENIAL = Place(DENIAL, NEVER_CLOSED, QuoteNumber(0))


def opened(index: Index, query: str = "", language: str = "en") -> Session:
    """A session in which this was asked at the start."""
    return Session.opened(run(index, query_of(query)), language)


def query_of(text: str) -> Query:
    """A query in its notation."""
    return Query.parse(text)
