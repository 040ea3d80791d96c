"""The texts by which statements and quotes are found, folded for searching."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from explorer.dossier.model import Actor, Dossier, Event, Quote, Statement, in_all_languages
from explorer.index.facets import Dependence
from explorer.index.search_text import searched
from explorer.index.writing import Writing


def add_text(writing: Writing, number: int, part: int, texts: Iterable[str]) -> None:
    """Add texts, folded for searching. Line feeds separate them, so that no match spans two."""
    joined = "\n".join(filter(None, map(searched, texts)))
    if joined:
        writing.add_text(number, part, joined.encode() + b"\0")


def texts_about(event: Event, dossier: Dossier, statement: Statement | None = None) -> Iterator[str]:
    """The titles, gists and names by which a statement, or an event without statements, can be found."""
    yield from in_all_languages(event.title)
    yield from in_all_languages(event.summary) if statement is None else in_all_languages(statement.gist)
    for id_ in event.participants if statement is None else statement.speakers:
        yield from names_of(dossier.actors[id_])


def media_of(quote: Quote, on: Dependence) -> Iterator[str]:
    """The outlet of a quote and the carriers that it credits, under all their names."""
    source = on.dossier.sources[quote.source]
    outlet = source.container_title or source.publisher
    yield outlet
    own = on.carriers.get(outlet.casefold())
    for id_ in dict.fromkeys((*quote.via, *((own,) if own else ()))):
        yield from names_of(on.dossier.actors[id_])


def names_of(actor: Actor) -> Iterator[str]:
    """Every name of an actor, also those that are never shown."""
    yield from in_all_languages(actor.name)
    yield from actor.aliases
