"""A dossier compiled into one SQLite file: records, labels as bitmaps, text as it is searched."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping

import msgspec

from explorer.dossier.edtf import LAST_DAY, parse
from explorer.dossier.model import Dossier, Event, Quote, QuoteId, Source, Statement, Text
from explorer.index.calendar import month_of
from explorer.index.facets import (
    EVENT_FACETS,
    FACETS,
    POSITION_FACETS,
    QUOTE_FACETS,
    STATEMENT_FACETS,
    Around,
    Coding,
)
from explorer.index.search_text import searched
from explorer.index.tables import SCHEMA, WHOLE
from explorer.index.writing import Compiled
from explorer.verify.lock import Locked


def in_time_order(events: Iterable[Event]) -> list[Event]:
    """Events by their earliest day, vaguer first, undated last; statements likewise, else as in the file."""
    undated = (LAST_DAY, LAST_DAY)
    ordered = sorted(events, key=lambda event: parse(event.date).sort_key if event.date else undated)
    return [
        msgspec.structs.replace(event, statements=statements_in_order(event)) if event.statements else event
        for event in ordered
    ]


def statements_in_order(event: Event) -> tuple[Statement, ...]:
    """The statements of an event by the day on which they were said, else as in the file."""

    def said(statement: Statement) -> tuple[int, ...]:
        date = statement.said or event.date
        return parse(date).sort_key if date else (LAST_DAY, LAST_DAY)

    return tuple(sorted(event.statements, key=said))


def quotes_in_order(statement: Statement, dossier: Dossier) -> tuple[Quote, ...]:
    """The quotes of a statement: original language, primary sources, by date of issue, as in the file."""

    def rank(quote: Quote) -> tuple[bool, bool, tuple[int, ...]]:
        source = dossier.sources[quote.source]
        issued = source.issued or source.custom.issued_range
        return (
            quote.language != statement.original_language,
            source.custom.derives_from != "none",
            parse(issued).sort_key if issued else (LAST_DAY, LAST_DAY),
        )

    return tuple(sorted(statement.quotes, key=rank))


def compile_dossier(dossier: Dossier, lock: Mapping[QuoteId, Locked], connection: sqlite3.Connection) -> None:
    """Write the index of a dossier into an empty database."""
    connection.executescript(SCHEMA)
    compiled = Compiled(connection, Coding(dossier=dossier, lock=lock))
    encode = msgspec.msgpack.Encoder().encode
    for number, event in enumerate(in_time_order(dossier.events)):
        statements = tuple(
            msgspec.structs.replace(statement, quotes=quotes_in_order(statement, dossier))
            for statement in event.statements
        )
        event = msgspec.structs.replace(event, statements=statements)  # noqa: PLW2901  # the same, in order
        compiled.first.append(len(compiled.event_of))
        compiled.event_day.append(parse(event.date).sort_key[0] if event.date else LAST_DAY)
        add_event(compiled, event, number)
        compiled.insert("event", number, encode(event))
    compiled.first.append(len(compiled.event_of))
    add_records(compiled)
    add_bitmaps(compiled)
    add_meta(compiled)
    connection.commit()


def add_event(compiled: Compiled, event: Event, event_number: int) -> None:
    """Number an event's statements and note their labels, texts and links."""
    around = Around(compiled.coding, event, event.date)
    add_id(compiled, event.id, "event", event_number, len(compiled.event_of), 0)
    if not event.statements:
        number = compiled.add_number(event_number, event.date)
        compiled.bits["silent", "", 0].add(number)
        for facet in FACETS.values():
            compiled.label(facet.name, facet.silent(event, around), number)
        add_text(compiled, number, WHOLE, about(event, compiled.coding.dossier))
        if event.sources:
            issued = min(issued_by(compiled.coding.dossier.sources[id_]) for id_ in event.sources)
            compiled.insert("printed", number, 0, issued)
    for statement in event.statements:
        add_statement(compiled, event, statement, event_number)


def add_statement(compiled: Compiled, event: Event, statement: Statement, event_number: int) -> None:
    """Number a statement and note its labels, those of its positions and quotes, its text and replies."""
    number = compiled.add_number(event_number, statement.said or event.date)
    around = Around(compiled.coding, event, statement.said or event.date)
    add_id(compiled, statement.id, "statement", event_number, number, 0)
    for event_facet in EVENT_FACETS:
        compiled.label(event_facet.name, event_facet.labels(event, around), number)
    for statement_facet in STATEMENT_FACETS:
        compiled.label(statement_facet.name, statement_facet.labels(statement, around), number)
    for part, position in enumerate(statement.positions):
        for position_facet in POSITION_FACETS:
            compiled.label(position_facet.name, position_facet.labels(position, around), number, part)
    for part, quote in enumerate(statement.quotes):
        for quote_facet in QUOTE_FACETS:
            compiled.label(quote_facet.name, quote_facet.labels(quote, around), number, part)
        add_quote(compiled, quote, number, part, event_number)
    texts = about(event, compiled.coding.dossier, statement)
    add_text(compiled, number, WHOLE, texts)
    for reply in statement.replies_to:
        compiled.insert("reply", reply.statement, number)


