"""Cites records by their ids (quotes, statements, events and sources), or all quotes of a query, in any style."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from explorer.cli.options import folder_for, language_for
from explorer.cli.output import print_message, write_out
from explorer.cli.questions import answer
from explorer.dossier.model import SourceId
from explorer.errors import WrongUse, nearest
from explorer.exchange.pandoc import NAMED_STYLES, bibliography, is_known
from explorer.index.cache import open_dossier
from explorer.index.index import Index
from explorer.index.place import NO_QUOTE, Location, Place
from explorer.query.lookup import locations_of
from explorer.query.places import places_of_quotes
from explorer.query.results import Results
from explorer.settings import with_home
from explorer.wording.language import say
from explorer.wording.sentences import visible

if TYPE_CHECKING:
    from explorer.citation.attribution import Attribution, Citable


def style_names() -> tuple[str, ...]:
    """The styles that can be named: those of the program, then those of Pandoc."""
    from explorer.citation.styles import STYLES

    return (*STYLES, *NAMED_STYLES)


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """What is to be cited, and how: records by their ids, then the quotes that a query finds, in a style."""

    ids: Sequence[str]
    results: Results | None
    style: str
    language: str


def write_citations(context: click.Context, ids: Sequence[str], queries: Sequence[str], style: str) -> None:
    """Write the citations of records, and of the quotes that a query finds, to stdout. Raises ExplorerError."""
    if not ids and not queries:
        raise WrongUse("nothing-to-cite")
    folder, language = folder_for(context), language_for(context)
    results = answer(context, tuple(queries)) if queries else None
    if style.startswith("~"):
        style = str(with_home(Path(style)))
    asked = Request(ids=ids, results=results, style=style, language=language)
    cited = citations(open_dossier(folder), asked)
    write_out("\n".join(f"{text}\n" for text in cited if text), exact=is_exact(style))
    if results and not results.events:
        print_message(say("nothing found", language))


def citations(index: Index, asked: Request) -> Iterator[str]:
    """All that is asked for in a style of the program's own; or in a CSL style, with a bibliography of their sources.

    Raises WrongUse for an unknown id or style, CslError if Pandoc cannot be asked.
    """
    from explorer.citation.styles import STYLES

    locations = [location for id_ in asked.ids for location in locations_of(index, id_)]
    of_query = list(places_of_quotes(asked.results)) if asked.results else []
    if asked.style in STYLES:
        return cited_in_style(index, locations, of_query, asked)
    if not is_known(asked.style, asked.language):
        raise WrongUse("no-such-style", style=asked.style, near=nearest(asked.style, style_names()))
    return in_csl_style(index, locations, of_query, asked)


def in_csl_style(
    index: Index, locations: Sequence[Location], of_query: Sequence[Place], asked: Request
) -> Iterator[str]:
    """The words of quotes as cited in their sources, and one bibliography of all sources. Raises CslError."""
    from explorer.citation.attribution import attribution
    from explorer.citation.for_pandoc import items_for_pandoc, text_for_pandoc

    cited = [record for location in locations for record in with_sources(index, location, asked.language)]
    cited += [attribution(index, place.statement, place.quote, asked.language) for place in of_query]
    if cited:
        text, items = text_for_pandoc(cited), items_for_pandoc(cited, asked.style)
        yield visible(bibliography(text, items, asked.style, asked.language))


def with_sources(index: Index, location: Location, language: str) -> Iterator[Citable]:
    """A quote, or the first of a statement, and all sources of the record."""
    from explorer.citation.attribution import CitedSource

    if citable(location) in ("quote", "statement"):
        yield cited_quote(index, location, language)
    for id_ in sources_of(index, location):
        yield CitedSource(source=index.source(id_), language=language)


def cited_in_style(
    index: Index, locations: Sequence[Location], of_query: Sequence[Place], asked: Request
) -> Iterator[str]:
    """Records in a style of the program's own: one document, unless an event in plain words is among them."""
    from explorer.citation.attribution import attribution
    from explorer.citation.styles import STYLES

    quotes = [attribution(index, place.statement, place.quote, asked.language) for place in of_query]
    if all(citable(location) != "event" for location in locations):
        named = [cited_record(index, location, asked.language) for location in locations]
        return iter([STYLES[asked.style](*named, *quotes)])
    plainly = [cited_plainly(index, location, asked.style, asked.language) for location in locations]
    return iter([*plainly, *([STYLES[asked.style](*quotes)] if quotes else [])])


def cited_record(index: Index, location: Location, language: str) -> Citable:
    """A source, or a quote with its attribution."""
    from explorer.citation.attribution import CitedSource

    if location.kind == "source":
        return CitedSource(source=index.source(SourceId(location.id)), language=language)
    return cited_quote(index, location, language)


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
    """A record beside an event, or the event. Raises WrongUse for an event in a style with a syntax of its own."""
    from explorer.citation.styles import STYLES, event_citation

    if location.kind != "event":
        return STYLES[style](cited_record(index, location, language))
    if style != "plain":
        raise WrongUse("event-needs-plain", styles=", ".join(("plain", *NAMED_STYLES)), style=style)
    return event_citation(index, location.place.event, language)


NOT_CITABLE = {"actor": "actor-not-citable", "claim": "claim-not-citable", "heading": "heading-not-citable"}


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
