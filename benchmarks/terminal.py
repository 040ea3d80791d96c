"""A program on a terminal of its own: what it sends and when, and what is then to be seen."""

from __future__ import annotations

import fcntl
import os
import pty
import select
import signal
import struct
import termios
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from typing import Self

import pyte

COLUMNS, ROWS = 120, 40
QUIET = 0.1  # a program that stops for 30 ms may still be painting where the machine is busy
SETTLED = 0.3
LONGEST = 300.0  # seconds for a start, which may compile a dossier
PATIENCE = 20.0  # and for a key
Seen = Callable[[list[str]], bool]


class Silence(Exception):  # noqa: N818  # named for what happened
    """Nothing came where something had to come."""


@dataclass(frozen=True, slots=True)
class Chunk:
    """Bytes, and when they came."""

    at: float
    sent: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a key brought about: milliseconds to the first byte and to the last one, and how many came."""

    first: float
    last: float
    size: int


class Terminal:
    """Runs a program as a terminal would; bytes are timed as they come, and looked at when they stop."""

    def __init__(self, command: Sequence[str], environment: Mapping[str, str], folder: str) -> None:
        self.started = perf_counter()
        self.process, self.master = pty.fork()
        if self.process == 0:
            become(command, environment, folder)
        self.screen = pyte.Screen(COLUMNS, ROWS)
        self._stream = pyte.ByteStream(self.screen)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def chunk(self, seconds: float) -> Chunk | None:
        """The next bytes; None where none come in time; no bytes where the program has ended."""
        ready, _, _ = select.select([self.master], [], [], seconds)
        if not ready:
            return None
        try:
            sent = os.read(self.master, 1 << 16)
        except OSError:
            sent = b""
        return Chunk(perf_counter(), sent)

    def until_quiet(self, quiet: float, marker: bytes = b"", longest: float = PATIENCE) -> list[Chunk]:
        """What comes until the marker has come and then nothing more. Raises Silence."""
        chunks: list[Chunk] = []
        tail = b""
        while True:
            marked = bool(chunks) and marker in tail
            chunk = self.chunk(quiet if marked else longest)
            if chunk is None and marked:
                return chunks
            if chunk is None or not chunk.sent:
                raise Silence(f"the program showed only {tail[-400:]!r}")
            chunks.append(chunk)
            tail = chunk.sent if not marker else tail + chunk.sent

    def when_seen(self, *tests: Seen, marker: bytes) -> list[float]:
        """Milliseconds from the start to what first passes each test, in their order. Raises Silence."""
        found: list[float] = []
        for chunk in self.until_quiet(SETTLED, marker, LONGEST):
            self._stream.feed(chunk.sent)
            while len(found) < len(tests) and tests[len(found)](self.screen.display):
                found.append((chunk.at - self.started) * 1000)
        if len(found) < len(tests):
            raise Silence("the screen shows only\n" + "\n".join(self.screen.display))
        return found

    def press(self, key: str, quiet: float = QUIET, sought: str = "") -> Answer:
        """What a key brings about until the words sought are seen and nothing more comes. Raises Silence."""
        at = perf_counter()
        os.write(self.master, key.encode())
        chunks: list[Chunk] = []
        while not chunks or sought not in "\n".join(self.screen.display):
            if perf_counter() - at > PATIENCE:
                raise Silence(f"{sought!r} is not in\n" + "\n".join(self.screen.display))
            more = self.until_quiet(quiet)
            chunks += more
            for chunk in more:
                self._stream.feed(chunk.sent)
        first, last = ((chunk.at - at) * 1000 for chunk in (chunks[0], chunks[-1]))
        return Answer(first=first, last=last, size=sum(len(chunk.sent) for chunk in chunks))

    def memory(self) -> float:
        """The megabytes of memory that the program holds (RSS)."""
        status = Path(f"/proc/{self.process}/status").read_text(encoding="ascii")
        held = next(line for line in status.splitlines() if line.startswith("VmRSS"))
        return int(held.split()[1]) / 1024

    def ended(self) -> float:
        """Milliseconds from the start until the program has ended."""
        while True:
            chunk = self.chunk(LONGEST)
            if chunk is None or not chunk.sent:
                return ((chunk.at if chunk else perf_counter()) - self.started) * 1000

    def leave(self) -> None:
        """Ask the program to end, and wait until it has."""
        os.write(self.master, b"q")
        self.ended()

    def close(self) -> None:
        """End the program."""
        os.kill(self.process, signal.SIGTERM)
        self.ended()
        os.waitpid(self.process, 0)
        os.close(self.master)


def become(command: Sequence[str], environment: Mapping[str, str], folder: str) -> None:
    """Turn this process, the new one, into the program."""
    try:
        fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
        os.chdir(folder)
        os.execve(command[0], list(command), dict(environment))  # noqa: S606  # no shell stands between
    finally:
        os._exit(127)
