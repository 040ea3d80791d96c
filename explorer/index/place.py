"""Where something is in the record: an event, one of its statements, one of that statement's quotes.

There are three kinds of number, and one mistaken for another would silently lead to a wrong record, so each has a
type of its own. Events are numbered in time order. Statements are numbered through the whole dossier in the order of
their events; an event without statements takes one such number too, which is then *silent*, so that every event can be
in a set of statement numbers. Quotes are numbered from 0 within their statement.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NewType

EventNumber = NewType("EventNumber", int)
StatementNumber = NewType("StatementNumber", int)
QuoteNumber = NewType("QuoteNumber", int)
NO_EVENT, NO_STATEMENT, NO_QUOTE = EventNumber(-1), StatementNumber(-1), QuoteNumber(-1)


@dataclass(frozen=True, slots=True)
class Place:
    """An event, one of its statements and one of that statement's quotes; -1 where the place names none."""

    event: EventNumber = NO_EVENT
    statement: StatementNumber = NO_STATEMENT
    quote: QuoteNumber = NO_QUOTE


NOWHERE = Place()


@dataclass(frozen=True, slots=True, kw_only=True)
class Location:
    """Where the record with an id is: its place in time, if it has one, and the file and line (from 1) that hold it."""

    id: str
    kind: str
    place: Place
    file: str
    line: int
