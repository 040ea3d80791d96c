"""Words are said in the language of the reader."""

from __future__ import annotations

import subprocess
import sys

import pytest

from explorer.wording.language import _, in_figures, say, say_number, translated


def test_a_context_tells_two_uses_of_a_word_apart() -> None:
    """The copy of a source and the command to copy are one word in English only."""
    assert say(_("copy"), "fr") == "copier"
    assert say(_("copy", "of a source"), "fr") == "copie"
    assert say(_("copy", "of a source"), "en") == "copy"


def test_values_are_set_in_after_translation() -> None:
    """Names in braces stay what they are in both languages."""
    assert say("row {at} of {all}", "fr", at=1, all=2) == "ligne 1 sur 2"


def test_a_value_may_be_called_language_or_words() -> None:
    """The names of values are those of the sentence, whatever the arguments of `say` are called."""
    assert say("translated from {language}", "en", language="Korean") == "translated from Korean"


@pytest.mark.parametrize(
    ("number", "french", "english"),
    [
        (0, "0 source", "0 sources"),
        (1, "1 source", "1 source"),
        (1234, "1\u202f234 sources", "1,234 sources"),
    ],
)
def test_numbers_take_the_plural_of_their_language(number: int, french: str, english: str) -> None:
    """French counts zero as one, English does not; each separates thousands in its own way."""
    assert say_number("{number} source", "{number} sources", number, "fr") == french
    assert say_number("{number} source", "{number} sources", number, "en") == english


def test_figures_are_separated_as_the_language_does() -> None:
    """Counts in chips, lists and headers look like those in sentences."""
    assert in_figures(1_234_567, "fr") == "1\u202f234\u202f567"
    assert in_figures(1_234_567, "en") == "1,234,567"
    assert in_figures(150, "fr") == in_figures(150, "en") == "150"


def test_english_needs_no_catalogue() -> None:
    """A start in English does not wait for gettext."""
    code = (
        "import sys; from explorer.wording.language import say, say_number;"
        "say('Statement {at} of {all}', 'en', at=1, all=2); say_number('{number} source', '{number} sources', 2, 'en');"
        "print('gettext' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"


def test_a_word_is_looked_up_once() -> None:
    """Rows are drawn with every key: a word that was translated is kept."""
    translated.cache_clear()
    for _time in range(5):
        say("Timeline", "fr")
    assert translated.cache_info().misses == 1
