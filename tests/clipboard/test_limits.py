"""How long a tool may take, and how much a way can carry."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from explorer import clipboard
from explorer.clipboard import State, copy
from tests.clipboard.makers import (
    KEEPING,
    LONG,
    TEXT,
    Tools,
    environment_of_a_child,
    output_of,
    sent_text,
)


def test_a_text_that_is_read_back_otherwise_is_not_copied(tools: Tools, tmp_path: Path) -> None:
    """A tool that gives back other words than it was given leads to the next way."""
    environment = tools("echo otherwise", "xclip", DISPLAY=":0")
    copied = copy(TEXT, environment=environment, write=None, folder=tmp_path)
    assert copied.state == State.SAVED


def test_a_look_that_comes_too_early_is_repeated(tools: Tools, tmp_path: Path) -> None:
    """A tool that still gives back the clipboard before is looked at again."""
    late = f'case "$*" in *-o) test -e "$HERE/looked" || {{ : > "$HERE/looked"; exit 1; }};; esac\n{KEEPING}'
    environment = tools(late, "xclip", DISPLAY=":0")
    assert copy(TEXT, environment=environment, write=None, folder=tmp_path).state == State.CONFIRMED


@pytest.mark.parametrize("sleeper", ["-selection clipboard", "-selection clipboard -o"])
def test_a_tool_that_sleeps_is_not_waited_for(
    sleeper: str,
    tools: Tools,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A tool that does not answer in time is ended, with all that it started, and the next way is tried."""
    monkeypatch.setattr(clipboard, "LIMIT", 0.2)
    alive = tmp_path / "alive"
    os.mkfifo(alive)
    descriptor = os.open(alive, os.O_RDONLY | os.O_NONBLOCK)
    sleeping = f'test "$*" != "{sleeper}" || {{ (/bin/sleep 60; echo late) > "$HERE/alive"; exit 1; }}'
    environment = tools(f"{sleeping}\n{KEEPING}", "xclip", DISPLAY=":0")
    copied = copy(TEXT, environment=environment, write=None, folder=tmp_path / "saved")
    os.set_blocking(descriptor, True)
    assert os.read(descriptor, 100) == b""
    os.close(descriptor)
    assert copied.state == State.SAVED


@pytest.mark.parametrize(("surplus", "state"), [(0, State.CONFIRMED), (1, State.SAVED)])
def test_xsel_takes_no_more_than_its_limit(surplus: int, state: State, tools: Tools, tmp_path: Path) -> None:
    """A text of more than 4,000 bytes, which xsel could lose once it is pasted, takes another way."""
    environment = tools(KEEPING, "xsel", DISPLAY=":0")
    text = "é" * 2_000 + "e" * surplus
    assert copy(text, environment=environment, write=None, folder=tmp_path).state == state


@pytest.mark.parametrize(("surplus", "state"), [(0, State.SENT), (1, State.SAVED)])
def test_a_terminal_takes_no_more_than_its_limit(surplus: int, state: State, tmp_path: Path) -> None:
    """Up to 74,994 bytes of UTF-8 go to the terminal in 100,000 of its own; one more byte goes to a file."""
    written: list[str] = []
    text = "é" * (74_994 // 2) + "e" * surplus
    copied = copy(text, environment={}, write=written.append, folder=tmp_path)
    assert copied.state == state
    assert len("".join(written)) == (100_000 if state == State.SENT else 0)


def test_inside_screen_no_piece_is_too_long(tmp_path: Path) -> None:
    """Inside GNU screen the sequence is cut into wrapped pieces of at most 250 bytes."""
    written: list[str] = []
    copied = copy(LONG, environment={"STY": "1.pts-0.host"}, write=written.append, folder=tmp_path)
    assert (copied.way, copied.state) == ("screen", State.SENT)
    pieces = "".join(written).removesuffix("\x1b\\").split("\x1b\\")
    assert max(len(piece) + len("\x1b\\") for piece in pieces) <= 250
    assert all(piece.startswith("\x1bP") for piece in pieces)
    assert sent_text("".join(piece.removeprefix("\x1bP") for piece in pieces)) == LONG


def test_the_start_does_not_wait_for_the_clipboard() -> None:
    """What only a copy needs is not imported before there is one."""
    code = "import sys, explorer.clipboard; print(*sys.modules)"
    modules = output_of(sys.executable, "-c", code, environment=environment_of_a_child())
    assert {"subprocess", "shutil", "tempfile", "textual"}.isdisjoint(modules.decode().split())
