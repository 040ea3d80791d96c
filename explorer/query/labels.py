"""The labels of a facet with their names in the reader's language, for suggestions, lists and completion."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar
from weakref import WeakKeyDictionary

from explorer.dossier.model import Actor, Check, Claim, DriftKind, Source, Stance, in_language
from explorer.index.facets import FACETS
from explorer.index.index import Index
from explorer.index.search_text import searched
from explorer.wording.language import say
from explorer.wording.reader import Reader
from explorer.wording.vocabulary import CHECKS, DRIFTS, LANGUAGE_NAMES, STANCES

V = TypeVar("V")
VALUES: Mapping[type[StrEnum] | None, Mapping[str, str]] = {
    Stance: {str(stance): words for stance, words in STANCES.items()},
    Check: {str(check): words for check, words in CHECKS.items()},
    DriftKind: {str(kind): words for kind, words in DRIFTS.items()},
}


@dataclass(frozen=True, slots=True)
class NamedLabel:
    """A label, its name, and both folded for searching."""

    label: str
    name: str
    sought: str


def of_actors(reader: Reader) -> dict[str, str]:
    """The names of all actors, by id."""
    actors = reader.index.records("actor", Actor)
    return {actor.id: in_language(actor.name, reader.language) for actor in actors}


def of_claims(reader: Reader) -> dict[str, str]:
    """The text of all claims, by id."""
    claims = reader.index.records("claim", Claim)
    return {claim.id: in_language(claim.text, reader.language) for claim in claims}


def of_sources(reader: Reader) -> dict[str, str]:
    """Outlet and title of all sources, by id."""
    sources = reader.index.records("source", Source)
    return {source.id: " · ".join(filter(None, (reader.outlet(source), source.title))) for source in sources}


def of_origins(reader: Reader) -> dict[str, str]:
    """The names of what words can go back to: carriers and sources, by id."""
    return of_sources(reader) | of_actors(reader)


def of_events(reader: Reader) -> dict[str, str]:
    """The titles of all events, by id."""
    index = reader.index
    events = map(index.event, index.events_of(index.everything))
    return {event.id: in_language(event.title, reader.language) for event in events}


def of_languages(reader: Reader) -> dict[str, str]:
    """The names of languages, by tag."""
    return {tag: reader.say(name) for tag, name in LANGUAGE_NAMES.items()}


NAMERS: Mapping[str, Callable[[Reader], dict[str, str]]] = {
    "actor": of_actors,
    "claim": of_claims,
    "source": of_sources,
    "origin": of_origins,
    "event": of_events,
    "language": of_languages,
}


def once(read: Callable[[Index, str, str], V]) -> Callable[[Index, str, str], V]:
    """A function of an index, a facet or kind, and a language that reads once; its answers are freed with the index."""
    already: WeakKeyDictionary[Index, dict[tuple[str, str], V]] = WeakKeyDictionary()

    def answer(index: Index, of: str, language: str) -> V:
        answers = already.setdefault(index, {})
        if (of, language) not in answers:
            answers[of, language] = read(index, of, language)
        return answers[of, language]

    return answer


@once
def names_by_id(index: Index, kind: str, language: str) -> dict[str, str]:
    """The names of all records of a kind: several facets have actors or sources for labels."""
    return NAMERS[kind](Reader(index, language))


def label_names(index: Index, facet: str, language: str) -> Mapping[str, str]:
    """The names of a facet's labels; those without one are their own names."""
    about = FACETS[facet]
    if about.names:
        return names_by_id(index, about.names, language)
    return {label: say(words, language) for label, words in VALUES.get(about.values, {}).items()}


@once
def known_labels(index: Index, facet: str, language: str) -> tuple[NamedLabel, ...]:
    """The labels of a facet with their names, folded for searching."""
    names = label_names(index, facet, language)
    aliases = aliases_by_id(index) if FACETS[facet].names == "actor" else {}
    return tuple(
        [
            NamedLabel(label, name, searched(" ".join((label, name, *aliases.get(label, ())))))
            for label in index.labels(facet)
            for name in (names.get(label, ""),)
        ]
    )


def aliases_by_id(index: Index) -> dict[str, tuple[str, ...]]:
    """The other spellings and names of actors."""
    return {actor.id: actor.aliases for actor in index.records("actor", Actor) if actor.aliases}
