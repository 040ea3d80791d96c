"""How often functions of the program are called: one needless draw more, and the times of a benchmark would not show it."""

from __future__ import annotations

import asyncio

import pytest

from benchmarks.calls import counted

# A fifth more than on the shipped dossier in Python 3.11, which calls a function for each comprehension.
MOST_CALLS = {"first screen": 4_400, "j": 1_020, "stance toggled": 3_300}


@pytest.mark.slow
def test_nothing_is_drawn_or_worked_out_twice() -> None:
    """The first screen, a key in the timeline and a label toggled each do their work once."""
    calls = asyncio.run(counted())
    assert {act: calls[act] for act, most in MOST_CALLS.items() if calls[act] > most} == {}
