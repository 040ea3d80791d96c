"""What of a query can be asked: short labels in full, and why others cannot be."""

from __future__ import annotations

from pathlib import Path

import pytest

from explorer.index.cache import open_dossier
from explorer.index.index import Index
from explorer.query.askable import up_to_date
from explorer.query.notation import Query, QueryError
from explorer.query.results import run
from explorer.wording.sentences import of_error
from tests.makers import EVENTS, write_dossier


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("actor:master", "actor:harbour-master"),
        ("-speaker:union", "-speaker:dockers-union"),
        ("claim:fines", "claim:fines-paid"),
        ("source:herald", "source:herald-2031-05-04"),
        ("actor:Dockers'", "actor:Dockers'"),
        ("actor:ma", "actor:ma"),
        ("stance:denies", "stance:denies"),
        ("actor:examplia", "actor:examplia"),
    ],
)
def test_a_short_label_is_taken_where_one_only_is_meant(index: Index, typed: str, asked: str) -> None:
    """Whole parts of an id count, beginnings of parts don't; an id in full is never another."""
    assert str(up_to_date(index, Query.parse(typed))) == asked


def test_the_query_shows_what_was_taken(index: Index) -> None:
    """So that nobody is shown another actor unawares."""
    results = run(index, Query.parse("actor:union"))
    assert str(results.query) == "actor:dockers-union"
    assert results.statement_count == 1


def test_a_label_that_can_mean_several_names_them(index: Index) -> None:
    """Nothing is guessed, in either language."""
    with pytest.raises(QueryError) as refused:
        run(index, Query.parse("port source:2031"))
    said = of_error(refused.value, "en")
    assert "'source:2031' can mean several: agency-2031-05-03, herald-2031-05-04" in said
    assert (refused.value.start, refused.value.end) == (5, 16)
    assert "peut désigner plusieurs" in of_error(refused.value, "fr")


def test_of_many_only_some_are_named(tmp_path: Path) -> None:
    """A list of a hundred would be read by nobody."""
    actors = "".join(f"- {{id: kim-{letter}, kind: person, name: {{en: Kim}}}}\n" for letter in "abcdefgh")
    events = EVENTS.replace("events:\n", f"{actors}events:\n", 1).replace(
        "participants: [dockers-union]",
        f"participants: [{', '.join(f'kim-{letter}' for letter in 'abcdefgh')}]",
    )
    index = open_dossier(write_dossier(tmp_path / "dossier", events), cache=tmp_path)
    with pytest.raises(QueryError) as refused:
        run(index, Query.parse("actor:kim"))
    assert of_error(refused.value, "en").endswith(
        "can mean several: kim-a, kim-b, kim-c, kim-d, kim-e, kim-f, …"
    )
