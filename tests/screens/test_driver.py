"""The terminal: what ends the program, and that it is given back as it was."""

from __future__ import annotations

import signal
import termios
from collections.abc import Callable
from pathlib import Path

import pytest

from explorer.screens.driver import without_colours
from tests.command_line import Terminal, is_shown, is_stopped
from tests.makers import write_dossier

PATIENCE = 20.0
SLOW = pytest.mark.slow  # each of these starts the program: of most kinds one does for `make test`
OTHERS = (signal.SIGHUP, signal.SIGINT, signal.SIGQUIT)
ENDING = [signal.SIGTERM, *(pytest.param(number, marks=SLOW) for number in OTHERS)]
TWICE = ("\r\r", "\x1b\x1b", "\t\t")
ENTER, LEAVE, SHOW_CURSOR, NO_MOUSE = b"\x1b[?1049h", b"\x1b[?1049l", b"\x1b[?25h", b"\x1b[?1000l"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with the small dossier in it."""
    write_dossier(tmp_path / "dossier")
    return tmp_path


def opened(terminal: Terminal) -> list[object]:
    """Wait for the screen, and for it to take keys; the modes of the terminal while it is open."""
    terminal.until(is_shown)
    return modes(terminal)


def modes(terminal: Terminal) -> list[object]:
    """How the terminal treats what is typed: echo, lines, signals."""
    attributes: list[object] = termios.tcgetattr(terminal.master)
    return attributes


def shows(terminal: Terminal, words: str) -> Callable[[bytes], bool]:
    """Whether words are on the screen."""
    return lambda _written: any(words in row for row in terminal.rows())


def see(terminal: Terminal, words: str) -> None:
    """Wait until words are on the screen."""
    terminal.until(shows(terminal, words), PATIENCE)


def is_given_back(terminal: Terminal, before: list[object]) -> bool:
    """Whether the usual screen, the cursor, the mouse and the modes are as they were."""
    written = terminal.written
    last = written[written.rindex(b"quit") :]
    return all(code in last for code in (LEAVE, SHOW_CURSOR, NO_MOUSE)) and modes(terminal) == before


@pytest.mark.parametrize("number", ENDING)
def test_a_signal_ends_the_program_and_gives_the_terminal_back(folder: Path, number: signal.Signals) -> None:
    """With the status that shells know, and every mode as before."""
    with Terminal(folder) as terminal:
        before = modes(terminal)
        assert opened(terminal) != before
        terminal.process.send_signal(number)
        assert terminal.ended() == 128 + number
        assert is_given_back(terminal, before)


@pytest.mark.parametrize("number", ENDING)
def test_a_signal_before_the_screen_is_there_does_too(folder: Path, number: signal.Signals) -> None:
    """The skeleton is on the alternate screen already."""
    with Terminal(folder) as terminal:
        before = modes(terminal)
        terminal.until(lambda written: ENTER in written)
        terminal.process.send_signal(number)
        assert terminal.ended() == 128 + number
        assert terminal.written.rindex(LEAVE) > terminal.written.rindex(ENTER)
        assert modes(terminal) == before
        assert b"Traceback" not in terminal.written


@pytest.mark.slow
@pytest.mark.parametrize("times", [pytest.param(1, marks=SLOW), 2])
def test_going_on_leaves_the_terminal_whole(folder: Path, times: int) -> None:
    """SIGCONT without a stop, also twice at once: keys still count, and the end restores what was before."""
    with Terminal(folder) as terminal:
        before = modes(terminal)
        during = opened(terminal)
        for _ in range(times):
            terminal.process.send_signal(signal.SIGCONT)
        terminal.until(lambda written: written.count(ENTER) == 2, PATIENCE)
        go_on(terminal, before, during)


@pytest.mark.slow
@pytest.mark.parametrize(
    "keys", ["\x1a", pytest.param("", marks=SLOW), pytest.param("s\x1a\x1b", marks=SLOW)]
)
def test_a_stop_gives_the_terminal_back_and_going_on_takes_it_again(folder: Path, keys: str) -> None:
    """As ctrl-z in other programs, and `fg`; in a list too."""
    with Terminal(folder) as terminal:
        before = modes(terminal)
        during = opened(terminal)
        if keys:
            terminal.type(keys)
        else:
            terminal.process.send_signal(signal.SIGTSTP)
        while not is_stopped(terminal):
            terminal.chunk(0.05)
        assert is_given_back(terminal, before)
        terminal.process.send_signal(signal.SIGCONT)
        terminal.until(lambda written: written.count(ENTER) == 2, PATIENCE)
        go_on(terminal, before, during)


@pytest.mark.parametrize("keys", ["", pytest.param("s", marks=SLOW)])
def test_all_is_drawn_again_over_what_another_program_wrote(folder: Path, keys: str) -> None:
    """`wall` and its like write over the screen; ctrl-l is what every program draws again at."""
    with Terminal(folder) as terminal:
        opened(terminal)
        terminal.type(keys)
        for words in ("╭─ Stance", "esc restore   ") if keys else ("? ",):  # the list, and the foot below it
            see(terminal, words)
        while terminal.chunk(0.5):
            pass  # a list is drawn once more when its size is known
        whole = terminal.rows()
        terminal.painter.feed(b"\x1b[H\x1b[2J" + b"Broadcast message " * 100)
        assert terminal.rows() != whole
        terminal.type("\x0c")
        terminal.until(lambda _: terminal.rows() == whole, PATIENCE)


def go_on(terminal: Terminal, before: list[object], during: list[object]) -> None:
    """Press a key, see it answered, and leave."""
    terminal.type("j")
    see(terminal, "1/2")
    assert modes(terminal) == during
    terminal.type("q")
    assert terminal.ended() == 0
    assert is_given_back(terminal, before)


@pytest.mark.slow
@pytest.mark.parametrize("closing", ["\x1b\r", *(pytest.param(keys, marks=SLOW) for keys in TWICE)])
def test_closing_the_help_twice_ends_nothing(folder: Path, closing: str) -> None:
    """Key repeat is enough for it."""
    with Terminal(folder) as terminal:
        opened(terminal)
        terminal.type("?")
        see(terminal, "Help: type to narrow")
        terminal.type(closing)
        terminal.until(lambda _: not shows(terminal, "Help: type")(b""))
        terminal.type("Gq")
        assert terminal.ended() == 0
        assert b"Traceback" not in terminal.written


def test_without_colours_looks_stay() -> None:
    """Bold and reverse are no colours; a code that is left with nothing is not sent."""
    assert without_colours("\x1b[1;39;49mx\x1b[0m\x1b[39my\x1b[7mz") == "\x1b[1mx\x1b[0my\x1b[7mz"
