"""The rows of the basket."""

from __future__ import annotations

from dataclasses import replace

import pytest

from explorer.index.index import Index
from explorer.query.notation import Query
from explorer.query.results import run
from explorer.rows.basket import basket_heading, basket_rows
from explorer.session import Basket, Gathered, Session
from explorer.wording.widths import cell_width

HELD = Basket(
    (Gathered("union-closed-herald", "ask them"), Gathered("harbour-master-no-fines"), Gathered("gone"))
)


def holding(index: Index, basket: Basket, language: str = "en") -> Session:
    """A session with this in the basket."""
    return replace(Session.opened(run(index, Query.parse("")), language), basket=basket)


def test_an_entry_has_who_when_where_and_the_first_words(index: Index) -> None:
    """And the remark, as a note; words of ours are in brackets."""
    rows = [row.text for row in basket_rows(holding(index, HELD), 100)]
    assert rows == [
        "   1 Dockers' union · 2 May 2031 · Example Herald",
        "     «\u00a0Le port est fermé, dit le chœur des dockers.\u00a0»",
        "     note: ask them",
        "   2 harbour master (unnamed) · 3 May 2031",
        "     (No fine was paid.)",
        "   3 no longer in the dossier: gone",
    ]


def test_every_row_of_an_entry_is_under_the_cursor(index: Index) -> None:
    """Two or three rows are one entry."""
    assert [row.target for row in basket_rows(holding(index, HELD), 100)] == [0, 0, 0, 1, 1, 2]


@pytest.mark.parametrize("width", [1, 8, 20, 46])
def test_no_row_is_wider_than_its_pane(index: Index, width: int) -> None:
    """What does not fit is cut, with an ellipsis."""
    rows = basket_rows(holding(index, HELD, "fr"), width)
    assert all(cell_width(row.text) <= max(width, 6) for row in rows)


def test_an_empty_basket_says_how_to_fill_it(index: Index) -> None:
    """In the reader's language."""
    session = holding(index, Basket(), "fr")
    assert "espace" in basket_rows(session, 100)[0].text
    assert basket_heading(session) == "Panier\u00a0: 0 citation"
