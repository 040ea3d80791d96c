"""The line above the panes, and the sentence of a window that is too small."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.index.index import Index
from explorer.query.notation import Query
from explorer.query.results import run
from explorer.rows.header import head_rows, room_to_ask, too_small_rows
from explorer.rows.stretch import Bars
from explorer.session import Session


def opened(index: Index, query: str = "", language: str = "en") -> Session:
    """A session in which this is asked."""
    return Session.opened(run(index, Query.parse(query)), language)


def text(rows: Bars) -> str:
    """The rows as plain text."""
    return "\n".join("".join(piece.text for piece in row) for row in rows)


def test_title_query_and_counts_share_a_row(index: Index) -> None:
    """How many are found of how many, at the right."""
    row = text(head_rows(opened(index, "stance:denies"), 90, 1))
    assert row.startswith(" Did the port close? ❯ stance:denies  ")
    assert row.endswith("  2 of 3 statements · 1 of 4 events ")
    assert len(row) == 90


def test_where_all_is_found_there_is_only_one_number(index: Index) -> None:
    """And a word about what can be asked, where there is room for it."""
    assert text(head_rows(opened(index), 110, 1)).endswith("  3 statements · 4 events ")
    assert " ❯ / asks for words" in text(head_rows(opened(index), 110, 1))
    assert text(head_rows(opened(index), 60, 1)).startswith(" Did the port close? ❯     ")


def test_the_counts_get_shorter_step_by_step(index: Index) -> None:
    """Whole words only, and the query stays to the last."""
    rows = [text(head_rows(opened(index, "stance:denies"), width, 1)) for width in range(30, 90)]
    ends = dict.fromkeys(row.partition("stance:denies")[2].strip() for row in rows if "stance:denies" in row)
    assert list(ends) == ["", "2 of 3", "2 of 3 statements", "2 of 3 statements · 1 of 4 events"]


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize(
    "query", ["", "stance:denies", "zzz", "one two three four five six seven eight nine"]
)
def test_at_no_width_is_the_row_longer_than_the_window(shipped: Index, language: str, query: str) -> None:
    """Whatever is asked, found or not."""
    session = opened(shipped, query, language)
    assert [width for width in range(30, 220) if len(text(head_rows(session, width, 1))) != width] == []


def test_a_press_anywhere_edits_the_query(index: Index) -> None:
    """On title and counts, too."""
    rows = head_rows(opened(index, "stance:denies"), 80, 1)
    assert {piece.action for piece in rows[0]} == {"ask"}


def test_where_nothing_is_found_the_filter_to_drop_is_named(index: Index) -> None:
    """The one without which most is found; where no single one helps, all."""
    query = "stance:admits actor:dockers-union"
    assert "nothing found; 1 if you drop stance:admits" in text(head_rows(opened(index, query), 110, 1))
    query = "stance:admits zzz"
    assert "nothing found; 0 drops all filters" in text(head_rows(opened(index, query), 110, 1))


@given(width=st.integers(1, 60), height=st.integers(1, 20))
def test_a_small_window_says_what_it_needs(index: Index, width: int, height: int) -> None:
    """In its middle, wrapped to what there is."""
    rows = too_small_rows(opened(index), width, height)
    words = " ".join(text(rows).split())
    assert words.replace(" ", "") == "explorerneedsawindowof46×14"
    if width >= 4:
        assert [row for row in rows if sum(piece.width for piece in row) > width] == []


@pytest.mark.parametrize("width", [46, 80, 120])
@pytest.mark.parametrize("query", ["choeur", "choeurrr"])
def test_the_field_of_the_query_leaves_what_is_found_in_sight(index: Index, query: str, width: int) -> None:
    """It lies over the line; beside it are the counts, or that nothing is found."""
    session = opened(index, query)
    row = text(head_rows(session, width, 1))
    told = row[room_to_ask(session, width) :]
    assert told.strip() in {"1 of 3 statements · 1 of 4 events", "1 of 3 statements", "1 of 3", ""} or (
        told.startswith("nothing found")
    )
    assert told.strip() or width == 46
