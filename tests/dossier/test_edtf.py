"""What a date can mean and how it is said."""

from __future__ import annotations

from calendar import monthrange
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.dossier.edtf import FIRST_DAY, LAST_DAY, DateError, parse
from explorer.errors import ExplorerError
from explorer.wording.sentences import of_error
from tests.dossier.dates import (
    DELIBERATE,
    ENDS,
    INTERVALS,
    MARKS,
    ORDINARY,
    VAGUE,
)

# Every example of levels 0 and 1 in "Extended Date/Time Format (EDTF) Specification", Library of Congress
# (2019), then, at the end of KEPT, the intervals with marks of its draft, in the signs of 2019.
KEPT = {
    "1985-04-12": ("1985-04-12", "1985-04-12"),
    "1985-04": ("1985-04-01", "1985-04-30"),
    "1985": ("1985-01-01", "1985-12-31"),
    "1964/2008": ("1964-01-01", "2008-12-31"),
    "2004-06/2006-08": ("2004-06-01", "2006-08-31"),
    "2004-02-01/2005-02-08": ("2004-02-01", "2005-02-08"),
    "2004-02-01/2005-02": ("2004-02-01", "2005-02-28"),
    "2004-02-01/2005": ("2004-02-01", "2005-12-31"),
    "2005/2006-02": ("2005-01-01", "2006-02-28"),
    "2001-21": ("2001-03-01", "2001-05-31"),
    "1984?": ("1984-01-01", "1984-12-31"),
    "2004-06~": ("2004-06-01", "2004-06-30"),
    "2004-06-11%": ("2004-06-11", "2004-06-11"),
    "201X": ("2010-01-01", "2019-12-31"),
    "20XX": ("2000-01-01", "2099-12-31"),
    "2004-XX": ("2004-01-01", "2004-12-31"),
    "1985-04-XX": ("1985-04-01", "1985-04-30"),
    "1985-XX-XX": ("1985-01-01", "1985-12-31"),
    "1985-04-12/..": ("1985-04-12", "9999-12-31"),
    "1985-04/..": ("1985-04-01", "9999-12-31"),
    "1985/..": ("1985-01-01", "9999-12-31"),
    "../1985-04-12": ("0001-01-01", "1985-04-12"),
    "../1985-04": ("0001-01-01", "1985-04-30"),
    "../1985": ("0001-01-01", "1985-12-31"),
    "1985-04-12/": ("1985-04-12", "9999-12-31"),
    "1985-04/": ("1985-04-01", "9999-12-31"),
    "1985/": ("1985-01-01", "9999-12-31"),
    "/1985-04-12": ("0001-01-01", "1985-04-12"),
    "/1985-04": ("0001-01-01", "1985-04-30"),
    "/1985": ("0001-01-01", "1985-12-31"),
    "1984~/2004-06": ("1984-01-01", "2004-06-30"),
    "1984/2004-06~": ("1984-01-01", "2004-06-30"),
    "1984~/2004~": ("1984-01-01", "2004-12-31"),
    "1984?/2004%": ("1984-01-01", "2004-12-31"),
}
NOT_KEPT = {
    "1985-04-12T23:20:30": "times of day cannot be used",
    "1985-04-12T23:20:30Z": "times of day cannot be used",
    "1985-04-12T23:20:30-04": "times of day cannot be used",
    "1985-04-12T23:20:30+04:30": "times of day cannot be used",
    "Y170000002": "years after 9999",
    "Y-170000002": "years after 9999",
    "-1985": "0001 to 9999",
}
LEVEL_2 = (
    *("Y-17E7", "1950S2", "Y171010000S3", "2001-34"),
    *("[1667,1668,1670..1672]", "[..1760-12-03]", "{1960,1961-12}"),
    *("2004-06~-11", "2004-?06-11", "?2004-06", "2004-06-~01/2004-06-~20"),
    *("156X-12-25", "15XX-12-25", "XXXX-12-XX", "1XXX-XX", "1984-1X", "1XXX"),
)
WRONG = {
    "": "neither its start nor its end",
    "..": "neither its start nor its end",
    "/": "neither its start nor its end",
    "../..": "neither its start nor its end",
    "/..": "neither its start nor its end",
    "2023-02-29": "has no such date",
    "1900-02-29": "has no such date",
    "2022-09-31": "has no such date",
    "2022-13": "has no such date",
    "2022-00": "has no such date",
    "2022-20": "has no such date",
    "2022-25": "has no such date",
    "2022-21-05": "has no such date",
    "2022-21-XX": "has no such date",
    "2022-09-00": "has no such date",
    "0000": "has no such date",
    "000X": "has no such date",
    "9999-24": "has no such date",
    "2023-02-29/2023-03": "has no such date",
    "2023-02/2023-02-29": "has no such date",
    "2022-09/2022-08": "it ends before it starts",
    "2022-09-22/2022-09-21": "it ends before it starts",
    "2022-XX-22": "X replaces last digits only",
    "[2022,2023]": "not a list",
    "{2022..2023}": "not a list",
    "2022??": "one mark",
    "2022~?": "one mark",
    "2022?-09": "one mark",
    "2022-9": "expected 2022",
    "2022-9-22": "expected 2022",
    "20220922": "expected 2022",
    "2022-W38-4": "expected 2022",
    "22": "expected 2022",
    "2022/2023/2024": "expected 2022",
    "2022-09-22 ": "expected 2022",
    " 2022": "expected 2022",
    "2022\n": "expected 2022",
    "٢٠٢٢": "expected 2022",
    "2022–09": "expected 2022",
    "no": "expected 2022",
}
DAYS = {
    "2024-02": ("2024-02-01", "2024-02-29"),
    "2024-02-29": ("2024-02-29", "2024-02-29"),
    "2022-12": ("2022-12-01", "2022-12-31"),
    "2022-22": ("2022-06-01", "2022-08-31"),
    "2022-23?": ("2022-09-01", "2022-11-30"),
    "2022-24": ("2022-12-01", "2023-02-28"),
    "2023-24~": ("2023-12-01", "2024-02-29"),
    "2022-24/2023-21": ("2022-12-01", "2023-05-31"),
    "2022-09-10/2022-09": ("2022-09-10", "2022-09-30"),
    "2022-09/2022-09-10": ("2022-09-01", "2022-09-10"),
    "2022-09-XX%": ("2022-09-01", "2022-09-30"),
    "201X~/..": ("2010-01-01", "9999-12-31"),
    "../2022-09?": ("0001-01-01", "2022-09-30"),
    "0001": ("0001-01-01", "0001-12-31"),
    "9999": ("9999-01-01", "9999-12-31"),
    "9999-12": ("9999-12-01", "9999-12-31"),
}
IN_ORDER = (
    *("20XX", "201X", "2021-12-31"),
    *("2022/..", "../2022", "2022", "2022-01", "2022-01-01"),
    *("2022-09/2022-10", "2022-09", "2022-09-01/2022-09-03", "2022-09-01", "2022-09-21"),
    *("/2022-09-22", "2022-09-22", "2022-24", "2022-12", "2023"),
)


