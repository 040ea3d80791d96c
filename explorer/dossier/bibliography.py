"""The references of `sources.yaml`: CSL YAML as Pandoc reads it and Zotero exports it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from explorer.dossier.document import Path_, Tree
from explorer.dossier.model import Source
from explorer.dossier.typed import Mistake, typed
from explorer.errors import told_nearest

# The variables of CSL 1.0.2, appendix IV, that the program itself does not read.
TEXT_VARIABLES = frozenset(
    [
        "abstract",
        "annote",
        "annotation",
        "archive-place",
        "archive_collection",
        "authority",
        "call-number",
        "categories",
        "citation-key",
        "citation-label",
        "citation-number",
        "collection-title",
        "container-title-short",
        "dimensions",
        "division",
        "DOI",
        "event",
        "event-place",
        "event-title",
        "first-reference-note-number",
        "genre",
        "ISBN",
        "ISSN",
        "journalAbbreviation",
        "jurisdiction",
        "keyword",
        "locator",
        "medium",
        "note",
        "original-publisher",
        "original-publisher-place",
        "original-title",
        "page",
        "page-first",
        "part-title",
        "PMCID",
        "PMID",
        "publisher-place",
        "references",
        "reviewed-genre",
        "reviewed-title",
        "scale",
        "section",
        "shortTitle",
        "source",
        "status",
        "title-short",
        "volume-title",
        "year-suffix",
        "chapter-number",
        "collection-number",
        "edition",
        "issue",
        "number",
        "number-of-pages",
        "number-of-volumes",
        "part-number",
        "printing-number",
        "supplement-number",
        "version",
        "volume",
    ]
)
NAME_VARIABLES = frozenset(
    [
        "chair",
        "collection-editor",
        "compiler",
        "composer",
        "container-author",
        "contributor",
        "curator",
        "director",
        "editor",
        "editorial-director",
        "executive-producer",
        "guest",
        "host",
        "illustrator",
        "interviewer",
        "narrator",
        "organizer",
        "original-author",
        "performer",
        "producer",
        "recipient",
        "reviewed-author",
        "script-writer",
        "series-creator",
        "translator",
    ]
)
DATE_VARIABLES = frozenset(["available-date", "event-date", "original-date", "submitted"])
FIELDS = frozenset(Source.__struct_encode_fields__) - {"other"}
VARIABLES = sorted(FIELDS | TEXT_VARIABLES | NAME_VARIABLES | DATE_VARIABLES)
ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
MARKDOWN = ("title", "container-title", "publisher", "URL")


def as_edtf(tree: Tree) -> Tree:
    """A CSL date in any of its forms (text, `date-parts`, list of year/month/day) as EDTF text."""
    if isinstance(tree, dict) and isinstance(parts := tree.get("date-parts"), list):
        joined = "/".join("-".join(map(padded, part)) for part in parts if isinstance(part, list))
        return joined + ("~" if tree.get("circa") in ("true", "1") else "")
    if isinstance(tree, dict) and isinstance(raw := tree.get("raw", tree.get("literal")), str):
        return raw
    dates = tree if isinstance(tree, list) else [tree]
    if all(isinstance(date, dict) and "year" in date for date in dates):
        return "/".join(year_month_day(date) for date in dates if isinstance(date, dict))
    return tree


def padded(part: Tree) -> str:
    """A number of a date with at least two digits."""
    return str(part).zfill(2)


def year_month_day(date: dict[str, Tree]) -> str:
    """EDTF text of a mapping with `year` and, where known, `month` and `day`."""
    return "-".join(padded(date[part]) for part in ("year", "month", "day") if part in date)


def read_reference(tree: Tree, path: Path_) -> tuple[Source | None, list[Mistake]]:
    """One reference as a source; dates become EDTF and the escapes of Markdown are undone."""
    if not isinstance(tree, dict):
        return typed(tree, Source, path)
    reference: dict[str, Tree] = {key: value for key, value in tree.items() if key in FIELDS}
    for key in ("issued", "accessed"):
        if key in reference:
            reference[key] = as_edtf(reference[key])
    for key in MARKDOWN:
        if isinstance(text := reference.get(key), str):
            reference[key] = ESCAPED.sub(r"\1", text)
    found = list(unknown_variables(tree, path))
    others = {key: value for key, value in tree.items() if key not in FIELDS and key in VARIABLES}
    source, wrong = typed(reference | ({"other": others} if others else {}), Source, path)
    return source, found + wrong


def unknown_variables(tree: dict[str, Tree], path: Path_) -> Iterator[Mistake]:
    """Keys of a reference that are no variable of CSL."""
    for key in tree:
        if key not in FIELDS and key not in TEXT_VARIABLES and key not in NAME_VARIABLES | DATE_VARIABLES:
            place = (*path, key)
            yield Mistake(place, f"{key!r} is no variable of CSL{told_nearest(key, VARIABLES)}", place)
