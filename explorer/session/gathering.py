"""What the basket makes of a session: quotes gathered, and the way back to their records."""

from __future__ import annotations

from dataclasses import replace

from explorer.query import places
from explorer.session.basket import Basket
from explorer.session.session import Session


def quote_gathered(session: Session) -> Session:
    """With the place's quote put into the basket or taken out of it; or its statement, if that has no quotes."""
    *ids, _ = session.record_ids or ("",)
    if not ids:
        return replace(session, notice="nothing-to-gather")
    basket = session.basket.toggled(ids[0])
    return holding(session, basket, "gathered" if ids[0] in basket else "ungathered")


def holding(session: Session, basket: Basket, notice: str = "") -> Session:
    """With another basket."""
    return replace(session, basket=basket, notice=notice)


def at_record(session: Session, id_: str) -> Session:
    """At the record with an id, as a step of the history; with all filters dropped if they hide it."""
    location = session.index.find(id_)
    if location is None or location.place.event < 0:
        return replace(session, notice="not-in-dossier")
    gone = session.gone_to(places.located(session.results, location))
    # Where filters hid an event, they hid its statements, too.
    return replace(gone.moved(places.located(gone.results, location)), notice=gone.notice)
