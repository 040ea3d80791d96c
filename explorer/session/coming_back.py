"""Where a session begins: at a record that was asked for, or where the reader was the last time.

What is asked for on the command line wins. The query of the last time is only offered, as the step before the first, so
that nobody takes a filtered record for the whole.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from explorer.query import NOWHERE, Place, places
from explorer.query.askable import still_askable
from explorer.query.notation import Query, QueryError
from explorer.query.tokens import made_safe
from explorer.session.basket import Basket, Gathered
from explorer.session.gathering import at_record
from explorer.session.history import History, Moment
from explorer.session.session import Session


def beginning_at(session: Session, id_: str) -> Session:
    """At the record with an id, which is known. If the query hides it, all filters are dropped, and told."""
    gone = at_record(session, id_)
    if gone.query == session.query:
        return session.moved(gone.place)
    return replace(gone, notice="opened-without-filters")


def gathered_before(session: Session, entries: Sequence[tuple[str, str]]) -> Session:
    """With the basket of the last time: ids and remarks."""
    basket = Basket(tuple(Gathered(made_safe(id_), made_safe(remark)) for id_, remark in entries))
    return replace(session, basket=basket.renewed(session.index))


def place_before(session: Session, ids: Sequence[str]) -> Place:
    """The place of the first of these records that is still there; NOWHERE if all are gone."""
    records = filter(None, map(session.index.find, ids))
    return next((places.located(session.results, record) for record in records), NOWHERE)


def where_left(session: Session, ids: Sequence[str]) -> Session:
    """At the place of the last time, if the dossier still has it."""
    place = place_before(session, ids)
    return session if place == NOWHERE else session.moved(place)


def offering(session: Session, query: str, ids: Sequence[str]) -> Session:
    """With the query of the last time, and its place, as the step before this one, if it can still be asked."""
    try:
        asked, _ = still_askable(session.index, Query.parse(query))
    except QueryError:
        return session
    if not asked.terms or asked == session.query:
        return session
    moment = Moment(asked, place_before(session, ids))
    return replace(session, history=History((moment,)), notice="query-offered")
