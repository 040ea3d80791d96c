"""What click says, and the catalogue has."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest

from explorer.wording.usage import OF_HELP, OF_NUMBERS, OF_WRONG_USE


def asked_of_gettext(module: str) -> Iterator[str]:
    """The words that a module of click asks gettext for."""
    spec = find_spec(module)
    assert spec is not None
    assert spec.origin is not None
    for node in ast.walk(ast.parse(Path(spec.origin).read_text(encoding="utf-8"))):
        match node:
            case ast.Call(func=ast.Name(id="_" | "ngettext"), args=[ast.Constant(value=str(words)), *_]):
                yield words
            case _:
                pass


@pytest.mark.parametrize("module", ["exceptions", "parser", "formatting"])
def test_whatever_click_says_of_wrong_use_is_in_the_catalogue(module: str) -> None:
    """A new version that words it otherwise would speak English to French readers."""
    marked = {*OF_HELP, *OF_WRONG_USE, *(one for one, _many in OF_NUMBERS)}
    asked = set(asked_of_gettext(f"click.{module}"))
    assert asked
    assert asked - marked == set()
