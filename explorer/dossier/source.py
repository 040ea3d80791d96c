"""A source, described as in a CSL bibliography, and what goes under `custom` because CSL lacks it."""

from __future__ import annotations

import re

from msgspec import Struct, field

from explorer.dossier.choices import CopyContent, Relation
from explorer.dossier.record import Kept, Record, SourceId, Text

# Hangul, kana and Chinese signs.
EAST_ASIAN = re.compile(r"[\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+")


class Name(Struct, frozen=True, kw_only=True, rename="kebab", forbid_unknown_fields=True, omit_defaults=True):
    """A name as CSL 1.0.2 has it."""

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
        """The name as it is read: East Asian names have the family first, written in their signs without a space."""
        if self.literal:
            return self.literal
        family = " ".join(filter(None, (self.dropping_particle, self.non_dropping_particle, self.family)))
        if EAST_ASIAN.fullmatch(self.family + self.given):
            return self.family + self.given
        parts = (family, self.given) if self.is_family_first else (self.given, family)
        name = " ".join(filter(None, parts))
        return (", " if self.comma_suffix == "true" else " ").join(filter(None, (name, self.suffix)))

    @property
    def is_family_first(self) -> bool:
        """Whether the name is never turned round."""
        return self.static_ordering in ("true", "1")


class Copy(Record, frozen=True, kw_only=True):
    """The text of a source as the curator keeps it, known by the SHA-256 of its bytes."""

    content: CopyContent
    sha256: str = ""
    media_type: str = ""


class Custom(Kept, frozen=True, kw_only=True):
    """What CSL has no variable for, and allows under `custom`."""

    issued_basis: Text | None = None
    issued_range: str = ""
    title_translated: Text | None = None
    derives_from: str = ""
    derives_basis: Text | None = None
    relation: Relation | None = None
    copy: Copy | None = None
    quality: tuple[str, ...] = ()
    quality_basis: Text | None = None
    note: Text | None = None


class Source(Struct, frozen=True, kw_only=True, rename="kebab", omit_defaults=True):
    """A published document, described as in a bibliography (CSL 1.0.2; dates in EDTF).

    Variables that the program reads are fields; all others are kept in `other`.
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

    @property
    def issued_at(self) -> str:
        """When it was issued (EDTF), or else the range in which it must have been; empty if unknown."""
        return self.issued or self.custom.issued_range