def add_quote(compiled: Compiled, quote: Quote, number: int, part: int, event_number: int) -> None:
    """Note where a quote stands, its check and its words."""
    add_id(compiled, quote.id, "quote", event_number, number, part)
    state = compiled.coding.check(quote)
    compiled.insert("quote", number, part, state)
    compiled.insert("printed", number, part, issued_by(compiled.coding.dossier.sources[quote.source]))
    words = [quote.text, *both(quote.gloss), *both(quote.gist), quote.credited_to]
    add_text(compiled, number, part, words)


def issued_by(source: Source) -> int:
    """The day (ordinal) by which a source was certainly issued; the last of all days when that is unknown."""
    issued = source.issued or source.custom.issued_range
    return parse(issued).latest if issued else LAST_DAY


def add_id(compiled: Compiled, id_: str, kind: str, event_number: int, number: int, part: int) -> None:
    """Note where the record with this id is found, in the index and in the files."""
    file, line = compiled.coding.dossier.lines.get(id_, ("", 0))
    compiled.insert("record", id_, kind, event_number, number, part, None, file, line)


def add_text(compiled: Compiled, number: int, part: int, texts: Iterable[str]) -> None:
    """Keep texts as they are searched; a new line parts them, so that no word spans two."""
    joined = "\n".join(filter(None, map(searched, texts)))
    if joined:
        compiled.add_text(number, part, joined.encode() + b"\0")


def both(text: Text | None) -> tuple[str, ...]:
    """A text of ours in every language that it has."""
    return (text.en, text.fr) if text else ()


def about(event: Event, dossier: Dossier, statement: Statement | None = None) -> Iterator[str]:
    """Titles, gists and names by which a statement, or an event without any, is found."""
    yield from both(event.title)
    yield from both(event.summary) if statement is None else both(statement.gist)
    for id_ in event.participants if statement is None else statement.speakers:
        yield from both(dossier.actors[id_].name)


def add_records(compiled: Compiled) -> None:
    """Keep claims, actors and sources by id, in the order of the files."""
    dossier = compiled.coding.dossier
    encode = msgspec.msgpack.Encoder().encode
    named = (
        *(("claim", id_, claim) for id_, claim in dossier.claims.items()),
        *(("actor", id_, actor) for id_, actor in dossier.actors.items()),
        *(("source", id_, source) for id_, source in dossier.sources.items()),
    )
    for order, (kind, id_, record) in enumerate(named):
        file, line = dossier.lines.get(id_, ("", 0))
        compiled.insert("record", id_, kind, -1, order, 0, encode(record), file, line)
    compiled.end_chunk()
    for table in tuple(compiled.rows):
        compiled.flush(table)
    compiled.connection.execute("CREATE INDEX record_kind ON record (kind, statement)")


def add_bitmaps(compiled: Compiled) -> None:
    """Keep the labels, and the months that the density strip draws."""
    for number, day in enumerate(compiled.earliest):
        if month := month_of(day):
            compiled.bits["month", month, 0].add(number)
    compiled.connection.executemany(
        "INSERT INTO bitmap VALUES (?, ?, ?, ?)",
        ((*key, bits.serialize()) for key, bits in sorted(compiled.bits.items())),
    )


def add_meta(compiled: Compiled) -> None:
    """Keep what the first screen says, and the arrays that lead from numbers to events and days."""
    dossier = compiled.coding.dossier
    packed = msgspec.msgpack.encode
    rows = {
        "title": packed(dossier.title),
        "question": packed(dossier.question),
        "curation": packed(dossier.curation),
        "first": compiled.first.tobytes(),
        "event_of": compiled.event_of.tobytes(),
        "event_day": compiled.event_day.tobytes(),
        "earliest": compiled.earliest.tobytes(),
        "latest": compiled.latest.tobytes(),
        "sources": packed(len(dossier.sources)),
        "quotes": packed(sum(len(s.quotes) for event in dossier.events for s in event.statements)),
    }
    compiled.connection.executemany("INSERT INTO meta VALUES (?, ?)", rows.items())
