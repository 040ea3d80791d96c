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
from tests.dossier.edtf_examples import DAYS, IN_ORDER, KEPT, LEVEL_2, NOT_KEPT, WRONG


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
    shown = text.replace("\n", "␊")
    assert f"'{shown}'" in of_error(caught.value, "en")
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


@pytest.mark.slow
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
    """Of dates with one earliest day the vaguer comes first; an unknown start counts as its end does."""
    assert sorted(texts, key=lambda text: parse(text).sort_key) == list(IN_ORDER)


@DELIBERATE
@given(ENDS, ENDS)
def test_sorting_by_key_never_contradicts_the_days(one: str, other: str) -> None:
    """A date that can be earlier than another comes before it."""
    if parse(one).earliest < parse(other).earliest:
        assert parse(one).sort_key < parse(other).sort_key