def first_and_last(text: str) -> tuple[str, str]:
    """The days that a date can mean, in ISO 8601."""
    parsed = parse(text)
    return date.fromordinal(parsed.earliest).isoformat(), date.fromordinal(parsed.latest).isoformat()


@pytest.mark.parametrize(("text", "days"), [*KEPT.items(), *DAYS.items()])
def test_a_date_means_the_days_from_its_earliest_to_its_latest(text: str, days: tuple[str, str]) -> None:
    """EDTF of level 1 is read as its specification says, and seasons as those of the north."""
    assert first_and_last(text) == days


@pytest.mark.parametrize(("text", "reason"), [*NOT_KEPT.items(), *WRONG.items()])
def test_any_other_text_is_refused_with_its_text_and_a_reason(text: str, reason: str) -> None:
    """A wrong date is answered with a sentence that names it and says what is wrong."""
    with pytest.raises(DateError) as caught:
        parse(text)
    assert of_error(caught.value, "en").startswith(f"cannot read the date '{text}': ")
    assert reason in of_error(caught.value, "en")


@pytest.mark.parametrize("text", LEVEL_2)
def test_level_2_is_refused(text: str) -> None:
    """Dates are EDTF of level 1, and nothing of level 2 is read as something else."""
    with pytest.raises(DateError):
        parse(text)


