"""From month to month through the events that were found."""

from __future__ import annotations

from explorer.index.index import Index
from explorer.index.place import NO_EVENT, NOWHERE, EventNumber, Place
from explorer.query.months import from_month, month_at, month_beside
from explorer.query.notation import EVERYTHING, Query
from explorer.query.results import run

STORM, CLOSURE, DENIAL, VISIT = map(EventNumber, range(4))


def test_a_place_has_a_month_unless_its_event_is_undated(index: Index) -> None:
    """The month that the strip marks."""
    results = run(index, EVERYTHING)
    assert month_at(results, Place(STORM)) == "2031-04"
    assert month_at(results, Place(VISIT)) == ""
    assert month_at(results, NOWHERE) == ""


def test_a_step_leads_to_the_first_event_of_another_month(index: Index) -> None:
    """Undated events come after every month, and are in none."""
    results = run(index, EVERYTHING)
    steps = [(STORM, 1), (DENIAL, 1), (VISIT, 1), (VISIT, -1), (DENIAL, -1), (STORM, -1), (NO_EVENT, 1)]
    assert [month_beside(results, *step) for step in steps] == [
        CLOSURE, VISIT, NO_EVENT, CLOSURE, STORM, NO_EVENT, NO_EVENT,
    ]  # fmt: skip


def test_a_month_leads_to_its_first_event_or_the_next_there_is(index: Index) -> None:
    """And behind the last event to the last."""
    results = run(index, Query.parse("stance:denies"))
    assert [from_month(results, month) for month in ("2031-04", "2031-05", "2032-01")] == [DENIAL] * 3
    assert from_month(run(index, Query.parse("stance:doubts")), "2031-04") == NO_EVENT
