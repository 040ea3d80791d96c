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


def texts(session: Session, width: int, height: int) -> list[str]:
    """The rows as plain text."""
    return ["".join(piece.text for piece in row) for row in chip_rows(session, width, height)]


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


def test_a_row_a_facet(index: Index) -> None:
    """The name of the facet, then chips: a bar, sign and words, the count."""
    stances, actors = texts(asked(index), 120, 2)
    assert stances.rstrip() == " Stance ▏+ asserts 1 ▏− denies 2 ▏» demands 1"
    assert actors.startswith(" Actor ▏")


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize(("width", "height"), [(200, 2), (120, 2), (100, 1), (80, 1), (46, 1)])
def test_what_does_not_fit_is_behind_more(shipped: Index, language: str, width: int, height: int) -> None:
    """Whole chips only, and no row is wider than the bar."""
    session = asked(shipped, "", language)
    rows = chip_rows(session, width, height)
    assert len(rows) == height
    for row in rows:
        assert sum(piece.width for piece in row) <= width
        assert {piece.action for piece in row if "…" in piece.text} <= {"choose('actor')", "choose('stance')"}


def test_each_piece_says_what_a_press_means(index: Index) -> None:
    """The name of a facet opens its list, a chip toggles its label."""
    row = chip_rows(asked(index), 120, 2)[0]
    actions = {piece.text.strip(): piece.action for piece in row if piece.text.strip()}
    assert actions["Stance"] == "choose('stance')"
    assert actions["− denies"] == "label('stance', 'denies')"


def test_chips_depend_on_the_answer_alone(index: Index, tmp_path: Path) -> None:
    """Moving the place draws no chip anew; another language does."""
    session = asked(index)
    assert CHIPS.depends(session) == CHIPS.depends(session.month_stepped(-1))
    assert CHIPS.depends(session) != CHIPS.depends(session.in_next_language(["en", "fr"]))
    assert CHIPS.depends(session) != CHIPS.depends(session.toggled("stance", "denies"))
