"""Real programs take a text, and other programs paste it."""

from __future__ import annotations

import shutil
from base64 import b64decode
from pathlib import Path

import pytest

from explorer.clipboard import State, copy
from tests.clipboard.makers import (
    LONG,
    SEQUENCE,
    TEXT,
    Answer,
    Tmux,
    child,
    environment_of_a_child,
    needs,
    output_of,
    read_until,
    refuse,
    terminal,
    within_screen,
)


@needs("tmux")
@pytest.mark.parametrize("text", [TEXT, LONG], ids=["short", "long"])
def test_tmux_takes_a_text(text: str, tmux: Tmux, answer: Answer, tmp_path: Path) -> None:
    """In a tmux with default settings the text is in its buffer, character by character."""
    path, descriptor = answer
    tmux("new-window", "-d", *child(tmp_path, text, path))
    assert read_until(descriptor, lambda seen: seen.endswith(b".")) == b"tmux: confirmed."
    assert tmux("show-buffer").decode() == text


@needs("tmux")
def test_tmux_hands_a_text_on(tmux: Tmux, answer: Answer, tmp_path: Path, sockets: str) -> None:
    """The terminal around a tmux with default settings is asked to take the text too."""
    command = ("tmux", "-L", "explorer", "attach")
    with terminal(*command, environment=environment_of_a_child(TMUX_TMPDIR=sockets)) as outer:
        outer.until(lambda seen: b"\x1b[?1049h" in seen)
        tmux("new-window", "-d", *child(tmp_path, LONG, answer[0]))
        found = SEQUENCE.search(outer.until(SEQUENCE.search))
    assert found
    assert b64decode(found[1]).decode() == LONG


@needs("screen")
@pytest.mark.parametrize("text", [TEXT, LONG], ids=["short", "long"])
def test_screen_hands_a_text_on(text: str, answer: Answer, tmp_path: Path, sockets: str) -> None:
    """The terminal around GNU screen receives the pieces as one whole sequence."""
    path, descriptor = answer
    with within_screen(*child(tmp_path, text, path), sockets=sockets) as outer:
        found = SEQUENCE.search(outer.until(SEQUENCE.search))
        told = read_until(descriptor, lambda seen: seen.endswith(b"."))
    assert told == b"screen: sent."
    assert found
    assert b64decode(found[1]).decode() == text


@needs("Xvfb")
@pytest.mark.parametrize(
    ("tool", "text", "reader"),
    [
        pytest.param("xclip", TEXT, ("-selection", "clipboard", "-o"), marks=needs("xclip")),
        pytest.param("xclip", LONG, ("-selection", "clipboard", "-o"), marks=needs("xclip")),
        pytest.param("xsel", TEXT, ("--clipboard", "--output"), marks=needs("xsel")),
        pytest.param("xsel", "é" * 2_000, ("--clipboard", "--output"), marks=needs("xsel")),
    ],
    ids=["xclip-short", "xclip-long", "xsel-short", "xsel-long"],
)
def test_another_program_pastes_the_text(
    tool: str, text: str, reader: tuple[str, ...], display: str, tmp_path: Path
) -> None:
    """On an X display the text can be pasted, twice, after the tool, alone installed, has taken it."""
    path = tmp_path / tool
    path.symlink_to(shutil.which(tool) or "")
    environment = {"PATH": str(tmp_path), "HOME": str(tmp_path), "DISPLAY": display}
    copied = copy(text, environment=environment, write=refuse, folder=tmp_path)
    assert (copied.way, copied.state) == (tool, State.CONFIRMED)
    for _ in range(2):
        assert output_of(str(path), *reader, environment=environment).decode() == text