def test_an_error_of_a_date_is_one_of_the_program_and_stays_short() -> None:
    """A line of 100 MB in the place of a date makes no sentence of 100 MB, and sends no control character."""
    with pytest.raises(ExplorerError) as caught:
        parse("\x1b]52;" + "9" * 100_000)
    assert len(of_error(caught.value, "en")) < 200
    assert of_error(caught.value, "en").isprintable()


def test_an_open_end_reaches_to_the_end_of_the_calendar() -> None:
    """An end that is open or unknown is the first or the last day that there is."""
    assert parse("../2022").earliest == parse("/2022").earliest == FIRST_DAY == date.min.toordinal()
    assert parse("2022/..").latest == parse("2022/").latest == LAST_DAY == date.max.toordinal()


def test_a_date_keeps_its_text() -> None:
    """Dates are kept as text."""
    assert parse("2022-09-22%").text == "2022-09-22%"


def test_a_date_is_read_once() -> None:
    """The same text gives the same record, so that 100,000 records cost as much as their different dates."""
    assert parse("2022-09-23~") is parse("2022-09-23~")


@DELIBERATE
@given(st.text(max_size=25) | st.text("0123456789-/.X?~%YT:", max_size=25))
def test_any_text_is_a_date_or_a_date_error(text: str) -> None:
    """No text makes the reader of dates fail in any other way, and what it reads has its days in order."""
    try:
        parsed = parse(text)
    except DateError:
        return
    assert FIRST_DAY <= parsed.earliest <= parsed.latest <= LAST_DAY


@DELIBERATE
@given(st.dates())
def test_a_plain_day_is_that_day(day: date) -> None:
    """A day means itself."""
    assert first_and_last(day.isoformat()) == (day.isoformat(), day.isoformat())


@DELIBERATE
@given(st.integers(1, 9999), st.integers(1, 12))
def test_a_month_ends_where_the_calendar_ends_it(year: int, month: int) -> None:
    """The day after the last of a month is refused, and the last is that of the month."""
    last = monthrange(year, month)[1]
    assert first_and_last(f"{year:04}-{month:02}")[1] == f"{year:04}-{month:02}-{last}"
    with pytest.raises(DateError):
        parse(f"{year:04}-{month:02}-{last + 1}")


@DELIBERATE
@given(st.one_of(st.builds(str.__add__, st.one_of(ORDINARY, VAGUE), MARKS), INTERVALS))
def test_days_are_those_of_the_edtf_package(text: str) -> None:
    """Ordinary dates and intervals mean the days that the `edtf` package gives them."""
    edtf = pytest.importorskip("edtf")
    theirs = edtf.parse_edtf(text)
    expected = tuple(
        "{:04}-{:02}-{:02}".format(*side[:3]) for side in (theirs.lower_strict(), theirs.upper_strict())
    )
    assert first_and_last(text) == expected


@DELIBERATE
@given(st.permutations(IN_ORDER))
def test_dates_sort_by_their_earliest_day_the_vaguer_first(texts: list[str]) -> None:
    """Of dates with one earliest day the vaguer stands first; an unknown start counts as its end does."""
    assert sorted(texts, key=lambda text: parse(text).sort_key) == list(IN_ORDER)


@DELIBERATE
@given(ENDS, ENDS)
def test_sorting_by_key_never_contradicts_the_days(one: str, other: str) -> None:
    """A date that can be earlier than another stands before it."""
    if parse(one).earliest < parse(other).earliest:
        assert parse(one).sort_key < parse(other).sort_key
