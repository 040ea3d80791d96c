"""What is wanted of the program's speed, line by line; times are ratios, so that any machine can tell.

Targets in milliseconds hold where the first screen of the bare app takes 391 ms (`MACHINE`) and scale with it.
"""

from __future__ import annotations

from collections.abc import Iterator

from benchmarks.programs import BARE, PYTHON, SHIPPED, YAML
from benchmarks.table import Measured, Row

MACHINE = 391.0
LARGE = "100,000 quotes"
FIRST_SCREEN: Measured = ("whole", BARE)
COMMANDS = {
    "version": "explorer --version",
    "quotes": "quotes stance:denies --format json",
    "completion": "completion",
}
# Calls of functions of the program: they need no quiet machine, so they tell a change of a hundredth.
CALLS = {"first screen": None, "j": 300, "stance toggled": None, "letter typed": None, "y": None}


def rows() -> Iterator[Row]:
    """Every line of the table."""
    yield Row(words="first screen", measured=FIRST_SCREEN)
    yield within("something to see", ("seen", SHIPPED), 40)
    yield Row(words="first screen, whole", measured=("whole", SHIPPED), against=FIRST_SCREEN, ratio=0.3)
    late = Row(
        words="first key answered", measured=("first key", SHIPPED), against=("first key", BARE), ratio=1.45
    )
    yield late
    for measure, words in COMMANDS.items():
        yield Row(words=words, measured=(measure, SHIPPED), against=("command", YAML), ratio=3)
        yield Row(words=words, measured=(measure, SHIPPED), against=("command", PYTHON), ratio=5)
    yield from keys()
    yield within("stance toggled, last byte", ("toggle, last", SHIPPED), 20)
    yield within("stance toggled, last byte", ("toggle, last", LARGE), 50)
    yield within("letter typed, first byte", ("type, first", LARGE), 25)
    yield within("letter typed, last byte", ("type, last", LARGE), 70)
    yield from sizes()
    for act, most in CALLS.items():
        yield Row(words=f"own calls, {act}", measured=(f"calls, {act}", SHIPPED), most=most, unit="calls")


def within(words: str, measured: Measured, milliseconds: float) -> Row:
    """A line whose target is a time on the reference machine."""
    return Row(words=words, measured=measured, against=FIRST_SCREEN, ratio=round(milliseconds / MACHINE, 3))


def keys() -> Iterator[Row]:
    """What a key in the timeline costs, all panes painted, and that it costs the same in a large dossier."""
    for of in (SHIPPED, LARGE):
        yield Row(
            words="j, first byte", measured=("down, first", of), against=("down, first", BARE), ratio=2.6
        )
        yield Row(words="j, last byte", measured=("down, last", of), against=("down, last", BARE), ratio=3.6)
        yield Row(words="j, bytes", measured=("down, size", of), most=4.5, unit="kB")
    yield Row(
        words="j, last byte", measured=("down, last", LARGE), against=("down, last", SHIPPED), ratio=1.2
    )
    yield Row(words="page down, last byte", measured=("page, last", SHIPPED), against=("down, last", BARE))


def sizes() -> Iterator[Row]:
    """Memory, and what compiling costs."""
    yield Row(words="memory, first screen", measured=("memory", BARE), unit="MB")
    yield Row(
        words="memory, first screen",
        measured=("memory", SHIPPED),
        against=("memory", BARE),
        most=45,
        unit="MB",
    )
    yield Row(
        words="memory, after use",
        measured=("memory used", LARGE),
        against=("memory used", SHIPPED),
        ratio=2,
        unit="MB",
    )
    scaled = round(25_000 / MACHINE, 1)
    yield Row(words="compiled", measured=("compile", LARGE), against=FIRST_SCREEN, ratio=scaled)
    yield Row(words="compiled, memory at peak", measured=("compile, peak", LARGE), most=250, unit="MB")
