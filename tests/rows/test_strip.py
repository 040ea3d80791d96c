"""The density strip: where the place is, how high each month is, and whose colour it has."""

from __future__ import annotations

import re

import pytest

from explorer.dossier.model import Side
from explorer.index.calendar import month_number
from explorer.index.index import Index
from explorer.index.place import EventNumber, Place
from explorer.query.months import month_at
from explorer.query.notation import Query
from explorer.query.results import run
from explorer.rows.stretch import Bars, Stretch
from explorer.rows.strip import highest, in_sides, row_of_bars, strip_rows
from explorer.rows.strip_layout import Bin, Layout
from explorer.session import Session

SIZES = [(240, 4), (120, 3), (112, 2), (80, 2), (46, 2), (120, 1)]


def session_at(index: Index, event: int, query: str = "", language: str = "en") -> Session:
    """A session at an event."""
    return Session.opened(run(index, Query.parse(query)), language).arrived(EventNumber(event))


def marked(rows: Bars) -> list[Stretch]:
    """The arrows."""
    return [cell for row in rows for cell in row if cell.text == "▲" and cell.look == "place"]


def texts(rows: Bars) -> list[str]:
    """The rows as text."""
    return ["".join([cell.text for cell in row]).rstrip() for row in rows]


@pytest.mark.slow
@pytest.mark.parametrize(("width", "height"), SIZES)
def test_the_month_of_the_place_is_marked_wherever_it_is(shipped: Index, width: int, height: int) -> None:
    """In every month of the shipped dossier, with a bar or without, there is one arrow, and it leads to that month."""
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


def test_the_arrow_is_below_the_bar_of_the_place(shipped: Index) -> None:
    """The bar has the colour of the place too."""
    session = session_at(shipped, 14)
    bars, names = strip_rows(session, 120, 2)
    at = next(at for at, cell in enumerate(names) if cell.text == "▲")
    assert bars[at].look == "here"
    assert bars[at].action == names[at].action == f"month({month_number('2022-09')})"


def test_an_undated_event_marks_nothing(index: Index) -> None:
    """Without a month there is nothing to mark; so it is where nothing is found."""
    assert marked(strip_rows(session_at(index, 3), 80, 2)) == []
    nothing = Session.opened(run(index, Query.parse("stance:admits")), "en")
    assert nothing.place == Place()
    assert marked(strip_rows(nothing, 80, 2)) == []


@pytest.mark.parametrize("height", [1, 2, 3, 4])
def test_no_row_is_wider_than_the_strip(shipped: Index, height: int) -> None:
    """At no width, in neither language."""
    sessions = [session_at(shipped, 0, "", language) for language in ("en", "fr")]
    for width in (*range(12, 60, 7), *range(60, 112, 13), *range(112, 241, 16)):
        for session in sessions:
            rows = strip_rows(session, width, height)
            assert len(rows) == height
            assert [row for row in rows if sum(cell.width for cell in row) > width] == []


def test_years_are_in_line_and_months_below_them(shipped: Index) -> None:
    """What is older has a bar of its own; at the right is the day up to which the dossier reaches."""
    bars, names = texts(strip_rows(session_at(shipped, 14), 120, 2))
    assert re.match(r" before .  2022 .{5}  2023 .{15}  2024 .{15}  2025 ", bars)
    assert bars.endswith("   record to 31 Dec 2025")
    assert names == " " * 16 + " ".join(("▲ OND", *["      JFM AMJ JAS OND"] * 3))
    assert texts(strip_rows(session_at(shipped, 14, "", "fr"), 112, 2))[0].endswith(" arrêté au 31 déc. 2025")


def test_what_is_in_a_bar_is_said_if_it_is_not_a_month(shipped: Index) -> None:
    """Letters alone would not tell."""
    assert texts(strip_rows(session_at(shipped, 14), 100, 2))[1].endswith(" bars of 2 months")


def test_the_highest_month_fills_the_strip_and_an_empty_one_has_no_bar() -> None:
    """Eighths of a cell show the rest; what has statements is never invisible."""
    columns = [Bin(0, 1, (16, 0, 0)), Bin(1, 2, (0, 4, 0)), Bin(2, 3, (0, 0, 0)), Bin(3, 4, (0, 0, 1))]
    lower, upper = (row_of_bars(columns, row, 1.0, -1) for row in (0, 1))
    assert "".join(cell.text for cell in upper) == "█   "
    assert "".join(cell.text for cell in lower) == "█▄ ▁"
    assert [cell.look for cell in lower] == [Side.FOR, Side.AGAINST, "", Side.NEITHER]


def test_what_is_older_does_not_lower_the_months() -> None:
    """Its bar is of more than a month: it is as high as the strip at most."""
    columns = (Bin(0, 5, (0, 9, 0)), Bin(5, 6, (2, 0, 0)), Bin(6, 7, (1, 0, 0)))
    scale = 8 / highest(Layout(1, columns))
    assert "".join(cell.text for cell in row_of_bars(columns, 0, scale, -1)) == "██▄"


def test_a_single_statement_among_thousands_is_seen() -> None:
    """One eighth at least."""
    cells = row_of_bars([Bin(0, 1, (1, 0, 0)), Bin(1, 2, (9999, 0, 0))], 0, 8 / 9999, -1)
    assert [cell.text for cell in cells] == ["▁", "█"]


def test_a_cell_of_two_sides_has_both_colours() -> None:
    """The lower side fills the cell up to the border, the upper one lies behind it."""
    cell = in_sides(Bin(0, 1, (3, 5, 0)), 0, 1.0, "")
    assert (cell.text, cell.look, cell.below) == ("▃", Side.FOR, Side.AGAINST)


def test_a_bar_leads_to_its_first_month(index: Index) -> None:
    """A press on a bar goes to the first event from that month on; on what is older, to the first event of all."""
    may = month_number("2031-05")
    older, here = (cell for cell in strip_rows(session_at(index, 1), 80, 2)[1] if cell.action)
    assert here.action == f"month({may})"
    assert pressed(session_at(index, 0), here).place.event == 1
    assert pressed(session_at(index, 2), older).place.event == 0


def test_nothing_said_leaves_the_calendar(index: Index) -> None:
    """A query that finds nothing still has the months."""
    session = Session.opened(run(index, Query.parse("stance:admits")), "en")
    assert texts(strip_rows(session, 80, 2)) == [" before    2031", " " * 16 + "M"]
