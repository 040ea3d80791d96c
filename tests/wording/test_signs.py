"""Signs tell stances and checks apart without colours, in ASCII too."""

from __future__ import annotations

import pytest

from explorer.dossier.model import Check, Side, Stance
from explorer.wording.signs import CHECK_SIGNS, SIGNS, STANCES_BY_SIDE, check_sign, side, sign
from explorer.wording.widths import cell_width


def test_every_stance_and_check_has_a_sign_of_its_own() -> None:
    """No two stances, and no two checks, share a sign in either form."""
    assert set(SIGNS) == set(Stance)
    assert set(CHECK_SIGNS) == set(Check)
    for form in (0, 1):
        assert len({signs[form] for signs in SIGNS.values()}) == len(Stance)
        assert len({signs[form] for signs in CHECK_SIGNS.values()}) == len(Check)


@pytest.mark.parametrize("stance", Stance)
def test_a_sign_of_a_stance_is_one_cell_wide(stance: Stance) -> None:
    """Columns of signs stay straight, and the second form is ASCII."""
    assert cell_width(sign(stance)) == cell_width(sign(stance, ascii_only=True)) == 1
    assert sign(stance, ascii_only=True).isascii()


@pytest.mark.parametrize("check", Check)
def test_a_sign_of_a_check_is_one_cell_wide(check: Check) -> None:
    """A check is told in front of a line, which must not move."""
    assert cell_width(check_sign(check)) == 1


def test_every_stance_has_its_lane() -> None:
    """What is for the claim, against it and neither, in the order of the stances."""
    assert STANCES_BY_SIDE[Side.FOR] == [Stance.ASSERTS, Stance.ADMITS, Stance.SUGGESTS]
    assert STANCES_BY_SIDE[Side.AGAINST] == [Stance.DENIES, Stance.DOUBTS]
    assert side(Stance.WARNS) is Side.NEITHER
