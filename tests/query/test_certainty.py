"""What only may lie within the dates asked for is told from what does."""

from __future__ import annotations

from pathlib import Path

import pytest

from explorer.index.cache import open_dossier
from explorer.index.place import EventNumber, StatementNumber
from explorer.query.certainty import only_possible
from explorer.query.notation import Query
from explorer.query.results import Results, run
from tests.makers import EVENTS, write_dossier

SET, LASTED = "'[2031-05-02..2031-05-09]'", "2031-05-02/2031-05-09"


def found(folder: Path, date: str, query: str) -> Results:
    """What a query finds when the two statements of the denial have this date."""
    events = EVENTS.replace("  date: 2031-05-03\n", f"  date: {date}\n", 1)
    return run(open_dossier(write_dossier(folder, events), cache=folder), Query.parse(query))


@pytest.mark.parametrize(
    ("date", "query", "possible"),
    [
        ("2031-05-03", "on:2031-05-03", False),
        ("2031-05", "on:2031-05-03", True),
        ("2031-05", "on:2031", False),
        (SET, "on:2031-05", False),
        (SET, "on:2031-05-03", True),
        (SET, "after:2031-05-03", True),
        (SET, "after:2031-05-02", False),
        (SET, "before:2031-05-09", True),
        (SET, "before:2031-05-10", False),
        (SET, "on:2031-05 before:2031-05-09", True),
        (LASTED, "on:2031-05-03", False),
        (LASTED, "after:2031-05-09", False),
        (LASTED, "before:2031-05-03", False),
        (LASTED, "after:2031-05-03 before:2031-05-05", False),
        ("2031-05/2031-07", "on:2031-06-09", False),
        ("2031-05/2031-07", "on:2031-05-09", True),
        ("2031-05/2031-07", "after:2031-07-02", True),
        ("2031-05-03/..", "on:2031-09", False),
        ("2031-05-03/", "on:2031-09", True),
        ("../2031-05-03", "on:2031-05-03", False),
        ("../2031-05-03", "before:2031-05-03", True),
        (SET, "-on:2031-06", False),
        (SET, "published-by:2032", False),
        (SET, "jamais", False),
    ],
)
def test_what_is_not_certain(tmp_path: Path, date: str, query: str, possible: bool) -> None:  # noqa: FBT001  # a parameter of the test
    """One day that is not known better must lie there whichever it was; what lasted must have gone on then."""
    results = found(tmp_path, date, query)
    numbers = [number for number in results.matching if is_denial(results, number)]
    assert list(only_possible(results.index, results.query, numbers)) == (numbers if possible else [])


def is_denial(results: Results, number: int) -> bool:
    """Whether a statement is one of those that the date was given."""
    event = results.index.event_of(StatementNumber(number))
    return results.index.event(event).id == "port-denial-2031-05-03"


def test_an_event_may_lie_there_if_none_of_its_statements_does(tmp_path: Path) -> None:
    """Also one without statements."""
    results = found(tmp_path, SET, "on:2031-05-02")
    assert [results.is_possible(event) for event in results.events] == [True, False]
    storm = found(tmp_path, SET, "on:2031-04-02")
    assert [storm.is_possible(event) for event in storm.events] == [True]
    assert not found(tmp_path, SET, "").is_possible(EventNumber(0))
