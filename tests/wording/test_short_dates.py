"""Dates in short: whole, with their year, and with no mark that looks like the sign of a stance."""

from __future__ import annotations

import pytest

from explorer.index.index import Index
from explorer.wording.language import LANGUAGES
from explorer.wording.short_dates import date_with_year
from explorer.wording.signs import SIGNS

DATES = {
    "2022-09-21": "21 Sep 2022",
    "2022-09": "Sep 2022",
    "2022": "2022",
    "": "undated",
    "2022-09-07?": "[7 Sep 2022]",
    "2022-09~": "c. Sep 2022",
    "2022-09-07%": "[c. 7 Sep 2022]",
    "2022-09-21/2022-09-22": "21–22 Sep 2022",
    "2022-09-30/2022-10-02": "30 Sep–2 Oct 2022",
    "2022-12-31/2023-01-02": "31 Dec 2022–2 Jan 2023",
    "2022-09/2022-11": "Sep–Nov 2022",
    "2022/2023": "2022–2023",
    "[2022-09-22..2022-09-30]": "22…30 Sep 2022",
    "[2022-09-22,2022-09-24]": "22 or 24 Sep 2022",
    "[..2022-09-22]": "22 September 2022 or earlier",
    "2022-09-22/..": "from 22 September 2022",
    "2022-09-XX": "Sep 2022",
    "2022-23": "Aut 2022",
}


@pytest.mark.parametrize("text", DATES)
def test_a_date_in_short(text: str) -> None:
    """What lasted has a dash, a day among others an ellipsis, an uncertain one brackets."""
    assert date_with_year(text, "en") == DATES[text]


def test_the_first_of_a_month_in_french() -> None:
    """As French has it."""
    assert date_with_year("2022-10-01~", "fr") == "vers 1er oct. 2022"


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_mark_of_a_date_is_the_sign_of_a_stance(shipped: Index, language: str) -> None:
    """Of all dates of the shipped dossier: beside such signs, a date must not be read as one."""
    signs = {sign for sign, _, _ in SIGNS.values()}
    dates = {shipped.event(number).date for number in range(shipped.event_count)}  # type: ignore[arg-type]  # all numbers
    assert {date for date in dates if signs & set(date_with_year(date, language))} == set()
