"""How far two readers who coded the same positions independently agree.

Takes two files in JSON Lines with `statement`, `at` (the number of the position), `claim` and `stance`. Per cent for
the claim; for the stance Krippendorff's alpha for nominal data (K. Krippendorff, Content Analysis, 4th edition, 12.3),
which is 1 where both always agree and 0 where they agree as often as chance would have it.
Run as `python -m tools.agreement ONE TWO`.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Hashable, Sequence
from pathlib import Path

import msgspec

Unit = tuple[str, int]


class Coded(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What one reader chose for one position."""

    statement: str
    at: int
    claim: str
    stance: str


def coded_in(path: Path) -> dict[Unit, Coded]:
    """The choices in a file by unit. Raises msgspec.ValidationError."""
    decoder = msgspec.json.Decoder(Coded)
    lines = map(decoder.decode, path.read_bytes().splitlines())
    return {(one.statement, one.at): one for one in lines}


def alpha(pairs: Sequence[tuple[Hashable, Hashable]]) -> float:
    """Krippendorff's alpha for two readers and nominal values; 1 if only one value was ever chosen."""
    chosen = Counter(value for pair in pairs for value in pair)
    total = chosen.total()
    observed = sum(one != other for one, other in pairs) / len(pairs)
    expected = 1 - sum(count * (count - 1) for count in chosen.values()) / (total * (total - 1))
    return 1 - observed / expected if expected else 1.0


def told(one: dict[Unit, Coded], two: dict[Unit, Coded]) -> str:
    """The figures as lines, and each unit on which the readers differ."""
    units = [unit for unit in one if unit in two]
    same_claim = [unit for unit in units if one[unit].claim == two[unit].claim]
    on_all = alpha([(one[unit].stance, two[unit].stance) for unit in units])
    on_same = alpha([(one[unit].stance, two[unit].stance) for unit in same_claim])
    figures = (
        f"units {len(units)}",
        f"claim, per cent {100 * len(same_claim) / len(units):.0f}",
        f"stance, alpha {on_all:.2f}; where the claim is the same {on_same:.2f}",
    )
    differing = (
        f"{unit[0]} {unit[1]}: {one[unit].claim} {one[unit].stance} | {two[unit].claim} {two[unit].stance}"
        for unit in units
        if one[unit] != two[unit]
    )
    return "\n".join((*figures, *differing))


if __name__ == "__main__":
    print(told(*(coded_in(Path(name)) for name in sys.argv[1:3])))  # what it is for
