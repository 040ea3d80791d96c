"""Turns one reference of `sources.yaml`, as Pandoc reads and Zotero exports it, into a source."""

from __future__ import annotations

import re
from collections.abc import Iterator

from explorer.dossier.csl_variables import DATE_VARIABLES, NAME_VARIABLES, TEXT_VARIABLES
from explorer.dossier.source import Source
from explorer.dossier.typed import Mistake, typed
from explorer.dossier.yaml_file import KeyPath, Tree
from explorer.errors import because, nearest

FIELDS = frozenset(Source.__struct_encode_fields__) - {"other"}
VARIABLES = FIELDS | TEXT_VARIABLES | NAME_VARIABLES | DATE_VARIABLES
ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
WITH_ESCAPES = ("title", "container-title", "publisher", "URL")


def as_edtf(tree: Tree) -> Tree:
    """A CSL date in any of its forms (text, `date-parts`, a list of years, months and days) as EDTF."""
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
    """A part of a date, with at least two digits."""
    return str(part).zfill(2)


def year_month_day(date: dict[str, Tree]) -> str:
    """The EDTF of a mapping with a `year` and perhaps a `month` and a `day`."""
    return "-".join(padded(date[part]) for part in ("year", "month", "day") if part in date)


def read_reference(tree: Tree, path: KeyPath) -> tuple[Source | None, list[Mistake]]:
    """One reference as a source, with its dates as EDTF and its Markdown escapes undone, as Pandoc would."""
    if not isinstance(tree, dict):
        return typed(tree, Source, path)
    reference: dict[str, Tree] = {key: value for key, value in tree.items() if key in FIELDS}
    for key in ("issued", "accessed"):
        if key in reference:
            reference[key] = as_edtf(reference[key])
    for key in WITH_ESCAPES:
        if isinstance(text := reference.get(key), str):
            reference[key] = ESCAPED.sub(r"\1", text)
    unknown = list(unknown_variables(tree, path))
    others = {key: value for key, value in tree.items() if key not in FIELDS and key in VARIABLES}
    source, wrong = typed(reference | ({"other": others} if others else {}), Source, path)
    return source, unknown + wrong


def unknown_variables(tree: dict[str, Tree], path: KeyPath) -> Iterator[Mistake]:
    """Keys that are not CSL variables."""
    for key in tree:
        if key not in VARIABLES:
            place = (*path, key)
            yield Mistake(place, because("not-csl", key=key, near=nearest(key, sorted(VARIABLES))))
