"""Every style in which a quote can be cited, and the citation of an event or of a source alone.

A style is a function and its row in `STYLES`: the list of `Y`, `cite --style` and completion follow from the table.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import msgspec

from explorer.citation.attribution import Attribution, Citable, CitedSource
from explorer.citation.biblatex import biblatex_entries
from explorer.citation.escape import (
    HTML_MARKUP,
    MARKDOWN_MARKUP,
    ORG_MARKUP,
    PLAIN_MARKUP,
    Markup,
    latex_markup,
    rendered,
)
from explorer.citation.managers import csl_json_list
from explorer.citation.prose import (
    footnote_citation,
    html_citation,
    latex_citation,
    markdown_citation,
    org_citation,
    plain_citation,
)
from explorer.citation.ris import ris_records
from explorer.citation.source import SEPARATOR, imprint, source_qualities
from explorer.citation.spans import Spans
from explorer.citation.wikipedia import (
    source_in_wikipedia_en,
    source_in_wikipedia_fr,
    wikipedia_en,
    wikipedia_fr,
)
from explorer.dossier.model import Source, in_language
from explorer.index.index import Index
from explorer.index.place import EventNumber
from explorer.wording.dates import date_in_full
from explorer.wording.language import _, say
from explorer.wording.speakers import Speaker


@dataclass(frozen=True, slots=True)
class Style:
    """A way to write citations as one document, and what it is called in lists.

    What is `exact` is a format: programs read it, and no character may be replaced in it.
    """

    name: str
    write: Callable[[Sequence[Citable]], str]
    exact: bool = True

    def __call__(self, *cited: Citable) -> str:
        """The citations in this style."""
        return self.write(cited)


def each(
    write: Callable[[Attribution], str], alone: Callable[[CitedSource], str]
) -> Callable[[Sequence[Citable]], str]:
    """One citation after the other, parted by a blank line; `alone` writes a source that is cited for itself."""
    return lambda cited: "\n\n".join(
        write(one) if isinstance(one, Attribution) else alone(one) for one in cited
    )


def source_in(markup: Markup) -> Callable[[CitedSource], str]:
    """How a source alone is written in a format of prose."""
    return lambda cited: rendered(source_spans(cited), markup) + "."


def source_spans(cited: CitedSource) -> Spans:
    """Author, title, outlet, date and address of a source, each if it is known."""
    return imprint(cited.source, cited.language, source_qualities(cited.source, cited.language))


def source_in_latex(cited: CitedSource) -> str:
    """A source alone in LaTeX, which sets the marks of the draft's language."""
    return source_in(latex_markup(cited.language))(cited)


def source_in_html(cited: CitedSource) -> str:
    """A source alone as a paragraph of HTML."""
    return f"<p>{source_in(HTML_MARKUP)(cited)}</p>"


def source_in_footnote(cited: CitedSource) -> str:
    """A source alone as a footnote of Markdown, to which the text can refer by its id."""
    return f"[^{cited.source.id}]: {source_in(MARKDOWN_MARKUP)(cited)}"


def json_citations(cited: Sequence[Citable]) -> str:
    """For each citation the records that it draws on, whole, and the plain citation; one alone is not in a list."""
    written = [*map(json_citation, cited)]
    listed = written[0] if len(written) == 1 else written
    return msgspec.json.format(msgspec.json.encode(listed), indent=2).decode()


def json_citation(cited: Citable) -> dict[str, object]:
    """The records that the citation draws on, whole, and the plain citation."""
    if isinstance(cited, CitedSource):
        told: dict[str, object] = {
            "citation": source_in(PLAIN_MARKUP)(cited),
            "sources": (cited.source,),
            "language": cited.language,
        }
        return without_absent(told)
    replaced = msgspec.structs.replace
    parts: dict[str, object] = {
        "citation": plain_citation(cited),
        "quote": cited.quote,
        "statement": replaced(cited.statement, quotes=()),
        "event": replaced(cited.event, statements=()),
        "sources": cited.sources,
        "speakers": [speaker_record(speaker) for speaker in cited.speakers],
        "relays": [relay.name for relay in cited.relays],
        "carriers": cited.carriers,
        "chain": cited.chain,
        "check": cited.check if cited.quote else None,
        "copy": cited.copy or None,
        "language": cited.language,
        "remark": cited.remark,
    }
    return without_absent(parts)


def speaker_record(speaker: Speaker) -> dict[str, object]:
    """Who spoke, in all languages."""
    told: dict[str, object] = {
        "name": speaker.name,
        "role": speaker.role,
        "body": speaker.body,
        "kind": speaker.kind,
    }
    return without_absent(told)


def without_absent(parts: dict[str, object]) -> dict[str, object]:
    """The parts that are not empty."""
    return {key: part for key, part in parts.items() if part}


STYLES: dict[str, Style] = {
    "plain": Style(_("Plain text"), each(plain_citation, source_in(PLAIN_MARKUP)), exact=False),
    "markdown": Style(_("Markdown"), each(markdown_citation, source_in(MARKDOWN_MARKUP))),
    "html": Style(_("HTML"), each(html_citation, source_in_html)),
    "footnote": Style(_("Markdown with a footnote"), each(footnote_citation, source_in_footnote)),
    "latex": Style(_("LaTeX (csquotes)"), each(latex_citation, source_in_latex)),
    "org": Style(_("Org"), each(org_citation, source_in(ORG_MARKUP))),
    "wikipedia": Style(_("Wikipedia, English"), each(wikipedia_en, source_in_wikipedia_en)),
    "wikipedia-fr": Style(_("Wikipedia, French"), each(wikipedia_fr, source_in_wikipedia_fr)),
    "biblatex": Style(_("BibLaTeX"), biblatex_entries),
    "ris": Style(_("RIS (EndNote, Zotero)"), ris_records),
    "csl-json": Style(_("CSL-JSON (Zotero, Pandoc)"), csl_json_list),
    "json": Style(_("JSON"), json_citations),
}


def listed_source(source: Source, language: str) -> str:
    """The citation of a source as part of a list."""
    return rendered(source_spans(CitedSource(source=source, language=language)), PLAIN_MARKUP)


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
