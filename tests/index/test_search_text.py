"""Text as it is searched."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, strategies

from explorer.index.cache import open_dossier
from explorer.index.index import Index
from explorer.index.search_text import Sought, searched
from tests.makers import EVENTS, index_of, write_dossier


@pytest.mark.parametrize(
    ("printed", "typed"),
    [
        ("«Cœur»", "coeur"),
        ("l’École", "L'ECOLE"),
        ("Ångström", "angstrom"),
        ("Straße", "strasse"),
        ("두\u00a0  마디", "두 마디"),
        ("Łódź", "lodz"),
        ("don`t", "don't"),
    ],
)
def test_what_is_typed_finds_what_is_printed(printed: str, typed: str) -> None:
    """Without regard to case, accents, ligatures, apostrophes and white space."""
    assert searched(typed) in searched(printed)


@given(strategies.text(max_size=40))
def test_what_was_reduced_once_stays(text: str) -> None:
    """So that a reader may paste what the program shows."""
    assert searched(searched(text)) == searched(text)


@pytest.mark.parametrize("words", ["", " ", "\u0301", "a \ufffd", "\udcff"])
def test_what_leaves_nothing_to_compare_is_nowhere(tmp_path: Path, words: str) -> None:
    """An empty text is in every other one, which once ended in an error."""
    index = index_of(tmp_path)
    assert not index.hits(Sought(words)).anywhere()


WORDS = (
    ("shell", "Shells for Russia", True),
    ("us", "a plan of Russia", False),
    ("us", "the U.S. and the US", True),
    ("*sia", "Russia", True),
    ("sia", "Russia", False),
    ("son hui", "Choe Son-hui says", True),
    ("son-hui", "Choe Son Hui says", True),
    ("ecole", "dit l’École", True),
    ("무기", "대북무기를", True),
    ("兵", "朝鲜派兵", True),
    ("'dry", "a “dry well” in May", False),
    ("dry well", "a “dry wells” in May", True),
)


@pytest.mark.parametrize(("typed", "printed", "is_found"), WORDS)
def test_a_word_is_found_from_its_beginning(tmp_path: Path, typed: str, printed: str, is_found: bool) -> None:  # noqa: FBT001  # a parameter of the test
    """Within a word only behind `*`, or where a script has no spaces; a hyphen between letters is a space."""
    index = written(tmp_path, printed)
    assert bool(index.hits(Sought(typed)).anywhere()) is is_found


@pytest.mark.parametrize(
    ("typed", "printed", "is_found"),
    [
        ("dry well", "a “dry well” in May", True),
        ("dry well", "dry wells", False),
        ("us", "the US said", True),
        ("us", "used", False),
        ("무기", "무기를", True),
        ("$ 5", "costs $ 5.", True),
    ],
)
def test_a_phrase_is_of_whole_words(tmp_path: Path, typed: str, printed: str, is_found: bool) -> None:  # noqa: FBT001  # a parameter of the test
    """It ends where a word does, but for scripts that put particles behind."""
    index = written(tmp_path, printed)
    assert bool(index.hits(Sought(typed, phrase=True)).anywhere()) is is_found


def written(folder: Path, words: str) -> Index:
    """The small dossier with these words as a quote."""
    events = EVENTS.replace("Le port est fermé, dit le chœur des dockers.", words)
    return open_dossier(write_dossier(folder / "dossier", events), cache=folder / "cache")
