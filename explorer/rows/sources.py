"""The rows of the sources pane: where each wording is printed, its check, and where that source had it from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from explorer.dossier.model import Check, Quote, Source, SourceId, Statement
from explorer.dossier.provenance import count_origins
from explorer.query import NO_QUOTE, QuoteNumber
from explorer.query.places import visible_quotes
from explorer.rows.line import Line, line, wrapped
from explorer.session import Session
from explorer.wording.language import say_number
from explorer.wording.reader import Reader
from explorer.wording.signs import CHECK_SIGNS

CHECK_LOOKS = {
    Check.MISSING: "bad",
    Check.STALE: "bad",
    Check.AMBIGUOUS: "bad",
    Check.NO_COPY: "dim",
    Check.REPORTED: "dim",
}


@dataclass(frozen=True, slots=True)
class AtSource:
    """The cursor is on a source; `quote` is the first of the statement's that it prints, -1 for an event's source."""

    source: SourceId
    quote: QuoteNumber


def sources_targets(session: Session) -> list[AtSource]:
    """What the cursor of the sources pane can be on, from top to bottom."""
    place, index = session.place, session.index
    if place.event < 0:
        return []
    statement = index.statement(place.statement) if place.statement >= 0 else None
    if statement is None:
        return [AtSource(id_, NO_QUOTE) for id_ in index.event(place.event).sources]
    return [AtSource(id_, numbers[0]) for id_, numbers in quotes_by_source(session, statement).items()]


def quotes_by_source(session: Session, statement: Statement) -> dict[SourceId, list[QuoteNumber]]:
    """The quotes of a statement that each source prints, sources in the order of their first."""
    sources: dict[SourceId, list[QuoteNumber]] = {}
    for number in visible_quotes(session.results, session.place.statement):
        sources.setdefault(statement.quotes[number].source, []).append(number)
    return sources


def sources_title(session: Session) -> str:
    """How many sources there are, how many known origins, and how many sources of unknown origin."""
    reader, place = Reader(session.index, session.language), session.place
    statement = session.index.statement(place.statement) if place.statement >= 0 else None
    if statement is None:
        return reader.say("Sources") if place.event < 0 else reader.say("Sources of the event")
    ids = list(quotes_by_source(session, statement))
    count, known, unknown = count_origins(ids, session.index.source)
    counted = [say_number("{number} source", "{number} sources", count, session.language)]
    if known:
        counted.append(say_number("{number} known origin", "{number} known origins", known, session.language))
    if unknown:
        counted.append(
            say_number("{number} of unknown origin", "{number} of unknown origin", unknown, session.language)
        )
    return " · ".join(counted)


def sources_rows(session: Session, width: int) -> list[Line]:
    """The sources of the statement of the place, or of its event where it has no statement."""
    reader, place, index = Reader(session.index, session.language), session.place, session.index
    if place.event < 0:
        return []
    statement = index.statement(place.statement) if place.statement >= 0 else None
    rows: list[Line] = []
    if statement is None:
        for id_ in index.event(place.event).sources:
            target = AtSource(id_, NO_QUOTE)
            rows += wrapped(*reader.source_line(id_), width=width, indent="  ", first="", target=target)
        return rows
    checks = index.checks(place.statement)
    for id_, numbers in quotes_by_source(session, statement).items():
        target = AtSource(id_, numbers[0])
        quotes = [statement.quotes[number] for number in numbers]
        via = dict.fromkeys(carrier for quote in quotes for carrier in quote.via)
        own = [checks[number] for number in numbers]
        checked = in_words(own, reader)
        rows += wrapped(
            *checked, *reader.source_line(id_, via), width=width, indent="  ", first="", target=target
        )
        for detail in (*read_again(quotes, own, reader), *details(index.source(id_), reader)):
            rows += wrapped((detail, "dim"), width=width, indent="  ", target=target)
    return rows or [line((reader.say("No quote of this statement was kept."), "dim"))]


def in_words(checks: Sequence[Check], reader: Reader) -> list[tuple[str, str]]:
    """Sign and word of each check that quotes of one source have, with their number where there are several."""
    pieces = []
    for check in dict.fromkeys(checks):
        times = f" ×{checks.count(check)}" if len(checks) > 1 else ""
        words = f"{CHECK_SIGNS[check][0]} {reader.check(check)}{times}"
        pieces.append((f"{words:<15} ", CHECK_LOOKS.get(check, "good")))
    return pieces


def read_again(quotes: Sequence[Quote], checks: Sequence[Check], reader: Reader) -> list[str]:
    """Whether a second reader saw the words at their address, where no copy can tell."""
    unchecked = (quote for quote, check in zip(quotes, checks, strict=True) if check is Check.NO_COPY)
    return [
        reader.second_reading(reading)
        for reading in dict.fromkeys(quote.second_reading for quote in unchecked)
    ]


def details(source: Source, reader: Reader) -> list[str]:
    """Title, quality, address and note of a source, and on what its date and derivation rest."""
    custom = source.custom
    bases = (
        (reader.say("Date: "), custom.issued_basis),
        (reader.say("Origin: "), custom.derives_basis),
        (reader.say("Caveats: "), custom.quality_basis),
    )
    return [*reader.source_details(source.id), *[label + basis for label, basis in bases if basis]]
