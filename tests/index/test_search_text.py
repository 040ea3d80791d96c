"""Text as it is searched."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, strategies

from explorer.index.search_text import searched
from tests.makers import index_of


@pytest.mark.parametrize(
    ("printed", "typed"),
    [
        ("«Cœur»", "coeur"),
        ("l’École", "L'ECOLE"),
        ("Ångström", "angstrom"),
        ("Straße", "strasse"),
        ("두\u00a0  마디", "두 마디"),
        ("Łódź", "lodz"),
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
    assert not index_of(tmp_path).hits(words).anywhere()
