"""What was measured as one Markdown table: medians, ratios, targets, and whether they are met."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from statistics import median, quantiles

from benchmarks.programs import BARE, PYTHON, YAML

Measured = tuple[str, str]
Samples = Mapping[Measured, Sequence[float]]
SHIPPED, SMALL, LARGE = "shipped", "1,000 quotes", "100,000 quotes"
DOSSIERS = (SHIPPED, SMALL, LARGE)
HEAD = """| what | of | median (min–max) | against | its median | ratio | target | met |
| --- | --- | ---: | --- | ---: | ---: | --- | --- |"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """What is wanted: so many times what it is compared with, plus so much; at most, or at least."""

    factor: float = 0.0
    plus: float = 0.0
    at_least: bool = False

    def met(self, value: float, base: float) -> bool:
        """Whether a value is on the right side."""
        limit = self.factor * base + self.plus
        return value >= limit if self.at_least else value <= limit

    def words(self, unit: str) -> str:
        """The target as it is printed."""
        parts = [f"{self.factor:g} ×"] * bool(self.factor) + [f"{self.plus:g} {unit}"] * bool(self.plus)
        return ("≥ " if self.at_least else "≤ ") + " + ".join(parts)


def p95(values: Sequence[float]) -> float:
    """The value that one in twenty exceeds."""
    return quantiles(values, n=20, method="inclusive")[-1]


@dataclass(frozen=True, slots=True)
class Row:
    """What is compared with what: each a measure and the program or dossier of which it was taken."""

    words: str
    measured: Measured
    against: Measured
    target: Target | None = None
    unit: str = "ms"
    statistic: Callable[[Sequence[float]], float] = median

    def printed(self, samples: Samples) -> str:
        """The row in Markdown."""
        values, others = samples[self.measured], samples[self.against]
        value, base = self.statistic(values), self.statistic(others)
        wanted, met = "", ""
        if self.target:
            wanted = self.target.words(self.unit)
            met = "yes" if self.target.met(value, base) else "**no**"
        cells = (
            self.words,
            self.measured[1],
            f"{number(value)} {self.unit} ({number(min(values))}–{number(max(values))})",
            f"{self.against[1]}, {AGAINST.get(self.against[0], 'the same')}",
            f"{number(base)} {self.unit}",
            f"{value / base:.2f} ×",
            wanted,
            met,
        )
        return f"| {' | '.join(cells)} |"


def number(value: float) -> str:
    """A number with three digits that count."""
    return f"{value:,.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"  # noqa: PLR2004  # three digits


AGAINST = {
    "whole": "full first screen",
    "ended": "to its end",
    "command": "to its end",
    "down, first": "key, first byte",
    "down, last": "key, last byte",
    "down, size": "key, bytes",
    "events": "event stream alone",
}
# A frame of 16 ms and the 50 ms of DESIGN.md, where the bare app's key takes 3.7 ms to its last byte.
FRAME, MOMENT = Target(factor=4.3), Target(factor=13.5)
PASS_SEEN, BARE_WHOLE = ("ended", PYTHON), ("whole", BARE)
FIRST, LAST, SIZE = ("down, first", BARE), ("down, last", BARE), ("down, size", BARE)
COMMANDS = {
    "version": "`explorer --version`",
    "completion": "completion of `actor:j`",
    "quotes": "`explorer quotes actor:… --format json`",
}


def rows() -> Iterator[Row]:
    """All that is compared, in the order of DESIGN.md."""
    for of in DOSSIERS:
        yield Row("something to see", ("seen", of), PASS_SEEN, Target(factor=1.5, plus=10))
    yield Row("something to see", ("seen", SHIPPED), BARE_WHOLE)
    for of in DOSSIERS:
        yield Row("full first screen", ("whole", of), BARE_WHOLE, Target(factor=1.2))
    for of in (SHIPPED, BARE):
        yield Row("full first screen", ("whole", of), PASS_SEEN)
    for measure, of in (*((measure, SHIPPED) for measure in COMMANDS), ("quotes", LARGE)):
        yield Row(COMMANDS[measure], (measure, of), ("command", YAML), Target(factor=3))
        yield Row(COMMANDS[measure], (measure, of), ("command", PYTHON), Target(factor=5))
    for of in DOSSIERS:
        yield from keys(of)
    yield Row("cursor down, last byte", ("down, last", LARGE), ("down, last", SMALL), Target(factor=1.2))
    for of in DOSSIERS:
        yield from sizes(of)
    yield Row("memory, after use", ("memory used", LARGE), ("memory used", SMALL), Target(factor=2), "MB")
    linear = Target(factor=0.8, at_least=True)
    yield Row("index compiled, YAML", ("compile", LARGE), ("compile", SMALL), linear, "MB/s")


def keys(of: str) -> Iterator[Row]:
    """What a key brings about."""
    for measure, words in {"down": "cursor down", "scroll": "cursor down, scrolling"}.items():
        last = (f"{measure}, last", of)
        yield Row(f"{words}, first byte", (f"{measure}, first", of), FIRST, Target(factor=2.5))
        yield Row(f"{words}, last byte", last, LAST, Target(factor=4))
        yield Row(f"{words}, last byte, p95", last, LAST, statistic=p95)
        yield Row(f"{words}, bytes", (f"{measure}, size", of), SIZE, Target(plus=8), "kB")
    yield Row("page down, last byte", ("page, last", of), LAST)
    yield Row("page down, bytes", ("page, size", of), SIZE, unit="kB")
    yield Row("stance toggled, last byte", ("facet, last", of), LAST, MOMENT if of == LARGE else FRAME)
    yield Row("letter typed, first byte", ("type, first", of), FIRST)
    yield Row("letter typed, results, last byte", ("type, last", of), LAST, MOMENT)
    yield Row("letter typed, results, p95", ("type, last", of), LAST, statistic=p95)


def sizes(of: str) -> Iterator[Row]:
    """Memory, compiling, and what the first opening costs."""
    yield Row("memory, at start", ("memory", of), ("memory", BARE), Target(plus=45), "MB")
    yield Row("memory, after use", ("memory used", of), ("memory used", BARE), None, "MB")
    yield Row(
        "index compiled, YAML", ("compile", of), ("events", of), Target(factor=0.5, at_least=True), "MB/s"
    )
    yield Row("first opening, no index yet", ("first opening", of), BARE_WHOLE)


def markdown(samples: Samples) -> str:
    """The whole table."""
    return "\n".join((HEAD, *(row.printed(samples) for row in rows() if row.measured in samples)))
