"""Dates in words: a reader who knows nothing of EDTF can read every one of them."""

from __future__ import annotations

import pytest
from hypothesis import given

from explorer.dossier.edtf import UNBOUND, DateError, sides
from explorer.wording.date_parts import plain_year
from explorer.wording.dates import date_in_full, date_in_short
from explorer.wording.signs import SIGNS
from tests.dossier.dates import (
    DELIBERATE,
    LANGUAGES,
    TEXTS,
)
from tests.wording.date_examples import MONTHS, SAID, SHORT, YEARS


@pytest.mark.parametrize(("text", "words"), SAID.items())
def test_a_date_is_said_as_a_sentence_has_it(text: str, words: tuple[str, str]) -> None:
    """Dates are written out in English and in French, with what is uncertain, not given or open."""
    assert (date_in_full(text, "en"), date_in_full(text, "fr")) == words


@pytest.mark.parametrize(("number", "names"), list(enumerate(MONTHS, start=1)))
def test_months_have_their_names_in_order(number: int, names: tuple[str, str, str, str]) -> None:
    """Each month has its name and its short name in both languages."""
    text = f"2022-{number:02}"
    said = date_in_full(text), date_in_short(text), date_in_full(text, "fr"), date_in_short(text, "fr")
    assert said == (f"{names[0]} 2022", names[1], f"{names[2]} 2022", names[3])


def test_words_are_english_where_the_language_is_not_french() -> None:
    """Where the interface shows things as printed, dates are in English."""
    assert date_in_full("2022-09-22~", "as printed") == "c. 22 September 2022"
    assert date_in_short("2022-09-22~", "as printed") == "c. 22 Sep"


def test_what_is_not_a_date_has_no_words() -> None:
    """A text that is not a date is refused, not said."""
    with pytest.raises(DateError):
        date_in_full("2023-02-29")


@DELIBERATE
@given(TEXTS, LANGUAGES)
def test_every_date_has_words_without_signs_of_edtf(text: str, language: str) -> None:
    """A reader who knows nothing of EDTF can read every date."""
    words = date_in_full(text, language)
    assert words == " ".join(words.split())
    assert not set(words) & set("X?~%/-")
    assert plain_year(text) in words


@pytest.mark.parametrize(("text", "short"), SHORT.items())
def test_the_narrow_column_has_the_date_without_its_year(text: str, short: tuple[str, str]) -> None:
    """Day and month, what is uncertain or approximate, what lasted, and what is one day among several."""
    assert (date_in_short(text, "en"), date_in_short(text, "fr")) == short


def test_a_wider_column_has_the_whole_end() -> None:
    """The day on which something ended in another month, if there is room for it."""
    assert date_in_short("2022-10-31/2022-11-05", "en", 13) == "31 Oct–5 Nov"
    assert date_in_short("2022-10-31/2022-11-05", "fr", 17) == "31 oct.–5 nov."


@DELIBERATE
@given(TEXTS, LANGUAGES)
def test_a_short_date_has_no_sign_of_a_stance(text: str, language: str) -> None:
    """Signs are beside it, and a mark of the date would be taken for one; a dash is only between two dates."""
    short = date_in_short(text, language)
    assert not set(short) & {sign for signs in SIGNS.values() for sign in signs[:2] if sign not in ".0"}
    assert short.strip("[]–") == short.strip("[]")
    assert short == " ".join(short.split())


@DELIBERATE
@given(TEXTS)
def test_an_ordinary_short_date_fits_its_column(text: str) -> None:
    """Only what is both approximate and of two dates, or has a decade or an open end, sticks out.

    In French a first of the month does so by two cells: it is written "1er".
    """
    start, end = sides(text)
    if not set(text) & set("~%X") and start not in UNBOUND and end not in UNBOUND:
        assert len(date_in_short(text).strip("[]")) <= 11
        french = date_in_short(text, "fr").strip("[]")
        assert len(french) <= 13 + 2 * french.startswith("1er ")


@pytest.mark.parametrize("text", ["2022-01-10/2022-01", "2022-01/2022-01-10"])
def test_a_day_and_its_month_are_the_month(text: str) -> None:
    """From the tenth of January to a day in January: "10 Jan–Jan" would say nothing to anybody."""
    assert (date_in_short(text), date_in_short(text, "fr", 13)) == ("Jan", "janv.")


@pytest.mark.parametrize(("text", "year"), YEARS.items())
def test_a_divider_has_the_year_by_which_the_date_is_sorted(text: str, year: str) -> None:
    """A date is listed under the year of its start, or of its end where no start is known."""
    assert plain_year(text) == year
