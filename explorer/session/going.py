"""Going somewhere: to a day, a row, a record, the next statement of an actor or on a claim, or what a query finds.

All but the last leave the filters as they are.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from dataclasses import replace

from explorer.query import EventNumber, StatementNumber, places
from explorer.query.months import dated_from
from explorer.query.notation import Query
from explorer.session.session import Session

# The facet that finds the statements of a record which is in no event.
FACETS_OF_KINDS = {"actor": "actor", "claim": "claim", "source": "source"}


def to_day(session: Session, date: str) -> Session:
    """At the first event on the first day of a date (EDTF) or later, or at the last that has a date."""
    event = dated_from(session.results, date)
    return session.gone_to(places.arrive(session.results, event)) if event >= 0 else missed(session)


def to_row(session: Session, number: str) -> Session:
    """At the event in a row, counted from 1."""
    events, row = session.results.events, int(number)
    if not 1 <= row <= len(events):
        return missed(session)
    return session.gone_to(places.arrive(session.results, events[row - 1]))


def to_record(session: Session, id_: str) -> Session:
    """At a record with this id; if it is in no event, at the next statement that has to do with it."""
    location = session.index.find(id_)
    if location is None:
        return missed(session)
    if location.kind in FACETS_OF_KINDS:
        return to_next(session, FACETS_OF_KINDS[location.kind], location.id)
    return session.gone_to(places.located(session.results, location))


def to_next(session: Session, facet: str, label: str) -> Session:
    """At the next statement with a label; after the last comes the first. If the query hides all, filters go."""
    labelled = session.index.labelled(facet, label)
    said = labelled - session.index.uncounted or labelled  # rather than an event at which nothing is said
    numbers = list(said & session.results.matching) or list(said)
    if not numbers:
        return missed(session)
    place = session.place
    # From an event without statements, those of the next event follow.
    here = place.statement if place.statement >= 0 else before_event(session, place.event)
    next_ = bisect_right(numbers, here)
    return session.followed(StatementNumber(numbers[next_ % len(numbers)]))


def before_event(session: Session, event: EventNumber) -> int:
    """The number before the first statement of an event; -1 if there is no event."""
    return session.index.statements_of(event)[0] - 1 if event >= 0 else -1


def to_query(session: Session, text: str) -> Session:
    """At what a query in its notation finds. Raises QueryError."""
    return session.asked(Query.parse(text))


def missed(session: Session) -> Session:
    """Where it is, with word that there is nothing to go to."""
    return replace(session, notice="nowhere-to-go")


GOING: dict[str, Callable[[Session, str], Session]] = {
    "day": to_day,
    "row": to_row,
    "record": to_record,
    "query": to_query,
    "actor": lambda session, id_: to_next(session, "actor", id_),
    "claim": lambda session, id_: to_next(session, "claim", id_),
}
