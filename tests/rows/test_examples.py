"""What can be asked, by examples from the open dossier."""

from __future__ import annotations

from pathlib import Path

import pytest

from explorer.index.cache import open_dossier
from explorer.index.index import Index
from explorer.query import FACETS
from explorer.query.notation import DATES, Query
from explorer.query.results import run
from explorer.rows.examples import SAYS_OF_DATES, examples
from explorer.session import Session
from tests.makers import write_dossier

EMPTY = "title: {en: A}\nquestion: {en: A?}\ncuration: {licence: CC0-1.0, updated: 2031-06-01}\nclaims: []\nactors: []\nevents: []\n"


def opened(index: Index, query: str = "", language: str = "en") -> Session:
    """A session in which this is asked."""
    return Session.opened(run(index, Query.parse(query)), language)


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("query", ["", "stance:denies", "stance:admits"])
def test_every_example_finds_what_it_says(index: Index, query: str, language: str) -> None:
    """In the whole dossier, whatever is asked now; also where nothing is found."""
    made = examples(opened(index, query, language))
    assert made
    for example in made:
        assert run(index, Query.parse(example.query)).statement_count == example.finds > 0


def test_every_facet_and_word_for_a_date_has_one(index: Index) -> None:
    """A facet of tomorrow too, as far down as the dossier has labels of it."""
    asked = {term.key for one in examples(opened(index)) for term in Query.parse(one.query).terms}
    assert asked >= {name for name in FACETS if any(run_counts(index, name))}
    assert asked >= set(DATES)
    assert SAYS_OF_DATES.keys() == set(DATES)


def run_counts(index: Index, facet: str) -> list[int]:
    """How many statements each label of a facet finds."""
    return list(run(index, Query()).counts(facet).values())


def test_an_empty_dossier_has_no_examples(tmp_path: Path) -> None:
    """There is nothing to find."""
    folder = write_dossier(tmp_path / "dossier", EMPTY, "references: []\n")
    assert examples(opened(open_dossier(folder, cache=tmp_path / "cache"))) == []
