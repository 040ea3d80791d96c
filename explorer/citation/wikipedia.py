"""A citation as templates of Wikipedia, in English and in French, with what they cannot say after them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from explorer.citation.attribution import Attribution
from explorer.citation.escape import PLAIN, in_address, marked, one_line, rendered
from explorer.citation.sentence import gloss, occasion, remarks, verdicts, what
from explorer.citation.source import APPROXIMATE, ORDINARY, archived, bracketed, issued, kept, title, when
from explorer.citation.spans import Kind, Spans, joined, text
from explorer.citation.wording import WORDING
from explorer.dossier.edtf import sides
from explorer.dossier.model import Source
from explorer.wording.dates import are_alike, in_words, plain_year

FULL_DAY = re.compile(r"\d{4}-\d\d-\d\d")
WAYBACK = re.compile(r"https?://web\.archive\.org/web/(\d{4})(\d\d)(\d\d)\d*\w*/")
ENTITY = re.compile(r"&(?=#?\w+;)")
SIGNS = str.maketrans(
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
# Two apostrophes slant, three tildes sign, two underlines may switch something on or off.
REPEATED = re.compile(r"'(?=')|(?<=')'|~(?=~)|(?<=~)~|_(?=_)|(?<=_)_")
Fields = Iterator[tuple[str, str]]
FieldsOf = Callable[[Source, Attribution], Fields]


def in_wiki(words: str) -> str:
    """Words as wikitext."""
    escaped = ENTITY.sub("&amp;", one_line(words)).translate(SIGNS)
    return REPEATED.sub(lambda sign: f"&#{ord(sign.group())};", escaped)


WIKI = {**marked(in_wiki), Kind.OUTLET: lambda span: f"''{in_wiki(span.words)}''"}


def wikipedia(cited: Attribution) -> str:
    """The citation for the English Wikipedia; its template takes the speaker's own words."""
    cited = replace(cited, language="en")
    words = () if cited.direct else what(cited)
    return templates(cited, "cite news", cite_news, words)


def wikipedia_fr(cited: Attribution) -> str:
    """The citation for the French Wikipedia; the words stand after its template."""
    cited = replace(cited, language="fr")
    return templates(cited, "Article", article, what(cited))


def templates(cited: Attribution, name: str, fields: FieldsOf, words: Spans) -> str:
    """A template for each source, and after them what they cannot say."""
    found = []
    for source in cited.sources:
        filled = "".join(f" |{key}={value}" for key, value in fields(source, cited) if value)
        found.append(f"{{{{{name}{filled}}}}}")
    after = rendered(joined((words, rest(cited)), " — "), WIKI)
    return " ".join((*found, after[:1].upper() + after[1:]))


def rest(cited: Attribution) -> Spans:
    """Who spoke, when, what a reader must know, and the verdicts."""
    unsaid = [words for source in cited.sources for words in unsaid_of(source, cited.language)]
    first = (occasion(cited) + bracketed((*unsaid, *remarks(cited)), cited.language)).strip()
    return joined((text(first and f"{first}."), *map(text, verdicts(cited))), " ")


def unsaid_of(source: Source, language: str) -> Iterator[str]:
    """What the templates cannot say of a source."""
    if source.issued and not has_usual_date(source):
        yield WORDING[language]["published"].format(date=when(source.issued, language))
    elif source.custom.issued_range:
        yield issued(source, language)
    yield from filter(None, (kept(source, language),))
    if not (language == "en" and source.url and WAYBACK.match(source.archive_location)):
        yield from (rendered(part, PLAIN) for part in (archived(source, language),) if part)


def has_usual_date(source: Source) -> bool:
    """Whether the templates take the date of issue as it stands."""
    start, end = sides(source.issued)
    return bool(ORDINARY.fullmatch(start) and ORDINARY.fullmatch(end)) and are_alike(start, end)


def names(source: Source, family: str, given: str, whole: str) -> Fields:
    """The fields for the authors, numbered."""
    for number, name in enumerate(source.author, start=1):
        if name.family:
            yield f"{family}{number}", in_wiki(f"{name.non_dropping_particle} {name.family}".strip())
            yield f"{given}{number}", in_wiki(name.given)
        else:
            yield f"{whole}{number}", in_wiki(str(name))


def day(date: str, language: str) -> str:
    """A full date in words; nothing for any other."""
    return in_words(date, language) if FULL_DAY.fullmatch(date) else ""


def cite_news(source: Source, cited: Attribution) -> Fields:
    """The fields of the template "cite news"; an approximate date has a year only there."""
    year = plain_year(source.issued)
    vague = f"c. {year}" if source.issued.endswith(APPROXIMATE) else year or "n.d."
    yield from names(source, "last", "first", "author")
    yield "title", in_wiki(title(source, "en"))
    yield "work", in_wiki(source.container_title)
    yield "publisher", in_wiki(source.publisher)
    yield "date", in_words(source.issued, "en") if has_usual_date(source) else vague
    yield "language", source.language
    yield "url", in_address(source.url)
    yield "access-date", day(source.accessed, "en") if source.url else ""
    if source.url and (archive := WAYBACK.match(source.archive_location)):
        yield "archive-url", in_address(source.archive_location)
        yield "archive-date", day("-".join(archive.groups()), "en")
        yield "url-status", "live"
    if cited.direct:
        yield "quote", in_wiki(cited.direct.text)
        yield "trans-quote", in_wiki(gloss(cited.direct, "en"))


def article(source: Source, _cited: Attribution) -> Fields:
    """The fields of the template "Article"."""
    usual = has_usual_date(source) and "/" not in source.issued
    yield "langue", source.language
    yield from names(source, "nom", "prénom", "auteur")
    yield "titre", in_wiki(title(source, "fr"))
    yield "périodique", in_wiki(source.container_title)
    yield "éditeur", in_wiki(source.publisher)
    yield "date", in_words(source.issued, "fr") if usual else plain_year(source.issued)
    yield "lire en ligne", in_address(source.url)
    yield "consulté le", day(source.accessed, "fr") if source.url else ""
