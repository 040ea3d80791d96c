"""What a query finds, as rows: one for each event, or one for each quote with its attribution.

All formats are written from these rows. Names and texts are in the reader's language; dates (EDTF), stances and checks
are as programs read them, and only the formats for people put those into words.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from msgspec import Struct

from explorer.dossier.model import (
    ActorId,
    ClaimId,
    Event,
    EventId,
    Quote,
    QuoteId,
    QuoteKind,
    SecondReading,
    SourceId,
    Stance,
    Statement,
    StatementId,
    in_language,
)
from explorer.query import StatementNumber
from explorer.query.notation import Query
from explorer.query.results import Results
from explorer.sheets.changes import superseded, superseding, withdrawal
from explorer.sheets.quotes import (
    QuoteRow,
    checksum_of_copy,
    matching_quotes,
    matching_statements,
    quote_rows,
)
from explorer.wording.reader import Reader


class StatementRow(Struct, frozen=True, kw_only=True, rename="kebab"):
    """A statement in a few words, with the stance and claim that `Query.leading` picks."""

    id: StatementId
    said: str
    speakers: tuple[str, ...]
    actors: tuple[ActorId, ...]
    stance: Stance | None
    claim: ClaimId | None
    gist: str


class EventRow(Struct, frozen=True, kw_only=True, rename="kebab"):
    """An event with its matching statements and quotes, and the sources that attest it.

    Titles, addresses and checksums are in the order of `sources`; one that is not known is empty. Kinds and second
    readings are in the order of `quotes`. Statements and quotes that are superseded or withdrawn are left out.
    """

    date: str
    title: str
    stances: tuple[Stance, ...]
    speakers: tuple[str, ...]
    actors: tuple[ActorId, ...]
    kind: str
    id: EventId
    statements: tuple[StatementRow, ...]
    participants: tuple[str, ...]
    sources: tuple[SourceId, ...]
    source_titles: tuple[str, ...]
    urls: tuple[str, ...]
    checksums: tuple[str, ...]
    quotes: tuple[QuoteId, ...]
    quote_kinds: tuple[QuoteKind, ...]
    second_readings: tuple[SecondReading | None, ...]
    superseded_by: str | None
    replaces: tuple[str, ...]
    withdrawn: str


def event_rows(results: Results, reader: Reader) -> Iterator[EventRow]:
    """A row for each event of the results."""
    for number in results.events:
        event = results.index.event(number)
        matching = [
            (at, statement)
            for at, statement in matching_statements(results, number)
            if not statement.is_struck
        ]
        quotes = [quote for at, statement in matching for quote in quotes_that_hold(results, at, statement)]
        rows = tuple(statement_row(statement, event, results.query, reader) for _, statement in matching)
        yield event_row(event, rows, quotes, reader)


def quotes_that_hold(results: Results, number: StatementNumber, statement: Statement) -> Iterator[Quote]:
    """The matching quotes of a statement, without those that are superseded or withdrawn."""
    return (quote for _, quote in matching_quotes(results, number, statement) if not quote.is_struck)


def event_row(
    event: Event, rows: tuple[StatementRow, ...], quotes: Sequence[Quote], reader: Reader
) -> EventRow:
    """An event with the rows of its statements, and their quotes."""
    sources = tuple(map(reader.index.source, event.sources))
    return EventRow(
        date=event.date,
        title=in_language(event.title, reader.language),
        stances=tuple(row.stance for row in rows if row.stance),
        speakers=tuple(dict.fromkeys(name for row in rows for name in row.speakers)),
        actors=tuple(dict.fromkeys(id_ for row in rows for id_ in row.actors)),
        kind=event.kind,
        id=event.id,
        statements=rows,
        participants=tuple(map(reader.name, event.participants)),
        sources=event.sources,
        source_titles=tuple(source.title for source in sources),
        urls=tuple(source.url for source in sources),
        checksums=tuple(map(checksum_of_copy, sources)),
        quotes=tuple(quote.id for quote in quotes),
        quote_kinds=tuple(quote.kind for quote in quotes),
        second_readings=tuple(quote.second_reading for quote in quotes),
        superseded_by=superseding(event),
        replaces=superseded(reader, event),
        withdrawn=withdrawal(reader, event),
    )


def statement_row(statement: Statement, event: Event, query: Query, reader: Reader) -> StatementRow:
    """A statement in a few words."""
    position = query.leading(statement)
    return StatementRow(
        id=statement.id,
        said=statement.said_at(event),
        speakers=tuple(map(reader.name, statement.speakers)),
        actors=statement.speakers,
        stance=position.stance if position else None,
        claim=position.claim if position else None,
        gist=in_language(statement.gist, reader.language),
    )


Row = EventRow | QuoteRow


@dataclass(frozen=True, slots=True)
class Listing:
    """Rows of one type, made as they are read."""

    rows: Callable[[Results, Reader], Iterator[Row]]
    type: type[Row]


LISTINGS = {"events": Listing(event_rows, EventRow), "quotes": Listing(quote_rows, QuoteRow)}
