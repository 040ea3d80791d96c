"""Sources cited on their own, in every style, also in one document with quotes.

A reader who takes the bibliography of a question to Zotero, or a source into an article, has no quote in mind. What is
said here of a source is what a citation of one of its quotes says of it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import msgspec

from explorer.citation.attribution import Attribution
from explorer.citation.escape import (
    HTML_MARKUP,
    MARKDOWN_MARKUP,
    ORG_MARKUP,
    Markup,
    latex_markup,
    rendered,
)
from explorer.citation.managers import ListedSource, biblatex_entry, csl_item, entries, ris_record
from explorer.citation.source import imprint, source_qualities
from explorer.citation.spans import our_words
from explorer.citation.styles import STYLES, json_citation, source_citation, without_absent
from explorer.citation.wikipedia import (
    TemplateFields,
    fields_en,
    fields_fr,
    in_wiki,
    template_en,
    template_fr,
    unsaid_by_template,
)
from explorer.dossier.model import Source

Citable = Attribution | Source
Entries = Sequence[ListedSource]


def document(style: str, cited: Sequence[Citable], language: str) -> str:
    """Quotes and sources in a style, as one document, in which a list for programs has each source once."""
    quotes = [one for one in cited if isinstance(one, Attribution)]
    if len(quotes) == len(cited):
        return STYLES[style](*quotes)
    if style in MANAGED:
        return MANAGED[style](listed(cited, language))
    if style == "json":
        records = [record(one, language) for one in cited]
        return indented_json(records if len(records) > 1 else records[0])
    return "\n\n".join(
        STYLES[style](one) if isinstance(one, Attribution) else OF_SOURCE[style](one, language)
        for one in cited
    )


def listed(cited: Sequence[Citable], language: str) -> list[ListedSource]:
    """The sources of the quotes with their citations, then those that are cited alone."""
    quoted = list(entries([one for one in cited if isinstance(one, Attribution)]))
    known = {entry.source.id for entry in quoted}
    alone = {one.id: one for one in cited if isinstance(one, Source) and one.id not in known}
    return [*quoted, *(ListedSource(source=source, notes=(), language=language) for source in alone.values())]


def csl_json(all_entries: Entries) -> str:
    """A list of items of CSL-JSON."""
    return indented_json([without_absent(csl_item(entry)) for entry in all_entries])


def indented_json(content: object) -> str:
    """A value as indented JSON."""
    return msgspec.json.format(msgspec.json.encode(content), indent=2).decode()


def record(one: Citable, language: str) -> dict[str, object]:
    """The records that a citation draws on, and the citation in words."""
    if isinstance(one, Attribution):
        return json_citation(one)
    source = without_absent(msgspec.to_builtins(one))
    return {"citation": source_citation(one, language), "sources": [source], "language": language}


def marked_up(markup: Callable[[str], Markup]) -> Callable[[Source, str], str]:
    """What writes a source in a markup, which may depend on the language."""

    def write(source: Source, language: str) -> str:
        spans = (*imprint(source, language, source_qualities(source, language)), *our_words("."))
        return rendered(spans, markup(language))

    return write


def in_html_paragraph(source: Source, language: str) -> str:
    """A source as a paragraph of HTML."""
    return f"<p>{marked_up(lambda _: HTML_MARKUP)(source, language)}</p>"


def as_footnote(source: Source, language: str) -> str:
    """A source as a footnote in Markdown, to which the text can refer by its id."""
    return f"[^{source.id}]: {marked_up(lambda _: MARKDOWN_MARKUP)(source, language)}"


def in_english_wiki(source: Source, _language: str) -> str:
    """A source as a reference of the English Wikipedia."""
    return in_wiki_reference(source, "en", template_en(source), fields_en(source))


def in_french_wiki(source: Source, _language: str) -> str:
    """A source as a reference of the French Wikipedia."""
    return in_wiki_reference(source, "fr", template_fr(source), fields_fr(source))


def in_wiki_reference(source: Source, language: str, template: str, fields: TemplateFields) -> str:
    """A template with its fields, then what it cannot say."""
    filled = "".join(f" |{key}={value}" for key, value in fields if value)
    qualities = source_qualities(source, language)
    unsaid = in_wiki(", ".join((*unsaid_by_template(source, language), *qualities)))
    after = f" {unsaid[:1].upper()}{unsaid[1:]}." if unsaid else ""
    return f"<ref>{{{{{template}{filled}}}}}{after}</ref>"


OF_SOURCE: dict[str, Callable[[Source, str], str]] = {
    "plain": source_citation,
    "markdown": marked_up(lambda _: MARKDOWN_MARKUP),
    "html": in_html_paragraph,
    "footnote": as_footnote,
    "latex": marked_up(latex_markup),
    "org": marked_up(lambda _: ORG_MARKUP),
    "wikipedia": in_english_wiki,
    "wikipedia-fr": in_french_wiki,
}
MANAGED: dict[str, Callable[[Entries], str]] = {
    "biblatex": lambda all_entries: "\n\n".join(map(biblatex_entry, all_entries)),
    "ris": lambda all_entries: "\n".join(map(ris_record, all_entries)),
    "csl-json": csl_json,
}
