"""The catalogue has the French of every word, set as printers do."""

from __future__ import annotations

import ast
import re

import pytest

from tests.house.source import python_files, tree_of
from tools import catalogue

GRAMMAR = {"comma", "that", "gist", "de"}


def test_every_word_of_the_interface_has_its_french() -> None:
    """No word marked in the code is missing from the catalogue, and none is left without French."""
    assert catalogue.untranslated(catalogue.renewed(catalogue.read_catalogue())) == []


def test_no_word_of_the_interface_is_within_a_formatted_string() -> None:
    """Before Python 3.12 such a string is one token, and whoever collects the words does not see into it."""
    hidden = [
        f"{path}:{call.lineno}"
        for path in python_files("explorer")
        for string in ast.walk(tree_of(path))
        if isinstance(string, ast.JoinedStr)
        for call in ast.walk(string)
        if isinstance(call, ast.Call)
        and ast.unparse(call.func).rpartition(".")[2] in ("_", "say", "say_number")
        and any(isinstance(argument, ast.Constant) for argument in call.args)
    ]
    assert hidden == []


def test_the_compiled_catalogue_is_that_of_the_text() -> None:
    """The file that is read at run time says what the file that is reviewed says."""
    kept = (catalogue.FOLDER / "explorer.mo").read_bytes()
    assert kept == catalogue.compiled(catalogue.read_catalogue())


def test_both_languages_say_the_same() -> None:
    """Each French sentence has the values of the English one to set in, and no others."""

    def names(template: str) -> set[str]:
        return set(re.findall(r"\{(\w+)(?:!r)?\}", template)) - GRAMMAR

    for message in catalogue.messages(catalogue.read_catalogue()):
        english = [message.id] if isinstance(message.id, str) else message.id
        for one, other in zip(english, catalogue.strings(message), strict=True):
            assert names(one) == names(other), english


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("« a » ; b", "«\u00a0a\u00a0»\u202f; b"),
        (" ; b ?", "\u202f; b\u202f?"),
        ("a : b", "a\u00a0: b"),
        ("a : ", "a\u00a0: "),
        ("actor:kirby ou stance:", "actor:kirby ou stance:"),
    ],
)
def test_no_line_of_french_breaks_before_a_sign(typed: str, printed: str) -> None:
    """French has a space before : ; ! ? and within «»; whoever types a plain one gets one that does not break."""
    assert catalogue.typeset((typed,)) == printed


def test_english_messages_have_one_kind_of_quotation_marks() -> None:
    """What was typed is between straight ones, the words of a source between curly ones; apostrophes are curly."""
    words = [message.id for message in catalogue.messages(catalogue.read_catalogue())]
    texts = [text for one in words for text in ([one] if isinstance(one, str) else one)]
    assert [text for text in texts if re.search(r"\"|\w'\w", text)] == []
    assert {text for text in texts if "“" in text} == {
        "credits “{name}”",
        "the outlet’s verb: “{verb}”",
    }


def test_the_catalogue_is_typeset() -> None:
    """What is compiled has gone through the typesetting."""
    for message in catalogue.messages(catalogue.read_catalogue()):
        assert catalogue.typeset(catalogue.strings(message)) == message.string
