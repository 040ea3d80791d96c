"""What a dossier is made of: events, statements, quotes, actors, claims, sources; all frozen.

Once loaded, every record is valid and every id in it resolves, so nothing needs to be checked again. Other packages
import all of this from here, whichever module of this one it is defined in.
"""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct, field

from explorer.dossier.choices import (
    ActorKind,
    Answers,
    Check,
    ClaimKind,
    CopyContent,
    DriftKind,
    QuoteKind,
    Relation,
    SecondReading,
    Side,
    Stance,
)
from explorer.dossier.record import (
    ActorId,
    ClaimId,
    Correction,
    EventId,
    HeadingId,
    Kept,
    QuoteId,
    Record,
    SourceId,
    StatementId,
    Text,
    Withdrawal,
    in_all_languages,
    in_language,
    language_shown,
)
from explorer.dossier.source import Copy, Custom, Name, Source
from explorer.dossier.statement import Drift, Position, Quote, Reply, Statement

__all__ = [
    "EVENTS", "SOURCES",
    "Actor", "ActorId", "ActorKind", "Answers", "Check", "Claim", "ClaimId", "ClaimKind", "Copy", "CopyContent",
    "Correction", "Curation", "Custom", "Dossier", "Drift", "DriftKind", "Event", "EventId", "Heading", "HeadingId",
    "Kept", "Name", "Office", "Position", "Quote", "QuoteId", "QuoteKind", "Record", "Relation", "Reply",
    "SecondReading", "Side", "Source", "SourceId", "Stance", "Statement", "StatementId", "Text", "Withdrawal",
    "in_all_languages", "in_language", "language_shown",
]  # fmt: skip


# The two files of a dossier.
EVENTS, SOURCES = "events.yaml", "sources.yaml"


class Event(Kept, frozen=True, kw_only=True):
    """Something that happened. Its date is EDTF and can be uncertain, or empty if unknown."""

    id: EventId
    title: Text
    date: str = ""
    date_basis: Text | None = None
    kind: str = ""
    summary: Text | None = None
    participants: tuple[ActorId, ...] = ()
    sources: tuple[SourceId, ...] = ()
    statements: tuple[Statement, ...] = ()
    note: Text | None = None


class Heading(Record, frozen=True, kw_only=True):
    """What a few claims are grouped under."""

    id: HeadingId
    text: Text


class Claim(Kept, frozen=True, kw_only=True):
    """A proposition, stated neutrally. Its label has at most 24 characters, for rows and chips."""

    id: ClaimId
    text: Text
    label: Text | None = None
    heading: HeadingId | None = None
    kind: ClaimKind = ClaimKind.DISPUTED
    note: Text | None = None


class Office(Record, frozen=True, kw_only=True):
    """A role held for some time, and the body it speaks for. Dates are EDTF; an empty one is open."""

    role: Text
    since: str = field(default="", name="from")
    until: str = ""
    speaks_for: ActorId | None = None


class Actor(Kept, frozen=True, kw_only=True):
    """Who speaks, takes part, or passes words on. Aliases are other spellings and names, by which it is found."""

    id: ActorId
    kind: ActorKind
    name: Text
    aliases: tuple[str, ...] = ()
    vouched_by: ActorId | None = None
    speaks_for: ActorId | None = None
    offices: tuple[Office, ...] = ()
    note: Text | None = None


class Curation(Record, frozen=True, kw_only=True):
    """How the dossier was made, who vouches for it, and what it lacks."""

    licence: str
    updated: str
    selection: Text | None = None
    period: str = ""
    method: Text | None = None
    vouching: Text | None = None
    agreement: Text | None = None
    gaps: tuple[Text, ...] = ()
    not_claimed: tuple[Text, ...] = ()


class Dossier(Struct, frozen=True, kw_only=True):
    """One question, curated. `lines` maps each id to the file and line (from 1) where its record starts."""

    title: Text
    question: Text
    curation: Curation
    opening: StatementId | None
    headings: Mapping[HeadingId, Heading]
    claims: Mapping[ClaimId, Claim]
    actors: Mapping[ActorId, Actor]
    events: tuple[Event, ...]
    sources: Mapping[SourceId, Source]
    lines: Mapping[str, tuple[str, int]]
