"""Runs of the real program, on a pipe or on a terminal of its own, for tests."""

from __future__ import annotations

import fcntl
import os
import pty
import select
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Self

CHECKOUT = Path(__file__).parent.parent
PROGRAM = (sys.executable, "-m", "explorer")
# Whoever leads a session and opens a terminal first has it as /dev/tty.
ON_TERMINAL = "import os, sys; os.open(sys.argv[1], os.O_RDWR); os.execv(sys.argv[2], sys.argv[2:])"


def environment(folder: Path, **changed: str) -> dict[str, str]:
    """The surroundings of a run: the dossier and the cache below a folder, English, UTF-8."""
    own = {
        "PATH": os.environ["PATH"],
        "HOME": str(folder),
        "EXPLORER_DOSSIER": str(folder / "dossier"),
        "XDG_CACHE_HOME": str(folder / "cache"),
        "LANG": "en_US.UTF-8",
        "PYTHONPATH": str(CHECKOUT),
        "PYTHONUTF8": "1",
        "TERM": "xterm-256color",
    }
    return {name: value for name, value in (measured() | own | changed).items() if value}


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    """How many cells a terminal has."""

    columns: int = 120
    rows: int = 40


class Terminal:
    """`explorer` on a terminal of its own; what it writes is read until it holds what is waited for."""

    def __init__(
        self, folder: Path, *arguments: str, size: Size = Size(), has_keyboard: bool = True, **changed: str
    ) -> None:
        self.master, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", size.rows, size.columns, 0, 0))
        self.written = b""
        self.process = subprocess.Popen(
            [sys.executable, "-c", ON_TERMINAL, os.ttyname(slave), *PROGRAM, *arguments],
            env=environment(folder, **changed),
            cwd=folder,
            stdin=slave if has_keyboard else subprocess.DEVNULL,
            stdout=slave,
            stderr=slave,
            start_new_session=True,
        )
        os.close(slave)

    def until(self, holds: Callable[[bytes], bool], seconds: float = 60) -> bytes:
        """What was written, as soon as something holds of it; fails when it does not in time."""
        end = time.monotonic() + seconds
        while not holds(self.written):
            assert time.monotonic() < end, self.written[-2000:]
            if select.select([self.master], [], [], 0.1)[0] and not self.read():
                break
        assert holds(self.written), self.written[-2000:]
        return self.written

    def read(self) -> bool:
        """Take what has been written since; False at the end."""
        try:
            found = os.read(self.master, 65536)
        except OSError:
            return False
        self.written += found
        return bool(found)

    def type(self, keys: str) -> None:
        """Press keys."""
        os.write(self.master, keys.encode())

    def ended(self) -> int:
        """The status with which the program leaves, when all that it wrote is read."""
        while self.read():
            pass
        return self.process.wait(timeout=60)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        os.close(self.master)
