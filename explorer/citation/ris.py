"""Cited sources as RIS, a record for each, as Zotero and EndNote read it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from explorer.citation.attribution import Citable
from explorer.citation.managers import ListedSource, entries
from explorer.citation.source import ORDINARY, issued_in_words, year_of_issue
from explorer.citation.variables import IN_RIS, in_extra, names_in, text_of, variables_of
from explorer.dossier.csl_variables import NAME_VARIABLES
from explorer.dossier.edtf import sides, taken_apart
from explorer.dossier.model import Name, Source
from explorer.wording.date_parts import APPROXIMATE
from explorer.wording.markdown import on_one_line, with_breaks

# A record has one line a field: as in verse, a stroke is a line and two are a paragraph.
on_a_line = with_breaks(on_one_line, " / ", " // ")
PAGE_RANGE = re.compile(r"(?<=\d)\s*[-–]+\s*(?=\d)")
PAGES_OF_SITES = ("BLOG", "ELEC")
# Zotero takes GEN, RIS's type for everything else, for the article of a journal, so that nothing is called that.
RIS_TYPES = {
    "article-journal": "JOUR",
    "article-magazine": "MGZN",
    "article-newspaper": "NEWS",
    "bill": "BILL",
    "book": "BOOK",
    "broadcast": "VIDEO",
    "chapter": "CHAP",
    "dataset": "DATA",
    "entry-dictionary": "DICT",
    "entry-encyclopedia": "ENCYC",
    "graphic": "ART",
    "hearing": "HEAR",
    "interview": "PCOMM",
    "legal_case": "CASE",
    "legislation": "STAT",
    "manuscript": "MANSCPT",
    "map": "MAP",
    "motion_picture": "MPCT",
    "pamphlet": "PAMP",
    "paper-conference": "CPAPER",
    "patent": "PAT",
    "personal_communication": "PCOMM",
    "post": "ELEC",
    "post-weblog": "BLOG",
    "report": "RPRT",
    "review": "JOUR",
    "software": "COMP",
    "song": "SOUND",
    "speech": "SLIDE",
    "standard": "STAND",
    "thesis": "THES",
    "webpage": "ELEC",
}
RisFields = Iterator[tuple[str, str]]


def ris_records(cited: Sequence[Citable]) -> str:
    """A record for each source, one field per line."""
    return "\n".join(map(ris_record, entries(cited)))


def ris_record(entry: ListedSource) -> str:
    """A record of a RIS file."""
    fields = (f"{tag}  - {on_one_line(value)}\n" for tag, value in ris_fields(entry) if value)
    return "".join(fields) + "ER  - "


def ris_fields(entry: ListedSource) -> RisFields:
    """The fields of a record, its type first."""
    source = entry.source
    kind = RIS_TYPES.get(source.type) or ("ELEC" if source.url else "UNPB")
    yield "TY", kind
    yield "ID", source.id
    for name in source.author:
        yield "AU", ris_name(name)
    yield "TI", source.title
    # Zotero has no publisher of a page: one without an outlet is its site.
    is_site = kind in PAGES_OF_SITES and not source.container_title
    yield "T2", source.publisher if is_site else source.container_title
    yield "PB", "" if is_site else source.publisher
    yield "PY", year_of_issue(source)
    yield "DA", ris_date(source.issued, issued_in_words(source, entry.language))
    yield "LA", source.language
    yield "UR", source.url
    yield "Y2", ris_date(source.accessed, "")
    yield "DB", source.archive
    yield "AN", source.archive_location
    yield from ris_variables(source)
    for note in entry.notes:
        yield "N1", on_a_line(note)


def ris_variables(source: Source) -> RisFields:
    """The variables that the program does not read itself; what RIS has no field for is a note."""
    for key, field, value in variables_of(source, IN_RIS):
        if key in NAME_VARIABLES and field:
            yield from ((field, ris_name(name)) for name in names_in(value))
        elif key == "keyword":
            yield from (("KW", word.strip()) for word in text_of(value).split(","))
        elif key == "page":
            yield from zip(("SP", "EP"), PAGE_RANGE.split(text_of(value), maxsplit=1), strict=False)
        else:
            yield (field, text_of(value)) if field else ("N1", in_extra(key, value))


def ris_name(name: Name) -> str:
    """A name, family name first; particles go with the given name, where reference managers expect them."""
    if not name.family or name.literal:
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
