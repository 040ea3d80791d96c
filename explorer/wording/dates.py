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
    known_side,
    parse,
    sides,
    taken_apart,
)
from explorer.wording.language import _, say, translated

APPROXIMATE = ("~", "%")
UNCERTAIN = ("?", "%")
SHORT_WIDTH = 7
# By the second part of an EDTF date: the name, and a form for rows.
MONTH_NAMES = {
    "01": (_("January"), _("Jan")),
    "02": (_("February"), _("Feb")),
    "03": (_("March"), _("Mar")),
    "04": (_("April"), _("Apr")),
    "05": (_("May"), _("May")),
    "06": (_("June"), _("Jun")),
    "07": (_("July"), _("Jul")),
    "08": (_("August"), _("Aug")),
    "09": (_("September"), _("Sep")),
    "10": (_("October"), _("Oct")),
    "11": (_("November"), _("Nov")),
    "12": (_("December"), _("Dec")),
    "21": (_("spring"), _("Spr")),
    "22": (_("summer"), _("Sum")),
    "23": (_("autumn"), _("Aut")),
    "24": (_("winter"), _("Win")),
}
# By the mark of a date, its form, or the end of an interval that is not known.
REMARKS = {
    **dict.fromkeys(UNCERTAIN, _("uncertain")),
    **dict.fromkeys(("000X", "00XX"), _("year not given")),
    "0000-XX": _("month not given"),
    "0000-00-XX": _("day not given"),
    "0000-XX-XX": _("month and day not given"),
    "start": _("start unknown"),
    "end": _("end unknown"),
}
# French prepositions before a bare word, before one that elides them, before an article.
ALONE, VERS, DE, A, JUSQUE = range(5)
CONTRACTED = {
    "": ("", "vers ", "de ", "à ", "jusqu’en "),
    "d’": ("", "vers ", "d’", "à ", "jusqu’en "),
    "le": ("", "vers le ", "du ", "au ", "jusqu’au "),
    "l’": ("", "vers l’", "de l’", "à l’", "jusqu’à l’"),
}
ARTICLES = {"04": "d’", "08": "d’", "10": "d’", "21": "le", "22": "l’", "23": "l’", "24": "l’"}


@lru_cache(maxsize=2**12)  # rows ask for the same dates with every key
def date_in_full(text: str, language: str = "en") -> str:
    """The date as a sentence has it, in French or else in English; an absent date has no words."""
    if not text:
        return ""
    start, end = sides(parse(text).text)
    return in_french(start, end) if language == "fr" else in_english(start, end)


@lru_cache(maxsize=2**12)
def date_in_short(text: str, language: str = "en") -> str:
    """The date without its year in at most seven cells: `Sep 22`, `~Sep 22`, `Sep 22?`, `Jul 25-`, `-Sep`.

    An interval shows its start and a dash, or a dash and its end if the start is not known; a year shows only its
    marks. When there is too little room the space goes (`~Sep22?`), and then the last mark.
    """
    start, end = sides(text)
    date, mark, _form = taken_apart(known_side(text))
    month = month_name(date, language, short=True)
    day = date[8:].replace("X", "")
    words = f"{day} {month}" if language == "fr" else f"{month} {day}"
    before = "-" * (start != end and start in UNBOUND) + "~" * (mark in APPROXIMATE)
    after = "?" * (mark in UNCERTAIN) + "-" * (start != end and start not in UNBOUND)
    short = before + words.strip() + after
    return short if len(short) <= SHORT_WIDTH else short.replace(" ", "")[:SHORT_WIDTH]


def plain_year(text: str) -> str:
    """The year, or years, under which a date is sorted: `2022`, `2010–2019`; empty for an absent date."""
    year = known_side(text)[:4]
    return f"{year.replace('X', '0')}–{year.replace('X', '9')}" if "X" in year else year


def month_name(side: str, language: str, *, short: bool = False) -> str:
    """The month or season of one date; empty for a year."""
    names = MONTH_NAMES.get(side[5:7])
    return translated(names[short], language) if names else ""


def words_of(side: str, language: str) -> list[str]:
    """Day, month or season, and year: those that are given."""
    date, _mark, form = taken_apart(side)
    day = date[8:].lstrip("0") if form == DAY else ""
    day = "1er" if day == "1" and language == "fr" else day
    return list(filter(None, (day, month_name(date, language), plain_year(date))))


def remarks(side: str, language: str, unknown: str = "") -> str:
    """In brackets: what is not given, what is uncertain, and which end (`start` or `end`) is unknown."""
    _date, mark, form = taken_apart(side)
    said = ", ".join(say(REMARKS[key], language) for key in (form, mark, unknown) if key in REMARKS)
    return f" ({said})" if said else ""


def unrepeated(start: str, end: str, language: str) -> list[str]:
    """The words of a start without those that an end of the same form repeats: `25` before `27 July 2023`."""
    words, following = words_of(start, language), words_of(end, language)
    while are_alike(start, end) and words[-1] == following.pop():
        words.pop()
    return words


def are_alike(start: str, end: str) -> bool:
    """Whether both ends have the same form, and no mark or unspecified digit."""
    return len(start) == len(end) and (start + end).replace("-", "").isdigit()


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


def english(side: str, unknown: str = "") -> str:
    """One date, with its remarks."""
    about = "c. " if side.endswith(APPROXIMATE) else ""
    return about + " ".join(words_of(side, "en")) + remarks(side, "en", unknown)


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


def french(side: str, preposition: int, unknown: str = "") -> str:
    """One date after a preposition, with its remarks; `environ` after any preposition but `vers`."""
    date, mark, form = taken_apart(side)
    article = "le" if form == DAY else ARTICLES.get(date[5:7], "")
    about = " environ" if mark in APPROXIMATE and preposition != VERS else ""
    words = " ".join(words_of(side, "fr"))
    return CONTRACTED[article][preposition] + words + about + remarks(side, "fr", unknown)
