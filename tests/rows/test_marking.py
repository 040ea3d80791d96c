"""Words sought are marked in what is shown, and nothing else is."""

from __future__ import annotations

from explorer.query.notation import Query
from explorer.rows.line import Pieces
from explorer.rows.marking import with_marks, words_sought


def marked(text: str, query: str, shown: str | None = None) -> Pieces:
    """A text with the words of a query marked."""
    return with_marks(text, "dim", words_sought(Query.parse(query)), shown)


def test_words_are_marked_where_they_begin() -> None:
    """As the search finds them, with the rest in its own look."""
    assert marked("North Korea: no shells", "shell") == (
        ("North Korea: no ", "dim"),
        ("shell", "match"),
        ("s", "dim"),
    )


def test_every_word_is_marked() -> None:
    """A phrase whole, and words in any order."""
    pieces = marked("Choe Son-hui on the “dry well”", 'on "dry well" choe')
    assert [text for text, look in pieces if look == "match"] == ["Choe", "on", "dry well"]


def test_what_is_excluded_or_a_label_is_not_marked() -> None:
    """Only words that are asked for."""
    assert marked("denies", "-denies stance:denies") == (("denies", "dim"),)


def test_a_text_without_the_words_stays_whole() -> None:
    """An empty one has no pieces."""
    assert marked("Peskov", "kirby") == (("Peskov", "dim"),)
    assert marked("", "kirby") == ()


def test_a_word_that_is_cut_is_marked_to_the_cut() -> None:
    """It was found by what the cut hides."""
    assert marked("the missiles", "missiles", "the mis…") == (("the ", "dim"), ("mis…", "match"))
    assert marked("the missiles", "missiles", "the…") == (("the…", "dim"),)
