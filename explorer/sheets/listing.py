"""What a query finds, as rows: one for each event, or one for each quote with its attribution.

All formats are written from these rows. Names and texts are in the reader's language; dates (EDTF), stances and checks
are as programs read them, and only the formats for people put those into words.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from msgspec import Struct

from explorer.dossier.model import (
    Check,
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
)
from explorer.query import EventNumber, QuoteNumber, StatementNumber
from explorer.query.notation import Query
from explorer.query.results import Results
from explorer.wording.reader import Reader


class StatementRow(Struct, frozen=True, kw_only=True, rename="kebab"):
    """A statement in a few words, with the stance and claim that `Query.leading` picks."""

    id: StatementId
    said: str
    speakers: tuple[str, ...]
    stance: Stance | None
    claim: ClaimId | None
    gist: str


class EventRow(Struct, frozen=True, kw_only=True, rename="kebab"):
    """An event with its matching statements."""

    date: str
    title: str
    stances: tuple[Stance, ...]
    speakers: tuple[str, ...]
    kind: str
    id: EventId
    statements: tuple[StatementRow, ...]
    participants: tuple[str, ...]
    sources: tuple[SourceId, ...]


class QuoteRow(Struct, frozen=True, kw_only=True, rename="kebab"):
    """A quote with its attribution. One that keeps no printed words (`text`) has only our `gist`."""

    id: QuoteId
    said: str
    speakers: tuple[str, ...]
    stances: tuple[Stance, ...]
    claims: tuple[ClaimId, ...]
    text: str
    gloss: str
    gist: str
    language: str
    kind: QuoteKind
    outlet: str
    title: str
    issued: str
    url: str
    via: tuple[str, ...]
    credited_to: str
    check: Check
    second_reading: SecondReading | None
    source: SourceId
    statement: StatementId
    event: EventId
    superseded_by: QuoteId | None

    @property
    def is_direct(self) -> bool:
        """Whether the source prints the words in quotation marks."""
        return self.kind is QuoteKind.DIRECT


def matching_statements(results: Results, event: EventNumber) -> Iterator[tuple[StatementNumber, Statement]]:
    """The matching statements of an event with their numbers."""
    for number in results.statements(event):
        if statement := results.index.statement(number):
            yield number, statement


def event_rows(results: Results, reader: Reader) -> Iterator[EventRow]:
    """A row for each event of the results."""
    for number in results.events:
        event = results.index.event(number)
        rows = tuple(
            statement_row(statement, event, results.query, reader)
            for _, statement in matching_statements(results, number)
        )
        participants = tuple(map(reader.name, event.participants))
        yield EventRow(
            date=event.date,
            title=event.title.in_language(reader.language),
            stances=tuple(row.stance for row in rows if row.stance),
            speakers=tuple(dict.fromkeys(name for row in rows for name in row.speakers)),
            kind=event.kind,
            id=event.id,
            statements=rows,
            participants=participants,
            sources=event.sources,
        )


def statement_row(statement: Statement, event: Event, query: Query, reader: Reader) -> StatementRow:
    """A statement in a few words."""
    position = query.leading(statement)
    return StatementRow(
        id=statement.id,
        said=statement.said_at(event),
        speakers=tuple(map(reader.name, statement.speakers)),
        stance=position.stance if position else None,
        claim=position.claim if position else None,
        gist=statement.gist.in_language(reader.language),
    )


def quote_rows(results: Results, reader: Reader) -> Iterator[QuoteRow]:
    """A row for each quote that has what the query asks of quotes, in the order of the screen."""
    speaker = lru_cache(maxsize=1024)(reader.speaker)
    for event_number in results.events:
        event = results.index.event(event_number)
        for number, statement in matching_statements(results, event_number):
            on = statement.said_at(event)
            speakers = tuple(speaker(id_, on) for id_ in statement.speakers)
            yield from (
                quote_row(quote, statement, event, speakers, check, reader)
                for quote, check in matching_quotes(results, number, statement)
            )


def matching_quotes(
    results: Results, number: StatementNumber, statement: Statement
) -> Iterator[tuple[Quote, Check]]:
    """The quotes of a statement that have what the query asks of quotes, with their checks."""
    for part, quoted in enumerate(zip(statement.quotes, results.index.checks(number), strict=True)):
        if results.matches_quote(number, QuoteNumber(part)):
            yield quoted


def quote_row(
    quote: Quote, statement: Statement, event: Event, speakers: tuple[str, ...], check: Check, reader: Reader
) -> QuoteRow:
    """A quote with its attribution."""
    source = reader.index.source(quote.source)
    return QuoteRow(
        id=quote.id,
        said=statement.said_at(event),
        speakers=speakers,
        stances=tuple(position.stance for position in statement.positions),
        claims=tuple(position.claim for position in statement.positions),
        text=quote.text,
        gloss=quote.gloss.in_language(reader.language) if quote.gloss else "",
        gist=(quote.gist or statement.gist).in_language(reader.language),
        language=quote.language,
        kind=quote.kind,
        outlet=reader.outlet(source),
        title=source.title,
        issued=source.issued_at,
        url=source.url,
        via=tuple(map(reader.name, quote.via)),
        credited_to=quote.credited_to,
        check=check,
        second_reading=quote.second_reading,
        source=source.id,
        statement=statement.id,
        event=event.id,
        superseded_by=quote.superseded_by,
    )


Row = EventRow | QuoteRow


@dataclass(frozen=True, slots=True)
class Listing:
    """Rows of one type, made as they are read."""

    rows: Callable[[Results, Reader], Iterator[Row]]
    type: type[Row]


LISTINGS = {"events": Listing(event_rows, EventRow), "quotes": Listing(quote_rows, QuoteRow)}
