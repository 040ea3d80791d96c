"""The reader's editor, opened at the line of a record."""

from __future__ import annotations

import os
import sys
from functools import partial
from pathlib import Path

import pytest

from explorer.screens.editor import opening
from tests.command_line import Terminal, is_shown
from tests.makers import EVENTS, SOURCES, write_dossier

PATIENCE = 20.0


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with the small dossier in it."""
    write_dossier(tmp_path / "dossier")
    return tmp_path


@pytest.mark.parametrize(
    ("editor", "expected"),
    [
        (("vi",), ["vi", "+7", "events.yaml"]),
        (("/usr/bin/emacs", "-nw"), ["/usr/bin/emacs", "-nw", "+7", "events.yaml"]),
        (("code", "--wait"), ["code", "--wait", "--goto", "events.yaml:7"]),
        (("/opt/zed",), ["/opt/zed", "events.yaml:7"]),
    ],
)
def test_each_editor_is_told_the_line_in_its_own_way(editor: tuple[str, ...], expected: list[str]) -> None:
    """Most take +LINE; those that do not are known by name."""
    assert opening(editor, Path("events.yaml"), 7) == expected


def noting(folder: Path, status: int = 0) -> str:
    """An editor that only writes down what it is asked to open."""
    program = folder / "my editor.py"
    program.write_text(
        f"import sys, pathlib; pathlib.Path({str(folder / 'asked')!r}).write_text(' '.join(sys.argv[1:]))\n"
        f"sys.exit({status})\n",
        encoding="utf-8",
    )
    return f"'{sys.executable}' '{program}'"


def see(terminal: Terminal, words: str) -> None:
    """Wait until words are on the screen."""
    terminal.until(lambda _: any(words in row for row in terminal.rows()), PATIENCE)


def has_entered(times: int, written: bytes) -> bool:
    """Whether the alternate screen was entered so often: at the start, and after each editor."""
    return written.count(b"\x1b[?1049h") == times


def leave(terminal: Terminal) -> None:
    """The screen still answers, and `q` ends it as ever."""
    terminal.type("G")
    see(terminal, "Dockers' union")
    terminal.type("q")
    assert terminal.ended() == 0
    assert b"Traceback" not in terminal.written


def line_of(text: str, record: str) -> int:
    """On which line a record begins."""
    return next(number for number, line in enumerate(text.splitlines(), start=1) if f"id: {record}" in line)


# Keys, and what they open, each from where the one before was left.
OPENED = (
    ("e", "events.yaml", "port-closure-2031-05-02"),
    ("le", "events.yaml", "union-closed-herald"),
    ("je", "events.yaml", "union-closed-agency"),
    ("le", "sources.yaml", "agency-2031-05-03"),
    ("ke", "sources.yaml", "herald-2031-05-04"),
    ("hhjJle", "events.yaml", "harbour-master-no-fines"),
    ("hgle", "events.yaml", "storm-2031-04"),
    ("le", "sources.yaml", "agency-2031-05-03"),
)


def test_the_record_of_the_pane_is_opened_at_its_line(folder: Path) -> None:
    """An event from the timeline, a quote or a statement from its pane, a source from its own."""
    with Terminal(folder, VISUAL=noting(folder)) as terminal:
        terminal.until(is_shown)
        for opened, (keys, file, record) in enumerate(OPENED, start=1):
            terminal.type(keys)
            terminal.until(partial(has_entered, opened + 1), PATIENCE)
            text = {"events.yaml": EVENTS, "sources.yaml": SOURCES}[file]
            expected = f"+{line_of(text, record)} {folder / 'dossier' / file}"
            assert (folder / "asked").read_text(encoding="utf-8") == expected, keys
        leave(terminal)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("setting", "told"),
    [
        ("ed ' x", "cannot read VISUAL: a quotation mark is not closed"),
        ("/nowhere/editor --wait", "The editor /nowhere/editor"),
        pytest.param("/", "The editor / cannot be", marks=pytest.mark.slow),
    ],
)
def test_an_editor_that_cannot_be_opened_is_told_and_the_screen_stays(
    folder: Path, setting: str, told: str
) -> None:
    """The terminal is ours again, and keys count."""
    with Terminal(folder, VISUAL=setting) as terminal:
        terminal.until(is_shown)
        terminal.type("e")
        see(terminal, told[:30])
        leave(terminal)


@pytest.mark.slow
def test_an_editor_that_fails_is_told(folder: Path) -> None:
    """Else the reader would believe that the record was saved. The name is short, so that no toast breaks the sentence."""
    program = folder / "failing"
    program.write_text(f"#!/bin/sh\n{noting(folder, status=3)}\n", encoding="utf-8")
    program.chmod(0o755)
    path = f"{folder}{os.pathsep}{os.environ['PATH']}"
    with Terminal(folder, EDITOR="failing", VISUAL="", PATH=path) as terminal:
        terminal.until(is_shown)
        terminal.type("e")
        see(terminal, "The editor failing ended")
        leave(terminal)


@pytest.mark.slow
def test_a_blank_setting_is_as_if_unset(folder: Path) -> None:
    """The next one is taken."""
    with Terminal(folder, VISUAL="  ", EDITOR=noting(folder)) as terminal:
        terminal.until(is_shown)
        terminal.type("e")
        terminal.until(partial(has_entered, 2), PATIENCE)
        leave(terminal)


@pytest.mark.slow
def test_where_nothing_is_found_there_is_nothing_to_edit(folder: Path) -> None:
    """It is said."""
    with Terminal(folder, "stance:admits", VISUAL=noting(folder)) as terminal:
        terminal.until(is_shown)
        terminal.type("e")
        see(terminal, "Nothing to edit here")
        assert not (folder / "asked").exists()
