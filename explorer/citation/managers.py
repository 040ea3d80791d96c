"""Cited sources for reference managers, as CSL-JSON, BibLaTeX or RIS, with the citations as notes.

Several quotes make one document, in which each source is once: a key that is there twice is an error to Biber, and two
lists one after the other are not JSON. What is not recorded is left out: there, "[untitled]" would be a title.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile

import msgspec

from explorer.citation.attribution import Attribution
from explorer.citation.escape import BABEL, PLAIN_MARKUP, in_address, in_latex, rendered
from explorer.citation.prose import plain_citation
from explorer.citation.source import ORDINARY, archive_spans, inferred_span, issued_in_words, year_of_issue
from explorer.dossier.edtf import sides, taken_apart
from explorer.dossier.model import Name, Source, SourceId
from explorer.wording.date_parts import APPROXIMATE
from explorer.wording.dates import date_in_full
from explorer.wording.markdown import on_one_line
from explorer.wording.marks import primary_language

NO_KEY = re.compile(r"[^\w:.+/-]")
# For each type of CSL: the entry, its subtype and the field of its outlet in BibLaTeX, and the type in RIS.
ENTRY_TYPES = {
    "article-journal": ("article", "", "journaltitle", "JOUR"),
    "article-magazine": ("article", "magazine", "journaltitle", "MGZN"),
    "article-newspaper": ("article", "newspaper", "journaltitle", "NEWS"),
    "book": ("book", "", "publisher", "BOOK"),
    "chapter": ("incollection", "", "booktitle", "CHAP"),
    "post": ("online", "", "organization", "ELEC"),
    "post-weblog": ("online", "", "organization", "BLOG"),
    "report": ("report", "", "institution", "RPRT"),
    "webpage": ("online", "", "organization", "ELEC"),
}
OTHER_ENTRY_TYPE = ("misc", "", "organization", "GEN")
Fields = Iterator[tuple[str, str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedSource:
    """A source to list once, with the citations of all quotes of it."""

    source: Source
    notes: tuple[str, ...]
    language: str


def entries(cited: Sequence[Attribution]) -> Iterator[ListedSource]:
    """The sources to list; a statement without any is a document known from the citation alone."""
    sources: dict[SourceId, Source] = {}
    notes: dict[SourceId, dict[str, None]] = {}
    for one in cited:
        for source in one.sources or (Source(id=SourceId(one.statement.id), type="document"),):
            sources[source.id] = source
            notes.setdefault(source.id, {})[plain_citation(one)] = None
    for id_, source in sources.items():
        yield ListedSource(source=source, notes=tuple(notes[id_]), language=cited[0].language)


def csl_json_list(cited: Sequence[Attribution]) -> str:
    """The sources as CSL-JSON, which is a list of items."""
    return msgspec.json.format(msgspec.json.encode([*map(csl_item, entries(cited))]), indent=2).decode()


def csl_item(entry: ListedSource) -> dict[str, object]:
    """A source as an item of CSL-JSON: its variables, its dates in parts.

    The citation is an `annote`, which annotated bibliographies print; ISO 690 and others print a `note`.
    """
    source = entry.source
    own: dict[str, object] = msgspec.to_builtins(source)
    item = source.other | own | {"annote": "\n\n".join(entry.notes)}
    for key, date in item.items():
        if isinstance(date, str) and (key in ("issued", "accessed", "submitted") or key.endswith("-date")):
            item[key] = csl_date(date, entry.language)
    if inferred_span(source):
        item["issued"] = {"literal": issued_in_words(source, entry.language)}
    return {key: value for key, value in item.items() if key not in ("custom", "other")}


def csl_date(date: str, language: str) -> dict[str, object]:
    """A date or a closed interval in parts; any other in words."""
    ends = [taken_apart(end)[0] for end in dict.fromkeys(sides(date))]
    if not all(map(ORDINARY.fullmatch, ends)):
        return {"literal": date_in_full(date, language)}
    parts: dict[str, object] = {"date-parts": [[int(part) for part in end.split("-")] for end in ends]}
    return parts | ({"circa": True} if date.endswith(APPROXIMATE) else {})


def biblatex_entries(cited: Sequence[Attribution]) -> str:
    """An entry for each source; titles keep their capitals."""
    return "\n\n".join(map(biblatex_entry, entries(cited)))


def biblatex_entry(entry: ListedSource) -> str:
    """An entry of a BibLaTeX file."""
    kind, _, _, _ = ENTRY_TYPES.get(entry.source.type, OTHER_ENTRY_TYPE)
    fields = "".join(f",\n  {name} = {{{value}}}" for name, value in biblatex_fields(entry) if value)
    return f"@{kind}{{{NO_KEY.sub('-', entry.source.id)}{fields},\n}}"


def biblatex_fields(entry: ListedSource) -> Fields:
    """The fields of an entry; addresses and dates are not escaped, since BibLaTeX reads them verbatim."""
    source, language = entry.source, entry.language
    _, subtype, outlet, _ = ENTRY_TYPES.get(source.type, OTHER_ENTRY_TYPE)
    is_dated = source.issued and not inferred_span(source)
    yield "author", " and ".join(map(biblatex_name, source.author))
    yield "title", f"{{{in_latex(source.title)}}}" if source.title else ""
    yield outlet, in_latex(source.container_title or source.publisher)
    yield "entrysubtype", subtype
    yield "date", source.issued if is_dated else year_of_issue(source)
    yield "note", in_latex("" if is_dated else issued_in_words(source, language))
    yield "langid", BABEL.get(primary_language(source.language), "")
    yield "url", in_address(source.url)
    yield "urldate", source.accessed if source.url else ""
    yield "addendum", in_latex(rendered(archive_spans(source, language), PLAIN_MARKUP))
    yield "annotation", " \\par ".join(map(in_latex, entry.notes))


def biblatex_name(name: Name) -> str:
    """A name with its parts separated; a name in one piece stays in one."""
    if name.literal or not name.family:
        return f"{{{in_latex(str(name) or name.given)}}}"
    family = " ".join(filter(None, (name.dropping_particle, name.non_dropping_particle, name.family)))
    return ", ".join(map(biblatex_name_part, filter(None, (family, name.suffix, name.given))))


def biblatex_name_part(part: str) -> str:
    """A part of a name, in braces if a comma or an "and" in it would be read as the end of a name."""
    return f"{{{in_latex(part)}}}" if "," in part or " and " in part else in_latex(part)


def ris_records(cited: Sequence[Attribution]) -> str:
    """A record for each source, one field per line."""
    return "\n".join(map(ris_record, entries(cited)))


def ris_record(entry: ListedSource) -> str:
    """A record of a RIS file."""
    fields = (f"{tag}  - {on_one_line(value)}\n" for tag, value in ris_fields(entry) if value)
    return "".join(fields) + "ER  - "


def ris_fields(entry: ListedSource) -> Fields:
    """The fields of a record, its type first."""
    source = entry.source
    yield "TY", ENTRY_TYPES.get(source.type, OTHER_ENTRY_TYPE)[-1]
    yield "ID", source.id
    for name in source.author:
        yield "AU", ris_name(name)
    yield "TI", source.title
    yield "T2", source.container_title
    yield "PB", source.publisher
    yield "PY", year_of_issue(source)
    yield "DA", ris_date(source.issued, issued_in_words(source, entry.language))
    yield "LA", source.language
    yield "UR", source.url
    yield "Y2", ris_date(source.accessed, "")
    yield "AV", rendered(archive_spans(source, entry.language), PLAIN_MARKUP)
    for note in entry.notes:
        yield "N1", note


def ris_name(name: Name) -> str:
    """A name, family name first; particles go with the given name, where reference managers expect them."""
    if not name.family:
        return str(name)
    given = " ".join(filter(None, (name.given, name.dropping_particle, name.non_dropping_particle)))
    return ", ".join(filter(None, (name.family, given, name.suffix)))


def ris_date(date: str, in_words: str) -> str:
    """A date as year/month/day/other; of an interval, what both ends share, and the words for it."""
    ends = [taken_apart(side) for side in sides(date)]
    if not all(ORDINARY.fullmatch(day) for day, _, _ in ends):
        return ""
    (start, mark, _), (end, _, _) = ends
    alike = takewhile(lambda pair: pair[0] == pair[1], zip(start.split("-"), end.split("-"), strict=False))
    year, month, day = (*(part for part, _ in alike), "", "", "")[:3]
    other = in_words.replace("/", "-") if start != end else "circa" if mark in APPROXIMATE else ""
    return f"{year}/{month}/{day}/{other}"
