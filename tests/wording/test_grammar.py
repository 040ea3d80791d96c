"""What French and English ask of words that are set into a sentence."""

from __future__ import annotations

import pytest

from explorer.wording.grammar import before_day, de, from_language, lowered, que, with_the


@pytest.mark.parametrize(
    ("sentence", "clause"),
    [
        ("The port was closed.", "the port was closed"),
        ("Il n'y a rien.", "il n'y a rien"),
        ("L'accord tient", "l'accord tient"),
        ("Aucun navire n’attend.", "aucun navire n’attend"),
        ("North Korea denies it.", "North Korea denies it"),
        ("Ana Lopes ment.", "Ana Lopes ment"),
        ("", ""),
    ],
)
def test_a_sentence_of_ours_becomes_a_clause(sentence: str, clause: str) -> None:
    """The capital of the sentence goes, that of a name is kept."""
    assert lowered(sentence) == clause


def test_que_is_elided_before_a_french_vowel_only() -> None:
    """A gist that has no French is told in English, where nothing is elided."""
    assert que("il est ouvert", is_french=True) == "qu’"
    assert que("Évidemment", is_french=True) == "qu’"
    assert que("le port", is_french=True) == "que "
    assert que("it is open", is_french=False) == "que "


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


def test_a_role_that_starts_an_english_sentence_has_an_article() -> None:
    """A name has none, and French has its own ways."""
    assert with_the("harbour master", "en") == "the harbour master"
    assert with_the("Ana Lopes", "en") == "Ana Lopes"
    assert with_the("capitaine du port", "fr") == "capitaine du port"


@pytest.mark.parametrize(
    ("date", "language", "told"),
    [("3 mai 2031", "fr", "le 3 mai 2031"), ("1er juin 2031", "fr", "le 1er juin 2031"), ("mai 2031", "fr", "mai 2031"),
     ("3 May 2031", "en", "3 May 2031")],
)  # fmt: skip
def test_a_french_day_has_an_article_after_a_preposition(date: str, language: str, told: str) -> None:
    """A month has none."""
    assert before_day(date, language) == told
