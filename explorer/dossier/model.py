"""What a dossier is made of: events, statements, quotes, actors, claims, sources; all frozen."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import NewType

from msgspec import Struct, field

EventId = NewType("EventId", str)
StatementId = NewType("StatementId", str)
QuoteId = NewType("QuoteId", str)
ActorId = NewType("ActorId", str)
ClaimId = NewType("ClaimId", str)
SourceId = NewType("SourceId", str)


class Stance(StrEnum):
    """What a statement does to a claim, in the order in which the chips stand."""

    ASSERTS = "asserts"
    ADMITS = "admits"
    SUGGESTS = "suggests"
    DENIES = "denies"
    DOUBTS = "doubts"
    NEITHER = "neither"
    DECLINES = "declines"
    WARNS = "warns"
    DEMANDS = "demands"
    COMMENTS = "comments"


class Side(StrEnum):
    """The lane of a claim on which a stance stands."""

    FOR = "for"
    AGAINST = "against"
    NEITHER = "neither"


class ActorKind(StrEnum):
    """What sort of actor speaks or passes words on."""

    PERSON = "person"
    UNNAMED = "unnamed"
    GROUP = "group"
    ORGANISATION = "organisation"
    STATE = "state"
    CARRIER = "carrier"


class QuoteKind(StrEnum):
    """Whether a source prints the words in quotation marks, or reports them."""

    DIRECT = "direct"
    INDIRECT = "indirect"


class Answers(StrEnum):
    """How far a reply answers the statement that it replies to."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"


class SecondReading(StrEnum):
    """Whether a second person saw the words at the address of their source."""

    CONFIRMED = "confirmed"
    NOT_SEEN_AGAIN = "not-seen-again"


class Relation(StrEnum):
    """What a source is to the one that it derives from."""

    TRANSLATION = "translation"
    REWRITE = "rewrite"
    COPY = "copy"
    EXCERPT = "excerpt"


class CopyContent(StrEnum):
    """How much of a source the curator's copy holds."""

    FULL = "full"
    EXCERPT = "excerpt"
    NONE = "none"


class Check(StrEnum):
    """Whether a quote stands in the copy of its source."""

    VERBATIM = "verbatim"
    TYPOGRAPHIC = "typographic"
    FRAGMENTS = "fragments"
    AMBIGUOUS = "ambiguous"
    MISSING = "missing"
    STALE = "stale"
    NO_COPY = "no-copy"
    REPORTED = "reported"


class Record(
    Struct, frozen=True, kw_only=True, rename="kebab", forbid_unknown_fields=True, omit_defaults=True
):
    """A mapping of the two files: kebab-case keys, no key that is not named here."""


class Text(Record, frozen=True, kw_only=True):
    """A text of ours in one or more of the interface's languages."""

    en: str = ""
    fr: str = ""

    def in_language(self, language: str) -> str:
        """The text in this language, else in the other one."""
        return (self.fr or self.en) if language == "fr" else (self.en or self.fr)


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
    line: int | None = None
    via: tuple[ActorId, ...] = ()
    credited_to: str = ""
    outlet_says: str = ""
    printed_ellipsis: bool = False
    second_reading: SecondReading | None = None
    note: Text | None = None
    superseded_by: QuoteId | None = None
    correction: Correction | None = None


class Statement(Record, frozen=True, kw_only=True):
    """One or more actors saying one thing once. `said` is EDTF; empty means the event's date."""

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


class Event(Record, frozen=True, kw_only=True):
    """Something that happened at a (possibly uncertain, possibly unknown) date, in EDTF."""

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
    """A role held for a while, and the body for which it speaks. Dates in EDTF; empty means open."""

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


class Name(Struct, frozen=True, kw_only=True, rename="kebab", forbid_unknown_fields=True, omit_defaults=True):
    """A name variable of CSL 1.0.2 (appendix on names)."""

    family: str = ""
    given: str = ""
    literal: str = ""
    suffix: str = ""
    dropping_particle: str = ""
    non_dropping_particle: str = ""
    comma_suffix: str = ""
    static_ordering: str = ""
    parse_names: str = ""

    def __str__(self) -> str:
        return self.literal or " ".join(filter(None, (self.given, self.non_dropping_particle, self.family)))


class Copy(Record, frozen=True, kw_only=True):
    """The text of a source as kept by the curator, known by the SHA-256 of its bytes."""

    content: CopyContent
    sha256: str = ""
    media_type: str = ""


class Custom(Record, frozen=True, kw_only=True):
    """What CSL has no variable for; CSL allows it under `custom`."""

    issued_basis: str = ""
    issued_range: str = ""
    derives_from: str = ""
    derives_basis: str = ""
    relation: Relation | None = None
    copy: Copy | None = None
    quality: tuple[str, ...] = ()
    quality_basis: str = ""
    note: Text | None = None


class Source(Struct, frozen=True, kw_only=True, rename="kebab", omit_defaults=True):
    """A published document, described as a bibliography does (CSL 1.0.2; dates in EDTF).

    The variables that the program reads are fields; every other CSL variable stands in `other`.
    """

    id: SourceId
    type: str
    title: str = ""
    container_title: str = ""
    publisher: str = ""
    author: tuple[Name, ...] = ()
    issued: str = ""
    accessed: str = ""
    archive: str = ""
    archive_location: str = field(default="", name="archive_location")
    url: str = field(default="", name="URL")
    language: str = ""
    custom: Custom = Custom()
    other: dict[str, object] = {}


class Curation(Record, frozen=True, kw_only=True):
    """How the dossier was made, by whom it is vouched for, and what it lacks."""

    licence: str
    updated: str
    selection: Text | None = None
    period: str = ""
    method: Text | None = None
    vouching: Text | None = None
    gaps: tuple[Text, ...] = ()
    not_claimed: tuple[Text, ...] = ()


class Dossier(Struct, frozen=True, kw_only=True):
    """One question, curated. Past the loader every id in it resolves.

    `lines` tells for each id the file that holds its record, and the line (from 1) on which it starts.
    """

    title: Text
    question: Text
    curation: Curation
    claims: Mapping[ClaimId, Claim]
    actors: Mapping[ActorId, Actor]
    events: tuple[Event, ...]
    sources: Mapping[SourceId, Source]
    lines: Mapping[str, tuple[str, int]]
