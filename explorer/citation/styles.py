"""Every style in which a quote can be cited, and the citation of an event or of a source alone."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from explorer.citation.attribution import Attribution
from explorer.citation.escape import PLAIN, rendered
from explorer.citation.managers import biblatex, csl_json, ris
from explorer.citation.prose import footnote, html, latex, markdown, org, plain
from explorer.citation.source import authors, imprint, outlet, qualities
from explorer.citation.spans import joined
from explorer.citation.wikipedia import wikipedia, wikipedia_fr
from explorer.citation.wording import WORDING
from explorer.dossier.model import Source
from explorer.index.index import Index
from explorer.index.place import EventNumber
from explorer.wording.dates import in_words


def json(cited: Attribution) -> str:
    """All that the citation draws on, whole, and the plain citation."""
    replaced = msgspec.structs.replace
    parts: dict[str, object] = {
        "citation": plain(cited),
        "quote": cited.quote,
        "statement": replaced(cited.statement, quotes=()),
        "event": replaced(cited.event, statements=()),
        "sources": cited.sources,
        "speakers": [known(msgspec.to_builtins(speaker)) for speaker in cited.speakers],
        "carriers": cited.carriers,
        "chain": cited.chain,
        "check": cited.check if cited.quote else None,
        "copy": cited.copy or None,
        "language": cited.language,
    }
    return msgspec.json.format(msgspec.json.encode(known(parts)), indent=2).decode()


def known(parts: dict[str, object]) -> dict[str, object]:
    """What is not absent."""
    return {key: part for key, part in parts.items() if part}


STYLES: dict[str, Callable[[Attribution], str]] = {
    "plain": plain,
    "markdown": markdown,
    "html": html,
    "footnote": footnote,
    "latex": latex,
    "org": org,
    "wikipedia": wikipedia,
    "wikipedia-fr": wikipedia_fr,
    "biblatex": biblatex,
    "ris": ris,
    "csl-json": csl_json,
    "json": json,
}
STYLE_NAMES: dict[str, dict[str, str]] = {
    "plain": {"en": "Plain text", "fr": "Texte simple"},
    "markdown": {"en": "Markdown", "fr": "Markdown"},
    "html": {"en": "HTML", "fr": "HTML"},
    "footnote": {"en": "Markdown with a footnote", "fr": "Markdown avec note de bas de page"},
    "latex": {"en": "LaTeX (csquotes)", "fr": "LaTeX (csquotes)"},
    "org": {"en": "Org", "fr": "Org"},
    "wikipedia": {"en": "Wikipedia, English", "fr": "Wikipédia en anglais"},
    "wikipedia-fr": {"en": "Wikipedia, French", "fr": "Wikipédia en français"},
    "biblatex": {"en": "BibLaTeX", "fr": "BibLaTeX"},
    "ris": {"en": "RIS (EndNote, Zotero)", "fr": "RIS (EndNote, Zotero)"},
    "csl-json": {"en": "CSL-JSON (Zotero, Pandoc)", "fr": "CSL-JSON (Zotero, Pandoc)"},
    "json": {"en": "JSON", "fr": "JSON"},
}


def source_citation(source: Source, language: str) -> str:
    """A source with its author, title, outlet, date and address, as far as they are known."""
    return unended(source, language) + "."


def unended(source: Source, language: str) -> str:
    """The citation of a source as part of a list; a writer who is named as the outlet is not named twice."""
    writer = () if outlet(source) == authors(source) else authors(source)
    found = joined((writer, imprint(source, language, qualities(source, language))), ", ")
    return rendered(found, PLAIN)


def event_citation(index: Index, event_number: EventNumber, language: str) -> str:
    """An event in our words, with the sources that attest it."""
    wording, event = WORDING[language], index.event(event_number)
    headline = ", ".join(filter(None, (event.title.in_language(language), in_words(event.date, language))))
    sources = wording[";"].join(unended(index.source(id_), language) for id_ in event.sources)
    listed = wording["sources"].format(sources=sources) if sources else wording["no source"]
    summary = event.summary.in_language(language) if event.summary else ""
    return " ".join(filter(None, (wording["event"].format(title=headline), summary, listed)))
