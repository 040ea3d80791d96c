"""Months, counted in one way for index, queries and strip."""

from __future__ import annotations

from datetime import date

from hypothesis import given, strategies

from explorer.dossier.edtf import FIRST_DAY, LAST_DAY
from explorer.index.calendar import (
    first_day,
    month_number,
    month_numbered,
    month_of,
    month_start,
    next_month_start,
)

DAYS = strategies.dates(min_value=date(1, 1, 2), max_value=date(9999, 11, 30)).map(date.toordinal)


@given(DAYS)
def test_a_day_lies_between_its_month_and_the_next(day: int) -> None:
    """Its month starts on the day or before, and the next one after."""
    month = month_of(day)
    assert first_day(month) == month_start(day) <= day < next_month_start(day)
    assert month_numbered(month_number(month)) == month
    assert month_number(month_of(next_month_start(day))) == month_number(month) + 1


def test_an_unknown_day_has_no_month() -> None:
    """The first and the last of all days mean that nothing is known."""
    assert [month_of(day) for day in (FIRST_DAY, LAST_DAY)] == ["", ""]
    assert next_month_start(LAST_DAY - 1) <= LAST_DAY
