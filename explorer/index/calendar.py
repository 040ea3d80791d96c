"""Month arithmetic, one for index, queries and density strip.

A month is written as YYYY-MM, which sorts correctly. Its number counts from January of the year 0, so that one can step
from month to month. Days are proleptic Gregorian ordinals, as in `datetime.date`.
"""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from explorer.dossier.edtf import FIRST_DAY, LAST_DAY

MONTHS_IN_YEAR = 12
MORE_THAN_A_MONTH = 32


@lru_cache(maxsize=2**12)  # asked for with every key
def month_of(day: int) -> str:
    """The month of a day; empty for FIRST_DAY and LAST_DAY, which mean that it is unknown."""
    return date.fromordinal(day).isoformat()[:7] if FIRST_DAY < day < LAST_DAY else ""


def first_day(month: str) -> int:
    """The first day of a month."""
    return date(int(month[:4]), int(month[5:]), 1).toordinal()


@lru_cache(maxsize=2**12)  # the strip asks for every month with every change of the query
def month_number(month: str) -> int:
    """How many months a month comes after January of the year 0."""
    return int(month[:4]) * MONTHS_IN_YEAR + int(month[5:]) - 1


def month_numbered(number: int) -> str:
    """The month with this number."""
    return f"{number // MONTHS_IN_YEAR:04}-{number % MONTHS_IN_YEAR + 1:02}"


def month_start(day: int) -> int:
    """The first day of a day's month."""
    return date.fromordinal(day).replace(day=1).toordinal()


def next_month_start(day: int) -> int:
    """The first day of the month after a day's; LAST_DAY after the last month."""
    return month_start(min(month_start(day) + MORE_THAN_A_MONTH, LAST_DAY))
