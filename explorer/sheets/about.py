"""How the dossier was made, what it lacks, and how much is in it.

A fact-checker decides by this whether to rely on the dossier at all. What a curator wrote about it is shown as it is.
Every number is counted from the records, because a number that is typed is wrong after the next edit.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import chain

from msgspec import Struct

from explorer.dossier.model import Actor, Check, Claim, Quote, SecondReading, Source, Text, in_language
from explorer.query import EventNumber, Index
from explorer.wording.reader import Reader


class AboutSheet(Struct, frozen=True, kw_only=True, rename="kebab"):
    """The curation of a dossier, in one language, and its counts. `period` and `updated` are EDTF."""

    title: str
    question: str
    period: str
    selection: str
    method: str
    vouching: str
    agreement: str
    gaps: tuple[str, ...]
    not_claimed: tuple[str, ...]
    licence: str
    updated: str
    counts: Mapping[str, int]
    checks: Mapping[Check, int]
    second_readings: Mapping[SecondReading, int]


def about_sheet(reader: Reader) -> AboutSheet:
    """The sheet of the whole dossier."""
    index, curation = reader.index, reader.index.curation

    def said(text: Text | None) -> str:
        return in_language(text, reader.language)

    checks: Counter[Check] = Counter()
    readings: Counter[SecondReading] = Counter()
    for quote, check in quotes_with_checks(index):
        checks[check] += 1
        readings.update([quote.second_reading] if quote.second_reading else ())
    return AboutSheet(
        title=said(index.title),
        question=said(index.question),
        period=curation.period,
        selection=said(curation.selection),
        method=said(curation.method),
        vouching=said(curation.vouching),
        agreement=said(curation.agreement),
        gaps=tuple(map(said, curation.gaps)),
        not_claimed=tuple(map(said, curation.not_claimed)),
        licence=curation.licence,
        updated=curation.updated,
        counts=record_counts(index, checks.total()),
        checks={check: checks[check] for check in Check if checks[check]},
        second_readings={reading: readings[reading] for reading in SecondReading if readings[reading]},
    )


def record_counts(index: Index, quotes: int) -> dict[str, int]:
    """How many records of each kind there are."""
    return {
        "events": index.event_count,
        "statements": index.statement_count,
        "quotes": quotes,
        "claims": sum(1 for _ in index.records("claim", Claim)),
        "actors": sum(1 for _ in index.records("actor", Actor)),
        "sources": sum(1 for _ in index.records("source", Source)),
    }


def quotes_with_checks(index: Index) -> Iterator[tuple[Quote, Check]]:
    """Every quote with its check, in the order of the index."""
    events = map(EventNumber, range(index.event_count))
    for number in chain.from_iterable(map(index.statements_of, events)):
        if statement := index.statement(number):
            yield from zip(statement.quotes, index.checks(number), strict=True)
