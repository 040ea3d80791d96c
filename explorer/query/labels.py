"""The labels of a facet with their names in the reader's language, for suggestions, lists and completion."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar
from weakref import WeakKeyDictionary

from explorer.dossier.model import Actor, Check, Claim, Source, Stance
from explorer.index.facets import FACETS
from explorer.index.index import Index
from explorer.index.search_text import searched
from explorer.wording.reader import Reader
from explorer.wording.vocabulary import CHECKS, LANGUAGE_NAMES, STANCES

V = TypeVar("V")
VALUES: Mapping[type[StrEnum] | None, Mapping[str, str]] = {
    Stance: {str(stance): words for stance, words in STANCES.items()},
    Check: {str(check): words for check, words in CHECKS.items()},
}


@dataclass(frozen=True, slots=True)
class NamedLabel:
    """A label, its name, and both folded for searching."""

    label: str
    name: str
    sought: str


def of_actors(reader: Reader) -> Iterable[tuple[str, str]]:
    """The names of all actors, by id."""
    actors = reader.index.records("actor", Actor)
    return [(actor.id, actor.name.in_language(reader.language)) for actor in actors]


def of_claims(reader: Reader) -> Iterable[tuple[str, str]]:
    """The text of all claims, by id."""
    claims = reader.index.records("claim", Claim)
    return [(claim.id, claim.text.in_language(reader.language)) for claim in claims]


def of_sources(reader: Reader) -> Iterable[tuple[str, str]]:
    """Outlet and title of all sources, by id."""
    for source in reader.index.records("source", Source):
        yield source.id, " · ".join(filter(None, (reader.outlet(source), source.title)))


def of_events(reader: Reader) -> Iterable[tuple[str, str]]:
    """The titles of all events, by id."""
    index = reader.index
    for event in map(index.event, index.events_of(index.everything)):
        yield event.id, event.title.in_language(reader.language)


def of_languages(reader: Reader) -> Iterable[tuple[str, str]]:
    """The names of languages, by tag."""
    return [(tag, reader.say(name)) for tag, name in LANGUAGE_NAMES.items()]


NAMERS: Mapping[str, Callable[[Reader], Iterable[tuple[str, str]]]] = {
    "actor": of_actors,
    "claim": of_claims,
    "source": of_sources,
    "event": of_events,
    "language": of_languages,
}


def once(read: Callable[[Index, str, str], V]) -> Callable[[Index, str, str], V]:
    """A function of an index, a facet and a language that reads once; its answers are freed with the index."""
    already: WeakKeyDictionary[Index, dict[tuple[str, str], V]] = WeakKeyDictionary()

    def answer(index: Index, facet: str, language: str) -> V:
        answers = already.setdefault(index, {})
        if (facet, language) not in answers:
            answers[facet, language] = read(index, facet, language)
        return answers[facet, language]

    return answer


@once
def label_names(index: Index, facet: str, language: str) -> Mapping[str, str]:
    """The names of a facet's labels; those without one are their own names."""
    reader, about = Reader(index, language), FACETS[facet]
    names = {label: reader.say(words) for label, words in VALUES.get(about.values, {}).items()}
    return names | dict(NAMERS[about.names](reader)) if about.names else names


@once
def known_labels(index: Index, facet: str, language: str) -> tuple[NamedLabel, ...]:
    """The labels of a facet with their names, folded for searching."""
    names = label_names(index, facet, language)
    named = [(label, names.get(label, "")) for label in index.labels(facet)]
    return tuple([NamedLabel(label, name, searched(f"{label} {name}")) for label, name in named])
