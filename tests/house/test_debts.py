"""The rules of the house are kept everywhere but where `debts.txt` says, and that list only shrinks."""

from __future__ import annotations

import ast

import pytest

from tests.house.debts import KINDS, allowed, owed
from tests.house.source import nesting


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_new_falls_short(kind: str) -> None:
    """What breaks a rule and is not on the list is mended, or gets its reason there."""
    assert owed(kind) - allowed(kind) == {}


@pytest.mark.parametrize("kind", KINDS)
def test_what_was_mended_is_off_the_list(kind: str) -> None:
    """A debt that is paid is taken off (`python -m tests.house.debts`), so that it cannot come back."""
    assert allowed(kind) - owed(kind) == {}


@pytest.mark.parametrize(
    ("code", "deep"),
    [
        ("def f():\n  if a:\n    for b in c:\n      pass", 2),
        ("def f():\n  if a:\n    pass\n  elif b:\n    pass\n  elif c:\n    pass", 1),
        ("def f():\n  if a:\n    pass\n  else:\n    if b:\n      pass\n    c()", 2),
        ("def f():\n  with a:\n    def g():\n      if b:\n        pass", 1),
    ],
)
def test_nesting_is_counted_as_it_is_read(code: str, deep: int) -> None:
    """An `elif` is as deep as its `if`; a function within another is read on its own."""
    assert nesting(ast.parse(code).body[0]) == deep
