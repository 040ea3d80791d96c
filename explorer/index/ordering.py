"""The order in which events, their statements and their quotes are numbered, and so shown everywhere."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from explorer.dossier.edtf import sort_key
from explorer.dossier.model import Dossier, Event, Quote, Statement
from explorer.dossier.provenance import is_original


def in_time_order(dossier: Dossier) -> Iterator[Event]:
    """Events by their earliest day, vaguer first, undated last, with their statements and quotes in order."""
    for event in sorted(dossier.events, key=lambda event: sort_key(event.date)):
        statements = tuple(
            replace(statement, quotes=quotes_in_order(statement, dossier))
            for statement in statements_in_order(event)
        )
        yield replace(event, statements=statements)


def statements_in_order(event: Event) -> tuple[Statement, ...]:
    """The statements of an event by the day they were said, those of one day as in the file."""
    return tuple(sorted(event.statements, key=lambda statement: sort_key(statement.said_at(event))))


def quotes_in_order(statement: Statement, dossier: Dossier) -> tuple[Quote, ...]:
    """A statement's quotes: the original language first, then primary sources, then by date of issue."""

    def rank(quote: Quote) -> tuple[bool, bool, tuple[int, int]]:
        source = dossier.sources[quote.source]
        return (
            quote.language != statement.original_language,
            not is_original(source),
            sort_key(source.issued_at),
        )

    return tuple(sorted(statement.quotes, key=rank))
