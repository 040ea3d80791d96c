"""The lists from which one thing is chosen to be done."""

from __future__ import annotations

import pytest

from explorer.index.index import Index
from explorer.query.notation import Query
from explorer.query.results import run
from explorer.rows.choices import Choice, among
from explorer.rows.lists import (
    ACTION_LISTS,
    LIST_KEYS,
    filters_listed,
    hints_within,
    keys_in_words,
    labels_listed,
    notice_in_words,
    said,
)
from explorer.session import Session


def opened(index: Index, query: str = "", language: str = "en") -> Session:
    """A session in which this is asked."""
    return Session.opened(run(index, Query.parse(query)), language)


def test_styles_are_found_by_name_and_by_id(index: Index) -> None:
    """Each copies the quote of the place."""
    _, choices = ACTION_LISTS["styles"](opened(index))
    biblatex = next(choice for choice in choices if choice.also == "biblatex")
    assert (biblatex.value, biblatex.words) == ("copy('biblatex', 'place')", "BibLaTeX")


def test_labels_are_listed_under_the_name_of_their_facet(index: Index) -> None:
    """In the reader's language."""
    heading, choices = labels_listed(opened(index, "", "fr"), "stance")
    assert heading == "Position"
    assert [choice.value for choice in choices] == ["stance:asserts", "stance:denies", "stance:demands"]


def test_a_label_comes_first_among_all_filters_when_its_name_is_typed(index: Index) -> None:
    """Though other names have the word too, and though its facet is told before it."""
    _, choices = filters_listed(opened(index))
    assert among([Choice(value="", words="French Navy"), *choices]).narrowed("french").value == "lang:fr"
    language = next(choice for choice in choices if choice.value == "lang:fr")
    assert language.row(0, 40, many=True).text.startswith("  Language: French")
    assert among(choices).narrowed("language fren").value == "lang:fr"


@pytest.mark.parametrize("kind", LIST_KEYS)
def test_what_the_keys_do_is_said_in_both_languages(kind: str) -> None:
    """Below every list."""
    assert keys_in_words(kind, "en") == LIST_KEYS[kind]
    assert keys_in_words(kind, "fr") not in ("", LIST_KEYS[kind])
    assert said("theme", "fr") == "thème"


def test_hints_in_french_have_one_form() -> None:
    """A key and a verb, as in English: a colon in one list and none in the next would be two."""
    for kind in LIST_KEYS:
        pieces = [keys_in_words(kind, language).split(" · ") for language in ("en", "fr")]
        assert [len(piece.split()) for piece in pieces[1]] == [len(piece.split()) for piece in pieces[0]]


def test_hints_are_left_out_whole() -> None:
    """The last go first, as in the foot of the screen."""
    assert hints_within("tab toggle · esc close", 22) == "tab toggle · esc close"
    assert hints_within("tab toggle · esc close", 21) == "tab toggle"
    assert hints_within("tab toggle · esc close", -6) == ""


def test_a_notice_is_told_once(index: Index) -> None:
    """The next change drops it."""
    session = opened(index).back()
    assert notice_in_words(session) == "Nothing to go back to"
    assert notice_in_words(session.month_stepped(-1)) == ""
