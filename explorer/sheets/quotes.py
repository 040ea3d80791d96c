"""Quotes as rows: each with its attribution, as people and programs read it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from msgspec import Struct

from explorer.dossier.model import (
    ActorId,
    Check,
    ClaimId,
    DriftKind,
    Event,
    EventId,
    Quote,
    QuoteId,
    QuoteKind,
    SecondReading,
    Source,
    SourceId,
    Stance,
    Statement,
    StatementId,
    in_language,
)
from explorer.query import EventNumber, QuoteNumber, StatementNumber
from explorer.query.results import Results
from explorer.sheets.changes import superseded, superseding, withdrawal
from explorer.wording.marks import primary_language
from explorer.wording.reader import Reader


class QuoteRow(Struct, frozen=True, kw_only=True, rename="kebab"):
    """A quote with its attribution. One that keeps no printed words (`text`) has only our `gist`.

    `actors` are the ids of the speakers, `sha256` is the checksum of the copy of the source. What supersedes the
    quote, and what it replaces, may also be told of its statement or event.
    """

    id: QuoteId
    said: str
    speakers: tuple[str, ...]
    actors: tuple[ActorId, ...]
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
    relayed_by: tuple[str, ...]
    warning: str
    drift: tuple[DriftKind, ...]
    check: Check
    second_reading: SecondReading | None
    sha256: str
    source: SourceId
    statement: StatementId
    event: EventId
    superseded_by: str | None
    replaces: tuple[str, ...]
    withdrawn: str

    @property
    def is_direct(self) -> bool:
        """Whether the source prints the words in quotation marks."""
        return self.kind is QuoteKind.DIRECT


def matching_statements(results: Results, event: EventNumber) -> Iterator[tuple[StatementNumber, Statement]]:
    """The matching statements of an event with their numbers."""
    for number in results.statements(event):
        if statement := results.index.statement(number):
            yield number, statement


def quote_rows(results: Results, reader: Reader) -> Iterator[QuoteRow]:
    """A row for each quote that has what the query asks of quotes, in the order of the screen."""
    speaker = lru_cache(maxsize=1024)(reader.speaker)
    for event_number in results.events:
        event = results.index.event(event_number)
        for number, statement in matching_statements(results, event_number):
            on = statement.said_at(event)
            speakers = tuple(speaker(id_, on) for id_ in statement.speakers)
            checks = results.index.checks(number)
            yield from (
                quote_row(quote, statement, event, speakers, checks[part], reader)
                for part, quote in matching_quotes(results, number, statement)
            )


def matching_quotes(
    results: Results, number: StatementNumber, statement: Statement
) -> Iterator[tuple[QuoteNumber, Quote]]:
    """The quotes of a statement that have what the query asks of quotes, with their numbers."""
    for part, quote in enumerate(statement.quotes):
        if results.matches_quote(number, QuoteNumber(part)):
            yield QuoteNumber(part), quote


def quote_row(
    quote: Quote, statement: Statement, event: Event, speakers: tuple[str, ...], check: Check, reader: Reader
) -> QuoteRow:
    """A quote with its attribution."""
    source = reader.index.source(quote.source)
    return QuoteRow(
        id=quote.id,
        said=statement.said_at(event),
        speakers=speakers,
        actors=statement.speakers,
        stances=tuple(position.stance for position in statement.positions),
        claims=tuple(position.claim for position in statement.positions),
        text=quote.text,
        gloss=gloss_for(reader, quote),
        gist=in_language((quote.gist or statement.gist), reader.language),
        language=quote.language,
        kind=quote.kind,
        outlet=reader.outlet(source),
        title=source.title,
        issued=source.issued_at,
        url=source.url,
        via=tuple(map(reader.name, quote.via)),
        credited_to=quote.credited_to,
        relayed_by=tuple(map(reader.name, statement.relayed_by)),
        warning=reader.text(quote.warning),
        drift=tuple(drift.how for drift in quote.drift),
        check=check,
        second_reading=quote.second_reading,
        sha256=checksum_of_copy(source),
        source=source.id,
        statement=statement.id,
        event=event.id,
        superseded_by=superseding(quote, statement, event),
        replaces=superseded(reader, quote, statement, event),
        withdrawn=withdrawal(reader, quote, statement, event),
    )


def checksum_of_copy(source: Source) -> str:
    """The SHA-256 of the copy of a source; empty if none is kept."""
    return source.custom.copy.sha256 if source.custom.copy else ""


def gloss_for(reader: Reader, quote: Quote) -> str:
    """Our translation of printed words; empty for words in the reader's own language, which need none in another."""
    is_read = primary_language(quote.language) == reader.language
    return "" if is_read else in_language(quote.gloss, reader.language)
