"""Programs of the same kind that are installed here, started and used in the same run; none is installed for it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from benchmarks.bench import Bench
from benchmarks.programs import BARE, BARE_APP, explorer, shipped
from benchmarks.table import Row, measured
from tools.terminal import Silence

ROUNDS = 3
LINES = 2_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Peer:
    """A program, what it is started with, and the key that moves its cursor."""

    name: str
    arguments: tuple[str, ...] = ()
    key: str = "j"


# `{lines}` is a file of text, `{table}` one of comma-separated values.
PEERS = (
    Peer(name="less", arguments=("{lines}",)),
    Peer(name="tig", key="j"),
    Peer(name="fzf", arguments=("--bind", "start:reload:cat {lines}"), key="\x1b[A"),
    Peer(name="newsboat"),
    Peer(name="lnav", arguments=("{lines}",)),
    Peer(name="nnn", arguments=(".",)),
    Peer(name="ranger", arguments=(".",)),
    Peer(name="mutt"),
    Peer(name="vd", arguments=("{table}",)),
    Peer(name="harlequin"),
    Peer(name="posting"),
    Peer(name="frogmouth", arguments=("README.md",)),
    Peer(name="tl", arguments=("{lines}",)),
    Peer(name="toad"),
)


def files(folder: Path) -> dict[str, str]:
    """The files that the programs open."""
    lines, table = folder / "lines.txt", folder / "table.csv"
    lines.write_text("".join(f"line {number} of a text\n" for number in range(LINES)), encoding="utf-8")
    rows = (f"{number},2031-05-03,denies,harbour master\n" for number in range(LINES))
    table.write_text("".join(("id,date,stance,actor\n", *rows)), encoding="utf-8")
    return {"lines": str(lines), "table": str(table)}


def command(peer: Peer, opened: dict[str, str]) -> tuple[str, ...]:
    """The command line of a program."""
    path = shutil.which(peer.name) or peer.name
    return (path, *(argument.format(**opened) for argument in peer.arguments))


def compare(bench: Bench) -> None:
    """Measure what is installed, and print it beside the program."""
    opened = files(bench.home)
    installed = [peer for peer in PEERS if shutil.which(peer.name)]
    failed: set[str] = set()
    dossier = shipped()
    bench.run("list", dossier.name, explorer("list", "--dossier", dossier.folder))
    for _ in range(ROUNDS):
        bench.start(BARE, BARE_APP)
        bench.start(dossier.name, explorer("--dossier", dossier.folder))
        failed |= {peer.name for peer in installed if not is_measured(bench, peer, opened)}
    names = (dossier.name, *(peer.name for peer in installed))
    print(measured(rows(names), bench.samples))
    print("\nnot installed:", ", ".join(peer.name for peer in PEERS if peer not in installed) or "none")
    if failed:
        print("started, but not to be used so:", ", ".join(sorted(failed)))


def is_measured(bench: Bench, peer: Peer, opened: dict[str, str]) -> bool:
    """Measure a program; False when it ends, or asks something, where it should show its screen."""
    try:
        bench.start(peer.name, command(peer, opened), peer.key)
    except Silence:
        return False
    return True


def rows(names: tuple[str, ...]) -> Iterator[Row]:
    """What is compared, each program beside the bare app."""
    words = {
        "seen": "something to see",
        "whole": "first screen, whole",
        "first key": "first key answered",
        "down, first": "cursor down, first byte",
        "down, last": "cursor down, last byte",
    }
    for measure, told in words.items():
        yield from (Row(words=told, measured=(measure, name), against=(measure, BARE)) for name in names)
    yield from (Row(words="bytes a key", measured=("down, size", name), unit="kB") for name in names)
    for name in names:
        yield Row(words="memory", measured=("memory", name), against=("memory", BARE), unit="MB")
