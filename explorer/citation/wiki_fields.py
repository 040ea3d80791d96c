"""The templates of the English and the French Wikipedia for a source, and their fields.

The template is the one that Citoid takes, so that a citation from here looks like its neighbours in an article. An
agency is not an author there, a title in another script has a field of its own, and a copy says where it was read.
"""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from explorer.citation.attribution import Citable
from explorer.citation.days import FULL_DAY
from explorer.citation.escape import in_address
from explorer.citation.source import (
    ORDINARY,
    inferred_span,
    title_or_untitled,
    year_of_issue,
)
from explorer.citation.variables import text_of
from explorer.citation.wiki_authors import agencies_and_authors, author_fields
from explorer.citation.wikitext import TemplateFields, in_wiki
from explorer.dossier.edtf import sides
from explorer.dossier.model import Source, in_language
from explorer.wording.date_parts import APPROXIMATE, are_alike
from explorer.wording.dates import date_in_full
from explorer.wording.marks import primary_language

TEMPLATES_EN = {
    "article-journal": "cite journal",
    "article-magazine": "cite magazine",
    "article-newspaper": "cite news",
    "book": "cite book",
    "broadcast": "cite AV media",
    "chapter": "cite book",
    "entry-dictionary": "cite encyclopedia",
    "entry-encyclopedia": "cite encyclopedia",
    "interview": "cite interview",
    "map": "cite map",
    "motion_picture": "cite AV media",
    "paper-conference": "cite conference",
    "report": "cite report",
    "speech": "cite speech",
    "thesis": "cite thesis",
}
PERIODICALS = ("article-journal", "article-magazine", "article-newspaper")
PRESS_RELEASE = re.compile(r"press release|communiqué", re.IGNORECASE)
# Languages in scripts that CS1 has a field for.
SCRIPTS = frozenset(
    (
        "am", "ar", "be", "bg", "bn", "bs", "dv", "el", "fa", "gu", "he", "hi", "hy", "ja", "ka",
        "kk", "km", "kn", "ko", "ku", "ky", "lo", "mk", "ml", "mn", "mr", "my", "ne", "or", "pa",
        "ps", "ru", "sd", "si", "sr", "ta", "te", "tg", "th", "ti", "ug", "uk", "ur", "uz", "vi",
        "yi", "zh",
    )
)  # fmt: skip
WAYBACK = re.compile(r"https?://web\.archive\.org/web/(\d{4})(\d\d)(\d\d)\d*\w*/")
IN_WIKI_EN = {
    "volume": "volume", "issue": "issue", "page": "pages", "edition": "edition", "number": "number",
    "publisher-place": "location", "event-title": "event", "DOI": "doi", "ISBN": "isbn", "ISSN": "issn",
}  # fmt: skip
IN_WIKI_FR = {
    "volume": "volume", "issue": "numéro", "page": "pages", "edition": "numéro d'édition",
    "publisher-place": "lieu", "DOI": "doi", "ISBN": "isbn", "ISSN": "issn",
}  # fmt: skip


def template_en(source: Source) -> str:
    """The template that Citoid takes for a source; "cite web" needs an address."""
    if PRESS_RELEASE.search(text_of(source.other.get("genre", ""))):
        return "cite press release"
    return TEMPLATES_EN.get(source.type) or ("cite web" if source.url else "cite news")


def template_fr(source: Source) -> str:
    """The template that Citoid takes for a source; "Article" needs a periodical, "Lien web" an address."""
    if source.type in ("book", "thesis"):
        return "Ouvrage"
    is_article = source.type in PERIODICALS and source.container_title
    return "Article" if is_article or not source.url else "Lien web"


