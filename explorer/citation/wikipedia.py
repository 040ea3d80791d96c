"""A citation as templates of the English or French Wikipedia, then whatever the templates have no field for."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from explorer.citation.attribution import Attribution
from explorer.citation.escape import PLAIN_MARKUP, in_address, in_comment, plain_markup, rendered
from explorer.citation.route import route_of
from explorer.citation.sentence import gloss_in, occasion, remarks_on, what_was_said
from explorer.citation.source import (
    FULL_DAY,
    ORDINARY,
    archive_spans,
    in_brackets,
    inferred_span,
    issued_in_words,
    kept_copy,
    title_or_untitled,
    year_of_issue,
)
from explorer.citation.spans import SpanKind, Spans, joined_spans, our_words
from explorer.citation.verdict import alarms, remarks_at_end
from explorer.dossier.edtf import sides
from explorer.dossier.model import Source
from explorer.wording.date_parts import APPROXIMATE, are_alike
from explorer.wording.dates import date_in_full
from explorer.wording.grammar import before_day
from explorer.wording.language import say
from explorer.wording.markdown import on_one_line

PERIODICALS = {
    "article-newspaper": "cite news",
    "article-magazine": "cite magazine",
    "article-journal": "cite journal",
}
WAYBACK = re.compile(r"https?://web\.archive\.org/web/(\d{4})(\d\d)(\d\d)\d*\w*/")
ENTITY = re.compile(r"&(?=#?\w+;)")
WIKI_SIGNS = str.maketrans(
    {
        "<": "&lt;",
        ">": "&gt;",
        "|": "{{!}}",
        "{": "&#123;",
        "}": "&#125;",
        "[": "&#91;",
        "]": "&#93;",
    }
)
# Two apostrophes make italics, three tildes a signature, two underscores a magic word.
REPEATED = re.compile(r"'(?=')|(?<=')'|~(?=~)|(?<=~)~|_(?=_)|(?<=_)_")
TemplateFields = Iterator[tuple[str, str]]
NameOf = Callable[[Source], str]
FieldsOf = Callable[[Source, Attribution], TemplateFields]


def in_wiki(words: str) -> str:
    """Words as wikitext."""
    escaped = ENTITY.sub("&amp;", on_one_line(words)).translate(WIKI_SIGNS)
    return REPEATED.sub(lambda sign: f"&#{ord(sign.group())};", escaped)


WIKI_MARKUP = {**plain_markup(in_wiki), SpanKind.OUTLET: lambda span: f"''{in_wiki(span.words)}''"}


def wikipedia_en(cited: Attribution) -> str:
    """The citation for the English Wikipedia; its template takes the speaker's own words."""
    cited = replace(cited, language="en")
    words = () if cited.direct else what_was_said(cited)
    return filled_templates(cited, template_en, cite_news_fields, words)


def wikipedia_fr(cited: Attribution) -> str:
    """The citation for the French Wikipedia; its template has no field for the words, which follow it."""
    cited = replace(cited, language="fr")
    return filled_templates(cited, template_fr, lambda source, _: fields_fr(source), what_was_said(cited))


def template_en(source: Source) -> str:
    """The template that Citoid takes for a source; "cite web" needs an address."""
    return PERIODICALS.get(source.type) or ("cite web" if source.url else "cite news")


def template_fr(source: Source) -> str:
    """The template that Citoid takes for a source; "Article" needs a periodical, "Lien web" an address."""
    is_article = source.type in PERIODICALS and source.container_title
    return "Article" if is_article or not source.url else "Lien web"


def title_field(source: Source, language: str) -> str:
    """The title, or that there is none; a title that is not recorded is left to whoever edits the article."""
    is_known = source.title or "no-title" in source.custom.quality
    return in_wiki(title_or_untitled(source, language)) if is_known else ""


def filled_templates(cited: Attribution, name: NameOf, fields: FieldsOf, words: Spans) -> str:
    """A template for each source, then what they cannot say; what is wrong goes first, our status in a comment."""
    templates = []
    for source in cited.sources:
        filled = "".join(f" |{key}={value}" for key, value in fields(source, cited) if value)
        templates.append(f"{{{{{name(source)}{filled}}}}}")
    after = rendered(joined_spans((words, after_template(cited)), " — "), WIKI_MARKUP)
    told = (*map(in_wiki, alarms(cited)), *templates, after[:1].upper() + after[1:])
    return f"<ref>{' '.join(filter(None, told))}</ref>{comment(cited)}"


