"""Where the reader can be in the results, and where each movement leads."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.dossier.model import SourceId
from explorer.index.index import Index
from explorer.index.place import (
    NO_QUOTE,
    NOWHERE,
    EventNumber,
    Location,
    Place,
    QuoteNumber,
    StatementNumber,
)
from explorer.query.results import Results
from explorer.query.wordings import in_reading_order


def arrive(results: Results, event: EventNumber, language: str = "") -> Place:
    """Where the reader arrives at an event: at its first matching statement."""
    if event < 0:
        return NOWHERE
    statements = results.statements(event)
    return at_statement(results, statements[0], language) if statements else Place(event)


def at_statement(results: Results, statement: StatementNumber, language: str = "") -> Place:
    """A statement, at its first matching quote as a reader of this language reads them, or else at its first.

    A quote that has the words sought itself goes before those that match by what is told of their statement.
    """
    event = results.index.event_of(statement)
    quotes = in_reading_order(results, statement, language)
    matching = [quote for quote in quotes if results.matches_quote(statement, quote)]
    hits = [results.index.hits(words.sought) for words in results.query.words()] if len(matching) > 1 else []
    if hits:
        matching.sort(key=lambda quote: -sum(statement in one.parts.get(quote, ()) for one in hits))
    first = next(iter(matching or quotes), NO_QUOTE)
    return Place(event, statement, first)


def kept(results: Results, place: Place, language: str = "") -> Place:
    """The same place in other results of the same index, or the nearest: its statement, its event, the event before."""
    if place.event >= 0 and place.statement >= 0 and results.has(place.statement):
        shown = place.quote < 0 or results.is_published(place.statement, place.quote)
        return place if shown else at_statement(results, place.statement, language)
    if not results.events:
        return NOWHERE
    if place == NOWHERE:
        return starting_place(results, language)
    return arrive(results, results.events[results.row_of(place.event)], language)


def starting_place(results: Results, language: str = "") -> Place:
    """Where reading starts: at the dossier's opening, or else the first matching statement, or else the first event."""
    if results.index.opening >= 0 and results.has(results.index.opening):
        return at_statement(results, results.index.opening, language)
    said = results.matching - results.index.uncounted
    if said:
        return at_statement(results, StatementNumber(said[0]), language)
    return arrive(results, results.events[0], language) if results.events else NOWHERE


def neighbour(results: Results, place: Place, step: int, language: str = "") -> Place | None:
    """The next (1) or previous (-1) matching statement of the same event, if there is one."""
    statements = results.statements(place.event) if place.event >= 0 else ()
    at = statements.index(place.statement) + step if place.statement in statements else -1
    return at_statement(results, statements[at], language) if 0 <= at < len(statements) else None


def match_beside(results: Results, place: Place, step: int, language: str = "") -> Place | None:
    """The next (1) or previous (-1) wording or statement that has words sought, in any event, if there is one."""
    if place.statement < 0:
        return None
    order = in_reading_order(results, place.statement, language)
    within = with_words(results, place.statement, language) if place.quote in order else ()
    ahead = [one for one in within if (order.index(one.quote) - order.index(place.quote)) * step > 0]
    if ahead:
        return ahead[0 if step > 0 else -1]
    at = results.matching.rank(place.statement) - 1 + step
    if not 0 <= at < len(results.matching):
        return None
    return with_words(results, StatementNumber(results.matching[at]), language)[0 if step > 0 else -1]


def with_words(results: Results, statement: StatementNumber, language: str = "") -> tuple[Place, ...]:
    """Where the reader stops in a statement for the words sought: at each quote that has some of them.

    If the statement itself has some, or no quote that can be shown, it is stopped at where one arrives at it.
    """
    hits = [results.index.hits(words.sought) for words in results.query.words()]
    arrived = at_statement(results, statement, language)
    stops = [
        Place(arrived.event, statement, quote)
        for quote in in_reading_order(results, statement, language)
        if (quote == arrived.quote and any(statement in one.whole for one in hits))
        or any(statement in one.parts.get(quote, ()) for one in hits)
    ]
    return tuple(stops) or (arrived,)


def located(results: Results, location: Location, language: str = "") -> Place:
    """The place of a quote, or where the reader arrives at a statement or an event."""
    if location.kind == "quote":
        return location.place
    if location.kind == "statement":
        return at_statement(results, location.place.statement, language)
    return arrive(results, location.place.event, language)


def places_of_quotes(results: Results) -> Iterator[Place]:
    """All quotes that match, in the order of the timeline."""
    return (
        Place(event, statement, quote)
        for event in results.events
        for statement in results.statements(event)
        for quote in results.visible(statement)
        if results.matches_quote(statement, quote)
    )


def printed_at(results: Results, event: EventNumber, source: str, language: str = "") -> Place:
    """The first quote of an event that a source prints, whether or not it matches, or else where the reader arrives."""
    for number in results.index.statements_of(event):
        statement = results.index.statement(number)
        sources: list[str] = [quote.source for quote in statement.quotes] if statement else []
        if source in sources:
            return Place(event, number, QuoteNumber(sources.index(source)))
    return arrive(results, event, language)


def replies_at(index: Index, place: Place) -> tuple[StatementNumber, ...]:
    """The statements at the other ends of a statement's replies: those that it answers, then those that answer it."""
    statement = index.statement(place.statement) if place.statement >= 0 else None
    if statement is None:
        return ()
    ends = [index.find(reply.statement) for reply in statement.replies_to]
    answered = [location.place.statement for location in ends if location]
    return (*answered, *index.replies(statement.id))


def ids_at(index: Index, place: Place) -> tuple[str, ...]:
    """The ids of a place's quote, statement and event, without those that it lacks."""
    if place == NOWHERE:
        return ()
    event = index.event(place.event).id
    statement = index.statement(place.statement) if place.statement >= 0 else None
    if statement is None:
        return (event,)
    quotes = (statement.quotes[place.quote].id,) if place.quote >= 0 else ()
    return (*quotes, statement.id, event)


def sources_at(index: Index, place: Place) -> tuple[SourceId, ...]:
    """The source of a place's quote, or without a quote the sources of its event."""
    if place.quote >= 0 and (quote := index.quote(place.statement, place.quote)):
        return (quote.source,)
    return index.event(place.event).sources if place.event >= 0 else ()
