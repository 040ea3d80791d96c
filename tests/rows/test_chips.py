"""The chips: which labels are offered, in which order, with which counts, and what fits on a row."""

from __future__ import annotations

from pathlib import Path

import pytest

from explorer.dossier.model import Side
from explorer.index.index import Index
from explorer.query import FACETS
from explorer.query.notation import Query
from explorer.query.results import run
from explorer.rows.chips import CHIPS, chip_rows, chips
from explorer.session import Session

STANCE, ACTOR = FACETS["stance"], FACETS["actor"]


def asked(index: Index, query: str = "", language: str = "en") -> Session:
    """A session in which this is asked."""
    return Session.opened(run(index, Query.parse(query)), language)


def text(session: Session, width: int) -> str:
    """The row as plain text."""
    return "".join(piece.text for piece in chip_rows(session, width, 1)[0])


def test_stances_come_in_their_order_with_sign_and_side(index: Index) -> None:
    """For, against, neither; only those that would find something."""
    offered = [(chip.label, chip.sign, chip.look, chip.count) for chip in chips(asked(index), STANCE)]
    assert offered == [
        ("asserts", "+", Side.FOR, 1),
        ("denies", "−", Side.AGAINST, 2),
        ("demands", "»", Side.NEITHER, 1),
    ]


def test_actors_come_by_number_chosen_ones_first(index: Index) -> None:
    """A state counts what its officials say."""
    counts = [(chip.label, chip.count) for chip in chips(asked(index), ACTOR)]
    assert [count for _, count in counts] == sorted([count for _, count in counts], reverse=True)
    assert ("examplia", 2) in counts
    first = chips(asked(index, "actor:dockers-union"), ACTOR)[0]
    assert (first.label, first.words, first.chosen) == ("dockers-union", "Dockers' union", True)


def test_a_count_is_what_the_label_alone_of_its_facet_would_find(index: Index) -> None:
    """Choosing a second stance adds; so its count does not drop to nothing."""
    counts = {chip.label: chip.count for chip in chips(asked(index, "stance:asserts"), STANCE)}
    assert counts == {"asserts": 1, "denies": 2, "demands": 1}


def test_a_chosen_label_that_finds_nothing_stays(index: Index) -> None:
    """Else nobody could take it away."""
    chosen = [chip.label for chip in chips(asked(index, "stance:admits"), STANCE) if chip.chosen]
    assert chosen == ["admits"]


def test_stances_and_actors_share_a_row(index: Index) -> None:
    """A sign says which stance it is, so that only actors need words; a rule is between them."""
    row = text(asked(index), 120)
    assert row.startswith(" + 1  − 2  » 1  │  ")
    assert row.rstrip().endswith("Dockers' union 1")


def test_where_nothing_is_found_nothing_is_parted(index: Index) -> None:
    """A lone rule would be a sign without meaning."""
    assert text(asked(index, "zebra"), 100).strip() == ""


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("width", [200, 120, 100, 80, 46])
def test_what_does_not_fit_is_behind_an_ellipsis(shipped: Index, language: str, width: int) -> None:
    """Whole chips only, no row is wider than the bar, and the list of the others is one press away."""
    row = chip_rows(asked(shipped, "", language), width, 1)[0]
    assert sum(piece.width for piece in row) <= width
    opened = {piece.action for piece in row if "…" in piece.text}
    assert "choose('actor')" in opened
    assert opened <= {"choose('actor')", "choose('stance')"}


def test_a_press_on_a_chip_toggles_its_label(index: Index) -> None:
    """Both on its sign or name and on its count."""
    row = chip_rows(asked(index), 120, 1)[0]
    assert [piece.text for piece in row if piece.action == "label('stance', 'denies')"] == ["−", " 2"]


def test_a_chosen_chip_looks_chosen(index: Index) -> None:
    """All of it, so that it is seen without colours as well."""
    row = chip_rows(asked(index, "stance:denies"), 120, 1)[0]
    assert "".join(piece.text for piece in row if piece.look == "chosen") == "− 2"


def test_chips_depend_on_the_answer_alone(index: Index, tmp_path: Path) -> None:
    """Moving the place draws no chip anew; another language does."""
    session = asked(index)
    assert CHIPS.depends(session) == CHIPS.depends(session.month_stepped(-1))
    assert CHIPS.depends(session) != CHIPS.depends(session.in_next_language(["en", "fr"]))
    assert CHIPS.depends(session) != CHIPS.depends(session.toggled("stance", "denies"))
