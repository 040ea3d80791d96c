"""What can be gone to by typing it."""

from __future__ import annotations

import pytest

from explorer.index.index import Index
from explorer.query.notation import Query
from explorer.query.results import run
from explorer.rows.choices import among
from explorer.rows.going import date_meant, going, places_listed
from explorer.session import Session


def first(index: Index, typed: str, query: str = "", language: str = "en") -> str:
    """The action of the first place when this is typed; empty if there is none."""
    session = Session.opened(run(index, Query.parse(query)), language)
    return going(session, among(places_listed(session)[1]), typed).value


@pytest.mark.parametrize(
    ("typed", "date"),
    [
        ("2031-05", "2031-05"),
        ("2031-05-02", "2031-05-02"),
        ("3 may 2031", "2031-05-03"),
        ("May 3rd, 2031", "2031-05-03"),
        ("mai 2031", "2031-05"),
        ("1er août 2031", "2031-08-01"),
        ("sept. 2031", "2031-09"),
        ("31 february 2031", ""),
        ("3 2031", ""),
        ("may", ""),
        ("ju 2031", "2031"),
        ("port", ""),
    ],
)
def test_a_date_is_read_in_figures_and_in_words(typed: str, date: str) -> None:
    """In any of our languages, whatever the reader's is."""
    assert date_meant(typed) == date


@pytest.mark.parametrize(
    ("typed", "action"),
    [
        ("2031", "go_to('day', '2031')"),  # a year of the dossier
        ("3", "go_to('row', '3')"),
        (":3", "go_to('row', '3')"),
        ("3 may 2031", "go_to('day', '2031-05-03')"),
        ("port-denial-2031-05-03", "go_to('record', 'port-denial-2031-05-03')"),
        ("union-cl", "go_to('record', 'union-closed')"),
        ("master", "go_to('actor', 'harbour-master')"),
        ("closed", "go_to('claim', 'port-closed')"),
        ("q", "app.quit"),
        ("help", "list('help')"),
        ("99", ""),
        ("1999", ""),
        ("zzzz", ""),
    ],
)
def test_what_is_typed_is_a_date_a_row_an_id_or_a_name(index: Index, typed: str, action: str) -> None:
    """What it means exactly comes first."""
    assert first(index, typed) == action


def test_rows_are_those_that_are_found(index: Index) -> None:
    """As the head of the timeline counts them."""
    assert first(index, "4", "stance:denies") == ""
    assert first(index, "1", "stance:denies") == "go_to('row', '1')"
