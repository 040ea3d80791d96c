"""The session: what a query, a movement or a step back makes of it, without a terminal."""

from __future__ import annotations

from dataclasses import replace

import pytest

from explorer.index.index import Index
from explorer.index.place import NO_QUOTE, NOWHERE, Place, QuoteNumber
from explorer.query.notation import QueryError
from explorer.session import Reading
from tests.session.small import (
    AT_DENIAL,
    AT_UNION,
    CLOSURE,
    DENIAL,
    NO_FINES,
    STORM,
    UNION,
    opened,
    query_of,
)


def test_reading_starts_at_the_first_statement(index: Index) -> None:
    """Not at an event that says nothing."""
    assert opened(index).place == AT_UNION


def test_where_nothing_is_found_there_is_no_place(index: Index) -> None:
    """Everything that asks for a place must live with none."""
    session = opened(index, "stance:admits")
    assert (session.place, session.record_ids, session.source_id) == (NOWHERE, (), "")
    for moved in (
        session.statement_stepped(1),
        session.month_stepped(1),
        session.back(),
    ):
        assert moved.place == NOWHERE


def test_asking_is_a_step_and_keeps_the_place_where_it_can(index: Index) -> None:
    """The place stays when it is found too; the way back leads to the query and place before."""
    session = opened(index).asked(query_of("stance:asserts"))
    assert session.place == AT_UNION
    assert str(session.back().query) == ""
    assert session.back().forward().query == session.query


def test_asking_for_the_same_again_is_no_step(index: Index) -> None:
    """The history holds only what differs."""
    session = opened(index)
    assert session.asked(session.query) is session
    assert session.toggled("stance", "denies").toggled("stance", "denies").query == session.query


def test_a_place_that_is_not_found_gives_way_to_the_one_before_it(index: Index) -> None:
    """The event before in time is the nearest; where none is before, the first."""
    session = opened(index).moved(AT_DENIAL)
    assert session.asked(query_of("stance:asserts")).place == AT_UNION
    assert opened(index).asked(query_of("stance:denies")).place == AT_DENIAL


def test_a_preview_is_no_step(index: Index) -> None:
    """While a query is typed the history stays; what was shown before is put back as it was."""
    before = opened(index)
    preview = before.previewed(query_of("stance:denies"))
    assert (preview.history.past, preview.place) == ((), AT_DENIAL)
    assert preview.settled(before).back().place == AT_UNION


def test_a_wrong_query_changes_nothing(index: Index) -> None:
    """An unknown label raises, and the session at hand is what it was."""
    session = opened(index)
    with pytest.raises(QueryError):
        session.asked(query_of("actor:nobody"))
    assert session.place == AT_UNION


def test_moving_nowhere_is_the_same_session(index: Index) -> None:
    """So that nothing is drawn for it."""
    session = opened(index)
    assert session.moved(None) is session
    assert session.moved(session.place) is session


def test_statements_of_an_event_are_walked_and_no_further(index: Index) -> None:
    """The next matching one, then the same session at the end."""
    session = opened(index).moved(AT_DENIAL).statement_stepped(1)
    assert session.place == Place(DENIAL, NO_FINES, NO_QUOTE)
    assert session.statement_stepped(1) is session
    assert session.statement_stepped(-1).place == AT_DENIAL


def test_months_are_walked(index: Index) -> None:
    """To the first event of the next month that has any, and back."""
    session = opened(index).month_stepped(-1)
    assert session.place.event == STORM
    assert session.month_stepped(1).place == AT_UNION


def test_a_notice_is_said_once(index: Index) -> None:
    """The next change drops it."""
    assert opened(index).back().moved(AT_DENIAL).notice == ""


def test_following_a_reply_is_a_step(index: Index) -> None:
    """There and back again."""
    session = opened(index).moved(AT_DENIAL).followed(UNION)
    assert session.place == AT_UNION
    assert session.back().place == AT_DENIAL
    assert session.back().forward().place == AT_UNION


def test_what_is_open_of_a_statement_is_closed_by_leaving_it(index: Index) -> None:
    """Within the statement it stays; elsewhere every statement is as it was before."""
    session = opened(index)
    session = session.read(session.reading.pinning(QuoteNumber(0)).unfolding())
    within = session.moved(replace(AT_UNION, quote=QuoteNumber(1)))
    assert within.reading.pinned == {QuoteNumber(0)}
    assert within.reading.is_unfolded
    left = within.moved(AT_DENIAL)
    assert left.reading == Reading()


def test_following_beyond_the_query_drops_it_and_says_so(index: Index) -> None:
    """What the query hides is shown all the same, and one step back is the query again."""
    session = opened(index, "stance:denies").followed(UNION)
    assert (session.place, str(session.query), session.notice) == (AT_UNION, "", "filters-dropped")
    assert str(session.back().query) == "stance:denies"


def test_an_attested_event_is_reached_at_what_the_source_prints(index: Index) -> None:
    """The quote of that source, not the first one; an event without statements is reached too."""
    session = opened(index)
    assert session.attested(CLOSURE, "agency-2031-05-03").place == Place(CLOSURE, UNION, QuoteNumber(1))
    assert session.attested(STORM, "agency-2031-05-03").place.event == STORM


def test_the_cursor_on_a_reply_is_left_by_moving(index: Index) -> None:
    """A reply under the cursor is not the place."""
    session = opened(index).moved(AT_DENIAL)
    session = session.read(session.reading.at_reply(UNION))
    assert (session.reading.link, session.place) == (UNION, AT_DENIAL)
    assert session.moved(AT_DENIAL).reading.link == -1


def test_the_source_under_the_cursor(index: Index) -> None:
    """That of the quote; for an event without quotes, the one chosen, or else its first."""
    assert opened(index).source_id == "herald-2031-05-04"
    storm = opened(index).arrived(STORM)
    assert storm.source_id == "agency-2031-05-03"
    assert storm.at_source("agency-2031-05-03").source_id == "agency-2031-05-03"
    assert storm.at_source("not-of-this-event").source_id == "agency-2031-05-03"


def test_the_records_of_a_place(index: Index) -> None:
    """Quote, statement and event, as many as there are."""
    quote, statement, event = opened(index).record_ids
    assert (quote, statement, event) == ("union-closed-herald", "union-closed", "port-closure-2031-05-02")
    assert opened(index).arrived(STORM).record_ids == ("storm-2031-04",)
