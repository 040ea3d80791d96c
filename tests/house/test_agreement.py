"""The measure of agreement gives the figures of its textbook."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools.agreement import alpha, coded_in, told


def test_alpha_is_that_of_the_textbook() -> None:
    """Krippendorff's own example of two readers, ten units and two values: 0.095."""
    one, two = "0100000010", "1110010000"
    assert alpha(list(zip(one, two, strict=True))) == pytest.approx(0.095, abs=0.0005)


@pytest.mark.parametrize(("pairs", "expected"), [("aabbcc", 1), ("aaaa", 1), ("abba", -0.5)])
def test_alpha_is_one_where_all_agree_and_below_nought_where_all_differ(pairs: str, expected: float) -> None:
    """Its ends."""
    assert alpha(list(zip(pairs[::2], pairs[1::2], strict=True))) == pytest.approx(expected)


def test_what_differs_is_listed(tmp_path: Path) -> None:
    """So that it can be settled."""
    lines = '{"statement": "s", "at": %d, "claim": "c", "stance": "%s"}\n'
    for name, stances in (("one", ("denies", "doubts")), ("two", ("denies", "denies"))):
        (tmp_path / name).write_text("".join(lines % pair for pair in enumerate(stances)), encoding="utf-8")
    said = told(*(coded_in(tmp_path / name) for name in ("one", "two")))
    assert "claim, per cent 100" in said
    assert said.endswith("s 1: c doubts | c denies")
