"""Tools that are none, terminals and texts, for the tests of the clipboard."""

from __future__ import annotations

import os
import re
import select
import shutil
import subprocess
import sys
import time
from base64 import b64decode
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import NoReturn

import pytest

from explorer import clipboard
from tests.command_line import CHECKOUT
from tools.terminal import Terminal

TEXT = "«Nous n'avons jamais livré d'obus.»\n\t우리는 무기를 수출한 적이 없다 — 否認 ± ∵ 🙂\n"
LONG = TEXT * (50_000 // len(TEXT.encode()) + 1)
PATIENCE = 30.0  # seconds after which a test gives up waiting for another program
SEQUENCE = re.compile(rb"\x1b\]52;c?;([A-Za-z0-9+/=]*)\x07")
Tools = Callable[..., dict[str, str]]
Tmux = Callable[..., bytes]
Answer = tuple[Path, int]
CHILD = """
import os, sys
from pathlib import Path
from explorer import clipboard
from tests.command_line import CHECKOUT
from tools.terminal import Terminal

def write(sequence):
    sys.stdout.write(sequence)
    sys.stdout.flush()

text, answer, folder = map(Path, sys.argv[1:])
clipboard.LIMIT = 30.0
copied = clipboard.copy(text.read_text(encoding="utf-8"), environment=os.environ, write=write, folder=folder)
answer.write_text(f"{copied.way}: {copied.state}.")
"""
KEEPING = """
case "$0 $*" in *paste*|*show-buffer|*-o|*--output) exec /bin/cat "$HERE/kept";; esac
exec /bin/cat > "$HERE/kept"
"""
FAILING = 'echo "${0##*/}" >> "$HERE/tried"; exit 1'
EVERYWHERE = {
    "TMUX": "/tmp/tmux,1,0",  # noqa: S108  # a name that nothing opens
    "WAYLAND_DISPLAY": "wayland-0",
    "DISPLAY": ":0",
    "WSL_DISTRO_NAME": "Debian",
    "STY": "1.pts-0.host",
}
EVERY_TOOL = ("tmux", "wl-copy", "wl-paste", "xclip", "xsel", "clip.exe")


def needs(tool: str) -> pytest.MarkDecorator:
    """Skip a test that speaks to a real program where that is not installed."""
    return pytest.mark.skipif(shutil.which(tool) is None, reason=f"{tool} is not installed here.")


def read_until(descriptor: int, is_enough: Callable[[bytes], object]) -> bytes:
    """Read what another program writes until it is enough, no longer than patience lasts."""
    deadline = time.monotonic() + PATIENCE
    seen = b""
    while not is_enough(seen):
        ready, _, _ = select.select([descriptor], [], [], max(0.0, deadline - time.monotonic()))
        assert ready, f"nothing more came after {seen[-200:]!r}"
        arrived = os.read(descriptor, 65_536)
        assert arrived, f"the other end was closed after {seen[-200:]!r}"
        seen += arrived
    return seen


def output_of(*command: str, environment: Mapping[str, str]) -> bytes:
    """Run another program to its end, and give what it printed."""
    return subprocess.run(
        command, env=environment, check=True, timeout=PATIENCE, stdout=subprocess.PIPE
    ).stdout


def environment_of_a_child(**variables: str) -> dict[str, str]:
    """Describe a terminal, without anything of this one, and with the package in reach."""
    package = Path(clipboard.__file__).parents[1]
    return {"PATH": os.environ["PATH"], "TERM": "xterm-256color", "PYTHONPATH": str(package), **variables}


def terminal(*command: str, environment: Mapping[str, str]) -> Terminal:
    """Run a program on a terminal of its own, with an environment in which it finds the package."""
    return Terminal(command, environment, CHECKOUT)


def child(folder: Path, text: str, answer: Path) -> tuple[str, ...]:
    """Name the command that copies the text in whatever it is run in."""
    file = folder / "text"
    file.write_text(text, encoding="utf-8")
    return sys.executable, "-c", CHILD, str(file), str(answer), str(folder / "saved")


@contextmanager
def within_screen(*command: str, sockets: str) -> Iterator[Terminal]:
    """Run a program in GNU screen, on a terminal of its own."""
    environment = environment_of_a_child(SCREENDIR=sockets)
    settings = Path(sockets, "screenrc")
    settings.write_text("startup_message off\n")
    start = ("screen", "-c", str(settings), "-S", "explorer", *command)
    try:
        with terminal(*start, environment=environment) as outer:
            yield outer
            outer.ended()
    finally:
        stop = ("screen", "-S", "explorer", "-X", "quit")
        subprocess.run(stop, env=environment, check=False, timeout=PATIENCE, stdout=subprocess.DEVNULL)


def refuse(sequence: str) -> NoReturn:
    """Stand for a terminal to which nothing may be written."""
    pytest.fail(f"this was written to the terminal: {sequence[:80]!r}")


def sent_text(written: str) -> str:
    """Read the text out of an escape sequence, as the terminal does."""
    found = SEQUENCE.fullmatch(written.encode())
    assert found, written[:80]
    return b64decode(found[1]).decode()
