"""Where a variable of CSL goes in BibLaTeX and in RIS, and what goes into their notes because they lack it.

A bibliography that comes in with editor, volume and pages leaves with them. Zotero writes what a format has
no field for as "Key: value" into the field "Extra", and reads it from there; so do the notes here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import msgspec

from explorer.dossier.csl_variables import DATE_VARIABLES, NAME_VARIABLES
from explorer.dossier.model import Name, Source
from explorer.wording.date_parts import APPROXIMATE

IN_BIBLATEX = {
    "abstract": "abstract",
    "call-number": "library",
    "chapter-number": "chapter",
    "collection-number": "number",
    "collection-title": "series",
    "container-title-short": "shortjournal",
    "journalAbbreviation": "shortjournal",
    "DOI": "doi",
    "edition": "edition",
    "event": "eventtitle",
    "event-date": "eventdate",
    "event-place": "venue",
    "event-title": "eventtitle",
    "genre": "type",
    "ISBN": "isbn",
    "ISSN": "issn",
    "issue": "number",
    "keyword": "keywords",
    "medium": "howpublished",
    "note": "note",
    "number": "number",
    "number-of-pages": "pagetotal",
    "number-of-volumes": "volumes",
    "original-date": "origdate",
    "original-publisher": "origpublisher",
    "original-publisher-place": "origlocation",
    "original-title": "origtitle",
    "page": "pages",
    "part-number": "part",
    "publisher-place": "location",
    "shortTitle": "shorttitle",
    "status": "pubstate",
    "title-short": "shorttitle",
    "version": "version",
    "volume": "volume",
    "volume-title": "maintitle",
    "collection-editor": "editora",
    "container-author": "bookauthor",
    "editor": "editor",
    "editorial-director": "editorb",
    "translator": "translator",
}
IN_RIS = {
    "abstract": "AB",
    "call-number": "CN",
    "collection-title": "T3",
    "container-title-short": "J2",
    "journalAbbreviation": "J2",
    "DOI": "DO",
    "edition": "ET",
    "event-place": "CY",
    "genre": "M3",
    "ISBN": "SN",
    "ISSN": "SN",
    "issue": "IS",
    "keyword": "KW",
    "number": "M1",
    "number-of-volumes": "NV",
    "original-title": "OP",
    "publisher-place": "CY",
    "section": "SE",
    "shortTitle": "ST",
    "title-short": "ST",
    "volume": "VL",
    "collection-editor": "A3",
    "container-author": "A2",
    "editor": "A2",
    "recipient": "A2",
    "translator": "A4",
}
# What the citation brings itself, or only a citation processor wants.
OURS = frozenset({"annote", "annotation", "citation-key", "citation-label", "citation-number", "year-suffix"})
Written = tuple[str, str, object]


def variables_of(source: Source, fields: Mapping[str, str]) -> Iterator[Written]:
    """The variables that the program does not read itself, each with its field, which the first has for itself."""
    taken = set[str]()
    for key, value in source.other.items():
        field = fields.get(key, "")
        if key in OURS or value in ("", None, []):
            continue
        yield key, "" if field in taken else field, value
        taken.add(field)


def in_extra(key: str, value: object) -> str:
    """A variable as "Key: value", as Zotero reads it."""
    title = key if key.isupper() else key.replace("-", " ").replace("_", " ").capitalize()
    words = "; ".join(map(str, names_in(value))) if key in NAME_VARIABLES else text_of(value)
    return f"{title}: {words}"


def names_in(value: object) -> tuple[Name, ...]:
    """The names in a variable of names."""
    return msgspec.convert(value, tuple[Name, ...], strict=False)


def text_of(value: object) -> str:
    """A variable in words; a date in parts as EDTF."""
    if isinstance(value, Mapping) and isinstance(parts := value.get("date-parts"), list):
        dates = ("-".join(str(number).zfill(2) for number in part) for part in parts)
        return "/".join(dates) + (APPROXIMATE[0] if value.get("circa") else "")
    if isinstance(value, list):
        return "; ".join(map(text_of, value))
    return str(value)


def is_date(key: str) -> bool:
    """Whether a variable is a date, which BibLaTeX reads as it is."""
    return key in DATE_VARIABLES