def after_template(cited: Attribution) -> Spans:
    """Who spoke and when, and what a reader must know about the source."""
    unsaid = [words for source in cited.sources for words in unsaid_by_template(source, cited.language)]
    first = (
        occasion(cited)
        + in_brackets((*unsaid, *remarks_on(cited), *filter(None, (route_of(cited),))), cited.language)
    ).strip()
    return our_words(first and f"{first}.")


def comment(cited: Attribution) -> str:
    """How the words are known, and their warning, for whoever edits the article."""
    told = remarks_at_end(cited).strip("[]")
    return in_comment(told) if told else ""


def unsaid_by_template(source: Source, language: str) -> Iterator[str]:
    """What the templates cannot say about a source."""
    if inferred_span(source):
        yield issued_in_words(source, language)
    elif source.issued and not has_usual_date(source):
        date = before_day(date_in_full(source.issued, language), language)
        yield say("published {date}", language, date=date)
    yield from filter(None, (kept_copy(source, language),))
    if not (language == "en" and source.url and WAYBACK.match(source.archive_location)):
        yield from (rendered(part, PLAIN_MARKUP) for part in (archive_spans(source, language),) if part)


def has_usual_date(source: Source) -> bool:
    """Whether the templates accept the date of issue."""
    start, end = sides(source.issued)
    return (
        not inferred_span(source)
        and bool(ORDINARY.fullmatch(start) and ORDINARY.fullmatch(end))
        and are_alike(start, end)
    )


def author_fields(source: Source, family: str, given: str, whole: str) -> TemplateFields:
    """The fields for the authors, numbered."""
    for number, name in enumerate(source.author, start=1):
        if name.family:
            yield f"{family}{number}", in_wiki(f"{name.non_dropping_particle} {name.family}".strip())
            yield f"{given}{number}", in_wiki(name.given)
        else:
            yield f"{whole}{number}", in_wiki(str(name))


def full_day(date: str, language: str) -> str:
    """A full date in words; empty for a month or a year."""
    return date_in_full(date, language) if FULL_DAY.fullmatch(date) else ""


def cite_news_fields(source: Source, cited: Attribution) -> TemplateFields:
    """The fields of "cite news" and its like, with the speaker's own words."""
    yield from fields_en(source)
    if cited.direct:
        yield "quote", in_wiki(cited.direct.text)
        yield "trans-quote", in_wiki(gloss_in(cited.direct, "en"))


def fields_en(source: Source) -> TemplateFields:
    """What "cite news" and its like say of a source; they accept "c." before a year only."""
    year = year_of_issue(source)
    vague = f"c. {year}" if source.issued.endswith(APPROXIMATE) else year or "n.d."
    yield from author_fields(source, "last", "first", "author")
    yield "title", title_field(source, "en")
    yield "work", in_wiki(source.container_title)
    yield "publisher", in_wiki(source.publisher)
    yield "date", date_in_full(source.issued, "en") if has_usual_date(source) else vague
    yield "language", source.language
    yield "url", in_address(source.url)
    yield "access-date", full_day(source.accessed, "en") if source.url else ""
    if source.url and (archive := WAYBACK.match(source.archive_location)):
        yield "archive-url", in_address(source.archive_location)
        yield "archive-date", full_day("-".join(archive.groups()), "en")
        yield "url-status", "live"


def fields_fr(source: Source) -> TemplateFields:
    """What "Article" or "Lien web" say of a source; they call the outlet and the address otherwise."""
    is_web = template_fr(source) == "Lien web"
    usual = has_usual_date(source) and "/" not in source.issued
    yield "langue", source.language
    yield from author_fields(source, "nom", "prénom", "auteur")
    yield "titre", title_field(source, "fr")
    yield "site" if is_web else "périodique", in_wiki(source.container_title)
    yield "éditeur", in_wiki(source.publisher)
    yield "date", date_in_full(source.issued, "fr") if usual else year_of_issue(source)
    yield "url" if is_web else "lire en ligne", in_address(source.url)
    yield "consulté le", full_day(source.accessed, "fr") if source.url else ""
