"""Dates in words as short as can be said without a doubt: `21–22 Sep 2022`, `[7 Sep 2022]`, `c. Sep 2022`.

What lasted has a dash between its ends, one day among several has an ellipsis. None of these marks is the sign of a
stance, and so a date beside such signs is never taken for one. Where only one end is known, the words of the full form
are the only ones that cannot be misread.
"""

from __future__ import annotations

from functools import lru_cache

from explorer.dossier.edtf import UNBOUND, is_set, sides, taken_apart
from explorer.wording.date_parts import APPROXIMATE, UNCERTAIN, are_alike, month_name, plain_year
from explorer.wording.dates import about_then, date_in_full, days_of_set, short_words
from explorer.wording.language import say

LISTED = 2  # the days of a set that are named one by one; of more, only the first and the last


@lru_cache(maxsize=2**12)
def date_with_year(text: str, language: str) -> str:
    """The date in short, year included; an absent one is undated."""
    if not text:
        return say("undated", language)
    start, end = sides(text)
    if start in UNBOUND or end in UNBOUND:
        return date_in_full(text, language)
    (start, from_mark, _), (end, to_mark, _) = taken_apart(start), taken_apart(end)
    words = joined(start, end, text, language)
    if {from_mark, to_mark} & set(APPROXIMATE):
        words = about_then(words, language)
    return f"[{words}]" if {from_mark, to_mark} & set(UNCERTAIN) else words


def joined(start: str, end: str, text: str, language: str) -> str:
    """The two ends of a date, the first without what the second repeats; one end if they are the same."""
    first, last = dated_words(start, language), dated_words(end, language)
    if start == end:
        return " ".join(last)
    kept = list(first)
    while are_alike(start, end) and len(kept) > 1 and kept[-1] == last[len(kept) - 1 - len(first)]:
        kept.pop()
    if is_set(text) and len(days_of_set(text)) == LISTED:
        return say("{first} or {last}", language, first=" ".join(kept), last=" ".join(last))
    mark = "…" if is_set(text) else "–"
    return mark.join((" ".join(kept), " ".join(last)))


def dated_words(side: str, language: str) -> list[str]:
    """Day, short month or season, and year of one date without its mark: those that are given."""
    words = short_words(side, language)
    return [*words, plain_year(side)] if month_name(side, language) else words
