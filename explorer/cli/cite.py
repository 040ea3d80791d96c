"""Cites records by their ids: quotes, statements, events and sources, in any style."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from explorer.dossier.model import SourceId
from explorer.errors import WrongUse, nearest
from explorer.exchange.pandoc import NAMED_STYLES, bibliography, is_known
from explorer.index.index import Index
from explorer.index.place import NO_QUOTE, Location
from explorer.query.lookup import locations_of
from explorer.wording.sentences import visible

if TYPE_CHECKING:
    from explorer.citation.attribution import Attribution

QUOTED = ("quote", "statement")


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
        if all(citable(location) in QUOTED for location in locations):
            cited = [cited_quote(index, location, language) for location in locations]
            return iter([STYLES[style](*cited)])
        return (cited_plainly(index, location, style, language) for location in locations)
    if not is_known(style, language):
        raise WrongUse("no-such-style", style=style, near=nearest(style, style_names()))
    sources = [source for location in locations for source in sources_of(index, location)]
    return iter([visible(bibliography(folder, sources, style, language))])


def citable(location: Location) -> str:
    """The kind of a record that can be cited. Raises WrongUse."""
    if location.kind in NOT_CITABLE:
        raise WrongUse(NOT_CITABLE[location.kind], id=location.id)
    return location.kind


def is_exact(style: str) -> bool:
    """Whether a style is a format, in which no character may be replaced."""
    from explorer.citation.styles import STYLES

    return style in STYLES and STYLES[style].exact


def cited_quote(index: Index, location: Location, language: str) -> Attribution:
    """A quote with its attribution; for a statement, that of its first quote, or of its gist if it has none."""
    from explorer.citation.attribution import attribution

    part = location.place.quote if index.quote(location.place.statement, location.place.quote) else NO_QUOTE
    return attribution(index, location.place.statement, part, language)


def cited_plainly(index: Index, location: Location, style: str, language: str) -> str:
    """A record in plain words. Raises WrongUse for an event or a source in a style in which only quotes are cited."""
    from explorer.citation.styles import STYLES, event_citation, source_citation

    if location.kind in QUOTED:
        return STYLES[style](cited_quote(index, location, language))
    refuse_but_plain(location, style)
    if location.kind == "event":
        return event_citation(index, location.place.event, language)
    return source_citation(index.source(SourceId(location.id)), language)


def refuse_but_plain(location: Location, style: str) -> None:
    """Raise WrongUse for a style with a syntax of its own, which plain words would break."""
    if style != "plain":
        raise WrongUse(NEEDS_PLAIN[location.kind], styles=", ".join(("plain", *NAMED_STYLES)), style=style)


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
