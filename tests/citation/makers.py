"""Makers of attributions and of their plain form, for the tests of citations."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

import pytest
from msgspec.structs import replace

from explorer.citation.attribution import Attribution, attribution
from explorer.citation.styles import STYLES
from explorer.dossier.model import (
    Check,
    Curation,
    Dossier,
    Event,
    Quote,
    Source,
    Statement,
)
from explorer.index.build import compile_dossier
from explorer.index.index import Index
from explorer.index.place import EventNumber, QuoteNumber, StatementNumber
from explorer.index.store import Store
from explorer.verify.lock import FOLDING, Locked, digest
from tests.citation.records import (
    AGENCY,
    BARE,
    EVENT,
    HARBOUR_MASTER,
    HERALD,
    MINISTER,
    OFFICIAL,
    OTHERS,
    QUEEN,
    QUOTE,
    SHA,
    STATEMENT,
    UNION,
    WITNESS,
)

FIRST_EVENT, FIRST_STATEMENT = EventNumber(0), StatementNumber(0)


def index_of(event: Event, source: Source, lock: Iterable[Locked] = ()) -> Index:
    """The index of a dossier with one event, and with a source beside the agency."""
    curation = Curation(licence="CC-BY-4.0", updated="2031-06-01")
    nothing = ""
    actors = (HARBOUR_MASTER, MINISTER, OFFICIAL, QUEEN, WITNESS, UNION, *OTHERS)
    dossier = Dossier(
        title=nothing,
        question=nothing,
        curation=curation,
        opening=None,
        headings={},
        claims={},
        actors={actor.id: actor for actor in actors},
        events=(event,),
        sources={source.id: source, AGENCY.id: AGENCY},
        lines={},
    )
    connection = sqlite3.connect(":memory:")
    compile_dossier(dossier, {line.quote: line for line in lock}, connection)
    return Index(Store(connection))


def cite(
    quote: Quote | None = QUOTE,
    *,
    source: Source = HERALD,
    statement: Statement = STATEMENT,
    check: Check = Check.VERBATIM,
    language: str = "en",
) -> Attribution:
    """A quote that the lock has under a check; without a quote, the statement and what attests it."""
    statement = replace(statement, quotes=(quote,) if quote else ())
    event = replace(EVENT, sources=() if quote else (source.id,), statements=(statement,))
    lock = (
        [Locked(quote=quote.id, text=digest(quote.text), check=check, copy=SHA, folding=FOLDING)]
        if quote
        else []
    )
    return attribution(
        index_of(event, source, lock), FIRST_STATEMENT, QuoteNumber(0 if quote else -1), language
    )


def attributed(event: Event, source: Source, *, part: int) -> Attribution:
    """The first statement of an event, or a quote of it, with its attribution in English."""
    return attribution(index_of(event, source), FIRST_STATEMENT, QuoteNumber(part), "en")


def plain(cited: Attribution) -> str:
    """The plain citation."""
    return STYLES["plain"](cited)


def without(source: Source, *fields: str) -> Source:
    """A source of which something is not known."""
    return replace(source, **{name: getattr(BARE, name) for name in fields})


def where(source: Source, language: str = "en") -> str:
    """The part of a citation that tells where the words are printed."""
    date = {"en": "3 May 2031; ", "fr": "3 mai 2031\u202f; "}[language]
    return plain(cite(source=source, language=language)).partition(date)[2].rpartition(" [")[0]


def pandoc(text: str, to: str, source_format: str, *arguments: str) -> str:
    """What Pandoc makes of a text; without Pandoc the test is skipped."""
    pypandoc = pytest.importorskip("pypandoc", reason="Pandoc is not installed here.")
    converted: str = pypandoc.convert_text(text, to, source_format, extra_args=["--wrap=none", *arguments])
    return converted.strip()
