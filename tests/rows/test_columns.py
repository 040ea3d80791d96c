"""Two columns of a list: both halves of what is long are found by the whole."""

from __future__ import annotations

from explorer.rows.choices import Choice
from explorer.rows.columns import ROOM, in_columns
from explorer.wording.widths import cell_width


def test_what_is_long_goes_on_in_the_next_row() -> None:
    """Below its column, with the same action, and without what is at the right."""
    like = Choice(value="go", words="", about="12")
    rows = in_columns("j ↓", "one word after the other " * 4, 14, like)
    assert [row.words[:14].strip() for row in rows] == ["j ↓", ""]
    assert [row.about for row in rows] == ["12", ""]
    assert {row.value for row in rows} == {"go"}
    assert all("one word after the other one" in row.also for row in rows)
    assert all(cell_width(row.words) <= ROOM for row in rows)


def test_what_is_wider_than_its_column_pushes_the_other_aside() -> None:
    """Nothing is lost, and one space is between them."""
    assert in_columns("event:storm-2031-04", "Event", 4)[0].words == "event:storm-2031-04 Event"
