"""Compiles a dossier into one SQLite file: records, labels as bitmaps, and text folded for searching.

Whatever can be worked out once is worked out here, so that a start parses no YAML and a query reads only what it needs.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping

import msgspec

from explorer.dossier.edtf import LAST_DAY, parse, sort_key
from explorer.dossier.model import (
    ClaimKind,
    Dossier,
    Event,
    Quote,
    QuoteId,
    Source,
    Statement,
    in_all_languages,
)
from explorer.dossier.provenance import carrier_outlets
from explorer.index.calendar import month_of
from explorer.index.facets import (
    FACETS,
    AnyFacet,
    Dependence,
    EventFacet,
    PositionFacet,
    QuoteFacet,
    StatementFacet,
)
from explorer.index.ordering import in_time_order
from explorer.index.place import NO_QUOTE, NO_STATEMENT
from explorer.index.records import add_id, add_links_of_kept, add_records
from explorer.index.tables import SCHEMA, WHOLE
from explorer.index.texts import add_text, media_of, texts_about
from explorer.index.writing import Writing
from explorer.verify.lock import Locked


def compile_dossier(dossier: Dossier, lock: Mapping[QuoteId, Locked], connection: sqlite3.Connection) -> None:
    """Write the index of a dossier into an empty database."""
    connection.executescript(SCHEMA)
    writing = Writing(connection, dossier, lock, carrier_outlets(dossier.actors.values()))
    encode = msgspec.msgpack.Encoder().encode
    for number, event in enumerate(in_time_order(dossier)):
        writing.first.append(len(writing.event_of))
        writing.event_day.append(sort_key(event.date)[0])
        add_event(writing, event, number)
        writing.insert("event", number, encode(event))
    writing.first.append(len(writing.event_of))
    add_records(writing)
    add_links_of_kept(writing)
    writing.end()
    add_bitmaps(writing)
    add_meta(writing)
    connection.commit()


def add_event(writing: Writing, event: Event, event_number: int) -> None:
    """Number an event's statements, and record their labels, texts and links."""
    quote = 0 if event.statements and event.statements[0].quotes else NO_QUOTE
    add_id(writing, event.id, "event", event_number, len(writing.event_of), quote)
    if not event.statements:
        add_silent(writing, event, event_number)
    for statement in event.statements:
        add_statement(writing, event, statement, event_number)


def add_silent(writing: Writing, event: Event, event_number: int) -> None:
    """Give an event without statements a number, its labels and its text."""
    number = writing.add_number(event_number, event.date)
    on = writing.dependence(event, event.date)
    writing.label("silent", ("",), number)
    for facet in FACETS.values():
        writing.label(facet.name, facet.silent(event, on), number)
    add_text(writing, number, WHOLE, texts_about(event, writing.dossier))
    if event.sources:
        issued = min(issued_by(writing.dossier.sources[id_]) for id_ in event.sources)
        writing.insert("printed", number, 0, issued)


def add_statement(writing: Writing, event: Event, statement: Statement, event_number: int) -> None:
    """Number a statement, and record its labels, texts and replies, and those of its positions and quotes."""
    said = statement.said_at(event)
    number = writing.add_number(event_number, said)
    writing.number_of[statement.id] = number
    add_id(writing, statement.id, "statement", event_number, number, 0 if statement.quotes else NO_QUOTE)
    on = writing.dependence(event, said)
    if event.is_struck or statement.is_struck:
        writing.label("struck", ("",), number)
    else:
        add_labels(writing, statement, on, number)
    for part, quote in enumerate(statement.quotes):
        add_id(writing, quote.id, "quote", event_number, number, part)
        add_quote(writing, quote, on, number, part)
    add_text(writing, number, WHOLE, texts_about(event, writing.dossier, statement))
    for reply in statement.replies_to:
        writing.insert("reply", reply.statement, number)


def add_labels(writing: Writing, statement: Statement, on: Dependence, number: int) -> None:
    """Record the labels of a statement, its event, its positions and its quotes."""
    for facet in FACETS.values():
        for part, labels in enumerate(labels_by_part(facet, statement, on)):
            writing.label(facet.name, labels, number, part)
    for part, position in enumerate(statement.positions):
        if on.dossier.claims[position.claim].kind is ClaimKind.DISPUTED:
            writing.label("disputed", ("",), number, part)


def labels_by_part(facet: AnyFacet, statement: Statement, on: Dependence) -> list[Iterable[str]]:
    """The labels that a facet gives to each position or quote of a statement, or to the whole of it."""
    match facet:
        case PositionFacet():
            return [facet.labels(position, on) for position in statement.positions]
        case QuoteFacet():
            return [() if quote.is_struck else facet.labels(quote, on) for quote in statement.quotes]
        case StatementFacet():
            return [facet.labels(statement, on)]
        case EventFacet():
            return [facet.labels(on.event, on)]


def add_quote(writing: Writing, quote: Quote, on: Dependence, number: int, part: int) -> None:
    """Record a quote's check, its words, and the day by which it had certainly been published."""
    writing.insert("quote", number, part, on.check(quote), on.origin(quote), *on.surroundings(quote))
    writing.insert("printed", number, part, issued_by(writing.dossier.sources[quote.source]))
    words = (quote.text, *in_all_languages(quote.gloss), *in_all_languages(quote.gist), quote.credited_to)
    add_text(writing, number, part, (*words, *media_of(quote, on)))


def issued_by(source: Source) -> int:
    """The day (ordinal) by which a source had certainly been issued; LAST_DAY if that is unknown."""
    return parse(source.issued_at).latest if source.issued_at else LAST_DAY


def add_bitmaps(writing: Writing) -> None:
    """Store the labels, and the months for the density strip."""
    for number, day in enumerate(writing.earliest):
        if month := month_of(day):
            writing.bits["month", month, 0].add(number)
    writing.connection.executemany(
        "INSERT INTO bitmap VALUES (?, ?, ?, ?)",
        ((*key, bits.serialize()) for key, bits in sorted(writing.bits.items())),
    )


def add_meta(writing: Writing) -> None:
    """Store what the first screen shows, and the arrays that map numbers to events and days."""
    dossier = writing.dossier
    packed = msgspec.msgpack.encode
    rows = {
        "title": packed(dossier.title),
        "question": packed(dossier.question),
        "curation": packed(dossier.curation),
        "first": writing.first.tobytes(),
        "event_of": writing.event_of.tobytes(),
        "event_day": writing.event_day.tobytes(),
        "earliest": writing.earliest.tobytes(),
        "latest": writing.latest.tobytes(),
        "opening": packed(writing.number_of.get(dossier.opening or "", NO_STATEMENT)),
        "sources": packed(len(dossier.sources)),
        "quotes": packed(sum(len(s.quotes) for event in dossier.events for s in event.statements)),
    }
    writing.connection.executemany("INSERT INTO meta VALUES (?, ?)", rows.items())
