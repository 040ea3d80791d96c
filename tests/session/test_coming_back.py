"""Where a session begins: what was asked for wins, and the last query is offered and never put on."""

from __future__ import annotations

from explorer.index.index import Index
from explorer.session import beginning_at, gathered_before, offering, where_left
from tests.session.small import AT_DENIAL, AT_UNION, DENIAL, opened

AT_DENIAL_IDS = (
    "harbour-master-never-closed-herald",
    "harbour-master-never-closed",
    "port-denial-2031-05-03",
)


def test_a_session_begins_at_the_record_that_is_asked_for(index: Index) -> None:
    """A quote, its statement or its event; nothing comes before it in the history."""
    for id_ in AT_DENIAL_IDS:
        session = beginning_at(opened(index), id_)
        assert (session.place, session.history.past, session.notice) == (AT_DENIAL, (), "")
    assert beginning_at(opened(index), "gone").place == AT_UNION


def test_a_query_that_hides_the_record_is_dropped_and_told(index: Index) -> None:
    """Both were asked for; the query is a step away."""
    session = beginning_at(opened(index, "stance:asserts"), "port-denial-2031-05-03")
    assert (session.place, str(session.query)) == (AT_DENIAL, "")
    assert session.notice == "opened-without-filters"
    assert str(session.back().query) == "stance:asserts"


def test_reading_goes_on_where_it_was_left(index: Index) -> None:
    """At the quote, or what is left of its surroundings when the dossier was edited."""
    assert where_left(opened(index), AT_DENIAL_IDS).place == AT_DENIAL
    assert where_left(opened(index), ("gone", "gone-too", "port-denial-2031-05-03")).place.event == DENIAL
    assert where_left(opened(index), ("gone",)).place == AT_UNION
    assert where_left(opened(index), ()).place == AT_UNION


def test_the_last_query_is_a_step_back(index: Index) -> None:
    """With its place; it is told, and nothing is filtered unseen."""
    session = offering(opened(index), "stance:denies", AT_DENIAL_IDS)
    assert (str(session.query), session.notice) == ("", "query-offered")
    back = session.back()
    assert (str(back.query), back.place) == ("stance:denies", AT_DENIAL)
    assert str(back.forward().query) == ""


def test_a_place_that_the_last_query_does_not_find_any_more_is_the_nearest(index: Index) -> None:
    """The dossier was edited since."""
    back = offering(opened(index), "stance:asserts", AT_DENIAL_IDS).back()
    assert back.place == AT_UNION
    assert offering(opened(index), "stance:denies", ()).back().place == AT_DENIAL


def test_what_cannot_be_asked_any_more_is_not_offered(index: Index) -> None:
    """Nor what asks for nothing, what is asked already, or what cannot be read."""
    for query in ("actor:gone", "", '"open', "stance:nonsense"):
        session = offering(opened(index), query, AT_DENIAL_IDS)
        assert (session.notice, session.history.past) == ("", ())
    assert str(offering(opened(index), "actor:gone port", ()).back().query) == "port"
    assert offering(opened(index, "port"), "port", ()).notice == ""


def test_the_basket_of_the_last_time_is_safe_to_show(index: Index) -> None:
    """Somebody may have edited the file by hand."""
    basket = gathered_before(opened(index), [("union-closed-herald", "a\x1b[31mb"), ("gone", "")]).basket
    assert [entry.id for entry in basket.entries] == ["union-closed-herald", "gone"]
    assert "\x1b" not in basket.entries[0].remark
