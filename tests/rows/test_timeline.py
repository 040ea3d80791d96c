"""The rows of the timeline: years, dates, signs, titles, and which row is which event."""

from __future__ import annotations

from pathlib import Path

import pytest

from explorer.index.cache import open_dossier
from explorer.index.index import Index
from explorer.query.notation import Query
from explorer.query.results import run
from explorer.rows.timeline import AtEvent, TimelineRows, timeline_title
from explorer.session import Session
from explorer.wording.widths import cell_width
from tests.makers import EVENTS, write_dossier


def rows_on(index: Index, query: str = "", language: str = "en", width: int = 60) -> TimelineRows:
    """The rows of what a query finds."""
    return TimelineRows(run(index, Query.parse(query)), language, width)


def texts(rows: TimelineRows) -> list[str]:
    """All rows as plain text."""
    return [rows[number].text for number in range(rows.count)]


def test_events_are_listed_under_their_years(index: Index) -> None:
    """Date, the sign of each statement, the title; what has no date comes last, under a dash."""
    assert texts(rows_on(index)) == [
        "2031",
        "Apr            A storm hits the coast",
        "May 02  +      The union says that the port is closed",
        "May 03  −−     The harbour master denies a closure",
        "—",
        "?              A visit of unknown date",
    ]


def test_the_sign_is_that_of_the_position_asked_for(index: Index) -> None:
    """The union asserts one thing and demands another."""
    assert texts(rows_on(index, "stance:demands")) == [
        "2031",
        "May 02  »      The union says that the port is closed",
    ]


def test_every_row_knows_its_event_and_every_event_its_row(index: Index) -> None:
    """Rows of years are no event's; an event that was not found is on the row of the one before it."""
    rows = rows_on(index)
    assert [rows.event_at(row) for row in range(-1, rows.count + 1)] == [-1, -1, 0, 1, 2, -1, 3, -1]
    assert [rows.row_of(event) for event in (-1, 0, 1, 2, 3)] == [-1, 1, 2, 3, 5]
    assert rows[2].target == AtEvent(rows.event_at(2))
    assert rows[0].target is None
    assert [rows_on(index, "stance:denies").row_of(event) for event in range(4)] == [1, 1, 1, 1]


def test_nothing_found_is_no_row(index: Index) -> None:
    """Not even that of a year."""
    rows = rows_on(index, "stance:admits")
    assert (rows.count, rows.row_of(1), rows.event_at(0)) == (0, -1, -1)


def test_rows_are_written_when_they_are_seen(shipped: Index) -> None:
    """So a timeline of a million events costs no more than its first screen."""
    rows = rows_on(shipped)
    assert rows[0] is rows[0]
    assert len(rows) == 1 < rows.count


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("width", [80, 50, 40])
def test_no_row_of_the_shipped_dossier_is_too_wide(shipped: Index, language: str, width: int) -> None:
    """Titles are cut where they must be."""
    rows = rows_on(shipped, "", language, width)
    assert [text for text in texts(rows) if cell_width(text) > width] == []


def test_more_statements_than_signs_are_counted(tmp_path: Path) -> None:
    """Three signs, then how many more there are."""
    more = "".join(
        f"  - {{id: more-{n}, speakers: [dockers-union], gist: {{en: More.}}}}\n" for n in range(4)
    )
    events = EVENTS.replace("- id: port-visit\n", f"{more}- id: port-visit\n")
    rows = rows_on(open_dossier(write_dossier(tmp_path, events), cache=tmp_path))
    assert rows[3].text.startswith("May 03  −−• +3 The harbour")


def test_the_pane_is_named_in_the_readers_language(index: Index) -> None:
    """In French too."""
    titles = [timeline_title(Session.opened(run(index, Query.parse("")), tag)) for tag in ("en", "fr")]
    assert titles == ["Timeline", "Chronologie"]
