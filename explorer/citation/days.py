"""The days of a citation, in few words: one of two, one among several, the same as another."""

from __future__ import annotations

import re
from datetime import date

from explorer.dossier.edtf import UNBOUND, is_set, members_of, sides
from explorer.dossier.model import Source
from explorer.wording.dates import date_in_full
from explorer.wording.language import _, say

FULL_DAY = re.compile(r"\d{4}-\d\d-\d\d")
SAME_DAY = _("same day")


def said_in_words(said: str, language: str) -> str:
    """The day of a statement; of two days that follow each other it is one or the other."""
    if said and is_set(said) and len(members_of(said)) == 1 and is_day_before(*sides(said)):
        said = "[{},{}]".format(*sides(said))
    return date_in_full(said, language)


def span_in_words(span: str, language: str) -> str:
    """A span that rests on content, as the one day that it is: "or later" says by itself that it was inferred."""
    start, end = sides(span)
    if start == end:
        day = start
    else:
        day = f"[{start},{end}]" if is_day_before(start, end) else f"[{start}..{end}]".replace("....", "..")
    told = date_in_full(day, language)
    return (
        told if start in UNBOUND or end in UNBOUND else say("{date} (from its content)", language, date=told)
    )


def is_day_before(start: str, end: str) -> bool:
    """Whether a day is the one before another, so that "or" tells all that "between" would."""
    if not (FULL_DAY.fullmatch(start) and FULL_DAY.fullmatch(end)):
        return False
    return (date.fromisoformat(end) - date.fromisoformat(start)).days == 1


def is_same_day(said: str, source: Source | None) -> bool:
    """Whether words were printed on the very day on which they were said."""
    return bool(source and FULL_DAY.fullmatch(said) and source.issued == said)


def day_in_brief(said: str, source: Source, language: str) -> str:
    """The day of a page after that of a statement, where it is the same, or may be; empty otherwise."""
    if is_same_day(said, source):
        return say(SAME_DAY, language)
    inferred = source.custom.issued_range or (source.issued if source.custom.issued_basis else "")
    is_bound = FULL_DAY.fullmatch(said) and inferred == f"{said}/.."
    return say(_("same day or later"), language) if is_bound else ""
