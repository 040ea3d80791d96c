"""What all records have in common: their form, their ids, and texts in more than one language."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Annotated, NewType

from msgspec import Meta, Struct

EventId = NewType("EventId", str)
StatementId = NewType("StatementId", str)
QuoteId = NewType("QuoteId", str)
ActorId = NewType("ActorId", str)
ClaimId = NewType("ClaimId", str)
HeadingId = NewType("HeadingId", str)
SourceId = NewType("SourceId", str)


UNDETERMINED = "und"
LANGUAGE_TAG = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*")


class Record(
    Struct, frozen=True, kw_only=True, rename="kebab", forbid_unknown_fields=True, omit_defaults=True
):
    """A mapping with kebab-case keys. An unknown key is a mistake, because it would be lost silently."""


# The curators' own words by language tag (BCP 47); a text whose language is not said is a bare string.
LanguageTag = Annotated[str, Meta(pattern=rf"^(?:{LANGUAGE_TAG.pattern})$")]
Text = str | Mapping[LanguageTag, str]


def language_shown(text: Text, language: str) -> str:
    """The tag of the words that a reader of this language is shown; `fr` and `fr-CA` serve each other.

    Whoever has none of the text's languages is shown the first. A bare text has the tag `und` (RFC 5646, 4.1).
    """
    if isinstance(text, str):
        return UNDETERMINED
    if text.get(language):
        return language
    tags = [tag for tag, words in text.items() if words]
    near = (tag for tag in tags if tag.partition("-")[0] == language.partition("-")[0])
    return next(near, tags[0] if tags else UNDETERMINED)


def in_language(text: Text | None, language: str) -> str:
    """The words for a reader of this language; none of no text."""
    if text is None or isinstance(text, str):
        return text or ""
    return text.get(language) or text.get(language_shown(text, language), "")


def in_all_languages(text: Text | None) -> tuple[str, ...]:
    """The words in every language."""
    if text is None or isinstance(text, str):
        return (text,) if text else ()
    return tuple(text.values())


class Correction(Record, frozen=True, kw_only=True):
    """When a record was superseded or corrected (EDTF), and why."""

    on: str
    reason: Text


class Withdrawal(Record, frozen=True, kw_only=True):
    """When a record was taken back (EDTF), and why."""

    on: str
    reason: Text


class Kept(Record, frozen=True, kw_only=True):
    """A record that is never deleted: what became of it, and the ids that it had, which go on being understood.

    A record that was split leaves its id to several; it then means any of them.
    """

    superseded_by: str | None = None
    correction: Correction | None = None
    withdrawn: Withdrawal | None = None
    formerly: tuple[str, ...] = ()

    @property
    def is_struck(self) -> bool:
        """Whether another record holds in its place, or none."""
        return self.superseded_by is not None or self.withdrawn is not None
