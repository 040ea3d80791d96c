"""What may reach a terminal or a clipboard."""

from __future__ import annotations

import unicodedata

import pytest

from explorer.safe import cleaned, made_visible

EVERY = [chr(code) for code in range(0x110000)]
EMBEDDING = {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}
DIRECTION_MARKS = {"\u061c", "\u200e", "\u200f"}
# By name, since Unicode has no class for what has no width.
WITHOUT_WIDTH = {"ZERO WIDTH SPACE", "ZERO WIDTH NO-BREAK SPACE", "WORD JOINER", "MONGOLIAN VOWEL SEPARATOR"}
WITHOUT_USE = {
    "INVISIBLE",
    "FUNCTION APPLICATION",
    "INHIBIT",
    "ACTIVATE",
    "DIGIT SHAPES",
    "INTERLINEAR ANNOTATION",
}


def is_safe(character: str) -> bool:
    """Whether a character hides nothing and acts on nothing: no control but tab and line feed, no direction, no half."""
    if character in "\n\t":
        return True
    is_control = unicodedata.category(character) in {"Cc", "Cs"} or character in DIRECTION_MARKS
    name = unicodedata.name(character, "")
    is_format = unicodedata.category(character) == "Cf"
    if name in WITHOUT_WIDTH or (is_format and any(words in name for words in WITHOUT_USE)):
        return False
    return not is_control and unicodedata.bidirectional(character) not in EMBEDDING


def test_only_what_could_act_is_cleaned_away() -> None:
    """Of all characters, controls, marks and overrides of direction, and halves of characters are taken out."""
    assert cleaned("".join(EVERY)) == "".join(filter(is_safe, EVERY))


def test_what_is_cleaned_away_is_what_is_made_visible() -> None:
    """There is one set of characters: a clipboard loses exactly those that a reader sees a mark for."""
    marked = {one for one in EVERY if made_visible(one) != one}
    assert marked == {one for one in EVERY if cleaned(one) == ""}


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("a\x1b[31mb", "a␛[31mb"),
        ("a\u061cb", "a\ufffdb"),
        ("a\u202eb", "a\ufffdb"),
        ("a\x9bb", "a\ufffdb"),
        ("a\u200bb", "a\ufffdb"),
    ],
)
def test_a_mark_takes_the_place_of_what_could_act(text: str, seen: str) -> None:
    """One character becomes one, so that offsets in a text stay true."""
    assert made_visible(text) == seen


def test_what_is_made_visible_can_be_encoded() -> None:
    """Half of a surrogate pair, which JSON can smuggle in, does not end the program when it is printed."""
    assert made_visible("a\ud800b").encode() == "a\ufffdb".encode()
