"""EDTF: the days a date can mean, its words in en and fr."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from explorer.errors import ExplorerError

FIRST_DAY = date.min.toordinal()
LAST_DAY = date.max.toordinal()
OPEN, UNKNOWN = "..", ""
UNBOUND = (OPEN, UNKNOWN)
APPROXIMATE = ("~", "%")
UNCERTAIN = ("?", "%")
SHORT_WIDTH = 7

ANY_DIGIT = str.maketrans("123456789", "000000000")
DAY = "0000-00-00"
FORMS = frozenset((DAY, "0000-00", "0000", "0000-00-XX", "0000-XX", "0000-XX-XX", "000X", "00XX"))
DECEMBER = 12
MONTHS = {f"{month:02}": (month, month) for month in range(1, DECEMBER + 1)}
# Seasons are those of the north, and a winter ends in the next year: EDTF leaves both open.
SEASONS = {"21": (3, 5), "22": (6, 8), "23": (9, 11), "24": (12, 2)}
ANY_MONTH = dict.fromkeys(("", "XX", "XX-XX"), (1, 12))
AFTER_YEAR = MONTHS | SEASONS | ANY_MONTH | {f"{month}-XX": span for month, span in MONTHS.items()}

REASONS = {
    "Y": "Y stands before years of five digits or more, and none is kept after 9999",
    ":": "it has a time of day, and only days are kept",
    **dict.fromkeys("[{", "it is a list, and one date or one interval is wanted"),
    "X": "X stands for the last digits only: 201X, 20XX, 2022-XX, 2022-09-XX or 2022-XX-XX",
    **dict.fromkeys("?~%", "one mark (?, ~ or %) may stand, after the whole of a date"),
    "": "it is written 2022 (0001 to 9999), 2022-09, 2022-09-22 or 2022-21 (spring), or start/end",
}

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


class DateError(ExplorerError):
    """A text that is no date, and what is wrong with it."""

    def __init__(self, text: str, reason: str) -> None:
        super().__init__(f"the date {text[:40]!r} cannot be read: {reason}")


@dataclass(frozen=True, slots=True, kw_only=True)
class PartialDate:
    """A date as it is written, and the first and last day that it can mean, as ordinals.

    An end that is open or unknown reaches to FIRST_DAY or LAST_DAY. A mark (?, ~ or %) moves neither.
    """

    text: str
    earliest: int
    latest: int

    @property
    def sort_key(self) -> tuple[int, int]:
        """By the earliest day, the vaguer first; where no start is known, by the first day of the end."""
        known = parse(known_side(self.text)).earliest if self.text[0] in "./" else self.earliest
        return known, self.earliest - self.latest


@lru_cache(maxsize=2**14)
def parse(text: str) -> PartialDate:
    """The days that an EDTF text of level 1 can mean; raises DateError for any other text."""
    start, end = sides(text)
    if start in UNBOUND and end in UNBOUND:
        raise DateError(text, "it says neither when it starts nor when it ends")
    try:
        earliest, latest = days(start)
        if start != end:
            latest = days(end)[1]
    except KeyError:
        raise DateError(text, next(reason for sign, reason in REASONS.items() if sign in text)) from None
    except ValueError:
        raise DateError(text, "the calendar, from 0001-01-01 to 9999-12-31, has no such date") from None
    if latest < earliest:
        raise DateError(text, "it ends before it starts")
    return PartialDate(text=text, earliest=earliest, latest=latest)


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


def sides(text: str) -> tuple[str, str]:
    """The start and the end of an interval; what is no interval is both."""
    start, stroke, end = text.partition("/")
    return (start, end) if stroke else (start, start)


def known_side(text: str) -> str:
    """The start of an interval, or its end where no start is known."""
    start, end = sides(text)
    return end if start in UNBOUND else start


def taken_apart(side: str) -> tuple[str, str, str]:
    """One date without its mark, the mark, and the form: the date with 0 for every digit."""
    bare, mark = (side[:-1], side[-1]) if side.endswith(("?", "~", "%")) else (side, "")
    return bare, mark, bare.translate(ANY_DIGIT)


def days(side: str) -> tuple[int, int]:
    """The first and the last day of one date; KeyError for an unknown form, ValueError for no such day."""
    if side in UNBOUND:
        return FIRST_DAY, LAST_DAY
    bare, _, form = taken_apart(side)
    if form == DAY:
        day = date(int(bare[:4]), int(bare[5:7]), int(bare[8:])).toordinal()
        return day, day
    if form not in FORMS:
        raise KeyError(form)
    if bare[5:] not in AFTER_YEAR:
        raise ValueError(bare)
    (first, last), year = AFTER_YEAR[bare[5:]], bare[:4]
    earliest = date(int(year.replace("X", "0")), first, 1).toordinal()
    return earliest, last_of_month(int(year.replace("X", "9")) + (last < first), last)


def last_of_month(year: int, month: int) -> int:
    """The last day of a month; in December not by way of the next one, since 9999 is the last year."""
    if month == DECEMBER:
        return date(year, month, 31).toordinal()
    return date(year, month + 1, 1).toordinal() - 1


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
