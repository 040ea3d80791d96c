"""What could be typed next in a query: facets, labels and the records they stand for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from explorer.dossier.model import Actor, Check, Claim, Source, Stance
from explorer.index.facets import FACETS
from explorer.index.index import Index
from explorer.index.search_text import searched
from explorer.query.notation import DATES
from explorer.wording.reader import Reader

MOST = 8
SCANNED = 5_000  # a facet with more labels is looked through only when it is named
FIRST_FACETS = ("stance", "actor", "claim", "speaker", "source", "kind", "lang", "check")


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """A text to put between two offsets of the query, and what it stands for."""

    text: str
    start: int
    end: int
    about: str


@dataclass(frozen=True, slots=True)
class Known:
    """A label, its name in words, and both as they are searched."""

    label: str
    name: str
    sought: str


@lru_cache(maxsize=64)
def known_labels(index: Index, facet: str, language: str) -> tuple[Known, ...]:
    """The labels of a facet with their names."""
    names = dict(named(index, facet, language))
    labels = index.labels(facet)
    return tuple(
        Known(label, names.get(label, ""), f"{searched(label)} {searched(names.get(label, ''))}")
        for label in labels
    )


def named(index: Index, facet: str, language: str) -> Iterator[tuple[str, str]]:
    """The names of the records for which the labels of a facet stand."""
    reader = Reader(index, language)
    if facet in ("actor", "speaker", "via"):
        yield from ((actor.id, actor.name.in_language(language)) for actor in index.records("actor", Actor))
    elif facet == "claim":
        yield from ((claim.id, claim.text.in_language(language)) for claim in index.records("claim", Claim))
    elif facet in ("source", "origin"):
        yield from ((source.id, source_name(reader, source)) for source in index.records("source", Source))
    elif facet == "stance":
        yield from ((stance, reader.stance(stance)) for stance in Stance)
    elif facet == "check":
        yield from ((check, reader.check(check)) for check in Check)


def source_name(reader: Reader, source: Source) -> str:
    """Outlet and title of a source."""
    return " · ".join(filter(None, (reader.outlet(source), source.title)))


def suggestions(index: Index, text: str, cursor: int, language: str) -> list[Suggestion]:
    """What could stand instead of the piece of the query that ends at the cursor."""
    start = max(text.rfind(" ", 0, cursor), text.rfind('"', 0, cursor)) + 1
    end = next((at for at in range(cursor, len(text)) if text[at].isspace()), len(text))
    piece = text[start:cursor]
    minus = "-" if piece.startswith("-") else ""
    key, colon, begun = piece.removeprefix("-").partition(":")
    if colon:
        found = of_facet(index, key, begun, language) if key in FACETS else iter(())
    else:
        found = of_any(index, key, language)
    return [
        Suggestion(text=minus + words, start=start, end=end, about=about)
        for _, (words, about) in zip(range(MOST), found, strict=False)
        if minus + words.strip() != piece
    ]


def of_facet(index: Index, facet: str, begun: str, language: str) -> Iterator[tuple[str, str]]:
    """Labels of a facet: first those that start with what was typed, then those that hold it."""
    sought = searched(begun)
    holding = [known for known in known_labels(index, facet, language) if sought in known.sought]
    for known in sorted(holding, key=lambda known: not known.sought.startswith(sought)):
        yield f"{facet}:{known.label} ", known.name


def of_any(index: Index, begun: str, language: str) -> Iterator[tuple[str, str]]:
    """Names of facets, then labels of the facets that are used most."""
    for key in (*FACETS, *DATES):
        if key.startswith(begun):
            yield f"{key}:", ""
    if len(begun) > 1:
        for facet in FIRST_FACETS:
            if len(index.labels(facet)) > SCANNED:
                continue
            for _, found in zip(range(3), of_facet(index, facet, begun, language), strict=False):
                yield found
