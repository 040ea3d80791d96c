"""Which statements match: levels, words, dates, and labels that nothing has."""

from __future__ import annotations

import pytest

from explorer.index.index import Index
from explorer.query.notation import Query, QueryError
from explorer.query.results import run

MATCHING = [
    ("", [0, 1, 2, 3, 4]),
    ("stance:denies", [2, 3]),
    ("stance:denies stance:asserts", [1, 2, 3]),
    ("stance:asserts claim:port-closed", [1]),
    ("stance:asserts claim:fines-paid", []),
    ("stance:demands claim:fines-paid", [1]),
    ("-stance:denies", [0, 1, 4]),
    ("-claim:fines-paid", [0, 2, 4]),
    ("actor:examplia", [0, 2, 3]),
    ("speaker:examplia", []),
    ("speaker:harbour-master", [2, 3]),
    ("-actor:examplia", [1, 4]),
    ("source:agency-2031-05-03", [0, 1]),
    ("source:herald-2031-05-04 lang:fr", [1, 2]),
    ("source:herald-2031-05-04 lang:en", []),
    ("lang:en choeur", []),
    ("lang:fr choeur", [1]),
    ("lang:en fines", [1]),
    ("FERME", [1, 2, 3]),
    ("l'autorite", []),
    ('"jamais fermé"', [2]),
    ("-chœur", [0, 2, 3, 4]),
    ("via:port-radio", [2]),
    ("origin:agency-2031-05-03", [1]),
    ("quoted:indirect", [1]),
    ("kind:storm", [0]),
    ("event:port-visit", [4]),
    ("after:2031-05", [1, 2, 3]),
    ("before:2031-05-03", [0, 1]),
    ("on:2031-05-03", [2, 3]),
    ("in:2031-05-03", [2, 3]),
    ("said:2031-05-03", [2, 3]),
    ("-on:2031-05-03", [0, 1, 4]),
    ("published-by:2031-05-03", [0, 1]),
    ("check:no-copy", [1, 2]),
    ("\udcff", []),
    ("-\udcff", [0, 1, 2, 3, 4]),
]


@pytest.mark.parametrize(("text", "numbers"), MATCHING)
def test_what_matches(index: Index, text: str, numbers: list[int]) -> None:
    """Labels of one level must hold of one and the same position or quote; what is undated answers no date."""
    assert list(run(index, Query.parse(text)).matching) == numbers


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("a actor:exampla", (2, 15)),
        ("claim:examplia", (0, 14)),
        ("kind:examplia", (0, 13)),
        ("-actor:x actor:x", (0, 8)),
        ("actor:\udcff", (0, 7)),
    ],
)
def test_a_label_that_nothing_has_is_reported(index: Index, text: str, place: tuple[int, int]) -> None:
    """With its place in what was typed."""
    with pytest.raises(QueryError, match="label-without-records") as caught:
        run(index, Query.parse(text))
    assert (caught.value.start, caught.value.end) == place


def test_the_nearest_label_is_offered(index: Index) -> None:
    """Of those that something has."""
    with pytest.raises(QueryError, match="near=examplia"):
        run(index, Query.parse("actor:exampla"))
