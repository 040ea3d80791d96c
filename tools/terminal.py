"""A program on a terminal of its own: keys go in, bytes come out, each with the time at which it came.

Tests and benchmarks drive the program as a reader does, and a pipe will not do for that: on a pipe the program shows
no screen. Everything that knows about pseudo-terminals is here, so that what is measured is what is tested.
"""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import struct
import subprocess
import termios
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from typing import Self

import pyte

PATIENCE = 60.0  # seconds for anything; a busy machine is not the program's fault
# Whoever leads a session and opens a terminal first has it as /dev/tty. No program is asked to do that by Python's
# own `subprocess`, and a shell does it within a millisecond.
ON_TERMINAL = ("/bin/sh", "-c", 'exec 3<>"$0" 3>&-; exec "$@"')


GRAPHIC = re.compile(rb"\x1b\[([\d;:]*)m")
# 39 and 49, the terminal's own colours, are none.
COLOURS = {*range(30, 39), *range(40, 49), 58, *range(90, 98), *range(100, 108)}


class Silence(AssertionError):  # noqa: N818  # named for what happened
    """What was waited for did not come."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    """How many cells a terminal has."""

    columns: int = 120
    rows: int = 40


USUAL = Size()


@dataclass(frozen=True, slots=True)
class Chunk:
    """Bytes, and when they came."""

    at: float
    sent: bytes


class Terminal:
    """Runs a program, and keeps all that it writes."""

    def __init__(
        self,
        command: Sequence[str],
        environment: Mapping[str, str],
        folder: Path,
        size: Size = USUAL,
        *,
        has_keyboard: bool = True,
    ) -> None:
        self.written = b""
        self.master, slave = pty.openpty()
        self.resize(size)
        self.started = perf_counter()
        self.process = subprocess.Popen(
            [*ON_TERMINAL, os.ttyname(slave), *command],
            env=environment,
            cwd=folder,
            stdin=slave if has_keyboard else subprocess.DEVNULL,
            stdout=slave,
            stderr=slave,
            start_new_session=True,
        )
        os.close(slave)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        os.close(self.master)

    def resize(self, size: Size) -> None:
        """Give the window another size, as dragging its corner does; the system tells the program."""
        self.size = size
        self.screen = pyte.Screen(size.columns, size.rows)
        self.painter = pyte.ByteStream(self.screen)
        self.painted = 0  # how many of the bytes written are on that screen
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, struct.pack("HHHH", size.rows, size.columns, 0, 0))

    def chunk(self, seconds: float) -> Chunk | None:
        """The next bytes; None when none come in time; no bytes at the end."""
        if not select.select([self.master], [], [], seconds)[0]:
            return None
        try:
            sent = os.read(self.master, 1 << 16)
        except OSError:  # Linux says so when the last program has closed the terminal
            sent = b""
        self.written += sent
        return Chunk(perf_counter(), sent)

    def until(self, holds: Callable[[bytes], object], seconds: float = PATIENCE) -> bytes:
        """What was written, as soon as something holds of it. Raises Silence."""
        end = perf_counter() + seconds
        while not holds(self.written):
            chunk = self.chunk(max(0.0, end - perf_counter()))
            if chunk is None or not chunk.sent:
                raise Silence(f"only this was written: {self.written[-2000:]!r}")
        return self.written

    def type(self, keys: str | bytes) -> None:
        """Press keys, all at once."""
        os.write(self.master, keys.encode() if isinstance(keys, str) else keys)

    def ended(self, seconds: float = PATIENCE) -> int:
        """The status with which the program leaves, when all that it wrote is read. Raises Silence."""
        while chunk := self.chunk(seconds):
            if not chunk.sent:
                return self.process.wait(timeout=seconds)
        raise Silence(f"it does not end; its last words are {self.written[-2000:]!r}")

    @property
    def is_running(self) -> bool:
        """Whether the program has not ended."""
        return self.process.poll() is None

    def rows(self) -> list[str]:
        """What is to be seen. Only what came since the last look is painted; tests look after every chunk."""
        self.painter.feed(self.written[self.painted :])
        self.painted = len(self.written)
        return list(self.screen.display)

    def memory(self) -> float:
        """The megabytes of memory that the program holds (RSS)."""
        status = Path(f"/proc/{self.process.pid}/status").read_text(encoding="ascii")
        held = next(line for line in status.splitlines() if line.startswith("VmRSS"))
        return int(held.split()[1]) / 1024


def displayed(written: bytes, size: Size) -> list[str]:
    """The rows of a terminal that received this."""
    screen = pyte.Screen(size.columns, size.rows)
    pyte.ByteStream(screen).feed(written)
    return list(screen.display)


def colours_in(written: bytes) -> list[int]:
    """The codes that set a colour, of text or ground, by name, by number or by its parts."""
    codes = [int(code or 0) for graphic in GRAPHIC.findall(written) for code in re.split(rb"[;:]", graphic)]
    return [code for code in codes if code in COLOURS]
