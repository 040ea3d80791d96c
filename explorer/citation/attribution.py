"""A quote with its attribution: its statement, speakers, source, carriers, origins and check.

All of it is collected before anything is written, so that every style has the same to draw on.
"""

from __future__ import annotations

from dataclasses import dataclass

from explorer.dossier.model import (
    Actor,
    Check,
    Event,
    Quote,
    QuoteKind,
    Source,
    SourceId,
    Statement,
    Text,
    in_all_languages,
)
from explorer.dossier.provenance import UNKNOWN, derivation
from explorer.index.index import Index
from explorer.index.place import QuoteNumber, StatementNumber
from explorer.wording.speakers import Speaker, speaker_on


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribution:
    """What a citation draws on. Without a quote there is no `source`, only those that attest the event.

    Names are kept in all their languages, because a style may have one of its own. `carrier_names` has all that each
    carrier is called, by which an outlet is known to be one. `chain` has the known sources that
    the source derives from, nearest first; `copy` is the SHA-256 of its copy; `successor` is
    the quote that supersedes this one. `remark` is what whoever took the quote away noted on it.
    """

    quote: Quote | None
    statement: Statement
    event: Event
    source: Source | None
    attested: tuple[Source, ...]
    speakers: tuple[Speaker, ...]
    relays: tuple[Speaker, ...]
    carriers: tuple[Text, ...]
    carrier_names: tuple[frozenset[str], ...]
    chain: tuple[Source, ...]
    check: Check
    copy: str
    successor: Quote | None
    language: str
    remark: str = ""

    @property
    def origin(self) -> Source | None:
        """The source that the page as a whole was made from, if that is known."""
        return self.chain[0] if self.chain else None

    @property
    def said(self) -> str:
        """The day of the statement (EDTF), or else that of its event; empty if neither is known."""
        return self.statement.said_at(self.event)

    @property
    def direct(self) -> Quote | None:
        """The quote, if its words are the speaker's own."""
        return self.quote if self.quote and self.quote.kind is QuoteKind.DIRECT else None

    @property
    def sources(self) -> tuple[Source, ...]:
        """The source of the quote, or else those that attest the event."""
        return (self.source,) if self.source else self.attested


@dataclass(frozen=True, slots=True, kw_only=True)
class CitedSource:
    """A source that is cited for itself, without anybody's words."""

    source: Source
    language: str


Citable = Attribution | CitedSource


def attribution(index: Index, number: StatementNumber, part: QuoteNumber, language: str) -> Attribution:
    """The attribution of a statement's quote with this number (`part`), or of the statement alone (-1)."""
    statement = index.statement(number)
    assert statement is not None  # noqa: S101  # an event without statements is cited as an event
    event = index.event(index.event_of(number))
    quote = statement.quotes[part] if part >= 0 else None
    source = index.source(quote.source) if quote else None
    return Attribution(
        quote=quote,
        statement=statement,
        event=event,
        source=source,
        attested=() if quote else tuple(map(index.source, event.sources)),
        speakers=tuple(speaker_on(index, id_, statement.said_at(event)) for id_ in statement.speakers),
        relays=tuple(speaker_on(index, id_, statement.said_at(event)) for id_ in statement.relayed_by),
        carriers=tuple(index.actor(id_).name for id_ in quote.via) if quote else (),
        carrier_names=tuple(all_names_of(index.actor(id_)) for id_ in quote.via) if quote else (),
        chain=known_origins(index, source) if source else (),
        check=index.checks(number)[part] if quote else Check.REPORTED,
        copy=sha256_of(source) if source else "",
        successor=successor_of(index, quote) if quote and quote.superseded_by else None,
        language=language,
    )


def all_names_of(actor: Actor) -> frozenset[str]:
    """All that an actor is called, in any case."""
    return frozenset(name.casefold() for name in (*in_all_languages(actor.name), *actor.aliases))


def successor_of(index: Index, quote: Quote) -> Quote | None:
    """The quote that supersedes another, if it is one of the dossier."""
    location = index.find(quote.superseded_by or "")
    return index.quote(location.place.statement, location.place.quote) if location else None


def known_origins(index: Index, source: Source) -> tuple[Source, ...]:
    """The known sources that a source derives from, nearest first."""
    above = derivation(source.id, index.source)
    return tuple(index.source(SourceId(id_)) for id_ in above if id_ != UNKNOWN)


def sha256_of(source: Source) -> str:
    """The SHA-256 of the copy of a source; empty if no copy is kept."""
    return source.custom.copy.sha256 if source.custom.copy else ""
