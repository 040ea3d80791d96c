"""Days are told in few words and none too sure."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from explorer.citation.days import day_in_brief, is_same_day, said_in_words, span_in_words
from explorer.dossier.model import Custom
from tests.citation.records import HERALD


@pytest.mark.parametrize(
    ("said", "en", "fr"),
    [
        ("[2031-05-03..2031-05-04]", "3 or 4 May 2031", "3 ou 4 mai 2031"),
        ("[2031-05-31..2031-06-01]", "31 May or 1 June 2031", "31 mai ou 1er juin 2031"),
        ("[2031-05-03..2031-05-06]", "between 3 and 6 May 2031", "entre le 3 et le 6 mai 2031"),
        ("[2031-05-03,2031-05-06]", "3 or 6 May 2031", "3 ou 6 mai 2031"),
        ("2031-05-03/2031-05-04", "3–4 May 2031", "du 3 au 4 mai 2031"),
        ("2031-05-03", "3 May 2031", "3 mai 2031"),
        ("", "", ""),
    ],
)
def test_one_of_two_days_is_one_or_the_other(said: str, en: str, fr: str) -> None:
    """What lasted two days is not, and of more days it is one between two."""
    assert (said_in_words(said, "en"), said_in_words(said, "fr")) == (en, fr)


def test_a_span_of_one_day_is_that_day() -> None:
    """Known from the content."""
    assert span_in_words("2031-05-03/2031-05-03", "en") == "3 May 2031 (from its content)"


def test_only_a_certain_day_is_the_same() -> None:
    """A month may be the same, and "about" a day need not be."""
    dated = replace(HERALD, issued="2031-05")
    assert is_same_day("2031-05-03", replace(HERALD, issued="2031-05-03"))
    assert not is_same_day("2031-05", dated)
    assert not is_same_day("2031-05-04~", HERALD)
    assert not is_same_day("2031-05-04", None)
    assert day_in_brief("2031-05", dated, "en") == ""


def test_a_page_of_that_day_or_later_says_so() -> None:
    """Only if its content is what bounds it."""
    ranged = replace(HERALD, issued="", custom=Custom(issued_range="2031-05-03/.."))
    assert day_in_brief("2031-05-03", ranged, "fr") == "même jour ou plus tard"
    assert day_in_brief("2031-05-02", ranged, "fr") == ""
