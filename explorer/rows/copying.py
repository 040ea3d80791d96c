"""What `y` and `Y` copy: the quote of the place with its citation, in a style."""

from __future__ import annotations

from explorer.citation.attribution import attribution
from explorer.citation.styles import STYLES, event_citation
from explorer.session import Session


def cited(session: Session, style: str) -> str:
    """The place's quote; if there is no statement, the event with its sources; empty if there is no event."""
    place, index = session.place, session.index
    if place.event < 0:
        return ""
    if place.statement < 0 or index.statement(place.statement) is None:
        return event_citation(index, place.event, session.language)
    return STYLES[style](attribution(index, place.statement, place.quote, session.language))
