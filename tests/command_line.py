"""Runs of the real program, on a pipe or on a terminal of its own, for tests."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from explorer.settings.last_time import name_of_state
from tools import terminal
from tools.terminal import USUAL, Size

__all__ = [
    "CHECKOUT",
    "PROGRAM",
    "USUAL",
    "FirstTerminal",
    "Size",
    "Terminal",
    "environment",
    "is_shown",
    "is_stopped",
    "run",
]
CHECKOUT = Path(__file__).parent.parent
PROGRAM = (sys.executable, "-m", "explorer")


def environment(folder: Path, **changed: str) -> dict[str, str]:
    """The surroundings of a run: the dossier and the cache below a folder, English, UTF-8."""
    own = {
        "PATH": os.environ["PATH"],
        "HOME": str(folder),
        "EXPLORER_DOSSIER": str(folder / "dossier"),
        "XDG_CACHE_HOME": str(folder / "cache"),
        "XDG_STATE_HOME": str(folder / "state"),
        "LANG": "en_US.UTF-8",
        "PYTHONPATH": str(CHECKOUT),
        "PYTHONUTF8": "1",
        "TERM": "xterm-256color",
    }
    return measured() | own | changed


def measured() -> dict[str, str]:
    """What tells a process that its lines are counted, in `make cover`; nothing otherwise."""
    return {name: value for name, value in os.environ.items() if name.startswith("COVERAGE_")}


def run(folder: Path, *arguments: str, status: int = 0, **changed: str) -> subprocess.CompletedProcess[str]:
    """Run `explorer` with these arguments; it must leave with this status and no traceback."""
    done = subprocess.run(
        [*PROGRAM, *arguments],
        env=environment(folder, **changed),
        cwd=folder,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        timeout=120,
        check=False,
    )
    assert "Traceback" not in done.stderr, done.stderr
    assert done.returncode == status, (done.stdout, done.stderr)
    return done


def open_once(folder: Path) -> None:
    """Leave what the program leaves when the screen was open once: the first time it begins with other words."""
    state = folder / "state" / "explorer"
    state.mkdir(parents=True, exist_ok=True)
    file = state / name_of_state(folder / "dossier")
    if not file.exists():
        file.write_text("{}", encoding="utf-8")


def is_shown(written: bytes) -> bool:
    """Whether the first screen is there, and takes keys: the skeleton has no footer."""
    return b"quit" in written


class Terminal(terminal.Terminal):
    """`explorer` on a terminal of its own, with the dossier of this folder."""

    is_first = False

    def __init__(
        self,
        folder: Path,
        *arguments: str,
        size: Size = USUAL,
        has_keyboard: bool = True,
        **changed: str,
    ) -> None:
        surroundings = environment(folder, **changed)
        if not self.is_first:
            open_once(folder)
        super().__init__([*PROGRAM, *arguments], surroundings, folder, size, has_keyboard=has_keyboard)


class FirstTerminal(Terminal):
    """The same, as if the dossier may not have been open before."""

    is_first = True


def is_stopped(terminal: Terminal) -> bool:
    """Whether the program was stopped, and waits for SIGCONT: a moment after the terminal was given back."""
    stat = Path(f"/proc/{terminal.process.pid}/stat").read_text(encoding="utf-8")
    return stat.rpartition(")")[2].split()[0] == "T"
