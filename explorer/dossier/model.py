"""What a dossier is made of: events, statements, quotes, actors, claims, sources; all frozen.

Once loaded, every record is valid and every id in it resolves, so nothing needs to be checked again. Other packages
import all of this from here, whichever module of this one it is defined in.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated

from msgspec import Meta, Struct, field

from explorer.dossier.choices import (
    ActorKind,
    Answers,
    Check,
    CopyContent,
    QuoteKind,
    Relation,
    SecondReading,
    Side,
    Stance,
)
from explorer.dossier.record import (
    ActorId,
    ClaimId,
    EventId,
    QuoteId,
    Record,
    SourceId,
    StatementId,
    Text,
)
from explorer.dossier.source import Copy, Custom, Name, Source

__all__ = [
    "EVENTS", "SOURCES",
    "Actor", "ActorId", "ActorKind", "Answers", "Check", "Claim", "ClaimId", "Copy", "CopyContent",
    "Correction", "Curation", "Custom", "Dossier", "Event", "EventId", "Name", "Office", "Position",
    "Quote", "QuoteId", "QuoteKind", "Record", "Relation", "Reply", "SecondReading", "Side", "Source",
    "SourceId", "Stance", "Statement", "StatementId", "Text",
]  # fmt: skip


# The two files of a dossier.
EVENTS, SOURCES = "events.yaml", "sources.yaml"
# No copy is this long, so a number of thirty digits is reported as the slip it is.
LineNumber = Annotated[int, Meta(lt=10**9)]


class Correction(Record, frozen=True, kw_only=True):
    """Why a quote or a statement was superseded, and when (EDTF)."""

    on: str
    reason: Text


class Position(Record, frozen=True, kw_only=True):
    """What a statement does to one claim."""

    claim: ClaimId
    stance: Stance
    scope: Text | None = None
    basis: str = ""


class Reply(Record, frozen=True, kw_only=True):
    """A link to the statement that this one answers."""

    statement: StatementId
    answers: Answers
    basis: str = ""


class Quote(Record, frozen=True, kw_only=True):
    """How one source prints one statement. `line` counts the non-blank lines of the copy from 1."""

    id: QuoteId
    source: SourceId
    kind: QuoteKind
    language: str
    text: str = ""
    gist: Text | None = None
    gloss: Text | None = None
    line: LineNumber | None = None
    via: tuple[ActorId, ...] = ()
    credited_to: str = ""
    outlet_says: str = ""
    printed_ellipsis: bool = False
    second_reading: SecondReading | None = None
    note: Text | None = None
    superseded_by: QuoteId | None = None
    correction: Correction | None = None


class Statement(Record, frozen=True, kw_only=True):
    """One or more actors saying one thing once. `said` is EDTF; if it is empty, the event's date applies."""

    id: StatementId
    speakers: tuple[ActorId, ...]
    gist: Text
    said: str = ""
    said_basis: str = ""
    medium: Text | None = None
    original_language: str = ""
    positions: tuple[Position, ...] = ()
    replies_to: tuple[Reply, ...] = ()
    quotes: tuple[Quote, ...] = ()
    note: Text | None = None
    superseded_by: StatementId | None = None
    correction: Correction | None = None

    def said_at(self, event: Event) -> str:
        """When it was said (EDTF): its own day, or else the date of its event; empty if neither is known."""
        return self.said or event.date


class Event(Record, frozen=True, kw_only=True):
    """Something that happened. Its date is EDTF and can be uncertain, or empty if unknown."""

    id: EventId
    title: Text
    date: str = ""
    date_basis: str = ""
    kind: str = ""
    summary: Text | None = None
    participants: tuple[ActorId, ...] = ()
    sources: tuple[SourceId, ...] = ()
    statements: tuple[Statement, ...] = ()
    note: Text | None = None


class Claim(Record, frozen=True, kw_only=True):
    """A proposition in dispute, stated neutrally."""

    id: ClaimId
    text: Text
    note: Text | None = None


class Office(Record, frozen=True, kw_only=True):
    """A role held for some time, and the body it speaks for. Dates are EDTF; an empty one is open."""

    role: Text
    since: str = field(default="", name="from")
    until: str = ""
    speaks_for: ActorId | None = None


class Actor(Record, frozen=True, kw_only=True):
    """Who speaks, takes part, or passes words on."""

    id: ActorId
    kind: ActorKind
    name: Text
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
    gaps: tuple[Text, ...] = ()
    not_claimed: tuple[Text, ...] = ()


class Dossier(Struct, frozen=True, kw_only=True):
    """One question, curated. `lines` maps each id to the file and line (from 1) where its record starts."""

    title: Text
    question: Text
    curation: Curation
    claims: Mapping[ClaimId, Claim]
    actors: Mapping[ActorId, Actor]
    events: tuple[Event, ...]
    sources: Mapping[SourceId, Source]
    lines: Mapping[str, tuple[str, int]]
