"""The rows of the sources pane: who prints a statement, with which check, and from where."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from explorer.dossier.model import SourceId
from explorer.index.cache import open_dossier
from explorer.index.index import Index
from explorer.index.place import NO_QUOTE, EventNumber, QuoteNumber
from explorer.query.notation import Query
from explorer.query.results import run
from explorer.rows.sources import AtSource, sources_counted, sources_rows, sources_targets
from explorer.session import Session
from explorer.wording.widths import cell_width
from tests.makers import EVENTS, SOURCES, write_dossier

HERALD, AGENCY = SourceId("herald-2031-05-04"), SourceId("agency-2031-05-03")


def at(index: Index, event: int, query: str = "", language: str = "en") -> Session:
    """A session at an event."""
    return Session.opened(run(index, Query.parse(query)), language).arrived(EventNumber(event))


def texts(session: Session, width: int = 90) -> list[str]:
    """The rows as plain text."""
    return [row.text for row in sources_rows(session, width)]


def test_a_source_is_told_with_its_check_carriers_and_chain(index: Index) -> None:
    """Then its title, its quality and its address."""
    assert texts(at(index, 2)) == [
        "Example Herald  c. 4 May 2031 · via Port Radio · translation of Agency",
        "  https://herald.example/port",
        "  read once · no copy here",
        "  Le port nie tout retard",
        "  machine translation",
    ]


def test_sources_come_in_the_order_of_their_quotes(index: Index) -> None:
    """Each is a target: the first quote of the statement that it prints."""
    targets = [AtSource(HERALD, QuoteNumber(0)), AtSource(AGENCY, QuoteNumber(1))]
    assert sources_targets(at(index, 1)) == targets
    rows = sources_rows(at(index, 1), 90)
    assert list(dict.fromkeys(row.target for row in rows)) == targets


def test_only_the_marked_source_has_its_details(index: Index) -> None:
    """The others take a line each; with the place the details move on."""
    session = at(index, 1)
    assert [text.split("  ")[0] for text in texts(session) if not text.startswith(" ")] == [
        "Example Herald",
        "Agency",
    ]
    assert "  https://herald.example/port" in texts(session)
    moved = session.moved(replace(session.place, quote=QuoteNumber(1)))
    assert "  https://herald.example/port" not in texts(moved)
    assert "  Grève" in texts(moved)


def test_sources_of_an_event_have_no_quote(index: Index) -> None:
    """Where nobody said anything, a source attests the event."""
    session = at(index, 0)
    assert texts(session) == ["Agency  3 May 2031 · own text", "  Grève"]
    assert sources_targets(session) == [AtSource(AGENCY, NO_QUOTE)]
    assert sources_counted(session) == ["Sources of the event"]


def test_the_title_counts_sources_and_origins(index: Index) -> None:
    """Two pages that go back to one agency are one origin."""
    assert sources_counted(at(index, 1)) == ["2 sources", "1 known origin"]


def test_an_origin_that_nobody_knows_is_counted_apart(tmp_path: Path) -> None:
    """It is neither a known origin nor nothing."""
    sources = SOURCES.replace("derives-from: agency-2031-05-03", "derives-from: unknown")
    session = at(open_dossier(write_dossier(tmp_path, EVENTS, sources), cache=tmp_path), 1)
    assert sources_counted(session) == ["2 sources", "1 known origin", "1 unknown"]


def test_two_quotes_of_one_source_are_told_once(tmp_path: Path) -> None:
    """With their number."""
    events = EVENTS.replace(
        "source: agency-2031-05-03\n      kind: indirect", f"source: {HERALD}\n      kind: direct"
    )
    session = at(open_dossier(write_dossier(tmp_path, events), cache=tmp_path), 1)
    assert texts(session)[0] == "Example Herald  c. 4 May 2031 · translation of Agency · ×2"
    assert sources_targets(session) == [AtSource(HERALD, QuoteNumber(0))]


def test_a_statement_that_nobody_prints_says_so(index: Index) -> None:
    """An empty pane would look like a fault."""
    session = at(index, 2).statement_stepped(1)
    assert texts(session) == ["No quote of this statement is recorded."]


def test_nothing_found_is_nothing_told(index: Index) -> None:
    """No place, no source."""
    session = at(index, -1, "stance:admits")
    assert (texts(session), sources_targets(session), sources_counted(session)) == ([], [], ["Sources"])


@pytest.mark.parametrize("basis", ["issued-basis", "derives-basis", "quality-basis"])
def test_what_is_said_of_a_source_has_its_basis(tmp_path: Path, basis: str) -> None:
    """A reader may ask how we know."""
    sources = SOURCES.replace("relation: translation", f"relation: translation, {basis}: as it says itself")
    session = at(open_dossier(write_dossier(tmp_path, EVENTS, sources), cache=tmp_path), 2)
    assert texts(session)[-1].endswith(": as it says itself")


def test_only_what_was_out_by_the_day_asked_for_is_shown(index: Index) -> None:
    """The Herald came out a day later."""
    assert sources_targets(at(index, 1, "published-by:2031-05-03")) == [AtSource(AGENCY, QuoteNumber(1))]


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("width", [78, 44])
def test_no_row_of_the_shipped_dossier_is_too_wide(shipped: Index, language: str, width: int) -> None:
    """Not even where an address is longer than the pane."""
    session = at(shipped, 0, "", language)
    for event in session.results.events:
        rows = texts(session.arrived(event), width)
        assert [text for text in rows if cell_width(text) > width] == []
