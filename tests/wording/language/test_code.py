"""Words in the code are where a translator finds them."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from explorer.wording.language import LANGUAGES
from tools import catalogue

PACKAGE = catalogue.ROOT
# What the standards of others call a language: these are codes, not words that a reader sees.
CODES = {"BABEL", "CSL_LOCALES", "QUOTATION_MARKS"}


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
