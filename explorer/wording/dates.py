"""Dates in words, in English and French.

EDTF says more than a date picker knows: "about", "perhaps", "some day of", "from one to another". No library has words
for that in two languages, so each form has its own here; what the calendar calls its months is in the catalogue.
"""

from __future__ import annotations

from functools import lru_cache

from explorer.dossier.edtf import (
    DAY,
    UNBOUND,
    UNKNOWN,
    is_set,
    known_side,
    members_of,
    parse,
    sides,
    taken_apart,
)
from explorer.wording.date_parts import (
    ALONE,
    APPROXIMATE,
    CONTRACTED,
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
    plain_year,
    unrepeated,
    words_of,
)
from explorer.wording.language import say
from explorer.wording.widths import cell_width

SHORT_WIDTH = 11


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
def date_in_short(text: str, language: str = "en", room: int = SHORT_WIDTH) -> str:
    """The date without its year, for a column: `21–22 Sep`, `22…30 Sep`, `[7 Sep]`, `c. Sep`, `from 25 Feb`.

    What lasted has a dash, one day among several an ellipsis. No mark is the sign of a stance, as those are beside it.
    Without enough cells an end in another month or year is less exact (`22 Sep–Nov`); a last bracket needs no cell.
    """
    if not text:
        return say("undated", language)
    start, end = sides(text)
    marks = taken_apart(start)[1] + taken_apart(end)[1]
    about = any(mark in APPROXIMATE for mark in marks)
    if start in UNBOUND or end in UNBOUND:
        forms = [one_side(text, language, about=about)]
    else:
        forms = [about_then(form, language) if about else form for form in both_sides(text, language)]
    if any(mark in UNCERTAIN for mark in marks):
        forms = [f"[{form}]" for form in forms]
    return next((form for form in forms if cell_width(form.removesuffix("]")) <= room), forms[-1])


def about_then(words: str, language: str) -> str:
    """A short date that is approximate."""
    return say("c. {date}", language, date=words)


def one_side(text: str, language: str, *, about: bool) -> str:
    """The short form of a date of which one end is open or unknown."""
    start, end = sides(text)
    side = known_side(text)
    words = " ".join(short_words(side, language))
    if is_set(text):
        words = about_then(words, language) if about else words
        return f"{words}…" if start else f"…{words}"
    if language == "fr":
        article = "le" if taken_apart(side)[2] == DAY else ""
        since = f"dès {article}".rstrip() + " "
        return (since if end in UNBOUND else CONTRACTED[article][JUSQUE]) + words + " env." * about
    return ("from " if end in UNBOUND else "till ") + "c. " * about + words


def both_sides(text: str, language: str) -> list[str]:
    """The short forms of a date from the most exact end to the least, each without what start and end share."""
    start, end = (taken_apart(side)[0] for side in sides(text))
    first, last = short_words(start, language), short_words(end, language)
    if start == end:
        return [" ".join(first)]
    mark = "…" if is_set(text) else "–"
    if (
        start[:7] == end[:7]
    ):  # of one month; with a day at one end only, the month is all that it tells for sure
        return [
            f"{first[0]}{mark}{' '.join(last)}" if are_alike(start, end) else min(first, last, key=len)[-1]
        ]
    year = [end[:4]] if needs_year(start, end) else []
    ends = (last + year, last[-1:] + year, year)
    return [f"{' '.join(first)}{mark}{' '.join(one)}" for one in ends if one]


def needs_year(start: str, end: str) -> bool:
    """Whether an end has a month that is not the next of its name after the start: `28 Dec–Jan` is of one winter."""
    years = int(end[:4].replace("X", "0")) - int(start[:4].replace("X", "0"))
    return bool(end[5:]) and years > (start[5:7] > end[5:7])


def short_words(side: str, language: str) -> list[str]:
    """Day and short month or season, or else the year: those that are given, without marks."""
    date, _mark, form = taken_apart(side)
    day = date[8:].lstrip("0") if form == DAY else ""
    day = "1er" if day == "1" and language == "fr" else day
    month = month_name(date, language, short=True)
    # A dash between two years would say that it lasted.
    return [day, month] if day else [month or plain_year(date).replace("–", "…")]


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
