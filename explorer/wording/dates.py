"""Dates in words, in English and French.

EDTF says more than a date picker knows: "about", "perhaps", "some day of", "from one to another". No library has words
for that in two languages, so each form has its own here; what the calendar calls its months is in the catalogue.
"""

from __future__ import annotations

from functools import lru_cache

from explorer.dossier.edtf import UNBOUND, UNKNOWN, is_set, known_side, members_of, parse, sides, taken_apart
from explorer.wording.date_parts import (
    ALONE,
    APPROXIMATE,
    DE,
    ENTRE,
    JUSQUE,
    UNCERTAIN,
    VERS,
    A,
    are_alike,
    english,
    french,
    month_name,
    unrepeated,
    words_of,
)

SHORT_WIDTH = 7


@lru_cache(maxsize=2**12)  # rows ask for the same dates with every key
def date_in_full(text: str, language: str = "en") -> str:
    """The date as a sentence has it, in French or else in English; an absent date has no words."""
    if not text:
        return ""
    start, end = sides(parse(text).text)
    if is_set(text) and start != end:
        return among_in_french(text) if language == "fr" else among_in_english(text)
    return in_french(start, end) if language == "fr" else in_english(start, end)


@lru_cache(maxsize=2**12)
def date_in_short(text: str, language: str = "en") -> str:
    """The date without its year in at most seven cells: `Sep 22`, `~Sep 22`, `Sep 22?`, `Jul 25-`, `-Sep`.

    One of a set shows its first day and an ellipsis: `Sep 22…`. An interval shows its start and a dash, or a dash and
    its end if the start is not known; a year shows only its marks. When there is too little room the space goes
    (`~Sep22?`), and then the last mark.
    """
    start, end = sides(text)
    date, mark, _form = taken_apart(known_side(text))
    month = month_name(date, language, short=True)
    day = date[8:].replace("X", "")
    words = f"{day} {month}" if language == "fr" else f"{month} {day}"
    before = "-" * (start != end and start in UNBOUND) + "~" * (mark in APPROXIMATE)
    more = "…" if is_set(text) else "-"
    after = "?" * (mark in UNCERTAIN) + more * (start != end and start not in UNBOUND)
    short = before + words.strip() + after
    return short if len(short) <= SHORT_WIDTH else short.replace(" ", "")[:SHORT_WIDTH]


def in_english(start: str, end: str) -> str:
    """A date or an interval: `c. September 2022`, `25–27 July 2023`, `until September 2022`."""
    if start == end:
        return english(start)
    if start in UNBOUND:
        return "until " + english(end, "start" if start == UNKNOWN else "")
    if end in UNBOUND:
        return "from " + english(start, "end" if end == UNKNOWN else "")
    if not are_alike(start, end):
        return f"{english(start)} – {english(end)}"
    words = unrepeated(start, end, "en")
    return ("–" if len(words) == 1 else " – ").join((" ".join(words), english(end)))


def among_in_english(text: str) -> str:
    """One of a set: `22 or 24 September 2022`, `between 22 and 30 September 2022`, `30 September 2022 or earlier`."""
    start, end = sides(text)
    if not start or not end:
        return english(end or start) + (" or earlier" if end else " or later")
    if listed := days_of_set(text):
        return listed_dates(listed, "or", "en")
    shortened = unrepeated(start, end, "en") if are_alike(start, end) else [english(start)]
    return f"between {' '.join(shortened)} and {english(end)}"


def among_in_french(text: str) -> str:
    """One of a set: `22 ou 24 septembre 2022`, `entre le 22 et le 30 septembre 2022`, `… ou plus tôt`."""
    start, end = sides(text)
    if not start or not end:
        return french(end or start, ALONE) + (" ou plus tôt" if end else " ou plus tard")
    if listed := days_of_set(text):
        return listed_dates(listed, "ou", "fr")
    repeated = words_of(start, "fr")[len(unrepeated(start, end, "fr")) :] if are_alike(start, end) else []
    return f"entre {french(start, ENTRE).removesuffix(' '.join(('', *repeated)))} et {french(end, ENTRE)}"


def days_of_set(text: str) -> list[str]:
    """The dates of a set that names each; none if it has a span."""
    members = members_of(text)
    return [first for first, _ in members] if all(first == last for first, last in members) else []


def listed_dates(listed: list[str], conjunction: str, language: str) -> str:
    """Dates one after the other, each without what the last repeats."""
    last = listed[-1]
    words = [
        " ".join(unrepeated(day, last, language) if are_alike(day, last) else words_of(day, language))
        for day in listed[:-1]
    ]
    return f"{', '.join(words)} {conjunction} {' '.join(words_of(last, language))}"


def in_french(start: str, end: str) -> str:
    """A date or an interval: `vers septembre 2022`, `du 25 au 27 juillet 2023`, `jusqu’en septembre 2022`."""
    if start == end:
        return french(start, VERS if start.endswith(APPROXIMATE) else ALONE)
    if start in UNBOUND:
        return french(end, JUSQUE, "start" if start == UNKNOWN else "")
    if end in UNBOUND:
        return "à partir " + french(start, DE, "end" if end == UNKNOWN else "")
    repeated = words_of(start, "fr")[len(unrepeated(start, end, "fr")) :]
    return french(start, DE).removesuffix(" ".join(("", *repeated))) + " " + french(end, A)