def fields_en(source: Source, cited: Citable) -> TemplateFields:
    """The fields of the English templates, which accept "c." before a year only."""
    year = year_of_issue(source)
    undated = "n.d." if "no-date" in source.custom.quality else ""
    vague = f"c. {year}" if source.issued.endswith(APPROXIMATE) else year or undated
    agencies, authors = agencies_and_authors(source, cited)
    yield from author_fields(authors, "last", "first", "author")
    yield from title_fields(source)
    yield "trans-title", in_wiki(translated_title(source, "en"))
    yield "work", in_wiki(source.container_title)
    yield "publisher", in_wiki(source.publisher)
    yield "agency", in_wiki(", ".join(map(str, agencies)))
    yield "date", date_in_full(source.issued, "en") if has_usual_date(source) else vague
    yield "language", source.language
    yield from wiki_variables(source, IN_WIKI_EN)
    yield "url", in_address(source.url)
    yield "access-date", full_day(source.accessed, "en") if source.url else ""
    if source.url and (archive := WAYBACK.match(source.archive_location)):
        yield "archive-url", in_address(source.archive_location)
        yield "archive-date", full_day("-".join(archive.groups()), "en")
    yield "via", in_wiki(host_of_copy(source))


def fields_fr(source: Source, cited: Citable) -> TemplateFields:
    """The fields of "Article", "Lien web" and "Ouvrage", which call the outlet and the address otherwise."""
    template = template_fr(source)
    usual = has_usual_date(source) and "/" not in source.issued
    agencies, authors = agencies_and_authors(source, cited)
    yield "langue", source.language
    yield from author_fields(authors, "nom", "prénom", "auteur")
    yield "auteur institutionnel", in_wiki(", ".join(map(str, agencies)))
    yield "titre", title_field(source, "fr")
    yield "traduction titre", in_wiki(translated_title(source, "fr"))
    yield OUTLET_FR[template], in_wiki(source.container_title)
    yield "éditeur", in_wiki(source.publisher)
    yield "date", date_in_full(source.issued, "fr") if usual else year_of_issue(source)
    yield from wiki_variables(source, IN_WIKI_FR)
    yield "url" if template == "Lien web" else "lire en ligne", in_address(source.url)
    yield "consulté le", full_day(source.accessed, "fr") if source.url else ""


OUTLET_FR = {"Article": "périodique", "Lien web": "site", "Ouvrage": "collection"}


def title_fields(source: Source) -> TemplateFields:
    """The title, in the field for its script where that is not the Latin one."""
    language = primary_language(source.language)
    if source.title and language in SCRIPTS and not source.title.isascii():
        yield "script-title", f"{language}:{in_wiki(source.title)}"
    else:
        yield "title", title_field(source, "en")


def title_field(source: Source, language: str) -> str:
    """The title, or that there is none; a title that is not recorded is left to whoever edits the article."""
    is_known = source.title or "no-title" in source.custom.quality
    return in_wiki(title_or_untitled(source, language)) if is_known else ""


def translated_title(source: Source, language: str) -> str:
    """Our translation of a title in another language; empty without one in the language of the article."""
    translated = source.custom.title_translated
    is_own = primary_language(source.language) == language
    return (
        ""
        if is_own or isinstance(translated, str) or language not in (translated or {})
        else in_language(translated, language)
    )


def wiki_variables(source: Source, names: dict[str, str]) -> TemplateFields:
    """Variables that the program does not read itself and that the templates have a field for."""
    for variable, name in names.items():
        if value := source.other.get(variable):
            yield name, in_wiki(text_of(value))


def host_of_copy(source: Source) -> str:
    """The site on which a copy was read that is not its outlet's."""
    host = (urlsplit(source.url).hostname or "").removeprefix("www.")
    return (
        host
        if "unofficial-copy" in source.custom.quality and host != source.container_title.casefold()
        else ""
    )


def has_usual_date(source: Source) -> bool:
    """Whether the templates accept the date of issue."""
    start, end = sides(source.issued)
    return (
        not inferred_span(source)
        and bool(ORDINARY.fullmatch(start) and ORDINARY.fullmatch(end))
        and are_alike(start, end)
    )


def full_day(date: str, language: str) -> str:
    """A full date in words; empty for a month or a year."""
    return date_in_full(date, language) if FULL_DAY.fullmatch(date) else ""
