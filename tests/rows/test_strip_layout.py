"""What the strip has from left to right: which months it reaches, and how many share a bar."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.index.cache import open_dossier
from explorer.index.calendar import month_number
from explorer.index.index import Index
from explorer.query.notation import Query
from explorer.query.results import Results, run
from explorer.rows.strip_layout import Bin, Layout, among_years, binned, last_day, reach, roomiest
from tests.makers import EVENTS, write_dossier


def found(folder: Path, *changes: tuple[str, str]) -> Results:
    """Everything in the small dossier with some changes."""
    events = EVENTS
    for old, new in changes:
        assert old in events
        events = events.replace(old, new, 1)
    return run(open_dossier(write_dossier(folder, events), cache=folder), Query())


def sketched(layout: Layout) -> str:
    """A layout with `|` for every bar."""
    return "".join("|" if isinstance(column, Bin) else column for column in layout.columns)


SPANS = st.sampled_from([1, 2, 3, 6, 12, 24])


@given(
    st.dictionaries(st.integers(100, 400), st.just((1, 0, 0)), max_size=12),
    st.integers(100, 400),
    st.integers(0, 300),
    SPANS,
)
def test_bars_cover_every_month_once(
    months: dict[int, tuple[int, int, int]], first: int, more: int, span: int
) -> None:
    """No gap, no overlap, nothing lost but what is outside; bars of several months begin as the year does."""
    bins = binned(months, first, first + more, span)
    assert [one.last for one in bins[:-1]] == [one.first for one in bins[1:]]
    assert bins[0].first <= first < bins[0].last
    assert bins[-1].first <= first + more < bins[-1].last
    assert all(one.first % span == 0 for one in bins)
    inside = [month for month in months if bins[0].first <= month <= first + more]
    assert sum(sum(one.heights) for one in bins) == len(inside)


def test_the_strip_goes_from_the_opening_to_the_end_of_the_record(shipped: Index) -> None:
    """What is older has one bar, which is named."""
    results = run(shipped, Query())
    assert reach(results) == (month_number("2022-09"), month_number("2025-12"))
    layout = roomiest(results, 120, "before")
    assert sketched(layout).startswith("before |  2022 | | | |  2023 | | |")
    older = layout.columns[1]
    assert isinstance(older, Bin)
    before = [counts for month, counts in results.months.items() if month < month_number("2022-09")]
    assert sum(older.heights) == sum(map(sum, before)) > 0


def test_without_an_opening_the_strip_begins_with_the_first_statement(tmp_path: Path) -> None:
    """The storm of April has none, and is older."""
    results = found(tmp_path)
    assert reach(results) == (month_number("2031-05"),) * 2
    assert sketched(roomiest(results, 80, "before")) == "before |  2031 |"


def test_an_event_after_every_statement_is_reached(tmp_path: Path) -> None:
    """It may be the place, which is marked wherever it is."""
    results = found(tmp_path, ("- id: port-visit\n", "- id: port-visit\n  date: 2031-09\n"))
    assert reach(results)[1] == month_number("2031-09")


@pytest.mark.parametrize(
    ("period", "end"), [("2031-04/2031-12", "2031-12"), ("2031", "2031-12"), ("2031/..", "2031-05")]
)
def test_the_record_ends_where_its_curator_says(tmp_path: Path, period: str, end: str) -> None:
    """Months in which nothing was said belong to it; without an end there is nothing to say."""
    results = found(tmp_path, ("curation: {", f"curation: {{period: {period}, "))
    assert reach(results)[1] == month_number(end)
    assert bool(last_day(results.index)) is (period != "2031/..")


@pytest.mark.parametrize(
    ("rhythm", "sketch"),
    [(1, "2031 | |  2032 | | | |"), (3, "2031 ||  2032 ||| |"), (0, "2031 ||  2032 ||||")],
)
def test_bars_are_apart_where_there_is_room(rhythm: int, sketch: str) -> None:
    """One by one, in quarters, or not at all; a year has its name before it."""
    months = month_number("2031-11"), month_number("2032-04")
    assert sketched(Layout(1, tuple(among_years(binned({}, *months, 1), rhythm)))) == sketch


def test_fewer_cells_are_for_bars_of_more_months(shipped: Index) -> None:
    """As calendars divide time, and never wider than the room."""
    results = run(shipped, Query())
    layouts = {room: roomiest(results, room, "before") for room in range(20, 240)}
    assert all(layout.width <= room for room, layout in layouts.items())
    spans = [layout.span for layout in layouts.values()]
    assert spans == sorted(spans, reverse=True)
    assert {1, 2, 3, 6, 12} <= set(spans)
    assert layouts[87].span == 1


@pytest.mark.parametrize("room", [20, 46, 80, 120, 200])
def test_centuries_fit_too(tmp_path: Path, room: int) -> None:
    """Bars of decades, if they must be."""
    results = found(
        tmp_path, ("date: 2031-04\n", "date: 1031-04\n"), ("date: 2031-05-02", "date: 1031-05-02")
    )
    layout = roomiest(results, room, "before")
    assert layout.width <= room
    assert layout.span >= 12
