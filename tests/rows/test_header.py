"""The lines above the panes, and the sentence of a window that is too small."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.index.index import Index
from explorer.query.notation import Query
from explorer.query.results import run
from explorer.rows.header import query_rows, title_rows, too_small_rows
from explorer.rows.stretch import Bars
from explorer.session import Session


def opened(index: Index, query: str = "", language: str = "en") -> Session:
    """A session in which this is asked."""
    return Session.opened(run(index, Query.parse(query)), language)


def text(rows: Bars) -> str:
    """The rows as plain text."""
    return "\n".join("".join(piece.text for piece in row) for row in rows)


def test_the_title_is_at_the_left_and_counts_are_at_the_right(index: Index) -> None:
    """How many are found of how many."""
    row = text(title_rows(opened(index, "stance:denies"), 90, 1))
    assert row.startswith(" explorer · Did the port close?  ")
    assert row.endswith("  2 of 3 statements · 1 of 4 events · 2 sources ")
    assert len(row) == 90


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_title_gives_way_to_the_counts(shipped: Index, language: str) -> None:
    """At no width is the line longer than the window."""
    session = opened(shipped, "", language)
    assert [width for width in range(10, 150) if len(text(title_rows(session, width, 1))) != width] == []


def test_the_query_line_says_what_is_asked_or_can_be(index: Index) -> None:
    """A press anywhere on it edits the query."""
    assert text(query_rows(opened(index), 80, 1)).startswith(" ❯ everything; press / to ask")
    rows = query_rows(opened(index, "stance:denies"), 80, 1)
    assert text(rows).rstrip() == " ❯ stance:denies"
    assert sum(piece.width for piece in rows[0] if piece.action == "ask") == 80


def test_where_nothing_is_found_the_filter_to_drop_is_named(index: Index) -> None:
    """The one without which most is found; where no single one helps, all."""
    query = "stance:admits actor:dockers-union"
    assert "nothing found; 1 if you drop stance:admits" in text(query_rows(opened(index, query), 80, 1))
    query = "stance:admits zzz"
    assert "nothing found; 0 drops all filters" in text(query_rows(opened(index, query), 80, 1))


@given(width=st.integers(1, 60), height=st.integers(1, 20))
def test_a_small_window_says_what_it_needs(index: Index, width: int, height: int) -> None:
    """In its middle, wrapped to what there is."""
    rows = too_small_rows(opened(index), width, height)
    words = " ".join(text(rows).split())
    assert words.replace(" ", "") == "explorerneedsawindowof46×14"
    if width >= 4:
        assert [row for row in rows if sum(piece.width for piece in row) > width] == []


def test_a_long_query_leaves_room_for_the_advice(index: Index) -> None:
    """What could be dropped is of more use than the end of the query."""
    query = " ".join(f"word-{number}" for number in range(20)) + " stance:admits"
    row = text(query_rows(opened(index, query), 80, 1))
    assert "… " in row
    assert row.rstrip().endswith("nothing found; 0 drops all filters")
    assert len(row) == 80
