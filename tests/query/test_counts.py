"""What each label would find."""

from __future__ import annotations

import pytest

from explorer.index.index import Index
from explorer.query.notation import Query
from explorer.query.results import run

COUNTED = ("", "actor:examplia", "stance:denies", "claim:fines-paid", "lang:fr", "-stance:demands", "fermé")


@pytest.mark.parametrize("facet", ["stance", "actor", "claim", "lang", "source", "kind"])
@pytest.mark.parametrize("text", COUNTED)
def test_counts_say_what_a_click_would_find(index: Index, text: str, facet: str) -> None:
    """Each label is counted under the other facets' choice, and under its own facet's exclusions only."""
    query = Query.parse(text)
    alone = Query(terms=tuple(term for term in query.terms if term.key != facet or term.excluded))
    clicked = {
        label: run(index, alone.toggled(facet, label)).statement_count for label in index.labels(facet)
    }
    assert run(index, query).counts(facet) == clicked
