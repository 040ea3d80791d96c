"""Dates in EDTF, level 1 and "one of a set" of level 2: the days that each can mean.

EDTF is the Library of Congress's notation for dates that are only partly known. We parse it ourselves because the
`edtf` package takes 2.5 to 8.5 ms a date and accepts 29 February 2023. Tests compare the two on the standard's own
examples.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import pairwise

from explorer.errors import ExplorerError

FIRST_DAY = date.min.toordinal()
LAST_DAY = date.max.toordinal()
OPEN, UNKNOWN = "..", ""
UNBOUND = (OPEN, UNKNOWN)
ANY_DIGIT = str.maketrans("123456789", "000000000")
DAY = "0000-00-00"
FORMS = frozenset((DAY, "0000-00", "0000", "0000-00-XX", "0000-XX", "0000-XX-XX", "000X", "00XX"))
DECEMBER = 12
MONTH_SPANS = {f"{month:02}": (month, month) for month in range(1, DECEMBER + 1)}
# Seasons are those of the north, and a winter ends in the next year: EDTF leaves both open.
SEASON_SPANS = {"21": (3, 5), "22": (6, 8), "23": (9, 11), "24": (12, 2)}
WHOLE_YEAR = dict.fromkeys(("", "XX", "XX-XX"), (1, 12))
AFTER_YEAR = (
    MONTH_SPANS | SEASON_SPANS | WHOLE_YEAR | {f"{month}-XX": span for month, span in MONTH_SPANS.items()}
)
# The first sign that a text has tells what its author had in mind.
REASON_BY_SIGN = {
    "Y": "date-of-long-year",
    ":": "date-with-time",
    "[": "date-set",
    "{": "date-is-list",
    "X": "date-with-digits-missing",
    **dict.fromkeys("?~%", "date-with-marks"),
    "": "date-form",
}


class DateError(ExplorerError):
    """A text that is not a date, and why. The reason comes first, since the reader can see the text."""

    def __init__(self, id_: str, /, text: str, **values: str) -> None:
        super().__init__(id_, text=text[:40], **values)


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
        """The earliest day, the vaguer date first. An interval without a known start sorts by its end."""
        start, end = sides(self.text)
        known = parse(end).earliest if start in UNBOUND else self.earliest
        return known, self.earliest - self.latest


@lru_cache(maxsize=2**14)
def parse(text: str) -> PartialDate:
    """The days that an EDTF text can mean, of level 1 or one of a set. Raises DateError."""
    if is_set(text):
        return parsed_set(text)
    start, end = sides(text)
    if start in UNBOUND and end in UNBOUND:
        raise DateError("date-without-ends", text)
    earliest, latest = days_within(text, start)
    if start != end:
        latest = days_within(text, end)[1]
    if latest < earliest:
        raise DateError("date-ends-before-start", text)
    return PartialDate(text=text, earliest=earliest, latest=latest)


def parsed_set(text: str) -> PartialDate:
    """The days of "one of a set" (EDTF, level 2): `[2031-05-01..2031-05-03]`, `[2031-05-01,2031-05-03]`."""
    members = members_of(text)
    if "/" in text or "[" in text[1:] or (UNKNOWN, UNKNOWN) in members:
        raise DateError("date-set", text)
    known = [parse(end) for member in members for end in dict.fromkeys(member) if end]
    if any(later.earliest < sooner.earliest for sooner, later in pairwise(known)):
        raise DateError("date-ends-before-start", text)
    (first, _), (_, last) = members[0], members[-1]
    return PartialDate(
        text=text,
        earliest=known[0].earliest if first else FIRST_DAY,
        latest=known[-1].latest if last else LAST_DAY,
    )


def sort_key(text: str) -> tuple[int, int]:
    """The sort key of an EDTF text; an absent date comes last."""
    return parse(text).sort_key if text else (LAST_DAY, LAST_DAY)


@lru_cache(maxsize=2**12)
def sides(text: str) -> tuple[str, str]:
    """The start and the end of an interval or a set; any other date is both."""
    if is_set(text):
        members = members_of(text)
        return members[0][0], members[-1][1]
    start, stroke, end = text.partition("/")
    return (start, end) if stroke else (start, start)


def is_set(text: str) -> bool:
    """Whether this is one day among several, where an interval is something that lasted."""
    return text[:1] == "[" and text[-1:] == "]"


@lru_cache(maxsize=2**12)
def members_of(text: str) -> tuple[tuple[str, str], ...]:
    """The first and the last date of each member of a set; one that is open is an empty text."""
    halves = (member.strip().partition(OPEN) for member in text[1:-1].split(","))
    return tuple((first, last if dots else first) for first, dots, last in halves)


def known_side(text: str) -> str:
    """The start of an interval, or its end if the start is not known."""
    start, end = sides(text)
    return end if start in UNBOUND else start


@lru_cache(maxsize=2**12)
def taken_apart(side: str) -> tuple[str, str, str]:
    """One date split into the date without its mark, the mark, and the form (the date with 0 for every digit)."""
    unmarked, mark = (side[:-1], side[-1]) if side.endswith(("?", "~", "%")) else (side, "")
    return unmarked, mark, unmarked.translate(ANY_DIGIT)


def days_within(text: str, side: str) -> tuple[int, int]:
    """The first and last day of one date in a text. Raises DateError."""
    try:
        return days(side)
    except KeyError:
        raise DateError(next(id_ for sign, id_ in REASON_BY_SIGN.items() if sign in text), text) from None
    except ValueError:
        raise no_such_date(text, side) from None


def no_such_date(text: str, side: str) -> DateError:
    """What the calendar lacks: the year, the month or the day."""
    unmarked, _, form = taken_apart(side)
    year, month = unmarked[:4], unmarked[5:7]
    if int(year.replace("X", "0")) == 0:
        return DateError("date-without-year", text)
    if month not in (MONTH_SPANS if unmarked[8:] else AFTER_YEAR):
        return DateError("date-without-month", text, month=month)
    if form == DAY:
        last = date.fromordinal(last_of_month(int(year), int(month))).day
        return DateError("date-without-day", text, month=f"{year}-{month}", last=str(last))
    return DateError("date-without-year", text)  # the winter of 9999 would end in 10000


def days(side: str) -> tuple[int, int]:
    """The first and last day of one date. Raises KeyError for an unknown form, ValueError for a day that never was."""
    if side in UNBOUND:
        return FIRST_DAY, LAST_DAY
    unmarked, _, form = taken_apart(side)
    if form == DAY:
        day = date(int(unmarked[:4]), int(unmarked[5:7]), int(unmarked[8:])).toordinal()
        return day, day
    if form not in FORMS:
        raise KeyError(form)
    if unmarked[5:] not in AFTER_YEAR:
        raise ValueError(unmarked)
    (first, last), year = AFTER_YEAR[unmarked[5:]], unmarked[:4]
    earliest = date(int(year.replace("X", "0")), first, 1).toordinal()
    return earliest, last_of_month(int(year.replace("X", "9")) + (last < first), last)


def last_of_month(year: int, month: int) -> int:
    """The last day of a month, as an ordinal."""
    if month == DECEMBER:  # 9999 has no January after it
        return date(year, month, 31).toordinal()
    return date(year, month + 1, 1).toordinal() - 1
