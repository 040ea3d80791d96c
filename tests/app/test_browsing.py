"""The address of a source, opened with a browser that draws in the terminal, with one that has a window, or not at all."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from explorer.app.browsing import chosen_browser
from tests.command_line import Size, Terminal
from tests.makers import SOURCES, write_dossier

PATIENCE = 20.0
ADDRESS = "https://herald.example/port"
SLOW = pytest.mark.slow


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with the small dossier in it, and an empty folder for programs."""
    write_dossier(tmp_path / "dossier", sources=SOURCES)
    (tmp_path / "bin").mkdir()
    return tmp_path


def program(folder: Path, name: str, does: str) -> str:
    """A program that writes down what it is asked to open, and then does something. Returns its path."""
    path = folder / "bin" / name
    path.write_text(f'#!/bin/sh\necho "$@" >> {folder / "asked"}\n{does}\n', encoding="utf-8")
    path.chmod(0o755)
    return str(path)


def terminal_in(folder: Path, **changed: str) -> Terminal:
    """The program with these variables, where nothing else is installed."""
    path = f"{folder / 'bin'}{os.pathsep}/nowhere"
    return Terminal(folder, size=Size(), has_keyboard=True, PATH=path, **changed)


def see(terminal: Terminal, words: str) -> None:
    """Wait until words are on the screen."""
    terminal.until(lambda _: any(words in row for row in terminal.rows()), PATIENCE)


def press_o(terminal: Terminal) -> None:
    """Go to a source with an address, and press the key."""
    terminal.until(lambda written: b"quit" in written)
    see(terminal, "Herald")
    terminal.type("o")


def asked(folder: Path) -> str:
    """What the fake browsers were asked to open."""
    path = folder / "asked"
    return path.read_text(encoding="utf-8") if path.exists() else ""


def shell(folder: Path) -> None:
    """Let programs find the shell and its tools."""
    for name in ("sh", "sleep", "head"):
        (folder / "bin" / name).symlink_to(f"/bin/{name}")


@pytest.mark.parametrize("name", ["w3m", pytest.param("mine", marks=SLOW)])
def test_a_browser_in_the_terminal_has_it_until_it_is_closed(folder: Path, name: str) -> None:
    """Its keys are its own; then the screen is whole again, and says nothing that the reader has not seen."""
    shell(folder)
    path = program(folder, name, "echo READING; head -n 1 > /dev/null")
    changed = {} if name == "w3m" else {"BROWSER": path}
    with terminal_in(folder, **changed) as terminal:
        press_o(terminal)
        see(terminal, "READING")
        before = len(terminal.written)
        terminal.type("q\r")
        terminal.until(lambda written: b"quit" in written[before:], PATIENCE)
        assert asked(folder) == f"{ADDRESS}\n"
        see(terminal, "Example Herald")
        assert not any("READING" in row or "Handed" in row or "browser" in row for row in terminal.rows())
        terminal.type("q")
        assert terminal.ended() == 0


@pytest.mark.parametrize(
    ("browser", "told"),
    [
        ("failing", "The browser failing ended with"),
        pytest.param("nowhere", "The browser nowhere cannot be", marks=SLOW),
        pytest.param("failing %s &", "The browser failing ended with", marks=SLOW),
    ],
)
def test_a_browser_that_fails_is_told(folder: Path, browser: str, told: str) -> None:
    """Else the reader would wait for a page that does not come."""
    shell(folder)
    program(folder, "failing", "exit 3")
    with terminal_in(folder, BROWSER=browser) as terminal:
        press_o(terminal)
        see(terminal, told)
        assert not any("Handed" in row for row in terminal.rows())


@pytest.mark.slow
def test_a_browser_with_a_window_leaves_the_screen_alone(folder: Path) -> None:
    """That it was handed the address is all that is known."""
    shell(folder)
    program(folder, "xdg-open", "echo NOISE; sleep 60")
    with terminal_in(folder, DISPLAY=":9") as terminal:
        press_o(terminal)
        see(terminal, "Handed to xdg-open")
        assert terminal.written.count(b"\x1b[?1049h") == 1
        assert b"NOISE" not in terminal.written
        assert asked(folder) == f"{ADDRESS}\n"


@pytest.mark.parametrize(
    ("changed", "told"),
    [({}, "no browser here"), pytest.param({"SSH_TTY": "/dev/pts/9"}, "Over ssh no browser", marks=SLOW)],
)
def test_without_a_browser_the_address_is_shown_and_copied(
    folder: Path, changed: dict[str, str], told: str
) -> None:
    """Over ssh the browser of the other machine is not asked: its windows would be out of reach."""
    shell(folder)
    if changed:
        program(folder, "w3m", "")
    with terminal_in(folder, **changed) as terminal:
        press_o(terminal)
        see(terminal, told)
        see(terminal, ADDRESS)
        terminal.until(lambda written: b"\x1b]52;" in written, PATIENCE)
        assert asked(folder) == ""


@pytest.mark.parametrize(
    "address", ["file:///etc/passwd", "javascript:alert(1)", "-version", "ftp://a.example"]
)
def test_only_addresses_of_the_web_are_opened(address: str) -> None:
    """Whatever a dossier has there."""
    assert chosen_browser(address) == ("address-wrong", None)
    assert chosen_browser("") == ("no-address", None)
