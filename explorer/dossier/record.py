"""What all records have in common: their form, their ids, and texts in more than one language."""

from __future__ import annotations

from typing import NewType

from msgspec import Struct

EventId = NewType("EventId", str)
StatementId = NewType("StatementId", str)
QuoteId = NewType("QuoteId", str)
ActorId = NewType("ActorId", str)
ClaimId = NewType("ClaimId", str)
SourceId = NewType("SourceId", str)


class Record(
    Struct, frozen=True, kw_only=True, rename="kebab", forbid_unknown_fields=True, omit_defaults=True
):
    """A mapping of the two files, in kebab-case; any other key is a mistake, since it would be lost in silence."""


class Text(Record, frozen=True, kw_only=True):
    """A text of the curators, in one or more languages of the interface."""

    en: str = ""
    fr: str = ""

    def in_language(self, language: str) -> str:
        """The text in this language, or else in the one that there is."""
        return (self.fr or self.en) if language == "fr" else (self.en or self.fr)
