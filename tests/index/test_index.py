"""Records by number and id."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from explorer.index.index import Index
from explorer.index.place import NOWHERE, EventNumber, Place, QuoteNumber, StatementNumber
from tests.makers import index_of

WRONG = """\
from explorer.index.index import Index
from explorer.index.place import EventNumber, StatementNumber


def asked(index: Index, event: EventNumber, statement: StatementNumber) -> None:
    index.event("not a number", 7)
    index.event(statement)
    index.statement(event)
    index.event_of(7)
    index.source(3)
    index.hits(3.5, "x")
    index.parts("stance")
    index.day(event)
"""


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Index:
    """The small dossier."""
    return index_of(tmp_path_factory.mktemp("index"))


def test_every_number_leads_to_its_record_and_back(index: Index) -> None:
    """What `find` says of an id is where the record with that id is."""
    for id_ in index.ids("statement", "quote"):
        location = index.find(id_)
        assert location is not None
        place = location.place
        statement = index.statement(place.statement)
        assert statement is not None
        record = statement if location.kind == "statement" else index.quote(place.statement, place.quote)
        assert record is not None
        assert record.id == id_
        assert index.event_of(place.statement) == place.event
        assert place.statement in index.statements_of(place.event)


@pytest.mark.parametrize(
    ("id_", "place"),
    [
        ("storm-2031-04", Place(EventNumber(0), StatementNumber(0))),
        ("port-denial-2031-05-03", Place(EventNumber(2), StatementNumber(2), QuoteNumber(0))),
        ("harbour-master-no-fines", Place(EventNumber(2), StatementNumber(3))),
        ("union-closed-agency", Place(EventNumber(1), StatementNumber(1), QuoteNumber(1))),
        ("port-radio", NOWHERE),
    ],
)
def test_the_place_of_an_event_is_that_of_its_first_statement(index: Index, id_: str, place: Place) -> None:
    """An actor is nowhere in time and has no place; one without a quote says so."""
    location = index.find(id_)
    assert location is not None
    assert location.place == place


def test_what_is_not_there_is_not_found(index: Index) -> None:
    """Neither an unknown id, nor bytes that are not text, nor a quote of a silent number."""
    assert index.find("no-such-id") is None
    assert index.find("\udcff") is None
    assert index.statement(StatementNumber(0)) is None
    assert index.quote(StatementNumber(1), QuoteNumber(2)) is None
    assert index.quote(StatementNumber(1), QuoteNumber(-1)) is None


@pytest.mark.slow
def test_a_number_of_the_wrong_kind_is_refused(tmp_path: Path) -> None:
    """An event's number in the place of a statement's would lead to a wrong record without an error."""
    code = tmp_path / "wrong.py"
    code.write_text(WRONG, encoding="utf-8")
    root = Path(__file__).parents[2]
    checked = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--config-file=", str(code)],
        capture_output=True,
        text=True,
        check=False,
        cwd=root,
    )
    refused = {int(line.split(":")[1]) for line in checked.stdout.splitlines() if ": error:" in line}
    assert refused == set(range(6, 13)), checked.stdout
