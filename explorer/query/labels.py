"""The labels of a facet with their names in the reader's language, for suggestions, lists and completion."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from weakref import WeakKeyDictionary

from explorer.dossier.model import Actor, Check, Claim, Source, Stance
from explorer.index.facets import FACETS
from explorer.index.index import Index
from explorer.index.search_text import searched
from explorer.wording.reader import Reader
from explorer.wording.vocabulary import CHECKS, LANGUAGE_NAMES, STANCES

VALUES: Mapping[type[StrEnum] | None, Mapping[str, str]] = {
    Stance: {str(stance): words for stance, words in STANCES.items()},
    Check: {str(check): words for check, words in CHECKS.items()},
}


@dataclass(frozen=True, slots=True)
class Known:
    """A label, its name, and both folded for searching."""

    label: str
    name: str
    sought: str


def of_actors(reader: Reader) -> Iterator[tuple[str, str]]:
    """The names of all actors, by id."""
    return (
        (actor.id, actor.name.in_language(reader.language)) for actor in reader.index.records("actor", Actor)
    )


def of_claims(reader: Reader) -> Iterator[tuple[str, str]]:
    """The text of all claims, by id."""
    return (
        (claim.id, claim.text.in_language(reader.language)) for claim in reader.index.records("claim", Claim)
    )


def of_sources(reader: Reader) -> Iterator[tuple[str, str]]:
    """Outlet and title of all sources, by id."""
    for source in reader.index.records("source", Source):
        yield source.id, " · ".join(filter(None, (reader.outlet(source), source.title)))


def of_events(reader: Reader) -> Iterator[tuple[str, str]]:
    """The titles of all events, by id."""
    index = reader.index
    for event in map(index.event, index.events_of(index.everything)):
        yield event.id, event.title.in_language(reader.language)


def of_languages(reader: Reader) -> Iterator[tuple[str, str]]:
    """The names of languages, by tag."""
    return ((tag, reader.say(name)) for tag, name in LANGUAGE_NAMES.items())


NAMERS: Mapping[str, Callable[[Reader], Iterator[tuple[str, str]]]] = {
    "actor": of_actors,
    "claim": of_claims,
    "source": of_sources,
    "event": of_events,
    "language": of_languages,
}
# Names are read once per index, and freed with it.
known_already: WeakKeyDictionary[Index, dict[tuple[str, str], tuple[Known, ...]]] = WeakKeyDictionary()


def known_labels(index: Index, facet: str, language: str) -> tuple[Known, ...]:
    """The labels of a facet with their names."""
    of_index = known_already.setdefault(index, {})
    if (facet, language) not in of_index:
        names = names_of(index, facet, language)
        of_index[facet, language] = tuple(
            [
                Known(label, names.get(label, ""), searched(f"{label} {names.get(label, '')}"))
                for label in index.labels(facet)
            ]
        )
    return of_index[facet, language]


def names_of(index: Index, facet: str, language: str) -> dict[str, str]:
    """The names of a facet's labels; those without one are their own names."""
    reader, about = Reader(index, language), FACETS[facet]
    names = {label: reader.say(words) for label, words in VALUES.get(about.values, {}).items()}
    return names | dict(NAMERS[about.names](reader)) if about.names else names
