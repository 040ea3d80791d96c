"""What typing leaves of a list."""

from __future__ import annotations

import pytest

from explorer.rows.narrowing import MOST_NEAR, Findable, left_of

NAMES = ("Kim Jong Un", "Kim Yo Jong", "Ko Jong", "L’Agence Kim", "Jong", "金正恩", "asserts +")
LIST = [Findable.of(name) for name in NAMES]


@pytest.mark.parametrize(
    ("typed", "left"),
    [
        ("", NAMES),
        ("kim jong un", ["Kim Jong Un"]),
        ("un kim", ["Kim Jong Un"]),  # in any order
        ("jong", ["Jong", "Kim Jong Un", "Kim Yo Jong", "Ko Jong"]),  # exactly so first
        ("ki", ["Kim Jong Un", "Kim Yo Jong", "L’Agence Kim"]),
        ("agence", ["L’Agence Kim"]),
        ("正恩", ["金正恩"]),
        ("+", ["asserts +"]),
    ],
)
def test_what_is_so_comes_before_all_else(typed: str, left: list[str]) -> None:
    """And nothing that is only nearly so is among it."""
    numbers, nearly = left_of(LIST, typed)
    assert ([NAMES[number] for number in numbers], nearly) == (list(left), False)


@pytest.mark.parametrize(
    ("typed", "first"), [("kin jong un", "Kim Jong Un"), ("ong", "Kim Jong Un"), ("agense", "L’Agence Kim")]
)
def test_what_is_nearly_so_is_told(typed: str, first: str) -> None:
    """A slip, or the middle of a word."""
    numbers, nearly = left_of(LIST, typed)
    assert (NAMES[numbers[0]], nearly) == (first, True)


def test_what_is_like_nothing_leaves_nothing() -> None:
    """And of much that is nearly so, only some."""
    assert left_of(LIST, "zzzz") == ((), True)
    assert len(left_of([Findable.of(f"number {at}") for at in range(100)], "umber")[0]) == MOST_NEAR
