"""The basket: entries by id, in the reader's order, with the reader's remarks."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from explorer.index.cache import open_dossier
from explorer.index.index import Index
from explorer.session import EMPTY_BASKET, Basket, Gathered, quote_gathered
from tests.makers import EVENTS, write_dossier
from tests.session.small import opened

THREE = Basket((Gathered("a"), Gathered("b", "mine"), Gathered("c")))


def ids(basket: Basket) -> str:
    """The ids of the entries, in order."""
    return "".join(entry.id for entry in basket.entries)


def test_toggling_twice_changes_nothing() -> None:
    """What is put in comes last, and is taken out again."""
    assert ids(THREE.toggled("d")) == "abcd"
    assert THREE.toggled("d").toggled("d") == THREE
    assert ids(THREE.toggled("b")) == "ac"


def test_an_entry_moves_with_its_remark_and_stays_within_the_basket() -> None:
    """At either end it goes no further."""
    assert [ids(THREE.moved(1, step)) for step in (-5, -1, 1, 5)] == ["bac", "bac", "acb", "acb"]
    assert THREE.moved(1, 1).entries[2].remark == "mine"


def test_an_empty_remark_is_none() -> None:
    """Spaces alone say nothing."""
    assert THREE.remarked(1, "  ").entries[1] == Gathered("b")
    assert THREE.remarked(0, " yes ").entries[0] == Gathered("a", "yes")


def test_an_edit_of_the_dossier_leaves_the_basket(index: Index, tmp_path: Path) -> None:
    """A quote that has another id now is known by its old one; one that is gone stays, and is told as gone."""
    session = quote_gathered(opened(index))
    assert ids(session.basket) == "union-closed-herald"
    session = replace(session, basket=session.basket.toggled("gone").remarked(0, "mine"))
    edited = EVENTS.replace(
        "- id: union-closed-herald", "- id: union-closed-herald-1\n      formerly: [union-closed-herald]"
    )
    renewed = session.renewed(open_dossier(write_dossier(tmp_path / "d", edited), cache=tmp_path / "c"))
    assert renewed.basket.entries == (Gathered("union-closed-herald-1", "mine"), Gathered("gone"))


def test_what_two_entries_have_become_is_one_entry(index: Index) -> None:
    """The first of them, with its remark."""
    twice = Basket((Gathered("union-closed-herald", "mine"), Gathered("union-closed-herald")))
    assert twice.renewed(index).entries == (Gathered("union-closed-herald", "mine"),)
    assert EMPTY_BASKET.renewed(index) == EMPTY_BASKET
