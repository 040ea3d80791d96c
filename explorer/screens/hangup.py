"""A terminal that closes ends the program, whatever the program is doing.

Textual does not notice. Its thread that writes dies of the error, and the next writes block for ever, so that no signal
is answered any more; its thread that reads is given nothing, and asks again at once. SIGHUP alone is not enough: it is
not sent to every process, and while an editor is open nobody answers it.
"""

from __future__ import annotations

import io
import os
import select
import signal
import subprocess
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

HUNG_UP = 128 + signal.SIGHUP  # the exit status that shells know
# ctrl-c and ctrl-\ reach every program on the terminal, but are meant for the one that is to be seen.
OTHERS_OWN = (signal.SIGINT, signal.SIGQUIT)


class HangUpError(Exception):
    """The terminal was closed while another program had it."""


class WayOut(io.RawIOBase):
    """The way to the terminal. It never fails: once the terminal is closed, that is told, and all writing is lost."""

    def __init__(self, descriptor: int, tell: Callable[[], None]) -> None:
        self._descriptor, self._tell = descriptor, tell
        self._is_open = True

    def writable(self) -> bool:
        """Python's buffers ask."""
        return True

    def write(self, written: memoryview, /) -> int:  # type: ignore[override]  # Python's buffers pass nothing else
        """Write some bytes. Returns how many."""
        if not self._is_open:
            return len(written)
        try:
            return os.write(self._descriptor, written)
        except BlockingIOError:  # another program has left the terminal in this mode, and it is slow
            select.select([], [self._descriptor], [])
            return 0
        except OSError:
            self._is_open = False
            self._tell()
            return len(written)


def lasting(descriptor: int, tell: Callable[[], None]) -> io.TextIOWrapper:
    """The terminal as a text file to which writing never fails; calls `tell` once it is closed."""
    way: io.RawIOBase = WayOut(descriptor, tell)
    return io.TextIOWrapper(io.BufferedWriter(way), encoding="utf-8", errors="backslashreplace")


@contextmanager
def lent() -> Iterator[None]:
    """While another program has the terminal, its keys are that program's. Raises HangUpError."""
    before = {number: signal.getsignal(number) for number in (signal.SIGHUP, *OTHERS_OWN)}
    signal.signal(signal.SIGHUP, hang_up)
    for number in OTHERS_OWN:
        signal.signal(number, signal.SIG_IGN)
    try:
        yield
    finally:
        for number, answer in before.items():
            signal.signal(number, answer)
            signal.siginterrupt(number, False)  # noqa: FBT003  # as asyncio has it


def run_lent(command: Sequence[str]) -> tuple[str, str | OSError]:
    """Run a program that has the terminal until it or the terminal is closed.

    Returns what went wrong (`failed` if it could not be started, `status` if it ended with one), and the reason.
    """
    try:
        program = subprocess.Popen(command)  # noqa: S603  # the reader's own
        with lent():
            status = program.wait()
    except OSError as error:
        return "failed", error
    except HangUpError:  # nobody can be told
        return "", ""
    return ("status", str(status)) if status else ("", "")


def hang_up(_number: int, _frame: object) -> None:
    """Stop waiting for the other program. The signal itself is answered by the loop."""
    raise HangUpError
