"""A statement: what it does to claims, whom it answers, and how each source prints it."""

from __future__ import annotations

from typing import Annotated, Protocol

from msgspec import Meta

from explorer.dossier.choices import Answers, DriftKind, QuoteKind, SecondReading, Stance
from explorer.dossier.record import (
    ActorId,
    ClaimId,
    Kept,
    QuoteId,
    Record,
    SourceId,
    StatementId,
    Text,
)

# No copy is this long, so a number of thirty digits is reported as the slip it is.
LineNumber = Annotated[int, Meta(lt=10**9)]


class Position(Record, frozen=True, kw_only=True):
    """What a statement does to one claim."""

    claim: ClaimId
    stance: Stance
    scope: Text | None = None
    basis: Text | None = None


class Reply(Record, frozen=True, kw_only=True):
    """A link to the statement that this one answers."""

    statement: StatementId
    answers: Answers
    basis: Text | None = None


class Drift(Record, frozen=True, kw_only=True):
    """How a quote departs from the wording that it goes back to, or else from the first in the original language."""

    how: DriftKind
    note: Text | None = None


class Quote(Kept, frozen=True, kw_only=True):
    """How one source prints one statement. `line` counts the non-blank lines of the copy from 1.

    A `warning` travels with every copy of the quote; a `note` explains, and does not.
    """

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
    warning: Text | None = None
    drift: tuple[Drift, ...] = ()
    note: Text | None = None


class Dated(Protocol):
    """What has a date (EDTF), or an empty one: an event."""

    @property
    def date(self) -> str:
        """The date."""


class Statement(Kept, frozen=True, kw_only=True):
    """One or more actors saying one thing once. `said` is EDTF; if it is empty, the event's date applies.

    Those in `relayed_by` told what the speakers said, where nobody else heard it.
    """

    id: StatementId
    speakers: tuple[ActorId, ...]
    gist: Text
    relayed_by: tuple[ActorId, ...] = ()
    said: str = ""
    said_basis: Text | None = None
    medium: Text | None = None
    original_language: str = ""
    basis: Text | None = None
    positions: tuple[Position, ...] = ()
    replies_to: tuple[Reply, ...] = ()
    quotes: tuple[Quote, ...] = ()
    note: Text | None = None

    def said_at(self, event: Dated) -> str:
        """When it was said (EDTF): its own day, or else the date of its event; empty if neither is known."""
        return self.said or event.date
