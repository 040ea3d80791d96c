"""What is copied: the quote of the place, the basket, or all that is found; in a style, or in part. How it is told."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from shlex import quote as in_shell

from explorer.citation.attribution import Attribution, attribution
from explorer.citation.styles import STYLES, event_citation
from explorer.dossier.model import QuoteKind, in_language
from explorer.query import NO_QUOTE, Place
from explorer.query.places import places_of_quotes
from explorer.session import Session
from explorer.wording.language import _, say_number
from explorer.wording.marks import in_quotation_marks
from explorer.wording.reader import Reader
from explorer.wording.widths import shortened

TAKEN = 32  # cells of the words that are told


@dataclass(frozen=True, slots=True)
class Alone:
    """A part of quotes that can be had alone: what it is called in lists, and how it is written."""

    name: str
    write: Callable[[Sequence[Attribution]], str]


def words_alone(cited: Sequence[Attribution]) -> str:
    """The printed words, as each source has them; our words are nobody's."""
    return "\n\n".join(one.quote.text for one in cited if one.quote and one.quote.text)


def addresses_alone(cited: Sequence[Attribution]) -> str:
    """The addresses of the sources, each once."""
    return "\n".join(dict.fromkeys(source.url for one in cited for source in one.sources if source.url))


def ids_alone(cited: Sequence[Attribution]) -> str:
    """The ids of the records."""
    return "\n".join((one.quote or one.statement).id for one in cited)


PARTS_ALONE: dict[str, Alone] = {
    "words": Alone(_("The words alone"), words_alone),
    "address": Alone(_("The address alone"), addresses_alone),
    "id": Alone(_("The id of the record"), ids_alone),
}
COMMAND = "command"


def cited(session: Session, form: str) -> str:
    """The place's quote in a style, or a part of it; without a statement, the event with its sources."""
    if form == COMMAND:
        return command_line(session)
    place, index = session.place, session.index
    if place.event < 0:
        return ""
    if place.statement >= 0 and index.statement(place.statement):
        return as_document((attributed(session, place),), form)
    if form not in PARTS_ALONE:
        return event_citation(index, place.event, session.language)
    known = {"id": index.event(place.event).id, "address": addresses_of_event(session)}
    return known.get(form, "")


def addresses_of_event(session: Session) -> str:
    """The addresses of the sources of an event without statements."""
    sources = map(session.index.source, session.index.event(session.place.event).sources)
    return "\n".join(source.url for source in sources if source.url)


def attributed(session: Session, place: Place, remark: str = "") -> Attribution:
    """A quote, or a statement without quotes, with its attribution and a remark of the reader's."""
    return replace(attribution(session.index, place.statement, place.quote, session.language), remark=remark)


def as_document(quotes: Sequence[Attribution], form: str) -> str:
    """Quotes as one document; empty without any."""
    if not quotes:
        return ""
    return PARTS_ALONE[form].write(quotes) if form in PARTS_ALONE else STYLES[form](*quotes)


def all_of_query(session: Session, form: str) -> str:
    """All quotes that the query finds, as one document."""
    return as_document([attributed(session, place) for place in places_of_quotes(session.results)], form)


def all_gathered(session: Session, form: str) -> str:
    """All of the basket that is in the dossier, with the reader's remarks, as one document."""
    return as_document(
        [attributed(session, place, remark) for place, remark in gathered_places(session)], form
    )


def gathered_places(session: Session) -> Iterator[tuple[Place, str]]:
    """The places of the basket's entries with their remarks, without those that are not in the dossier."""
    for entry in session.basket.entries:
        location = session.index.find(entry.id)
        if location and location.place.statement >= 0:
            place = location.place
            known = session.index.quote(place.statement, place.quote)
            yield (place if known else replace(place, quote=NO_QUOTE)), entry.remark


def command_line(session: Session) -> str:
    """The view as a command that opens it: the query, and the record of the place."""
    query = str(session.query)
    folder = ("--dossier", session.folder) if session.folder else ()
    at = ("--at", session.record_ids[0]) if session.record_ids else ()
    if query.isidentifier() or query.startswith("-"):  # it could be the name of a command, or an option
        asked: tuple[str, ...] = (*folder, *at, "--", query)
    else:
        asked = (*folder, *filter(None, (query,)), *at)
    return " ".join(map(in_shell, ("explorer", *asked)))


def told_taken(session: Session, form: str, of: str) -> str:
    """How what is copied is told: the quote, or the number of them; an address, an id, a command by itself."""
    if of == "place":
        is_short = form in (COMMAND, "address", "id")
        return shortened(" ".join(cited(session, form).split()), 2 * TAKEN) if is_short else taken(session)
    places = gathered_places(session) if of == "basket" else places_of_quotes(session.results)
    return say_number("{number} quote", "{number} quotes", sum(1 for _place in places), session.language)


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


TAKE: dict[str, Callable[[Session, str], str]] = {
    "place": cited,
    "query": all_of_query,
    "basket": all_gathered,
}
