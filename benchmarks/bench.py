"""Measure the program against a bare Textual app and bare Python, in one run; `--profile` shows why."""

from __future__ import annotations

import argparse
import os
import platform
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import partial
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path
from tempfile import TemporaryDirectory, gettempdir
from time import perf_counter

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks import make_dossier
from benchmarks.breakdown import SCENES, report
from benchmarks.measures import Bench
from benchmarks.programs import BARE, BARE_APP, PYTHON, ROOT, YAML, Dossier, explorer, screen
from benchmarks.table import LARGE, SHIPPED, SMALL, markdown

ROUNDS = 5
ENOUGH = 270  # seconds after which no further round begins
GENERATED = ("jamais", "harbour")


def generated(quotes: int) -> Path:
    """The folder of a generated dossier, which is kept until the generator changes."""
    code = Path(make_dossier.__file__).read_bytes()
    kept = Path(gettempdir()) / f"explorer-benchmarks-{os.getuid()}"
    folder = kept / f"{quotes}-{sha256(code).hexdigest()[:8]}"
    if not folder.is_dir():
        kept.mkdir(mode=0o700, exist_ok=True)
        with TemporaryDirectory(dir=kept) as beside:
            make_dossier.write(quotes, Path(beside) / "made")
            (Path(beside) / "made").rename(folder)
    return folder


def dossiers() -> tuple[Dossier, ...]:
    """What is opened."""
    return (
        Dossier(name=SHIPPED, folder=ROOT / "data", actor="john-kirby", words=("weapons", "nuclear")),
        Dossier(name=SMALL, folder=generated(1_000), actor="actor-2", words=GENERATED),
        Dossier(name=LARGE, folder=generated(100_000), actor="actor-239", words=GENERATED),
    )


def warm(bench: Bench, opened: tuple[Dossier, ...]) -> None:
    """Let Python compile its modules, unmeasured; then every dossier is opened for the first time."""
    unmeasured = Bench(bench.home / "unmeasured")
    unmeasured.start(BARE, BARE_APP)
    unmeasured.start(SHIPPED, screen(opened[0]), partial(unmeasured.use, dossier=opened[0]))
    run_commands(unmeasured, opened[0])
    unmeasured.compile(opened[0])
    for dossier in opened:
        bench.first_opening(dossier, bench.home / "cache")


def measure(bench: Bench, opened: tuple[Dossier, ...]) -> None:
    """One round of everything that takes seconds."""
    for session in (False, True):
        with bench.terminal((sys.executable, "-c", "pass")) as terminal:
            bench.add("ended", PYTHON, terminal.ended())
        bench.start(BARE, BARE_APP, bench.use_bare if session else None)
        for dossier in opened:
            use = partial(bench.use, dossier=dossier)
            bench.start(dossier.name, screen(dossier), use if session else None)
        bench.run("command", PYTHON, sys.executable, "-c", "pass")
        bench.run("command", YAML, sys.executable, "-c", "import yaml")
        for dossier in (opened[0], opened[-1]):
            run_commands(bench, dossier)
    for dossier in opened[:-1]:
        with TemporaryDirectory() as cache:
            bench.first_opening(dossier, Path(cache))
        bench.compile(dossier)


def run_commands(bench: Bench, dossier: Dossier) -> None:
    """The commands that need no screen."""
    name, asked = dossier.name, f"actor:{dossier.actor}"
    bench.run("version", name, *explorer("--version"))
    bench.run("quotes", name, *explorer("quotes", asked, "--format", "json", "--dossier", dossier.folder))
    words = {"COMP_WORDS": f"explorer quotes {asked[:7]}", "COMP_CWORD": "2"}
    words |= {"EXPLORER_DOSSIER": str(dossier.folder), "_EXPLORER_COMPLETE": "bash_complete"}
    bench.run("completion", name, *explorer(), **words)


def surroundings() -> Iterator[str]:
    """When, where and what was measured."""
    cpu = platform.processor() or platform.machine()
    about = Path("/proc/cpuinfo")
    if about.is_file():
        named = (line for line in about.read_text().splitlines() if line.startswith("model name"))
        cpu = next(named, f": {cpu}").partition(": ")[2]
    changed = " with changes" if from_git("status", "--short", "explorer", "data") else ""
    yield f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC"
    yield f"{os.cpu_count()} × {cpu}, {platform.system()} {platform.machine()}"
    yield f"Python {platform.python_version()}, Textual {version('textual')}"
    yield f"commit {from_git('rev-parse', '--short', 'HEAD') or 'unknown'}{changed}"


def from_git(*asked: str) -> str:
    """What git says of this folder; nothing where it is no repository."""
    command = ("git", "-C", str(ROOT), *asked)
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()


def main() -> None:
    """Measure and print, or show where the time goes."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=ROUNDS, help="at most; fewer where the machine is busy")
    parser.add_argument("--profile", nargs="+", metavar="NAME", choices=tuple(SCENES), help=", ".join(SCENES))
    asked = parser.parse_args()
    with TemporaryDirectory() as home:
        bench, opened = Bench(Path(home)), dossiers()
        if asked.profile:
            report(asked.profile, bench, opened)
        else:
            compare(bench, opened, asked.rounds)


def compare(bench: Bench, opened: tuple[Dossier, ...], most: int) -> None:
    """Measure in rounds, as many as there is time for; print the table, and keep it."""
    started, around = perf_counter(), tuple(surroundings())
    warm(bench, opened)
    bench.compile(opened[-1])
    rounds = 0
    while rounds < most and (rounds == 0 or perf_counter() - started < ENOUGH):
        measure(bench, opened)
        rounds += 1
    took = f"{rounds} interleaved rounds in {perf_counter() - started:.0f} s; load {os.getloadavg()[1]:.1f}"
    table = markdown(bench.samples)
    print(table)
    said = "  \n".join((*around, took))
    path = Path(__file__).with_name("RESULTS.md")
    path.write_text(f"# What it costs\n\n{said}\n\n{table}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
