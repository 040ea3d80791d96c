"""Where the reader can be, and where a movement leads."""

from __future__ import annotations

import pytest

from explorer.index.index import Index
from explorer.index.place import NOWHERE, EventNumber, Place, QuoteNumber, StatementNumber
from explorer.query.notation import EVERYTHING, Query
from explorer.query.places import (
    arrive,
    at_statement,
    kept,
    match_beside,
    neighbour,
    places_of_quotes,
)
from explorer.query.results import Results, run


def place(event: int, statement: int = -1, quote: int = -1) -> Place:
    """A place by bare numbers."""
    return Place(EventNumber(event), StatementNumber(statement), QuoteNumber(quote))


def found(index: Index, text: str) -> Results:
    """What a query finds."""
    return run(index, Query.parse(text))


@pytest.mark.parametrize(
    ("text", "event", "reached"),
    [
        ("", 0, place(0, 0)),
        ("", 1, place(1, 1, 0)),
        ("lang:en", 1, place(1, 1, 1)),
        ("union", 1, place(1, 1, 1)),  # its own words; those of the other are in the title of the event
        ("port", 1, place(1, 1, 0)),
        ("claim:fines-paid stance:denies", 2, place(2, 3)),
        ("", -1, NOWHERE),
    ],
)
def test_arriving_at_an_event_is_arriving_at_what_matches(
    index: Index, text: str, event: int, reached: Place
) -> None:
    """At its first matching statement, and that one's first matching quote."""
    assert arrive(found(index, text), EventNumber(event)) == reached


def test_a_quote_that_was_not_out_is_not_arrived_at(index: Index) -> None:
    """As of a day, only quotes of sources that were out can be shown."""
    results = found(index, "published-by:2031-05-03")
    assert results.visible(StatementNumber(1)) == (1,)
    assert at_statement(results, StatementNumber(1)) == place(1, 1, 1)


@pytest.mark.parametrize(
    ("text", "before", "after"),
    [
        ("", place(2, 3), place(2, 3)),
        ("stance:denies", place(2, 3), place(2, 3)),
        ("stance:asserts", place(2, 3), place(1, 1, 0)),
        ("claim:port-closed", place(2, 3), place(2, 2, 0)),
        ("published-by:2031-05-03", place(1, 1, 0), place(1, 1, 1)),
        ("", NOWHERE, place(1, 1, 0)),
        ("kind:storm", NOWHERE, place(0, 0)),
        ("stance:asserts claim:fines-paid", place(2, 3), NOWHERE),
        ("stance:asserts claim:fines-paid", NOWHERE, NOWHERE),
    ],
)
def test_the_place_is_kept_or_the_nearest(index: Index, text: str, before: Place, after: Place) -> None:
    """The same statement, or its event, or the event before; reading starts at the first statement."""
    assert kept(found(index, text), before) == after


def test_neighbours_are_matching_statements_of_the_event(index: Index) -> None:
    """There is none before the first or behind the last."""
    results = run(index, EVERYTHING)
    assert neighbour(results, place(2, 2, 0), 1) == place(2, 3)
    assert neighbour(results, place(2, 3), -1) == place(2, 2, 0)
    assert neighbour(results, place(2, 2, 0), -1) is None
    assert neighbour(results, place(2, 3), 1) is None
    assert neighbour(found(index, "claim:port-closed"), place(2, 2, 0), 1) is None
    assert neighbour(results, NOWHERE, 1) is None


def test_the_next_match_can_be_in_another_event(index: Index) -> None:
    """From match to match through all events, and no further."""
    results = found(index, "claim:fines-paid")
    assert match_beside(results, place(1, 1, 0), 1) == place(2, 3)
    assert match_beside(results, place(2, 3), 1) is None
    assert match_beside(results, place(2, 3), -1) == place(1, 1, 0)
    assert match_beside(results, NOWHERE, 1) is None


def test_the_quotes_that_match_are_those_that_were_out(index: Index) -> None:
    """In the order of the timeline; neither those in another language, nor those of a later day."""
    french = list(places_of_quotes(found(index, "lang:fr")))
    assert french == sorted(french, key=lambda at: (at.event, at.statement, at.quote))
    everything = list(places_of_quotes(found(index, "")))
    assert set(french) < set(everything)
    out = list(places_of_quotes(found(index, "published-by:2031-05-03")))
    assert set(out) < set(everything)
