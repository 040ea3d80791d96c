"""Cites records by their ids: quotes, statements, events and sources, in any style."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from explorer.dossier.model import SourceId
from explorer.errors import WrongUse, nearest
from explorer.exchange.pandoc import NAMED_STYLES, bibliography, is_known
from explorer.index.index import Index
from explorer.index.place import NO_QUOTE, Location
from explorer.query.lookup import locations_of
from explorer.wording.sentences import visible


def style_names() -> tuple[str, ...]:
    """The styles that can be named: those of the program, then those of Pandoc."""
    from explorer.citation.styles import STYLES

    return (*STYLES, *NAMED_STYLES)


def citations(index: Index, folder: Path, ids: Sequence[str], style: str, language: str) -> Iterator[str]:
    """Each record in a style of the program's own; or in a CSL style, one bibliography of all their sources.

    Raises WrongUse for an unknown id or style, CslError if Pandoc cannot be asked.
    """
    from explorer.citation.styles import STYLES

    locations = [location for id_ in ids for location in locations_of(index, id_)]
    if style in STYLES:
        return (CITED_BY_KIND[citable(location)](index, location, style, language) for location in locations)
    if not is_known(style, language):
        raise WrongUse("no-such-style", style=style, near=nearest(style, style_names()))
    sources = [source for location in locations for source in sources_of(index, location)]
    return iter([visible(bibliography(folder, sources, style, language))])


def citable(location: Location) -> str:
    """The kind of a record that can be cited. Raises WrongUse."""
    if location.kind not in CITED_BY_KIND:
        raise WrongUse(NOT_CITABLE[location.kind], id=location.id)
    return location.kind


def cited_quote(index: Index, location: Location, style: str, language: str) -> str:
    """A quote with its attribution; for a statement, that of its first quote, or of its gist if it has none."""
    from explorer.citation.attribution import attribution
    from explorer.citation.styles import STYLES

    part = location.place.quote if index.quote(location.place.statement, location.place.quote) else NO_QUOTE
    return STYLES[style](attribution(index, location.place.statement, part, language))


def cited_event(index: Index, location: Location, style: str, language: str) -> str:
    """An event with its sources. Raises WrongUse for a style in which only quotes are cited."""
    from explorer.citation.styles import event_citation

    refuse_but_plain(location, style)
    return event_citation(index, location.place.event, language)


def cited_source(index: Index, location: Location, style: str, language: str) -> str:
    """A source by itself. Raises WrongUse for a style in which only quotes are cited."""
    from explorer.citation.styles import source_citation

    refuse_but_plain(location, style)
    return source_citation(index.source(SourceId(location.id)), language)


def refuse_but_plain(location: Location, style: str) -> None:
    """Raise WrongUse for a style with a syntax of its own, which plain words would break."""
    if style != "plain":
        raise WrongUse(NEEDS_PLAIN[location.kind], styles=", ".join(("plain", *NAMED_STYLES)), style=style)


CITED_BY_KIND: dict[str, Callable[[Index, Location, str, str], str]] = {
    "quote": cited_quote,
    "statement": cited_quote,
    "event": cited_event,
    "source": cited_source,
}


NOT_CITABLE = {"actor": "actor-not-citable", "claim": "claim-not-citable", "heading": "heading-not-citable"}
NEEDS_PLAIN = {"event": "event-needs-plain", "source": "source-needs-plain"}


def sources_of(index: Index, location: Location) -> Iterator[SourceId]:
    """The sources of a record: its own, those of its quotes, or itself. Raises WrongUse."""
    match citable(location):
        case "source":
            yield SourceId(location.id)
        case "quote":
            if quote := index.quote(location.place.statement, location.place.quote):
                yield quote.source
        case "statement":
            if statement := index.statement(location.place.statement):
                yield from (quote.source for quote in statement.quotes)
        case _:
            event = index.event(location.place.event)
            yield from event.sources
            yield from (quote.source for statement in event.statements for quote in statement.quotes)
