"""What French and English ask of words that are set into a sentence."""

from __future__ import annotations

import pytest

from explorer.wording.grammar import before_day, de, from_language


def test_de_is_elided_before_a_vowel() -> None:
    """Names of outlets have no article to contract with."""
    assert (de("Agency"), de("Écho"), de("Tass")) == ("d’", "d’", "de ")


@pytest.mark.parametrize(
    ("name", "language", "told"),
    [("arabe", "fr", "de l’arabe"), ("russe", "fr", "du russe"), ("Arabic", "en", "Arabic")],
)
def test_a_language_is_translated_from(name: str, language: str, told: str) -> None:
    """French has an article before it, contracted or elided."""
    assert from_language(name, language) == told


@pytest.mark.parametrize(
    ("date", "language", "told"),
    [("3 mai 2031", "fr", "le 3 mai 2031"), ("1er juin 2031", "fr", "le 1er juin 2031"), ("mai 2031", "fr", "mai 2031"),
     ("3 May 2031", "en", "3 May 2031")],
)  # fmt: skip
def test_a_french_day_has_an_article_after_a_preposition(date: str, language: str, told: str) -> None:
    """A month has none."""
    assert before_day(date, language) == told
