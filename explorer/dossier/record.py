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
    """A mapping with kebab-case keys. An unknown key is a mistake, because it would be lost silently."""


class Text(Record, frozen=True, kw_only=True):
    """The curators' own words, in one or more languages."""

    en: str = ""
    fr: str = ""

    def in_language(self, language: str) -> str:
        """The text in this language, or else in whichever there is."""
        return (self.fr or self.en) if language == "fr" else (self.en or self.fr)
