"""What is offered where nothing is found."""

from __future__ import annotations

import pytest

from explorer.index.index import Index
from explorer.query.notation import Query
from explorer.query.results import run
from explorer.rows.nearby import nearby_listed
from explorer.session import Session


@pytest.mark.parametrize(
    ("text", "language", "heading", "rows"),
    [
        ("harbuor", "en", "Nothing found; did you mean", ["harbour", "without harbuor", "Drop all filters"]),
        ("stance:doubts", "en", "Nothing found", ["without stance:doubts", "Drop all filters"]),
        ("stance:doubts zebra", "fr", "Rien trouvé", ["Retirer tous les filtres"]),
    ],
)
def test_words_come_before_the_filter_to_drop(
    index: Index, text: str, language: str, heading: str, rows: list[str]
) -> None:
    """There is always a way out, in the reader's language."""
    said, choices = nearby_listed(Session.opened(run(index, Query.parse(text)), language))
    assert (said, [choice.words for choice in choices]) == (heading, rows)
