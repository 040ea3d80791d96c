"""A quote with all that a citation says of it."""

from __future__ import annotations

from dataclasses import dataclass

from explorer.dossier.model import (
    ActorId,
    ActorKind,
    Check,
    Event,
    Quote,
    QuoteKind,
    Source,
    SourceId,
    Statement,
    Text,
)
from explorer.dossier.offices import bodies, office_on
from explorer.dossier.provenance import UNKNOWN, derivation
from explorer.index.index import Index
from explorer.index.place import QuoteNumber, StatementNumber
from explorer.wording.reader import Reader


@dataclass(frozen=True, slots=True, kw_only=True)
class Speaker:
    """An actor with the role held and the body spoken for on the day of a statement."""

    name: Text
    role: Text | None
    body: Text | None
    kind: ActorKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribution:
    """What a citation draws on. Without a quote it has no source, but those that attest the event.

    Names stand in every language that they have, so that a style can choose its own. `chain` holds the
    known sources from which the source derives, nearest first; `copy` is the SHA-256 of its copy.
    """

    quote: Quote | None
    statement: Statement
    event: Event
    source: Source | None
    attested: tuple[Source, ...]
    speakers: tuple[Speaker, ...]
    carriers: tuple[Text, ...]
    chain: tuple[Source, ...]
    check: Check
    copy: str
    language: str

    @property
    def said(self) -> str:
        """The day of the statement (EDTF), as far as it is known."""
        return self.statement.said or self.event.date

    @property
    def direct(self) -> Quote | None:
        """The quote, if its words are the speaker's own."""
        return self.quote if self.quote and self.quote.kind is QuoteKind.DIRECT else None

    @property
    def sources(self) -> tuple[Source, ...]:
        """The source of the quote, else those that attest the event."""
        return (self.source,) if self.source else self.attested


def attribution(index: Index, number: StatementNumber, part: QuoteNumber, language: str) -> Attribution:
    """All about a statement's quote at a place (part), or about the statement alone (part -1)."""
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
        speakers=tuple(speaker(index, id_, statement.said or event.date) for id_ in statement.speakers),
        carriers=tuple(index.actor(id_).name for id_ in quote.via) if quote else (),
        chain=chain(index, source) if source else (),
        check=index.checks(number)[part] if quote else Check.REPORTED,
        copy=sha256_of(source) if source else "",
        language=language,
    )


def speaker(index: Index, id_: ActorId, on: str) -> Speaker:
    """Who an actor was on a day (EDTF)."""
    actor = index.actor(id_)
    office = office_on(actor, on)
    spoken_for = {office.speaks_for} if office and office.speaks_for else set(bodies(actor, on))
    body = spoken_for.pop() if len(spoken_for) == 1 else None
    return Speaker(
        name=actor.name,
        role=office.role if office else None,
        body=index.actor(body).name if body else None,
        kind=actor.kind,
    )


def chain(index: Index, source: Source) -> tuple[Source, ...]:
    """The known sources from which a source derives, nearest first."""
    above = derivation(source.id, Reader(index, "en").derivation_sources([source.id]))
    return tuple(index.source(SourceId(id_)) for id_ in above if id_ != UNKNOWN)


def sha256_of(source: Source) -> str:
    """The SHA-256 of the copy of a source; empty where none is kept."""
    return source.custom.copy.sha256 if source.custom.copy else ""
