"""EDTF, level 1: the days that a date can mean."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from explorer.errors import ExplorerError

FIRST_DAY = date.min.toordinal()
LAST_DAY = date.max.toordinal()
OPEN, UNKNOWN = "..", ""
UNBOUND = (OPEN, UNKNOWN)
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
