"""What is compared: the program on three dossiers, a bare Textual app, and bare Python."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

from benchmarks.terminal import Seen

ROOT = Path(__file__).resolve().parent.parent
PYTHON, YAML, BARE = "`python -c pass`", '`python -c "import yaml"`', "bare Textual"
# Each prints how many seconds it takes over the dossier in the folder named first.
EVENT_STREAM = """
import sys, yaml
from pathlib import Path
from time import perf_counter
texts = [(Path(sys.argv[1]) / name).read_bytes() for name in ("events.yaml", "sources.yaml")]
at = perf_counter()
for loader in map(yaml.CBaseLoader, texts):
    while loader.check_event():
        loader.get_event()
print(perf_counter() - at)
"""
COMPILE = """
import sys
import explorer.index.build, explorer.dossier.load
from explorer.index.cache import open_dossier
from pathlib import Path
from time import perf_counter
at = perf_counter()
open_dossier(Path(sys.argv[1]), cache=Path(sys.argv[2]))
print(perf_counter() - at)
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dossier:
    """A dossier that is measured: an actor of about fifty of its quotes, and words that stand in it."""

    name: str
    folder: Path
    actor: str
    words: tuple[str, ...]

    @property
    def megabytes(self) -> float:
        """How much YAML there is."""
        return sum((self.folder / name).stat().st_size for name in ("events.yaml", "sources.yaml")) / 1e6


@dataclass(frozen=True, slots=True, kw_only=True)
class Program:
    """A program that is started on a terminal: what it sends last, and whether all of it is seen."""

    command: tuple[str, ...]
    marker: bytes
    is_whole: Seen


def is_something(rows: list[str]) -> bool:
    """Whether the screen is not empty."""
    return any(row.strip() for row in rows)


def is_bare_whole(rows: list[str]) -> bool:
    """Whether header, line and footer are seen."""
    return "BareApp" in rows[0] and "Row 0" in rows[1] and "Quit" in rows[-1]


def is_whole(rows: list[str]) -> bool:
    """Whether the timeline's first row, the statement or event beside it and the footer are seen."""
    top = next((number for number, row in enumerate(rows) if "Timeline" in row), 0)
    named = "Statement" in rows[top] or "Event" in rows[top]
    beside = rows[top + 1].rpartition("││")[2].strip("│ ")
    return named and bool(beside) and any(row.startswith("│▌") for row in rows) and "quit" in rows[-1]


BARE_APP = Program(command=(sys.executable, "benchmarks/bare.py"), marker=b"Quit", is_whole=is_bare_whole)


def explorer(*arguments: str | Path) -> tuple[str, ...]:
    """A command line of the program."""
    return (sys.executable, "-m", "explorer", *map(str, arguments))


def screen(dossier: Dossier) -> Program:
    """The program's screen on a dossier."""
    return Program(command=explorer("--dossier", dossier.folder), marker=b"quit", is_whole=is_whole)
