"""The interface in French."""

from __future__ import annotations

from explorer.wording.language import say, say_number
from tools import catalogue


def test_every_word_of_the_interface_has_its_french() -> None:
    """No word marked in the code is missing from the catalogue, and none is left without French."""
    assert catalogue.untranslated(catalogue.renewed(catalogue.read_catalogue())) == []


def test_the_compiled_catalogue_is_that_of_the_text() -> None:
    """The file that is read at run time says what the file that is reviewed says."""
    kept = (catalogue.FOLDER / "explorer.mo").read_bytes()
    assert kept == catalogue.compiled(catalogue.read_catalogue())


def test_values_are_set_in_after_translation() -> None:
    """Names in braces stay what they are in both languages."""
    assert say("Statement {at} of {all}", "fr", at=1, all=2) == "Déclaration 1 sur 2"


def test_numbers_take_the_plural_of_their_language() -> None:
    """French counts zero as one, English does not."""
    assert say_number("{number} source", "{number} sources", 0, "fr") == "0 source"
    assert say_number("{number} source", "{number} sources", 0, "en") == "0 sources"
    assert say_number("{number} source", "{number} sources", 1234, "fr") == "1\u202f234 sources"
