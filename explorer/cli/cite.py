"""Citations by id: of a quote, a statement, an event or a source, in a style."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from explorer.dossier.model import SourceId
from explorer.errors import WrongUse, told_nearest
from explorer.exchange.pandoc import NAMED, bibliography, is_known
from explorer.index.index import Index
from explorer.index.lookup import location_of
from explorer.index.place import NO_QUOTE, Location


def style_names() -> tuple[str, ...]:
    """The styles that can be named: those of the program, then those of Pandoc."""
    from explorer.citation.styles import STYLES

    return (*STYLES, *NAMED)


def citations(index: Index, folder: Path, ids: Sequence[str], style: str, language: str) -> Iterator[str]:
    """Each record cited in a style, or in a style of Pandoc's one bibliography of their sources.

    Raises WrongUse for an id or a style that there is not, CslError where Pandoc cannot be asked.
    """
    from explorer.citation.styles import STYLES

    places = [location_of(index, id_) for id_ in ids]
    if style in STYLES:
        return (WAYS[citable(found)](index, found, style, language) for found in places)
    if not is_known(style, language):
        raise WrongUse(f"no style is called {style!r}{told_nearest(style, style_names())}")
    sources = [source for found in places for source in sources_of(index, found)]
    return iter([bibliography(folder, sources, style, language)])


def citable(found: Location) -> str:
    """The kind of a record that can be cited. Raises WrongUse."""
    if found.kind not in WAYS:
        raise WrongUse(f"{found.id!r} is an id of kind {found.kind}; what can be cited is: {', '.join(WAYS)}")
    return found.kind


def cited_quote(index: Index, found: Location, style: str, language: str) -> str:
    """A quote with its attribution; of a statement the first, or our words for it where it has none."""
    from explorer.citation.attribution import attribution
    from explorer.citation.styles import STYLES

    part = found.place.quote if index.quote(found.place.statement, found.place.quote) else NO_QUOTE
    return STYLES[style](attribution(index, found.place.statement, part, language))


def cited_event(index: Index, found: Location, style: str, language: str) -> str:
    """An event with its sources. Raises WrongUse for a style in which only quotes are cited."""
    from explorer.citation.styles import event_citation

    refuse_but_plain(found, style)
    return event_citation(index, found.place.event, language)


def cited_source(index: Index, found: Location, style: str, language: str) -> str:
    """A source by itself. Raises WrongUse for a style in which only quotes are cited."""
    from explorer.citation.styles import source_citation

    refuse_but_plain(found, style)
    return source_citation(index.source(SourceId(found.id)), language)


def refuse_but_plain(found: Location, style: str) -> None:
    """Raise WrongUse for a style that makes entries of quotes: plain words would break its file."""
    if style != "plain":
        ways = ", ".join(("plain", *NAMED))
        raise WrongUse(f"the {found.kind} {found.id!r} is cited as {ways}; as {style} cite one of its quotes")


WAYS: dict[str, Callable[[Index, Location, str, str], str]] = {
    "quote": cited_quote,
    "statement": cited_quote,
    "event": cited_event,
    "source": cited_source,
}


def sources_of(index: Index, found: Location) -> Iterator[SourceId]:
    """The sources of a record: its own, those of its quotes, or itself. Raises WrongUse."""
    match citable(found):
        case "source":
            yield SourceId(found.id)
        case "quote":
            if quote := index.quote(found.place.statement, found.place.quote):
                yield quote.source
        case "statement":
            if statement := index.statement(found.place.statement):
                yield from (quote.source for quote in statement.quotes)
        case _:
            event = index.event(found.place.event)
            yield from event.sources
            yield from (quote.source for statement in event.statements for quote in statement.quotes)
