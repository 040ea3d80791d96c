"""A terminal that is closed ends the program at once, whatever the program is doing."""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from pathlib import Path

import pytest

from explorer.screens.hangup import HUNG_UP, lasting
from explorer.screens.keyboard import TypedText
from tests.command_line import Terminal, is_shown, is_stopped
from tests.makers import write_dossier
from tools import terminal as pseudo_terminal

SOON = 10.0  # seconds in which it must have ended
SLOW = pytest.mark.slow  # each of these starts the program
WITHOUT_SIGNALS = ("/bin/sh", "-c", 'exec "$@"')
EDITOR = """\
import pathlib, signal, sys, time
signal.signal(signal.SIGHUP, signal.SIG_IGN)
pathlib.Path(__file__).with_name("asked").touch()
end = time.monotonic() + float(sys.argv[1])
while time.monotonic() < end:
    try:
        time.sleep(0.05)
    except KeyboardInterrupt:
        pass
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with the small dossier and an editor in it, which says when it is open and ignores SIGHUP."""
    write_dossier(tmp_path / "dossier")
    (tmp_path / "editor.py").write_text(EDITOR, encoding="utf-8")
    return tmp_path


def editor(folder: Path, seconds: float) -> str:
    """The command of the editor, which stays open for so long."""
    return f"'{sys.executable}' '{folder / 'editor.py'}' {seconds}"


def opened(terminal: Terminal) -> None:
    """Wait for the screen, and for it to take keys."""
    terminal.until(is_shown)


def edit(terminal: Terminal, folder: Path) -> None:
    """Open the editor, and wait until it is there."""
    opened(terminal)
    terminal.type("e")
    while not (folder / "asked").exists():
        terminal.chunk(0.05)


def closed(terminal: Terminal) -> int:
    """Close the terminal, as closing its window does. The status with which the program then leaves."""
    with Path(os.devnull).open("rb") as nothing:
        os.dup2(nothing.fileno(), terminal.master)
    return terminal.process.wait(timeout=SOON)


def test_closing_the_terminal_ends_the_program_while_an_editor_is_open(folder: Path) -> None:
    """Also when the editor goes on: nobody else would ever end the program."""
    with Terminal(folder, EDITOR=editor(folder, 2 * SOON)) as terminal:
        edit(terminal, folder)
        assert closed(terminal) == HUNG_UP


@SLOW
@pytest.mark.parametrize("keys", ["", "j", "/cho", "a", "?", "e" + "j" * 60])
def test_closing_the_terminal_ends_the_program_in_every_list(folder: Path, keys: str) -> None:
    """Nothing that is open or half typed holds it up, nor output that nobody reads any more."""
    with Terminal(folder, EDITOR="true") as terminal:
        opened(terminal)
        terminal.type(keys)
        assert closed(terminal) == HUNG_UP


@SLOW
def test_a_closed_terminal_is_noticed_without_a_signal(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A process that leads no session is not told; it finds that there is nothing to be read any more."""
    monkeypatch.setattr(pseudo_terminal, "ON_TERMINAL", WITHOUT_SIGNALS)
    with Terminal(folder) as terminal:
        opened(terminal)
        assert closed(terminal) == HUNG_UP


@SLOW
def test_a_closed_terminal_is_noticed_after_the_editor(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is told while the editor is open, and there is no terminal to come back to."""
    monkeypatch.setattr(pseudo_terminal, "ON_TERMINAL", WITHOUT_SIGNALS)
    with Terminal(folder, EDITOR=editor(folder, 1.0)) as terminal:
        edit(terminal, folder)
        assert closed(terminal) == HUNG_UP


@SLOW
def test_closing_the_terminal_ends_a_stopped_program(folder: Path) -> None:
    """The system wakes it up for this."""
    with Terminal(folder) as terminal:
        opened(terminal)
        terminal.process.send_signal(signal.SIGTSTP)
        while not is_stopped(terminal):
            terminal.chunk(0.05)
        assert closed(terminal) == HUNG_UP


@SLOW
def test_keys_that_interrupt_are_the_editors_own(folder: Path) -> None:
    """In vi, ctrl-c ends a command, not the program from which vi was opened."""
    with Terminal(folder, EDITOR=editor(folder, 1.0)) as terminal:
        edit(terminal, folder)
        terminal.type("\x03")
        terminal.until(lambda written: written.count(b"\x1b[?1049h") == 2)
        time.sleep(0.5)  # an end that was asked for would come first
        terminal.type("q")
        assert terminal.ended() == 0


def test_the_end_of_what_is_typed_is_an_end() -> None:
    """Reading a closed terminal gives nothing, at once and for ever."""
    with pytest.raises(EOFError):
        TypedText().decode(b"")


def test_writing_to_a_closed_terminal_is_told_once_and_never_fails() -> None:
    """A thread that died of it would leave the program waiting at a queue that nobody empties."""
    told: list[str] = []
    away, out = os.pipe()
    file = lasting(out, lambda: told.append("closed"))
    file.write("a\ud800")
    file.flush()
    assert os.read(away, 9) == b"a\\ud800"
    os.close(away)
    for _ in range(2):
        file.write("b")
        file.flush()
    os.close(out)
    assert told == ["closed"]


def test_a_terminal_that_is_full_is_waited_for() -> None:
    """Some programs leave it in a mode in which writing fails when it is slow."""
    told: list[str] = []
    away, out = os.pipe()
    os.set_blocking(out, False)
    file = lasting(out, lambda: told.append("closed"))
    reader = threading.Thread(target=read_late, args=(away, 200_000))
    reader.start()
    file.write("x" * 200_000)
    file.flush()
    reader.join()
    os.close(out)
    assert told == []


def read_late(descriptor: int, length: int) -> None:
    """Read so much, after a while."""
    time.sleep(0.1)
    while length:
        length -= len(os.read(descriptor, length))
    os.close(descriptor)
