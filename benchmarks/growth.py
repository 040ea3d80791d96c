"""What grows with the dossier, and how fast: from a thousand quotes, ten times as many each time."""

from __future__ import annotations

from collections.abc import Iterator
from statistics import median

from benchmarks.bench import Bench
from benchmarks.programs import Dossier, explorer, generated
from benchmarks.table import table

LEAST = 1_000
MEASURES = {
    "compile": "compiled, ms",
    "compile, peak": "at peak, MB",
    "index": "index, MB",
    "list": "list, ms",
    "list, peak": "at peak, MB",
    "quotes": "quotes as JSON, ms",
    "whole": "first screen, ms",
    "first key": "first key, ms",
    "down, last": "j, ms",
    "toggle, last": "stance, ms",
    "type, first": "letter, first, ms",
    "type, last": "letter, last, ms",
    "memory used": "memory, MB",
}


def sizes(most: int) -> Iterator[int]:
    """The sizes that are measured."""
    quotes = LEAST
    while quotes <= most:
        yield quotes
        quotes *= 10


def one(bench: Bench, dossier: Dossier) -> None:
    """All that is measured of a dossier."""
    bench.compile(dossier)
    kept = (bench.home / "cache").rglob("*.index")
    bench.add("index", dossier.name, sum(path.stat().st_size for path in kept) / 1e6)
    of = ("--dossier", dossier.folder)
    bench.run("list", dossier.name, explorer("list", "stance:denies", "--format", "json", *of))
    bench.run("quotes", dossier.name, explorer("quotes", "--format", "json", *of))
    bench.start(dossier.name, explorer(*of), dossier=dossier)


def measure(bench: Bench, most: int) -> None:
    """Measure every size once, and print each beside the one before it."""
    dossiers = [generated(quotes) for quotes in sizes(most)]
    for dossier in dossiers:
        one(bench, dossier)
    found = [
        (words, *(f"{median(bench.samples[measure, dossier.name]):,.1f}" for dossier in dossiers))
        for measure, words in MEASURES.items()
    ]
    print(table(found, ("", *(dossier.name for dossier in dossiers))))
