"""What `y` and `Y` copy: the quote of the place with its citation, in a style; and how what was taken is told."""

from __future__ import annotations

from explorer.citation.attribution import attribution
from explorer.citation.styles import STYLES, event_citation
from explorer.dossier.model import QuoteKind, in_language
from explorer.session import Session
from explorer.wording.marks import in_quotation_marks
from explorer.wording.reader import Reader
from explorer.wording.widths import shortened

TAKEN = 32  # cells of the words that are told


def cited(session: Session, style: str) -> str:
    """The place's quote; if there is no statement, the event with its sources; empty if there is no event."""
    place, index = session.place, session.index
    if place.event < 0:
        return ""
    if place.statement < 0 or index.statement(place.statement) is None:
        return event_citation(index, place.event, session.language)
    return STYLES[style](attribution(index, place.statement, place.quote, session.language))


def taken(session: Session) -> str:
    """Who said it, when, the first words, the outlet; of an event without statements, its title and date."""
    place, index = session.place, session.index
    if place.event < 0:
        return ""
    reader, event = Reader(index, session.language), index.event(place.event)
    statement = index.statement(place.statement) if place.statement >= 0 else None
    if statement is None:
        return ", ".join(filter(None, (in_language(event.title, session.language), reader.when(event.date))))
    said = (reader.names(statement.speakers), reader.when(statement.said_at(event)))
    quote = index.quote(place.statement, place.quote) if place.quote >= 0 else None
    if quote is None:
        return ", ".join(
            filter(None, (*said, shortened(in_language(statement.gist, session.language), TAKEN)))
        )
    words = shortened(quote.text or reader.text(quote.gist or statement.gist), TAKEN)
    if quote.kind is QuoteKind.DIRECT:
        words = in_quotation_marks(words, session.language)
    return f"{', '.join(filter(None, (*said, words)))} ({reader.outlet(index.source(quote.source))})"
