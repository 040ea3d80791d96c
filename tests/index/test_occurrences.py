"""Where words sought are in a printed text: exactly where the search finds them."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from explorer.index.occurrences import occurrences, with_origins
from explorer.index.search_text import Pattern, Sought, searched

# Letters that folding changes, joins or takes apart, and what is between words.
LETTERS = "abeno œÆßéÉ\u0301\u0345ŉİıς’'\"“«»--‐–*\u00a0\n\tłø가ᄀ\u1161각\u11a8兵い\u09c7\u09be\ufffd$5"
TEXTS = st.text(LETTERS, max_size=30) | st.text(max_size=30)
FOUND: tuple[tuple[str, str, list[str]], ...] = (
    ("shell", "Shells, a shell and bombshells", ["Shell", "shell"]),
    ("*shell", "Shells and bombshells", ["Shell", "shell"]),
    ("us", "Russia and the US", ["US"]),
    ("choe son-hui", "Choe Son Hui, CHOE SON-HUI", ["Choe Son Hui", "CHOE SON-HUI"]),
    ("coeur", "le cœur", ["cœur"]),
    ("c", "le cœur", ["c"]),
    ("co", "le cœur", ["cœ"]),
    ("ecole", "l’É\u0301cole de l’école", ["É\u0301cole", "école"]),
    ("무기", "대북무기를", ["무기"]),
    ("dry  well", "dry \u00a0 well", ["dry \u00a0 well"]),
    ("*aa", "aaaa", ["aaaa"]),
    ("\ufffd", "a \ufffd b", []),
    ("absent", "present", []),
)


@pytest.mark.parametrize(("typed", "printed", "found"), FOUND)
def test_words_are_where_they_are_printed(typed: str, printed: str, found: list[str]) -> None:
    """Whatever folding makes of them, whole printed characters are marked."""
    assert [printed[start:end] for start, end in occurrences(printed, [Sought(typed)])] == found


def test_a_phrase_ends_where_a_word_does() -> None:
    """The beginnings of longer words are not marked for it."""
    assert occurrences("dry wells, dry well", [Sought("dry well", phrase=True)]) == ((11, 19),)


def test_all_words_are_found_in_the_order_of_the_text() -> None:
    """What overlaps is one span, what only touches is not."""
    sought = [Sought("missile"), Sought("a mis"), Sought("no")]
    assert occurrences("no, a missile", sought) == ((0, 2), (4, 13))


@given(TEXTS)
@example("\u0301a")
def test_a_text_is_traced_as_it_is_searched(text: str) -> None:
    """The folded text is that of the search, and its characters come from the printed ones in order."""
    traced, origins = with_origins(text)
    assert traced == searched(text)
    assert len(origins) >= len(traced)
    assert origins == sorted(origins)


@given(TEXTS, st.data(), st.booleans())
def test_what_is_marked_is_what_the_search_finds(text: str, data: st.DataObject, phrase: bool) -> None:  # noqa: FBT001  # a parameter of the test
    """A text has marks if and only if it is found, and each has the words."""
    whole = searched(text)
    start = data.draw(st.integers(0, max(len(whole) - 1, 0)))
    words = data.draw(st.sampled_from(["", "*"])) + whole[start : start + data.draw(st.integers(1, 6))]
    sought = Sought(words, phrase)
    pattern, blob = Pattern.of(sought), whole.encode()
    offsets = range(len(blob)) if pattern.words else ()
    found = any(blob.startswith(pattern.words, at) and pattern.is_at(blob, at) for at in offsets)
    spans = occurrences(text, [sought])
    assert bool(spans) is found
    assert all(pattern.words.strip() in searched(text[start:end]).encode() for start, end in spans)
