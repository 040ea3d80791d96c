"""What was measured as one table: medians with their spread, ratios, targets, and whether they are met."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from statistics import median

Measured = tuple[str, str]
Samples = Mapping[Measured, Sequence[float]]
HEAD = ("what", "of", "median", "spread", "against", "ratio", "target", "met")


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """What is compared with what (each a measure and the program of which it was taken), and what is wanted.

    `ratio` is the most that the ratio may be, `most` the most that the figure itself may be.
    """

    words: str
    measured: Measured
    against: Measured | None = None
    ratio: float | None = None
    most: float | None = None
    unit: str = "ms"

    def cells(self, samples: Samples) -> tuple[str, ...]:
        """The row as it is printed."""
        values = samples[self.measured]
        base = median(samples[self.against]) if self.against else 0.0
        value = median(values)
        told = self.words, self.measured[1], f"{number(value)} {self.unit}"
        spread = f"{number(min(values))} to {number(max(values))}" if len(values) > 1 else ""
        if not base:
            return (*told, spread, "", "", self.wanted(), self.met(value, 0.0))
        against = f"{self.against[1]} {number(base)}" if self.against else ""
        return (*told, spread, against, f"{value / base:.2f} ×", self.wanted(), self.met(value, base))

    def wanted(self) -> str:
        """The target as it is printed."""
        ratio = [f"{self.ratio:g} ×"] if self.ratio is not None else []
        most = [f"{self.most:g} {self.unit}"] if self.most is not None else []
        return " and ".join(f"≤ {part}" for part in ratio + most)

    def met(self, value: float, base: float) -> str:
        """Whether the target is met; nothing where nothing is wanted."""
        if self.ratio is None and self.most is None:
            return ""
        is_small = self.most is None or value <= self.most
        return "yes" if is_small and (self.ratio is None or value <= self.ratio * base) else "NO"


def number(value: float) -> str:
    """Three digits of a number."""
    places = 0 if value >= 100 else 1 if value >= 10 else 2  # noqa: PLR2004  # three digits
    return f"{value:,.{places}f}" if value != float("inf") else "lost"


def table(rows: Iterable[Sequence[str]], head: Sequence[str] = HEAD) -> str:
    """Rows under their heading, in columns as wide as they need."""
    cells = [head, *rows]
    widths = [max(len(row[column]) for row in cells) for column in range(len(head))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in cells
    )


def measured(rows: Iterable[Row], samples: Samples) -> str:
    """The rows that were measured."""
    return table(row.cells(samples) for row in rows if row.measured in samples)
