"""Going somewhere without filtering."""

from __future__ import annotations

import pytest

from explorer.index.index import Index
from explorer.session import GOING
from tests.session.small import CLOSURE, DENIAL, NEVER_CLOSED, NO_FINES, STORM, UNION, VISIT, opened


@pytest.mark.parametrize(
    ("kind", "what", "event"),
    [
        ("day", "2031-05-03", DENIAL),
        ("day", "2031-04-30", CLOSURE),
        ("day", "2031", STORM),
        ("day", "2040", DENIAL),  # the last with a date
        ("row", "4", VISIT),
        ("record", "port-denial-2031-05-03", DENIAL),
        ("record", "harbour-master-no-fines", DENIAL),
        ("record", "harbour-master", DENIAL),
        ("record", "agency-2031-05-03", CLOSURE),
    ],
)
def test_every_kind_of_place_is_gone_to(index: Index, kind: str, what: str, event: int) -> None:
    """As a step of the history; the query stays."""
    session = GOING[kind](opened(index).arrived(VISIT), what)
    assert session.place.event == event
    assert session.place.event == VISIT or session.back().place.event == VISIT
    assert not session.query.terms


def test_the_next_statement_of_somebody_comes_after_the_last_one(index: Index) -> None:
    """And after the last comes the first."""
    session = opened(index).arrived(STORM)
    statements = []
    for _ in range(3):
        session = GOING["actor"](session, "harbour-master")
        statements.append(session.place.statement)
    assert statements == [NEVER_CLOSED, NO_FINES, NEVER_CLOSED]
    assert GOING["claim"](session, "port-closed").place.statement == UNION


def test_what_the_query_hides_is_shown_without_it(index: Index) -> None:
    """And it is said that the filters went."""
    session = GOING["actor"](opened(index, "stance:denies"), "dockers-union")
    assert (session.place.statement, session.notice) == (UNION, "filters-dropped")


@pytest.mark.parametrize(("kind", "what"), [("row", "99"), ("record", "nobody"), ("actor", "port-radio")])
def test_where_there_is_nothing_that_is_said(index: Index, kind: str, what: str) -> None:
    """And the reader stays."""
    session = GOING[kind](opened(index), what)
    assert (session.place, session.notice) == (opened(index).place, "nowhere-to-go")
    assert GOING["day"](opened(index, "stance:admits"), "2031").notice == "nowhere-to-go"
