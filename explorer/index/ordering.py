"""The order in which events, their statements and their quotes are numbered, and so shown everywhere."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from explorer.dossier.edtf import LAST_DAY, parse
from explorer.dossier.model import Dossier, Event, Quote, Statement


def in_time_order(dossier: Dossier) -> Iterator[Event]:
    """Events by their earliest day, vaguer first, undated last, with their statements and quotes in order."""
    for event in sorted(dossier.events, key=lambda event: day_of(event.date)):
        statements = tuple(
            replace(statement, quotes=quotes_in_order(statement, dossier))
            for statement in statements_in_order(event)
        )
        yield replace(event, statements=statements)


def day_of(date: str) -> tuple[int, int]:
    """The sort key of an EDTF date; an absent one comes last."""
    return parse(date).sort_key if date else (LAST_DAY, LAST_DAY)


def statements_in_order(event: Event) -> tuple[Statement, ...]:
    """The statements of an event by the day they were said, those of one day as in the file."""
    return tuple(sorted(event.statements, key=lambda statement: day_of(statement.said or event.date)))


def quotes_in_order(statement: Statement, dossier: Dossier) -> tuple[Quote, ...]:
    """A statement's quotes: the original language first, then primary sources, then by date of issue."""

    def rank(quote: Quote) -> tuple[bool, bool, tuple[int, int]]:
        source = dossier.sources[quote.source]
        return (
            quote.language != statement.original_language,
            source.custom.derives_from != "none",
            day_of(source.issued or source.custom.issued_range),
        )

    return tuple(sorted(statement.quotes, key=rank))
