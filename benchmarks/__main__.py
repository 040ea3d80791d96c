"""Measure: `python -m benchmarks` the program, `… peers` other programs, `… growth` what grows with the dossier."""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from benchmarks import growth, peers
from benchmarks.bench import Bench
from benchmarks.programs import (
    BARE,
    BARE_APP,
    IMPORT_YAML,
    PASS,
    PYTHON,
    ROOT,
    YAML,
    Dossier,
    explorer,
    generated,
    shipped,
)
from benchmarks.table import measured
from benchmarks.targets import rows

ENOUGH = 85  # seconds after which no further round begins, so that all of it takes less than two minutes
ROUNDS = 5


def surroundings() -> Iterator[str]:
    """Where it was measured, and of what."""
    cpu = platform.processor() or platform.machine()
    about = Path("/proc/cpuinfo")
    if about.is_file():
        named = (line for line in about.read_text().splitlines() if line.startswith("model name"))
        cpu = next(named, f": {cpu}").partition(": ")[2]
    yield f"{os.cpu_count()} × {cpu}, {platform.system()} {platform.machine()}, load {os.getloadavg()[0]:.1f}"
    yield f"Python {platform.python_version()}, Textual {version('textual')}"
    described = ("git", "-C", str(ROOT), "describe", "--always", "--dirty")
    yield subprocess.run(described, capture_output=True, text=True, check=False).stdout.strip()


def commands(bench: Bench, dossier: Dossier) -> None:
    """The commands that need no screen, beside bare Python."""
    bench.run("command", PYTHON, PASS)
    bench.run("command", YAML, IMPORT_YAML)
    of = ("--dossier", dossier.folder)
    bench.run("version", dossier.name, explorer("--version"))
    bench.run("quotes", dossier.name, explorer("quotes", "stance:denies", "--format", "json", *of))
    words = {
        "COMP_WORDS": "explorer quotes actor:j",
        "COMP_CWORD": "2",
        "_EXPLORER_COMPLETE": "bash_complete",
    }
    bench.run("completion", dossier.name, explorer(), EXPLORER_DOSSIER=str(dossier.folder), **words)


def one_round(bench: Bench, small: Dossier, large: Dossier) -> None:
    """Everything that takes seconds, interleaved, so that a busy moment falls on all."""
    bench.start(BARE, BARE_APP)
    for dossier in (small, large):
        bench.start(dossier.name, explorer("--dossier", dossier.folder), dossier=dossier)
    commands(bench, small)


def calls(bench: Bench, dossier: Dossier) -> None:
    """The program's own calls, counted in a process of their own."""
    counting = (sys.executable, "-m", "benchmarks.calls")
    done = subprocess.run(counting, cwd=ROOT, env=bench.environment, capture_output=True, check=True)
    for act, times in json.loads(done.stdout).items():
        bench.add(f"calls, {act}", dossier.name, times)


def warm(unmeasured: Bench, dossier: Dossier) -> None:
    """Let Python compile its modules, and the program compile the shipped dossier."""
    unmeasured.start(BARE, BARE_APP)
    unmeasured.start(dossier.name, explorer("--dossier", dossier.folder))


def promised(bench: Bench) -> None:
    """Measure what is promised, and print it beside the promise."""
    small, large = shipped(), generated(100_000)
    started = perf_counter()
    bench.compile(large)
    one_round(
        Bench(bench.home), small, large
    )  # unmeasured: Python compiles its modules, the shipped dossier is opened
    calls(bench, small)
    rounds = 0
    while rounds < ROUNDS and (not rounds or perf_counter() - started < ENOUGH):
        one_round(bench, small, large)
        rounds += 1
    print(measured(rows(), bench.samples))
    print(f"\n{rounds} rounds in {perf_counter() - started:.0f} s", *surroundings(), sep="\n")


def main() -> None:
    """Read what is to be measured."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("what", nargs="?", choices=("promised", "peers", "growth"), default="promised")
    parser.add_argument("--most", type=int, default=100_000, help="quotes of the largest dossier of `growth`")
    asked = parser.parse_args()
    with TemporaryDirectory() as home:
        bench = Bench(Path(home))
        if asked.what == "peers":
            peers.compare(bench)
        elif asked.what == "growth":
            growth.measure(bench, asked.most)
        else:
            promised(bench)


if __name__ == "__main__":
    main()
