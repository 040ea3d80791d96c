"""What an index finds by an id: present ids, ids that were given up, and records that are struck."""

from __future__ import annotations

from pathlib import Path

import pytest

from explorer.errors import DossierError
from explorer.index.cache import open_dossier
from explorer.index.index import Index
from explorer.query.lookup import locations_of
from explorer.query.notation import EVERYTHING, Query
from explorer.query.places import starting_place
from explorer.query.results import run
from tests.makers import EVENTS, write_dossier

WITHDRAWN = "withdrawn: {on: 2031-06-02, reason: {en: Nobody said it., fr: Personne ne l'a dit.}}"


def index_with(folder: Path, *changes: tuple[str, str]) -> Index:
    """The small dossier with some texts replaced; each must be there."""
    events = EVENTS
    for old, new in changes:
        assert old in events
        events = events.replace(old, new)
    return open_dossier(write_dossier(folder / "dossier", events), cache=folder / "cache")


def found(index: Index, query: str) -> int:
    """How many statements a query finds."""
    return run(index, Query.parse(query)).statement_count


FORMER = (
    ("- {id: port-closed, ", "- {id: port-closed, formerly: [port-shut, port-matters], "),
    ("- {id: fines-paid, ", "- {id: fines-paid, formerly: [port-matters], "),
    ("  - id: union-closed\n", "  - id: union-closed\n    formerly: [dockers-closed]\n"),
)


@pytest.mark.parametrize(
    ("former", "present"),
    [
        ("port-shut", ["port-closed"]),
        ("port-matters", ["fines-paid", "port-closed"]),
        ("dockers-closed", ["union-closed"]),
        ("union-closed", ["union-closed"]),
    ],
)
def test_an_id_that_was_given_up_leads_to_all_that_came_of_it(
    tmp_path: Path, former: str, present: list[str]
) -> None:
    """What was cited goes on being found, also when one record became several."""
    index = index_with(tmp_path, *FORMER)
    assert sorted(location.id for location in locations_of(index, former)) == present


def test_a_former_label_means_any_label_that_came_of_it(tmp_path: Path) -> None:
    """A query that was saved finds what it found, and shows the ids of today."""
    index = index_with(tmp_path, *FORMER)
    results = run(index, Query.parse("claim:port-matters stance:denies"))
    assert results.query.labels("claim") == {"port-closed", "fines-paid"}
    assert results.statement_count == 2
    assert found(index, "-claim:port-matters") == 0


def test_an_id_in_use_is_no_former_one(tmp_path: Path) -> None:
    """Else what was cited would lead elsewhere one day."""
    with pytest.raises(DossierError) as refused:
        index_with(tmp_path, ("- {id: port-closed, ", "- {id: port-closed, formerly: [fines-paid], "))
    assert [problem.reason.id for problem in refused.value.problems] == ["id-in-use"]


def test_a_statement_that_was_withdrawn_counts_nowhere(tmp_path: Path) -> None:
    """It stays where it was said, and is found by its id and its words alone."""
    index = index_with(tmp_path, ("  - id: union-closed\n", f"  - id: union-closed\n    {WITHDRAWN}\n"))
    assert index.statement_count == 2
    assert found(index, "") == 2
    assert found(index, "stance:asserts") == found(index, "actor:dockers-union") == 0
    assert len(run(index, EVERYTHING).events) == 4
    assert run(index, Query.parse("choeur")).events != ()
    assert locations_of(index, "union-closed")[0].kind == "statement"


def test_a_quote_that_was_withdrawn_has_no_labels(tmp_path: Path) -> None:
    """Its statement is counted without it."""
    quote = "    - id: union-closed-agency\n"
    index = index_with(tmp_path, (quote, f"{quote}      {WITHDRAWN}\n"))
    assert index.labels("lang") == ("fr",)
    assert found(index, "source:herald-2031-05-04") == 2


def test_a_withdrawn_event_takes_its_statements_along(tmp_path: Path) -> None:
    """What never happened has no statements that count."""
    event = "- id: port-denial-2031-05-03\n"
    index = index_with(tmp_path, (event, f"{event}  {WITHDRAWN}\n"))
    assert index.statement_count == 1


def test_reading_starts_at_the_opening(tmp_path: Path) -> None:
    """Unless the query hides it."""
    index = index_with(tmp_path, ("claims:\n", "opening: harbour-master-no-fines\nclaims:\n"))
    start = starting_place(run(index, EVERYTHING))
    statement = index.statement(start.statement)
    assert statement is not None
    assert statement.id == "harbour-master-no-fines"
    asserted = run(index, Query.parse("stance:asserts"))
    assert asserted.has(starting_place(asserted).statement)


def test_a_medium_is_found_by_all_its_names(tmp_path: Path) -> None:
    """The outlet of a quote, and the carrier that it credits, which a reader may know under another name."""
    name = "{id: port-radio, kind: carrier, name: {en: Port Radio"
    index = index_with(tmp_path, (name, name.replace("name:", "aliases: [Радио порта], name:")))
    assert found(index, "Радио порта") == found(index, "port radio") == 1
    assert found(index, "example herald") == 2


def test_other_names_find_an_actor_and_are_never_shown(tmp_path: Path) -> None:
    """Newspapers spell names as they like."""
    name = "name: {en: Dockers' union"
    index = index_with(tmp_path, (name, f"aliases: [Hafenarbeiter, Докеры], {name}"))
    assert found(index, "hafenarbeiter") == found(index, "Докеры") == 1
