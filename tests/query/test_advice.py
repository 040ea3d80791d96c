"""What to do about a query that finds nothing."""

from __future__ import annotations

import pytest

from explorer.index.index import Index
from explorer.query.advice import term_to_drop, words_nearby
from explorer.query.notation import Query
from explorer.query.results import run


@pytest.mark.parametrize(
    ("text", "drop"),
    [
        ("stance:denies kind:storm", ("kind:storm", 2)),
        ("lang:fr stance:denies actor:dockers-union", ("stance:denies", 1)),
        ("lang:en stance:denies via:port-radio", ("lang:en", 1)),
        ("stance:doubts", ("stance:doubts", 3)),
        ("stance:doubts zebra", None),
        ("", None),
    ],
)
def test_the_term_is_named_that_keeps_most_from_being_found(
    index: Index, text: str, drop: tuple[str, int] | None
) -> None:
    """With how much would be found without it."""
    advice = term_to_drop(run(index, Query.parse(text)))
    assert (advice and (str(advice.term), advice.statement_count)) == drop


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("harbuor", [("harbour", 2)]),
        ("stance:denies harbuor", [("harbour", 2)]),
        ('"never closde"', [('"never closed"', 1)]),
        ("harbour zzz", []),
        ("chœurs", [("choeur", 1)]),
        ("harbour", []),
    ],
)
def test_words_that_occur_nowhere_have_others_near_them(
    index: Index, text: str, meant: list[tuple[str, int]]
) -> None:
    """Each with what the whole query would find with it; one that would find nothing is not offered."""
    nearby = words_nearby(run(index, Query.parse(text)))
    assert [(one.words, one.statement_count) for one in nearby] == meant
