"""Every word of the interface in two languages, by one mechanism."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from explorer.wording.language import LANGUAGES, _, say, say_number, translated
from explorer.wording.sentences import sentences
from tools import catalogue

PACKAGE = catalogue.ROOT
# What the standards of others call a language: these are codes, not words that a reader sees.
CODES = {"BABEL", "CSL_LOCALES", "QUOTATION_MARKS"}
# Parts that only French sentences have, or only English ones: see `explorer.wording.grammar`.
MAKES_REASONS = re.compile("^because$|Error$|^WrongUse$")
# Their rooms still raise sentences.
AWAITED = {"comment-would-be-lost", "layout-would-differ", "already-a-dossier"}
GRAMMAR = {"comma", "that", "gist", "de"}


def test_every_word_of_the_interface_has_its_french() -> None:
    """No word marked in the code is missing from the catalogue, and none is left without French."""
    assert catalogue.untranslated(catalogue.renewed(catalogue.read_catalogue())) == []


def test_the_compiled_catalogue_is_that_of_the_text() -> None:
    """The file that is read at run time says what the file that is reviewed says."""
    kept = (catalogue.FOLDER / "explorer.mo").read_bytes()
    assert kept == catalogue.compiled(catalogue.read_catalogue())


def test_both_languages_say_the_same() -> None:
    """Each French sentence has the values of the English one to set in, and no others."""

    def names(template: str) -> set[str]:
        return set(re.findall(r"\{(\w+)\}", template)) - GRAMMAR

    for message in catalogue.messages(catalogue.read_catalogue()):
        english = message.id if isinstance(message.id, str) else message.id[-1]
        assert all(names(french) == names(english) for french in catalogue.strings(message)), english


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


def test_the_catalogue_is_typeset() -> None:
    """What is compiled has gone through the typesetting."""
    for message in catalogue.messages(catalogue.read_catalogue()):
        assert catalogue.typeset(catalogue.strings(message)) == message.string


def has_words(text: str) -> bool:
    """Whether a text has letters, and is not itself the name of a language."""
    return text not in LANGUAGES and any(map(str.isalpha, text))


def names_a_language(node: ast.AST) -> bool:
    """Whether an expression compares something with a language of the interface."""
    constants = (part.value for part in ast.walk(node) if isinstance(part, ast.Constant))
    return any(constant in LANGUAGES for constant in constants)


def is_table_of_languages(node: ast.AST) -> bool:
    """Whether it is a dictionary with English and French for keys, or a choice of words by the language."""
    match node:
        case ast.Dict(keys=keys, values=values):
            named = {key.value for key in keys if isinstance(key, ast.Constant)}
            return named.issuperset(LANGUAGES) and not all(isinstance(value, ast.Call) for value in values)
        case ast.IfExp(test=test, body=ast.Constant(value=str(one)), orelse=ast.Constant(value=str(other))):
            return names_a_language(test) and has_words(one) and has_words(other)
        case _:
            return False


def untranslatable(path: Path) -> Iterator[str]:
    """The words of a file that no translator would find, as `path:line`."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    codes = {
        id(node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign) and {ast.unparse(target) for target in node.targets} <= CODES
    }
    for node in ast.walk(tree):
        if id(node) not in codes and is_table_of_languages(node):
            yield f"{path.relative_to(PACKAGE)}:{getattr(node, 'lineno', 0)}"


def test_no_table_has_words_in_two_languages() -> None:
    """Words go through the catalogue, where a translator finds them; a table of our own would be another place."""
    assert [place for path in PACKAGE.rglob("*.py") for place in untranslatable(path)] == []


def test_a_word_is_marked_in_one_way() -> None:
    """The function that marks words is defined once."""
    markers = [path for path in PACKAGE.rglob("*.py") if "def _(" in path.read_text(encoding="utf-8")]
    assert [str(path.relative_to(PACKAGE)) for path in markers if path.name != "commands.py"] == [
        "wording/language.py"
    ]


def test_a_context_tells_two_uses_of_a_word_apart() -> None:
    """The copy of a source and the command to copy are one word in English only."""
    assert say(_("copy"), "fr") == "copier"
    assert say(_("copy", "of a source"), "fr") == "copie"
    assert say(_("copy", "of a source"), "en") == "copy"


def test_values_are_set_in_after_translation() -> None:
    """Names in braces stay what they are in both languages."""
    assert say("Statement {at} of {all}", "fr", at=1, all=2) == "Déclaration 1 sur 2"


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


def test_english_needs_no_catalogue() -> None:
    """A start in English does not wait for gettext."""
    code = (
        "import sys; from explorer.wording.language import say, say_number;"
        "say('{number} found', 'en', number=1); say_number('{number} source', '{number} sources', 2, 'en');"
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


def raised_ids(path: Path) -> Iterator[str]:
    """The ids with which a file makes errors and reasons."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        match node:
            case ast.Call(func=ast.Name(id=name), args=[ast.Constant(value=str(id_)), *_]) if (
                MAKES_REASONS.search(name)
            ):
                yield id_
            case _:
                pass


def test_every_error_has_its_sentence() -> None:
    """An id that is raised is in a table; a sentence that was raised instead of an id could not be translated."""
    raised = {id_ for path in PACKAGE.rglob("*.py") for id_ in raised_ids(path)}
    assert raised - set(sentences()) == set()


def test_every_sentence_has_its_error() -> None:
    """A sentence whose id is nowhere in the code is told to nobody."""
    sources = [path for path in PACKAGE.rglob("*.py") if "sentences" not in path.parts]
    code = " ".join(path.read_text(encoding="utf-8") for path in sources)
    # Some ids are made from a kind of record: `no-such-{kind}`.
    heads = tuple(re.findall(r'f"([a-z-]+-)\{', code))
    unused = {id_ for id_ in sentences() if f'"{id_}"' not in code and not id_.startswith(heads)}
    assert unused <= AWAITED
