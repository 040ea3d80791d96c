"""What the statement pane says of an event."""

from __future__ import annotations

from pathlib import Path

import pytest

from explorer.index.index import Index
from explorer.query.notation import Query
from explorer.query.results import run
from explorer.rows.about import rows_about, titled_rule
from explorer.rows.line import Line
from explorer.rows.writer import Writer
from explorer.session import Session
from explorer.wording.widths import cell_width
from tests.makers import index_of
from tests.session.small import AT_DENIAL


def rows_of(index: Index, query: str) -> list[Line]:
    """What is told of the denial, at its first statement."""
    session = Session.opened(run(index, Query.parse(query)), "en").moved(AT_DENIAL)
    return rows_about(session, Writer.of(session, 60), index.event(AT_DENIAL.event), has_quotes=True)


@pytest.mark.parametrize(
    ("query", "look", "words"),
    [
        ("", "", "− harbour master (unnamed): No fine was paid."),
        ("never", "dim", "− harbour master (unnamed): No fine wa… (not in the results)"),
    ],
)
def test_the_other_statements_of_an_event_are_listed(
    tmp_path: Path, query: str, look: str, words: str
) -> None:
    """Those that the query does not find are dim, and say so."""
    row = rows_of(index_of(tmp_path), query)[-1]
    assert row.text == words
    assert row.parts[1][1] == look


@pytest.mark.parametrize("width", [4, 20, 60])
def test_a_rule_fills_the_width(width: int) -> None:
    """Whatever is set into it."""
    assert cell_width(titled_rule("About this event", width).text) == max(width, 20)
