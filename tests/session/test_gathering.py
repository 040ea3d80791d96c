"""What is put into the basket from the place, and the way back to it."""

from __future__ import annotations

from explorer.index.index import Index
from explorer.session import at_record, quote_gathered
from tests.session.small import AT_DENIAL, NO_FINES, STORM, opened


def test_the_quote_of_the_place_goes_into_the_basket_and_out_of_it(index: Index) -> None:
    """Each time the reader is told; the place and the history stay as they were."""
    before = opened(index)
    once = quote_gathered(before)
    twice = quote_gathered(once)
    assert (once.notice, "union-closed-herald" in once.basket) == ("gathered", True)
    assert (twice.notice, twice.basket) == ("ungathered", before.basket)
    assert (twice.place, twice.history) == (before.place, before.history)


def test_a_statement_without_quotes_is_an_entry_itself(index: Index) -> None:
    """Our words for it can be cited as well."""
    assert "harbour-master-no-fines" in quote_gathered(opened(index).followed(NO_FINES)).basket


def test_an_event_without_statements_is_no_quote(index: Index) -> None:
    """Nothing is put into the basket, and that is told; nor is anything where nothing is found."""
    for session in (opened(index).arrived(STORM), opened(index, "stance:admits")):
        assert (quote_gathered(session).notice, quote_gathered(session).basket) == (
            "nothing-to-gather",
            session.basket,
        )


def test_the_basket_outlives_a_query_and_a_step_back(index: Index) -> None:
    """It belongs to the reader, not to a moment of the history."""
    session = quote_gathered(opened(index)).asked(opened(index, "stance:denies").query)
    assert session.basket == session.back().basket == session.unfiltered().basket
    assert session.basket.entries


def test_the_record_of_an_entry_is_a_step_of_the_history(index: Index) -> None:
    """Filters that hide it are dropped, as when a reply is followed."""
    session = at_record(opened(index, "stance:asserts"), "harbour-master-never-closed-herald")
    assert (session.place, str(session.query), session.notice) == (AT_DENIAL, "", "filters-dropped")
    assert str(session.back().query) == "stance:asserts"
    assert at_record(session, "gone").notice == "not-in-dossier"
