"""What a pane shows after scrolling."""

from __future__ import annotations

import pytest

from explorer.widgets.view import View


@pytest.mark.parametrize(
    ("top", "by", "expected"),
    [
        (0, 5, 5),
        (0, 100, 18),  # the last row that can be marked is the first in sight
        (18, 10, 28),  # from there, the long note behind it
        (28, 10, 30),
        (30, -10, 20),
        (12, -100, 0),
    ],
)
def test_the_mark_stays_in_sight_until_there_is_nothing_else(top: int, by: int, expected: int) -> None:
    """Forty rows, of which those from 3 to 18 can be marked, in a pane of ten."""
    assert View(top=top, height=10, count=40, first=3, last=18).rolled(by) == expected


def test_a_long_head_is_reached_by_a_second_step() -> None:
    """The first leaves the mark on the last row in sight."""
    view = View(top=30, height=10, count=40, first=15, last=38)
    assert view.rolled(-40) == 6
    assert View(top=6, height=10, count=40, first=15, last=38).rolled(-40) == 0
    assert view.rows == range(30, 40)
