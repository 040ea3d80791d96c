"""The closed lists that a dossier chooses from: stances, kinds of actors, checks.

They are kept apart from the records because they are the codebook. Their order is the order on the screen, and a
word added here is offered by queries, the schema and completion.
"""

from __future__ import annotations

from enum import StrEnum


class Side(StrEnum):
    """The lane of a claim in which a statement is drawn."""

    FOR = "for"
    AGAINST = "against"
    NEITHER = "neither"


class Stance(StrEnum):
    """What a statement does to a claim, in the order of the chips."""

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


class ClaimKind(StrEnum):
    """Whether anybody disputes a claim. One that is context counts in no tally of dispute."""

    DISPUTED = "disputed"
    CONTEXT = "context"


class DriftKind(StrEnum):
    """How a wording departs from the one that it goes back to."""

    HARDENED = "hardened"
    SOFTENED = "softened"
    NARROWED = "narrowed"
    WIDENED = "widened"
    ADDED = "added"
    DROPPED = "dropped"
    SPEAKER = "speaker"
    DATE = "date"
    NUMBER = "number"
    MEANING = "meaning"


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
    """Whether a second, independent reading saw the words at the address of their source."""

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
    """How the words of a quote compare with the copy of its source. Computed, never curated."""

    VERBATIM = "verbatim"
    TYPOGRAPHIC = "typographic"
    FRAGMENTS = "fragments"
    AMBIGUOUS = "ambiguous"
    MISSING = "missing"
    STALE = "stale"
    NO_COPY = "no-copy"
    REPORTED = "reported"
