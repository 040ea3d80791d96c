"""Dates in words, in English and French."""

from __future__ import annotations

from explorer.dossier.edtf import (
    DAY,
    MONTHS,
    SEASONS,
    UNBOUND,
    UNKNOWN,
    known_side,
    parse,
    sides,
    taken_apart,
)

APPROXIMATE = ("~", "%")
UNCERTAIN = ("?", "%")
SHORT_WIDTH = 7
NAMES = {
    "en": """January February March April May June July August September October November December
        spring summer autumn winter""",
    "fr": """janvier février mars avril mai juin juillet août septembre octobre novembre décembre
        printemps été automne hiver""",
    "short en": "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec Spr Sum Aut Win",
    "short fr": "jan fév mar avr mai jun jul aoû sep oct nov déc print été aut hiv",
}
NAMED = {names: dict(zip((*MONTHS, *SEASONS), NAMES[names].split(), strict=True)) for names in NAMES}
REMARKS = {
    **{mark: {"en": "uncertain", "fr": "incertain"} for mark in UNCERTAIN},
    **{form: {"en": "year not given", "fr": "année non précisée"} for form in ("000X", "00XX")},
    "0000-XX": {"en": "month not given", "fr": "mois non précisé"},
    "0000-00-XX": {"en": "day not given", "fr": "jour non précisé"},
    "0000-XX-XX": {"en": "month and day not given", "fr": "mois et jour non précisés"},
    "start": {"en": "start unknown", "fr": "début inconnu"},
    "end": {"en": "end unknown", "fr": "fin inconnue"},
}
ALONE, VERS, DE, A, JUSQUE = range(5)
CONTRACTED = {
    "": ("", "vers ", "de ", "à ", "jusqu’en "),
    "d’": ("", "vers ", "d’", "à ", "jusqu’en "),
    "le": ("", "vers le ", "du ", "au ", "jusqu’au "),
    "l’": ("", "vers l’", "de l’", "à l’", "jusqu’à l’"),
}
ARTICLES = {"04": "d’", "08": "d’", "10": "d’", "21": "le", "22": "l’", "23": "l’", "24": "l’"}


def in_words(text: str, language: str = "en") -> str:
    """The date as a sentence has it, in French or else in English; an absent date has no words."""
    if not text:
        return ""
    start, end = sides(parse(text).text)
    return in_french(start, end) if language == "fr" else in_english(start, end)


def in_short(text: str, language: str = "en") -> str:
    """The date without its year in at most seven cells: `Sep 22`, `~Sep 22`, `Sep 22?`, `Jul 25-`, `-Sep`.

    An interval shows its start and a dash, or a dash and its end where no start is known; a year, only its
    marks. Where there is no room the space goes (`~Sep22?`), and then the last mark.
    """
    start, end = sides(text)
    bare, mark, _ = taken_apart(known_side(text))
    month = NAMED["short fr" if language == "fr" else "short en"].get(bare[5:7], "")
    day = bare[8:].replace("X", "")
    words = f"{day} {month}" if language == "fr" else f"{month} {day}"
    before = "-" * (start != end and start in UNBOUND) + "~" * (mark in APPROXIMATE)
    after = "?" * (mark in UNCERTAIN) + "-" * (start != end and start not in UNBOUND)
    short = before + words.strip() + after
    return short if len(short) <= SHORT_WIDTH else short.replace(" ", "")[:SHORT_WIDTH]


def plain_year(text: str) -> str:
    """The year, or years, under which a date is sorted: `2022`, `2010–2019`; empty for an absent date."""
    year = known_side(text)[:4]
    return f"{year.replace('X', '0')}–{year.replace('X', '9')}" if "X" in year else year


def words_of(side: str, language: str) -> list[str]:
    """Day, month or season, and year, as far as they are given."""
    bare, _, form = taken_apart(side)
    day = bare[8:].lstrip("0") if form == DAY else ""
    day = "1er" if day == "1" and language == "fr" else day
    return [word for word in (day, NAMED[language].get(bare[5:7], ""), plain_year(bare)) if word]


def remarks(side: str, language: str, unknown: str = "") -> str:
    """In brackets: what is not given, what is uncertain, and which end (`start` or `end`) is unknown."""
    _, mark, form = taken_apart(side)
    said = ", ".join(REMARKS[key][language] for key in (form, mark, unknown) if key in REMARKS)
    return f" ({said})" if said else ""


def unrepeated(start: str, end: str, language: str) -> list[str]:
    """The words of a start less those that an end of the same form says too: `25` before `27 July 2023`."""
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
    """One date, with all that is said of it."""
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
    """One date after a preposition, with all that is said of it; `environ` where `vers` cannot stand."""
    bare, mark, form = taken_apart(side)
    article = "le" if form == DAY else ARTICLES.get(bare[5:7], "")
    about = " environ" if mark in APPROXIMATE and preposition != VERS else ""
    words = " ".join(words_of(side, "fr"))
    return CONTRACTED[article][preposition] + words + about + remarks(side, "fr", unknown)
