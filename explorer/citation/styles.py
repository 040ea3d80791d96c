"""Every style in which a quote can be cited, and the citation of an event or of a source alone.

A style is a function and its row in `STYLES`: the list of `Y`, `cite --style` and completion follow from the table.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import msgspec

from explorer.citation.attribution import Attribution
from explorer.citation.escape import PLAIN_MARKUP, rendered
from explorer.citation.managers import biblatex_entries, csl_json_list, ris_records
from explorer.citation.prose import (
    footnote_citation,
    html_citation,
    latex_citation,
    markdown_citation,
    org_citation,
    plain_citation,
)
from explorer.citation.source import SEPARATOR, imprint, source_qualities
from explorer.citation.wikipedia import wikipedia_en, wikipedia_fr
from explorer.dossier.model import Source, in_language
from explorer.index.index import Index
from explorer.index.place import EventNumber
from explorer.wording.dates import date_in_full
from explorer.wording.language import _, say


@dataclass(frozen=True, slots=True)
class Style:
    """A way to write citations as one document, and what it is called in lists.

    What is `exact` is a format: programs read it, and no character may be replaced in it.
    """

    name: str
    write: Callable[[Sequence[Attribution]], str]
    exact: bool = True

    def __call__(self, *cited: Attribution) -> str:
        """The citations in this style."""
        return self.write(cited)


def each(write: Callable[[Attribution], str]) -> Callable[[Sequence[Attribution]], str]:
    """One citation after the other, parted by a blank line."""
    return lambda cited: "\n\n".join(map(write, cited))


def json_citations(cited: Sequence[Attribution]) -> str:
    """For each citation the records that it draws on, whole, and the plain citation; one alone is not in a list."""
    written = [*map(json_citation, cited)]
    listed = written[0] if len(written) == 1 else written
    return msgspec.json.format(msgspec.json.encode(listed), indent=2).decode()


def json_citation(cited: Attribution) -> dict[str, object]:
    """The records that the citation draws on, whole, and the plain citation."""
    replaced = msgspec.structs.replace
    parts: dict[str, object] = {
        "citation": plain_citation(cited),
        "quote": cited.quote,
        "statement": replaced(cited.statement, quotes=()),
        "event": replaced(cited.event, statements=()),
        "sources": cited.sources,
        "speakers": [without_absent(msgspec.to_builtins(speaker)) for speaker in cited.speakers],
        "relays": cited.relays,
        "carriers": cited.carriers,
        "chain": cited.chain,
        "check": cited.check if cited.quote else None,
        "copy": cited.copy or None,
        "language": cited.language,
    }
    return without_absent(parts)


def without_absent(parts: dict[str, object]) -> dict[str, object]:
    """The parts that are not empty."""
    return {key: part for key, part in parts.items() if part}


STYLES: dict[str, Style] = {
    "plain": Style(_("Plain text"), each(plain_citation), exact=False),
    "markdown": Style(_("Markdown"), each(markdown_citation)),
    "html": Style(_("HTML"), each(html_citation)),
    "footnote": Style(_("Markdown with a footnote"), each(footnote_citation)),
    "latex": Style(_("LaTeX (csquotes)"), each(latex_citation)),
    "org": Style(_("Org"), each(org_citation)),
    "wikipedia": Style(_("Wikipedia, English"), each(wikipedia_en)),
    "wikipedia-fr": Style(_("Wikipedia, French"), each(wikipedia_fr)),
    "biblatex": Style(_("BibLaTeX"), biblatex_entries),
    "ris": Style(_("RIS (EndNote, Zotero)"), ris_records),
    "csl-json": Style(_("CSL-JSON (Zotero, Pandoc)"), csl_json_list),
    "json": Style(_("JSON"), json_citations),
}


def source_citation(source: Source, language: str) -> str:
    """A source with its author, title, outlet, date and address, each if it is known."""
    return listed_source(source, language) + "."


def listed_source(source: Source, language: str) -> str:
    """The citation of a source as part of a list."""
    return rendered(imprint(source, language, source_qualities(source, language)), PLAIN_MARKUP)


def event_citation(index: Index, event_number: EventNumber, language: str) -> str:
    """An event in our words, with the sources that attest it."""
    event = index.event(event_number)
    headline = ", ".join(
        filter(None, (in_language(event.title, language), date_in_full(event.date, language)))
    )
    sources = say(SEPARATOR, language).join(
        listed_source(index.source(id_), language) for id_ in event.sources
    )
    listed = (
        say("Sources: {sources}.", language, sources=sources)
        if sources
        else say("No source is named.", language)
    )
    summary = in_language(event.summary, language)
    titled = say("{title} (event, in our words).", language, title=headline)
    return " ".join(filter(None, (titled, summary, listed)))
