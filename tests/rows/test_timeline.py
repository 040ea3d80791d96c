"""The rows of the timeline: years, dates, signs, titles, and which row is which event."""

from __future__ import annotations

from pathlib import Path

import pytest

from explorer.index.cache import open_dossier
from explorer.index.index import Index
from explorer.query.notation import Query
from explorer.query.results import run
from explorer.rows.timeline import AtEvent, TimelineRows
from explorer.wording.widths import cell_width
from tests.makers import EVENTS, write_dossier


def rows_on(index: Index, query: str = "", language: str = "en", width: int = 60) -> TimelineRows:
    """The rows of what a query finds."""
    return TimelineRows(run(index, Query.parse(query)), language, width)


def texts(rows: TimelineRows) -> list[str]:
    """All rows as plain text."""
    return [rows[number].text for number in range(rows.count)]


def test_events_are_listed_with_a_rule_where_the_year_changes(index: Index) -> None:
    """Dates to the right, then the sign of each statement; titles begin in one column. What has no date comes last."""
    assert texts(rows_on(index)) == [
        "        Apr      A storm hits the coast",
        "      2 May +    The union says that the port is closed",
        "      3 May −−   The harbour master denies a closure",
        " undated ───────────────────────────────────────────────────",
        "    undated      A visit of unknown date",
    ]


def test_the_first_year_is_left_to_the_head_of_the_pane(shipped: Index) -> None:
    """Its rule would only repeat what is just above it."""
    rows = rows_on(shipped)
    assert rows.event_at(0) == 0
    assert [rows[row].text[1:5] for row in rows.starts] == list(rows.years[1:])


def test_the_sign_is_that_of_the_position_asked_for(index: Index) -> None:
    """The union asserts one thing and demands another."""
    assert texts(rows_on(index, "stance:demands")) == [
        "      2 May »    The union says that the port is closed"
    ]


def test_every_row_knows_its_event_and_every_event_its_row(index: Index) -> None:
    """Rules are no event's; an event that was not found is on the row of the one before it."""
    rows = rows_on(index)
    assert [rows.event_at(row) for row in range(-1, rows.count + 1)] == [-1, 0, 1, 2, -1, 3, -1]
    assert [rows.row_of(event) for event in (-1, 0, 1, 2, 3)] == [-1, 0, 1, 2, 4]
    assert rows[2].target == AtEvent(rows.event_at(2))
    assert rows[3].target is None
    assert [rows_on(index, "stance:denies").row_of(event) for event in range(4)] == [0, 0, 0, 0]


def test_nothing_found_is_no_row(index: Index) -> None:
    """Not even a rule."""
    rows = rows_on(index, "stance:admits")
    assert (rows.count, rows.row_of(1), rows.event_at(0)) == (0, -1, -1)


def test_rows_are_written_when_they_are_seen(shipped: Index) -> None:
    """So a timeline of a million events costs no more than its first screen."""
    rows = rows_on(shipped)
    assert rows[0] is rows[0]
    assert len(rows) == 1 < rows.count


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("width", [80, 61, 50, 40])
def test_no_row_of_the_shipped_dossier_is_too_wide(shipped: Index, language: str, width: int) -> None:
    """Titles are cut where they must be."""
    rows = rows_on(shipped, "", language, width)
    assert [text for text in texts(rows) if cell_width(text) > width] == []


@pytest.mark.parametrize("language", ["en", "fr"])
def test_no_title_of_the_shipped_dossier_is_cut_where_panes_are_side_by_side(
    shipped: Index, language: str
) -> None:
    """A pane of 63 cells, of which the mark and the scrollbar take two."""
    rows = rows_on(shipped, "", language, 61)
    assert [text for text in texts(rows) if text.endswith("…")] == []
    assert " " not in {text[17:18] for text in texts(rows)}


@pytest.mark.parametrize("width", [46, 61, 63, 78])
def test_dates_that_stick_out_move_the_signs_and_not_the_title(tmp_path: Path, width: int) -> None:
    """In French an end in another month takes more cells than most dates."""
    events = EVENTS.replace("  date: 2031-05-03\n", "  date: 2031-05-13/2031-09-01\n", 1)
    rows = rows_on(open_dossier(write_dossier(tmp_path, events), cache=tmp_path), "", "fr", width)
    assert rows[2].text.startswith("13 mai–sept. −−  Le" if width < 63 else " 13 mai–sept. −−   Le")


def test_the_bracket_of_an_uncertain_date_takes_the_space_before_the_signs(tmp_path: Path) -> None:
    """So its month is under those of the other dates."""
    events = EVENTS.replace("  date: 2031-05-03\n", "  date: 2031-05-03?\n", 1)
    rows = rows_on(open_dossier(write_dossier(tmp_path, events), cache=tmp_path))
    assert rows[1].text.startswith("      2 May +    The")
    assert rows[2].text.startswith("     [3 May]−−   The")


def test_more_statements_than_three_have_an_ellipsis(tmp_path: Path) -> None:
    """It is the sign of no stance."""
    more = "".join(
        f"  - {{id: more-{n}, speakers: [dockers-union], gist: {{en: More.}}}}\n" for n in range(4)
    )
    events = EVENTS.replace("- id: port-visit\n", f"{more}- id: port-visit\n")
    rows = rows_on(open_dossier(write_dossier(tmp_path, events), cache=tmp_path))
    assert rows[2].text.startswith("      3 May −−•… The harbour")


def test_what_only_may_lie_within_a_date_is_dimmed(index: Index) -> None:
    """The storm was in April, and nobody knows on which day."""
    assert rows_on(index, "on:2031-04-03")[0].parts[-1] == ("A storm hits the coast", "dim")
    assert rows_on(index, "on:2031-04")[0].parts[-1] == ("A storm hits the coast", "")


def test_words_sought_are_marked_in_titles(index: Index) -> None:
    """Also in a title that is cut."""
    assert [text for text, look in rows_on(index, "closure")[0].parts if look == "match"] == ["closure"]
    assert [text for text, look in rows_on(index, "closure", width=50)[0].parts if look == "match"] == [
        "clos…"
    ]
