"""What is done to the programs that are compared, and how long, how much and how big it was."""

from __future__ import annotations

import os
import subprocess
import sys
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from itertools import takewhile
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from benchmarks.programs import BARE, COMPILE, EVENT_STREAM, ROOT, Dossier, Program, is_something, screen
from benchmarks.terminal import SETTLED, Answer, Terminal
from explorer.index.cache import open_dossier
from explorer.query.notation import Query
from explorer.query.results import run

DROPPED = ("PYTHON", "TEXTUAL", "XDG_", "LC_", "NO_COLOR", "COLUMNS", "LINES", "TMUX", "SSH_", "EXPLORER")
PAGE_DOWN, ESCAPE = "\x1b[6~", "\x1b"
KEYS = 16


class Bench:
    """What was measured, by what it is and of which program or dossier, in surroundings of its own."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.samples: dict[tuple[str, str], list[float]] = defaultdict(list)
        kept = {name: value for name, value in os.environ.items() if not name.startswith(DROPPED)}
        terminal = {"TERM": "xterm-256color", "COLORTERM": "truecolor", "LANG": "C.UTF-8"}
        folders = {f"XDG_{name}_HOME": str(home / name.lower()) for name in ("CACHE", "CONFIG", "STATE")}
        self.environment = {**kept, **terminal, **folders, "HOME": str(home)}

    def add(self, measure: str, of: str, value: float) -> None:
        """Keep what was measured."""
        self.samples[measure, of].append(value)

    def terminal(self, command: Sequence[str], **changed: str) -> Terminal:
        """A program on a terminal, in these surroundings."""
        return Terminal(command, {**self.environment, **changed}, str(ROOT))

    def start(self, name: str, program: Program, session: Callable[[Terminal], None] | None = None) -> None:
        """Start a program, wait until all of it is seen, and go on with a session."""
        with self.terminal(program.command) as terminal:
            seen, whole = terminal.when_seen(is_something, program.is_whole, marker=program.marker)
            self.add("seen", name, seen)
            self.add("whole", name, whole)
            self.add("memory", name, terminal.memory())
            if session:
                session(terminal)
                self.add("memory used", name, terminal.memory())

    def first_opening(self, dossier: Dossier, cache: Path) -> None:
        """Start the screen on a dossier that has no index in this cache."""
        program = screen(dossier)
        with self.terminal(program.command, XDG_CACHE_HOME=str(cache)) as terminal:
            self.add(
                "first opening", dossier.name, *terminal.when_seen(program.is_whole, marker=program.marker)
            )

    def keep(self, measure: str, of: str, answer: Answer) -> None:
        """Keep what a key brought about."""
        self.add(f"{measure}, first", of, answer.first)
        self.add(f"{measure}, last", of, answer.last)
        self.add(f"{measure}, size", of, answer.size / 1000)

    def use_bare(self, terminal: Terminal) -> None:
        """Press a key of the bare app again and again."""
        for _ in range(KEYS):
            self.keep("down", BARE, terminal.press("j"))

    def use(self, terminal: Terminal, dossier: Dossier) -> None:
        """Walk, turn pages, toggle a stance, type words."""
        walk = (("down", "j", KEYS), ("page", PAGE_DOWN, 3), ("scroll", "j", KEYS))
        for measure, key, times in walk:
            for _ in range(times):
                self.keep(measure, dossier.name, terminal.press(key))
        terminal.press("s", SETTLED)
        for _ in range(6):
            self.keep("facet", dossier.name, terminal.press(" ", SETTLED))
        terminal.press(ESCAPE, SETTLED)
        for first, letters in self.narrowing(dossier):
            terminal.press("/", SETTLED)
            terminal.press(first, SETTLED)
            for letter, count in letters:
                self.keep("type", dossier.name, terminal.press(letter, SETTLED, f" {count} statements"))
            terminal.press(ESCAPE, SETTLED)

    def narrowing(self, dossier: Dossier) -> Iterator[tuple[str, list[tuple[str, str]]]]:
        """The first letter of each word; those after it while each changes the results, with the count."""
        index = open_dossier(dossier.folder, cache=self.home / "cache" / "explorer")
        everything = index.statement_count
        for word in dossier.words:
            queries = [Query.parse(word[:end]) for end in range(2, len(word) + 1)]
            counts = [run(index, query).statement_count for query in queries]
            steps = zip(word[1:], counts, [everything, *counts], strict=False)
            letters = takewhile(lambda step: step[1] != step[2], steps)
            yield word[0], [(letter, f"{count:,} of {everything:,}") for letter, count, _ in letters]
        index.close()

    def run(self, measure: str, of: str, *command: str, **changed: str) -> str:
        """Run a command to its last byte."""
        environment = {**self.environment, **changed}
        at = perf_counter()
        done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, check=True)
        self.add(measure, of, (perf_counter() - at) * 1000)
        return done.stdout.decode()

    def compile(self, dossier: Dossier) -> None:
        """Compile a dossier, and read the event stream of its YAML alone."""
        with TemporaryDirectory() as cache:
            for measure, code in (("compile", COMPILE), ("events", EVENT_STREAM)):
                command = (sys.executable, "-c", code, str(dossier.folder), cache)
                seconds = float(self.run(f"{measure}, process", dossier.name, *command))
                self.add(measure, dossier.name, dossier.megabytes / seconds)
