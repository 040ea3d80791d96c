"""Samples of what was measured, in surroundings of their own: nothing of this machine's settings, no cache but ours."""

from __future__ import annotations

import os
import subprocess
import sys
from collections import defaultdict
from pathlib import Path
from time import perf_counter

from benchmarks.programs import ROOT, Dossier, explorer
from benchmarks.watched import Answer, Watched

DROPPED = ("PYTHON", "TEXTUAL", "XDG_", "LC_", "NO_COLOR", "COLUMNS", "LINES", "TMUX", "SSH_", "EXPLORER")
PAGE_DOWN, ESCAPE, TOGGLE = "\x1b[6~", "\x1b", "\t"
KEYS = 10
SLOW = 0.4  # seconds of quiet after a key whose answer comes in parts: counts after rows


class Bench:
    """What was measured, by what it is and of which program or dossier."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.samples: dict[tuple[str, str], list[float]] = defaultdict(list)
        kept = {name: value for name, value in os.environ.items() if not name.startswith(DROPPED)}
        terminal = {"TERM": "xterm-256color", "COLORTERM": "truecolor", "LANG": "C.UTF-8"}
        folders = {f"XDG_{name}_HOME": str(home / name.lower()) for name in ("CACHE", "CONFIG", "STATE")}
        self.environment = {**kept, **terminal, **folders, "HOME": str(home), "PYTHONPATH": str(ROOT)}

    def add(self, measure: str, of: str, value: float) -> None:
        """Keep what was measured."""
        self.samples[measure, of].append(value)

    def watched(self, command: tuple[str, ...]) -> Watched:
        """A program on a terminal."""
        return Watched(command, self.environment, ROOT)

    def start(
        self, name: str, command: tuple[str, ...], key: str = "j", dossier: Dossier | None = None
    ) -> None:
        """Start a program; start it again and type a key at once, and then use it.

        A key that is lost counts as infinitely late.
        """
        with self.watched(command) as terminal:
            start = terminal.first_screen()
            self.add("seen", name, start.seen)
            self.add("whole", name, start.whole)
            self.add("memory", name, terminal.memory())
            self.keys(name, "down", terminal, key, KEYS)
            self.add("memory used", name, terminal.memory())
        with self.watched(command) as terminal:
            answered = terminal.first_screen(typed=key)
            is_lost = answered.rows == start.rows
            self.add("first key", name, float("inf") if is_lost else answered.whole)
            if dossier:
                self.use(dossier, terminal)

    def keys(self, name: str, measure: str, terminal: Watched, key: str, times: int) -> None:
        """Press a key again and again."""
        for _ in range(times):
            self.keep(measure, name, terminal.press(key))

    def keep(self, measure: str, of: str, answer: Answer) -> None:
        """Keep what a key brought about."""
        self.add(f"{measure}, first", of, answer.first)
        self.add(f"{measure}, last", of, answer.last)
        self.add(f"{measure}, size", of, answer.size / 1000)

    def use(self, dossier: Dossier, terminal: Watched) -> None:
        """Turn pages, toggle a stance, type a word."""
        self.keys(dossier.name, "page", terminal, PAGE_DOWN, 3)
        terminal.press("s", SLOW)
        for _ in range(4):
            self.keep("toggle", dossier.name, terminal.press(TOGGLE, SLOW))
        terminal.press(ESCAPE, SLOW)
        terminal.press("/", SLOW)
        for letter in dossier.word:
            self.keep("type", dossier.name, terminal.press(letter, SLOW))
        self.add("memory used", dossier.name, terminal.memory())

    def run(self, measure: str, of: str, command: tuple[str, ...], **changed: str) -> None:
        """Run a command to its last byte: its milliseconds, and the most memory that it held."""
        at = perf_counter()
        process = subprocess.Popen(
            command,
            cwd=ROOT,
            env={**self.environment, **changed},
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        assert process.stdout  # noqa: S101  # a pipe, as asked for
        with process.stdout as output:
            while output.read(1 << 20):
                pass
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            raise subprocess.CalledProcessError(process.returncode, command)
        self.add(measure, of, (perf_counter() - at) * 1000)
        kilobyte = 1024 if sys.platform == "darwin" else 1
        self.add(f"{measure}, peak", of, used.ru_maxrss / 1024 / kilobyte)

    def compile(self, dossier: Dossier) -> None:
        """Compile a dossier that was never opened; the cache keeps it for the measures that follow."""
        for kept in (self.home / "cache").rglob("*.*"):
            kept.unlink()
        self.run("compile", dossier.name, explorer("list", "after:9999", "--dossier", dossier.folder))
