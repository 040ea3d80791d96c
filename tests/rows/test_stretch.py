"""Pieces of a bar."""

from __future__ import annotations

from explorer.rows.stretch import Stretch


def test_a_stretch_is_as_wide_as_a_terminal_draws_it() -> None:
    """A press is looked up by cells, so a wide letter counts twice and an accent not at all."""
    assert [Stretch(text).width for text in ("port", "항구", "e\u0301", "")] == [4, 4, 1, 0]
