"""A citation as a reference of the English or French Wikipedia: a template, then what it has no field for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from explorer.citation.attribution import Attribution, Citable, CitedSource
from explorer.citation.escape import PLAIN_MARKUP, in_comment, plain_markup, rendered
from explorer.citation.route import route_of
from explorer.citation.sentence import gloss_in, occasion, remarks_on, what_was_said
from explorer.citation.source import SEPARATOR, archive_spans, inferred_span, issued_in_words, kept_copy
from explorer.citation.spans import SpanKind, Spans, joined_spans, our_words
from explorer.citation.verdict import alarms, readers_remark, remarks_at_end
from explorer.citation.wiki_fields import (
    SCRIPTS,
    WAYBACK,
    fields_en,
    fields_fr,
    has_usual_date,
    template_en,
    template_fr,
)
from explorer.citation.wikitext import TemplateFields, in_wiki, lines_in_wiki
from explorer.dossier.model import Source
from explorer.wording.dates import date_in_full
from explorer.wording.grammar import before_day
from explorer.wording.language import say
from explorer.wording.marks import primary_language

WIKI_MARKUP = {
    **plain_markup(in_wiki, lines_in_wiki),
    SpanKind.OUTLET: lambda span: f"''{in_wiki(span.words)}''",
}
FillTemplate = Callable[[Source, Citable], str]


def wikipedia_en(cited: Attribution) -> str:
    """The citation for the English Wikipedia; its template takes the speaker's own words."""
    cited = replace(cited, language="en")
    return reference_of(cited, filled_en, () if cited.direct else what_was_said(cited))


def wikipedia_fr(cited: Attribution) -> str:
    """The citation for the French Wikipedia; its template takes the words, but no translation of them."""
    cited = replace(cited, language="fr")
    words = what_was_said(cited)
    return reference_of(cited, filled_fr, words[1:] if cited.direct else words)


def source_in_wikipedia_en(cited: CitedSource) -> str:
    """A source alone for the English Wikipedia."""
    return source_alone(replace(cited, language="en"), filled_en)


def source_in_wikipedia_fr(cited: CitedSource) -> str:
    """A source alone for the French Wikipedia."""
    return source_alone(replace(cited, language="fr"), filled_fr)


def source_alone(cited: CitedSource, fill: FillTemplate) -> str:
    """A reference to a source, without anybody's words."""
    unsaid = say(SEPARATOR, cited.language).join(unsaid_by_template(cited.source, cited.language))
    after = in_wiki(f" {unsaid[:1].upper()}{unsaid[1:]}.") if unsaid else ""
    return f"<ref>{fill(cited.source, cited)}{after}</ref>"


def filled_en(source: Source, cited: Citable) -> str:
    """The English template of a source, with the words of a quote."""
    return filled_template(template_en(source), (*fields_en(source, cited), *quote_fields_en(cited)))


def filled_fr(source: Source, cited: Citable) -> str:
    """The French template of a source, with the words of a quote."""
    template = template_fr(source)
    words = lines_in_wiki(cited.direct.text) if isinstance(cited, Attribution) and cited.direct else ""
    field = "citation" if template == "Lien web" else "extrait"
    return filled_template(template, (*fields_fr(source, cited), (field, words)))


def quote_fields_en(cited: Citable) -> TemplateFields:
    """The speaker's own words with our translation; other scripts have a field of their own."""
    if isinstance(cited, CitedSource) or not cited.direct:
        return
    language = primary_language(cited.direct.language)
    script = f"{language}:" if language in SCRIPTS else ""
    yield "script-quote" if script else "quote", script + lines_in_wiki(cited.direct.text)
    yield "trans-quote", lines_in_wiki(gloss_in(cited.direct, "en"))


def filled_template(name: str, fields: tuple[tuple[str, str], ...]) -> str:
    """A template with those of its fields that have a value."""
    return f"{{{{{name}{''.join(f' |{key}={value}' for key, value in fields if value)}}}}}"


def reference_of(cited: Attribution, fill: FillTemplate, words: Spans) -> str:
    """A template for each source, then what they cannot say; what is wrong goes first, our status in a comment."""
    templates = (fill(source, cited) for source in cited.sources)
    separator = " — " if cited.quote is None or cited.direct else say(SEPARATOR, cited.language)
    after = rendered(joined_spans((words, after_template(cited)), separator), WIKI_MARKUP).strip()
    told = (*map(in_wiki, alarms(cited)), *templates, after[:1].upper() + after[1:])
    return f"<ref>{' '.join(filter(None, told))}</ref>{comment(cited)}"


def after_template(cited: Attribution) -> Spans:
    """Who spoke and when, and what a reader must know about the source."""
    unsaid = [words for source in cited.sources for words in unsaid_by_template(source, cited.language)]
    told = say(SEPARATOR, cited.language).join(filter(None, (occasion(cited), *unsaid, *remarks_on(cited))))
    first = ", ".join(filter(None, (told, route_of(cited))))
    return our_words(first and f"{first}.")


def comment(cited: Attribution) -> str:
    """How the words are known, their warning and the reader's note, for whoever edits the article."""
    told = " ".join(filter(None, (remarks_at_end(cited).strip("[]"), readers_remark(cited))))
    return in_comment(told) if told else ""


def unsaid_by_template(source: Source, language: str) -> Iterator[str]:
    """What the templates cannot say about a source."""
    published = ""
    if inferred_span(source):
        published = before_day(issued_in_words(source, language), language)
    elif source.issued and not has_usual_date(source):
        published = before_day(date_in_full(source.issued, language), language)
    yield from filter(None, (published and say("published {date}", language, date=published),))
    yield from filter(None, (kept_copy(source, language),))
    if not (language == "en" and source.url and WAYBACK.match(source.archive_location)):
        yield from (rendered(part, PLAIN_MARKUP) for part in (archive_spans(source, language),) if part)
