"""The density strip: where the place is, how high each month is, and whose colour it has."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.dossier.model import Side
from explorer.index.cache import open_dossier
from explorer.index.calendar import month_number
from explorer.index.index import Index
from explorer.index.place import EventNumber, Place
from explorer.query.months import month_at
from explorer.query.notation import Query
from explorer.query.results import run
from explorer.rows.stretch import Bars, Stretch
from explorer.rows.strip import Bin, binned, in_sides, row_of_columns, strip_rows
from explorer.session import Session
from tests.makers import EVENTS, write_dossier

SIZES = [(120, 3), (100, 3), (100, 1), (80, 1), (46, 1)]


def session_at(index: Index, event: int, query: str = "") -> Session:
    """A session at an event."""
    return Session.opened(run(index, Query.parse(query)), "en").arrived(EventNumber(event))


def marked(rows: Bars) -> list[Stretch]:
    """The cells of the lowest row that are in the colour of the place and to be seen."""
    return [cell for cell in rows[-1] if cell.look == "here" and cell.text.strip()]


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_the_month_of_the_place_is_marked_wherever_it_is(shipped: Index, width: int, height: int) -> None:
    """In every month of the shipped dossier one column is in the colour of the place, and it leads to that month."""
    session = session_at(shipped, 0)
    wrong = []
    for event in session.results.events:
        at = session.arrived(event)
        month = month_at(at.results, at.place)
        cells = marked(strip_rows(at, width, height))
        if month and (len(cells) != 1 or month_at(at.results, pressed(at, cells[0]).place) > month):
            wrong.append((month, cells))
    assert wrong == []


def pressed(session: Session, cell: Stretch) -> Session:
    """Where a press on a cell leads."""
    return session.in_month(int(cell.action.removeprefix("month(").removesuffix(")")))


def test_an_undated_event_marks_nothing(index: Index) -> None:
    """Without a month there is no column to mark."""
    assert marked(strip_rows(session_at(index, 3), 80, 1)) == []


@pytest.mark.parametrize(("width", "height"), [*SIZES, (200, 3), (20, 1), (3, 1)])
def test_no_row_is_wider_than_the_strip(shipped: Index, width: int, height: int) -> None:
    """The years are named only where there is room for them."""
    rows = strip_rows(session_at(shipped, 0), width, height)
    assert len(rows) == height
    assert [row for row in rows if sum(cell.width for cell in row) > width] == []


@given(st.dictionaries(st.integers(0, 400), st.just((1, 0, 0)), max_size=12), st.integers(1, 60))
def test_columns_cover_every_month_once(months: dict[int, tuple[int, int, int]], width: int) -> None:
    """No gap, no overlap, no statement lost, never more columns than there is room."""
    columns = binned(months, width)
    assert len(columns) <= width
    assert sum(sum(column.heights) for column in columns) == len(months)
    assert [column.last for column in columns[:-1]] == [column.first for column in columns[1:]]
    assert all(any(column.first <= month < column.last for column in columns) for month in months)


def test_the_highest_month_fills_the_strip_and_an_empty_one_is_a_dot() -> None:
    """Eighths of a cell show the rest; what has statements is never invisible."""
    columns = [Bin(0, 1, (16, 0, 0)), Bin(1, 2, (0, 4, 0)), Bin(2, 3, (0, 0, 0)), Bin(3, 4, (0, 0, 1))]
    lower, upper = (row_of_columns(columns, row, 1.0, -1) for row in (0, 1))
    assert "".join(cell.text for cell in upper) == "█   "
    assert "".join(cell.text for cell in lower) == "█▄·▁"
    assert [cell.look for cell in lower] == [Side.FOR, Side.AGAINST, "dim", Side.NEITHER]


def test_a_single_statement_among_thousands_is_seen() -> None:
    """One eighth at least."""
    cells = row_of_columns([Bin(0, 1, (1, 0, 0)), Bin(1, 2, (9999, 0, 0))], 0, 8 / 9999, -1)
    assert [cell.text for cell in cells] == ["▁", "█"]


def test_a_cell_of_two_sides_has_both_colours() -> None:
    """The lower side fills the cell up to the border, the upper one lies behind it."""
    cell = in_sides(Bin(0, 1, (3, 5, 0)), 0, 1.0, "")
    assert (cell.text, cell.look, cell.below) == ("▃", Side.FOR, Side.AGAINST)


def test_a_column_leads_to_its_first_month(index: Index) -> None:
    """A press on a column goes to the first event from that month on."""
    may = month_number("2031-05")
    cell = marked(strip_rows(session_at(index, 1), 80, 1))[0]
    assert cell.action == f"month({may})"
    assert pressed(session_at(index, 0), cell).place.event == 1


def test_a_column_in_which_nothing_was_said_can_be_marked() -> None:
    """A line on the ground, in the colour of the place."""
    lower, upper = (row_of_columns([Bin(0, 2, (0, 0, 0))], row, 1.0, 1)[0] for row in (0, 1))
    assert (lower.text, lower.look, upper.text) == ("▁", "here", " ")


def test_a_place_before_the_first_column_is_marked(index: Index) -> None:
    """An event without statements may come first: an arrow in the margin points to it, and leads there."""
    (cell,) = marked(strip_rows(session_at(index, 0), 80, 3))
    assert cell.text == "‹"
    assert pressed(session_at(index, 2), cell).place.event == 0


def test_a_place_after_the_last_column_is_marked(tmp_path: Path) -> None:
    """An event without statements may come last."""
    events = EVENTS.replace("- id: port-visit\n", "- id: port-visit\n  date: 2031-09\n")
    session = session_at(open_dossier(write_dossier(tmp_path, events), cache=tmp_path), 3)
    assert [cell.text for cell in marked(strip_rows(session, 80, 3))] == ["›"]


@pytest.mark.parametrize("width", [46, 80, 120, 200])
def test_years_in_which_nothing_was_said_take_their_room(tmp_path: Path, width: int) -> None:
    """Thirty years between two statements: the strip still fits."""
    events = EVENTS.replace("date: 2031-04\n", "date: 2001-04\n").replace(
        "date: 2031-05-02", "date: 2001-05-02"
    )
    session = session_at(open_dossier(write_dossier(tmp_path, events), cache=tmp_path), 1)
    assert [row for row in strip_rows(session, width, 3) if sum(cell.width for cell in row) > width] == []


def test_nothing_said_leaves_the_strip_empty(index: Index) -> None:
    """A query that finds no event still has a strip of dots."""
    session = Session.opened(run(index, Query.parse("stance:admits")), "en")
    assert session.place == Place()
    assert "".join(cell.text for cell in strip_rows(session, 80, 1)[0]).strip(" ·2031") == ""
