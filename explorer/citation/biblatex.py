"""Cited sources as BibLaTeX, an entry for each, as Biber and Pandoc read it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from explorer.citation.attribution import Citable
from explorer.citation.escape import BABEL, PLAIN_MARKUP, in_address, in_latex, lines_in_latex, rendered
from explorer.citation.managers import ListedSource, entries
from explorer.citation.source import archive_spans, inferred_span, issued_in_words, year_of_issue
from explorer.citation.variables import (
    IN_BIBLATEX,
    Written,
    in_extra,
    is_date,
    names_in,
    text_of,
    variables_of,
)
from explorer.dossier.csl_variables import NAME_VARIABLES
from explorer.dossier.model import Name
from explorer.dossier.source import EAST_ASIAN
from explorer.wording.marks import primary_language

NO_KEY = re.compile(r"[^\w:.+/-]")
PAGES = re.compile(r"(?<=\d)[-–](?=\d)")
VERBATIM = frozenset({"DOI", "ISBN", "ISSN"})
# For each type of CSL: the entry, its subtype and the field of its outlet.
BIBLATEX_TYPES = {
    "article-journal": ("article", "", "journaltitle"),
    "article-magazine": ("article", "magazine", "journaltitle"),
    "article-newspaper": ("article", "newspaper", "journaltitle"),
    "bill": ("legislation", "", "organization"),
    "book": ("book", "", "publisher"),
    "broadcast": ("video", "", "organization"),
    "chapter": ("incollection", "", "booktitle"),
    "dataset": ("dataset", "", "publisher"),
    "entry-dictionary": ("inreference", "", "booktitle"),
    "entry-encyclopedia": ("inreference", "", "booktitle"),
    "legal_case": ("jurisdiction", "", "organization"),
    "legislation": ("legislation", "", "organization"),
    "manuscript": ("unpublished", "", "howpublished"),
    "motion_picture": ("movie", "", "publisher"),
    "pamphlet": ("booklet", "", "howpublished"),
    "paper-conference": ("inproceedings", "", "booktitle"),
    "patent": ("patent", "", "holder"),
    "personal_communication": ("letter", "", "howpublished"),
    "post": ("online", "", "organization"),
    "post-weblog": ("online", "", "organization"),
    "report": ("report", "", "institution"),
    "review": ("review", "", "journaltitle"),
    "software": ("software", "", "publisher"),
    "song": ("audio", "", "publisher"),
    "standard": ("standard", "", "organization"),
    "thesis": ("thesis", "", "institution"),
    "webpage": ("online", "", "organization"),
}
OTHER_BIBLATEX_TYPE = ("misc", "", "organization")
Fields = Iterator[tuple[str, str]]


def biblatex_entries(cited: Sequence[Citable]) -> str:
    """An entry for each source; titles keep their capitals."""
    return "\n\n".join(map(biblatex_entry, entries(cited)))


def biblatex_entry(entry: ListedSource) -> str:
    """An entry of a BibLaTeX file."""
    kind, _, _ = BIBLATEX_TYPES.get(entry.source.type, OTHER_BIBLATEX_TYPE)
    fields = "".join(f",\n  {name} = {{{value}}}" for name, value in biblatex_fields(entry) if value)
    return f"@{kind}{{{NO_KEY.sub('-', entry.source.id)}{fields},\n}}"


def biblatex_fields(entry: ListedSource) -> Fields:
    """The fields of an entry; addresses and dates are not escaped, since BibLaTeX reads them verbatim."""
    source, language = entry.source, entry.language
    _, subtype, outlet = BIBLATEX_TYPES.get(source.type, OTHER_BIBLATEX_TYPE)
    is_dated = source.issued and not inferred_span(source)
    others = [*variables_of(source, IN_BIBLATEX)]
    known = {field for _, field, _ in others if field}
    yield "author", biblatex_names(source.author)
    yield "title", f"{{{in_latex(source.title)}}}" if source.title else ""
    yield outlet, in_latex(source.container_title or source.publisher)
    yield "publisher", in_latex(source.publisher) if source.container_title and outlet != "publisher" else ""
    yield "entrysubtype", subtype
    # Biber asks for it, and prints "tech. rep." in the language of the bibliography.
    yield "type", "techreport" if source.type == "report" and "type" not in known else ""
    yield "date", source.issued if is_dated else year_of_issue(source)
    yield from (
        (field, biblatex_value(key, value)) for key, field, value in others if field and field != "note"
    )
    yield "note", in_latex("" if is_dated else issued_in_words(source, language)) or note_of(others)
    yield "langid", BABEL.get(primary_language(source.language), "")
    yield "url", in_address(source.url)
    yield "urldate", source.accessed if source.url else ""
    yield "addendum", in_latex(addendum(entry, others, is_dated=bool(is_dated)))
    yield "annotation", " \\par ".join(map(lines_in_latex, entry.notes))


def note_of(others: Sequence[Written]) -> str:
    """The note of the source itself, which is not ours."""
    return "".join(in_latex(text_of(value)) for _, field, value in others if field == "note")


def addendum(entry: ListedSource, others: Sequence[Written], *, is_dated: bool) -> str:
    """The archive, and what BibLaTeX has no field for; the source's own note where the date takes its place."""
    archive = rendered(archive_spans(entry.source, entry.language), PLAIN_MARKUP)
    more = [
        in_extra(key, value)
        for key, field, value in others
        if not field or (field == "note" and not is_dated)
    ]
    return "; ".join(filter(None, (archive, *more)))


def biblatex_value(key: str, value: object) -> str:
    """The value of a field: names joined, dates and identifiers as they are, words escaped."""
    if key in NAME_VARIABLES:
        return biblatex_names(names_in(value))
    if key == "page":
        return PAGES.sub("--", text_of(value))
    return text_of(value) if is_date(key) or key in VERBATIM else in_latex(text_of(value))


def biblatex_names(names: Iterable[Name]) -> str:
    """Names one after the other."""
    return " and ".join(map(biblatex_name, names))


def biblatex_name(name: Name) -> str:
    """A name with its parts separated; a name in one piece stays in one."""
    if name.literal or not name.family:
        return f"{{{in_latex(str(name) or name.given)}}}"
    if name.is_family_first or EAST_ASIAN.fullmatch(name.family):
        return f"{{{in_latex(str(name))}}}"
    family = " ".join(filter(None, (name.dropping_particle, name.non_dropping_particle, name.family)))
    return ", ".join(map(biblatex_name_part, filter(None, (family, name.suffix, name.given))))


def biblatex_name_part(part: str) -> str:
    """A part of a name, in braces if a comma or an "and" in it would be read as the end of a name."""
    return f"{{{in_latex(part)}}}" if "," in part or " and " in part else in_latex(part)
