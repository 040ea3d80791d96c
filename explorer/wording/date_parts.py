"""One date in words, day by month by year, with what is uncertain about it: the parts of every longer form."""

from __future__ import annotations

from explorer.dossier.edtf import DAY, known_side, taken_apart
from explorer.wording.language import _, say, translated

APPROXIMATE = ("~", "%")
UNCERTAIN = ("?", "%")
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
ALONE, VERS, DE, A, JUSQUE, ENTRE = range(6)
CONTRACTED = {
    "": ("", "vers ", "de ", "à ", "jusqu’en ", ""),
    "d’": ("", "vers ", "d’", "à ", "jusqu’en ", ""),
    "le": ("", "vers le ", "du ", "au ", "jusqu’au ", "le "),
    "l’": ("", "vers l’", "de l’", "à l’", "jusqu’à l’", "l’"),
}
ARTICLES = {"04": "d’", "08": "d’", "10": "d’", "21": "le", "22": "l’", "23": "l’", "24": "l’"}


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


def english(side: str, unknown: str = "") -> str:
    """One date, with its remarks."""
    about = "c. " if side.endswith(APPROXIMATE) else ""
    return about + " ".join(words_of(side, "en")) + remarks(side, "en", unknown)


def french(side: str, preposition: int, unknown: str = "") -> str:
    """One date after a preposition, with its remarks; `environ` after any preposition but `vers`."""
    date, mark, form = taken_apart(side)
    article = "le" if form == DAY else ARTICLES.get(date[5:7], "")
    about = " environ" if mark in APPROXIMATE and preposition != VERS else ""
    words = " ".join(words_of(side, "fr"))
    return CONTRACTED[article][preposition] + words + about + remarks(side, "fr", unknown)
