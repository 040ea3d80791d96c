"""Signs of stances and checks, each with a form in ASCII, and the side that a stance takes.

A sign goes with every colour, so that nothing is told by colour alone.
"""

from __future__ import annotations

from explorer.dossier.model import Check, Side, Stance

SIGNS: dict[Stance, tuple[str, str, Side]] = {
    Stance.ASSERTS: ("+", "+", Side.FOR),
    Stance.ADMITS: ("!", "!", Side.FOR),
    Stance.SUGGESTS: ("~", "~", Side.FOR),
    Stance.DENIES: ("−", "-", Side.AGAINST),
    Stance.DOUBTS: ("?", "?", Side.AGAINST),
    Stance.NEITHER: ("±", "%", Side.NEITHER),
    Stance.DECLINES: ("∅", "0", Side.NEITHER),
    Stance.WARNS: ("▲", "^", Side.NEITHER),
    Stance.DEMANDS: ("»", ">", Side.NEITHER),
    Stance.COMMENTS: ("·", ".", Side.NEITHER),
}
CHECK_SIGNS: dict[Check, tuple[str, str]] = {
    Check.VERBATIM: ("✓", "="),
    Check.TYPOGRAPHIC: ("≈", "~"),
    Check.FRAGMENTS: ("⋯", "/"),
    Check.AMBIGUOUS: ("⁇", "?"),
    Check.MISSING: ("✗", "x"),
    Check.STALE: ("↻", "!"),
    Check.NO_COPY: ("○", "o"),
    Check.REPORTED: ("–", "-"),
}
STANCES_BY_SIDE: dict[Side, list[Stance]] = {
    side: [stance for stance, (_, _, of) in SIGNS.items() if of is side] for side in Side
}
# What a row draws for a stance: its sign, in the look of its side; and for a statement without positions.
SIGN_AND_LOOK: dict[Stance | None, tuple[str, str]] = {
    **{stance: (sign, side.value) for stance, (sign, _, side) in SIGNS.items()},
    None: ("•", "dim"),
}


def sign(stance: Stance, *, ascii_only: bool = False) -> str:
    """The sign of a stance, one cell wide."""
    return SIGNS[stance][1 if ascii_only else 0]


def check_sign(check: Check) -> str:
    """The sign of a check, one cell wide."""
    return CHECK_SIGNS[check][0]


def side(stance: Stance) -> Side:
    """The lane in which a stance is drawn."""
    return SIGNS[stance][2]
