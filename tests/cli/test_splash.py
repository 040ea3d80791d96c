"""The skeleton of the screen: seen at once, where the screen will be, and gone when the screen cannot be."""

from __future__ import annotations

import re
import signal
from pathlib import Path

import pytest

from explorer.cli.splash import skeleton
from tests.command_line import Size, Terminal
from tests.makers import write_dossier
from tools.terminal import colours_in, displayed

ENTER, LEAVE, SHOW_CURSOR = b"\x1b[?1049h", b"\x1b[?1049l", b"\x1b[?25h"
BEGINNING = re.compile("(?<![─━])[─━]")
SIZES = [
    Size(columns=80, rows=24),
    *(
        pytest.param(size, marks=pytest.mark.slow)
        for size in (Size(), Size(columns=100, rows=30), Size(columns=46, rows=14))
    ),
    Size(columns=200, rows=60),
]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with the small dossier in it."""
    write_dossier(tmp_path / "dossier")
    return tmp_path


def rules(rows: list[str]) -> list[tuple[int, int, str]]:
    """Where rules begin, and with which character."""
    return [(y, match.start(), match[0]) for y, row in enumerate(rows) for match in BEGINNING.finditer(row)]


def is_shown(written: bytes) -> bool:
    """Whether the screen itself is there."""
    return b"row 2 of 4" in written


@pytest.mark.parametrize("size", SIZES)
def test_the_panes_appear_where_they_will_be(folder: Path, size: Size) -> None:
    """The skeleton has the panes of the first screen, in their places."""
    with Terminal(folder, size=size) as terminal:
        written = terminal.until(lambda written: is_shown(written) and b"quit" in written)
        first = written[: written.index(b"\x1b[?1000h")]
        painted, drawn = displayed(first, size), displayed(written, size)
        assert len(rules(painted)) == 3
        assert {(y, x): rule for y, x, rule in rules(drawn) if (y, x, rule) in rules(painted)} == {
            (y, x): rule for y, x, rule in rules(painted)
        }


@pytest.mark.slow
def test_the_skeleton_stays_until_the_first_screen(folder: Path) -> None:
    """The alternate screen is entered once: entering it again would blank it, which flickers."""
    with Terminal(folder) as terminal:
        assert terminal.until(is_shown).count(ENTER) == 1


@pytest.mark.slow
def test_leaving_gives_the_terminal_back(folder: Path) -> None:
    """After `q` the alternate screen is left, the cursor is seen, and the status is 0."""
    with Terminal(folder) as terminal:
        terminal.until(lambda written: is_shown(written) and b"quit" in written)
        terminal.type("q")
        assert terminal.ended() == 0
        assert terminal.written.rindex(LEAVE) > terminal.written.rindex(ENTER)
        assert SHOW_CURSOR in terminal.written


@pytest.mark.slow
def test_a_broken_dossier_is_reported_on_the_usual_screen(folder: Path) -> None:
    """When the dossier cannot be read, the terminal is given back before the problems are reported."""
    (folder / "dossier" / "events.yaml").write_text("title: [", encoding="utf-8")
    with Terminal(folder) as terminal:
        assert terminal.ended() == 1
        assert terminal.written.rindex(b"events.yaml:") > terminal.written.rindex(LEAVE)


def test_a_wrong_query_is_reported_on_the_usual_screen(folder: Path) -> None:
    """When the query cannot be read, the terminal is given back before the place of the mistake is shown."""
    with Terminal(folder, "stance:denyes") as terminal:
        assert terminal.ended() == 2
        assert terminal.written.rindex(b"^^^") > terminal.written.rindex(LEAVE)


@pytest.mark.slow
def test_a_signal_before_the_screen_gives_the_terminal_back(folder: Path) -> None:
    """SIGTERM leaves no terminal behind in the alternate screen, although Textual is not there yet."""
    with Terminal(folder) as terminal:
        terminal.until(lambda written: ENTER in written)
        terminal.process.send_signal(signal.SIGTERM)
        assert terminal.ended() == 128 + signal.SIGTERM
        assert terminal.written.rindex(LEAVE) > terminal.written.rindex(ENTER)


@pytest.mark.slow
@pytest.mark.parametrize(("value", "expected"), [("1", False), ("", True)])
def test_no_color_sends_no_colour(folder: Path, value: str, expected: bool) -> None:  # noqa: FBT001  # a parameter of the test
    """With NO_COLOR neither the first screen nor a list over it has a colour code; without it, both have."""
    with Terminal(folder, NO_COLOR=value) as terminal:
        terminal.until(lambda written: is_shown(written) and b"quit" in written)
        first = len(terminal.written)
        terminal.type("s")
        terminal.until(lambda written: b"asserts" in written[first:])
    assert bool(colours_in(terminal.written[:first])) is expected
    assert bool(colours_in(terminal.written[first:])) is expected


def test_a_small_window_has_no_panes() -> None:
    """Below the least size there is only the header, and no row is wider than the window."""
    assert skeleton(45, 24) == "\x1b[1;1H explorer"
    assert skeleton(120, 13) == "\x1b[1;1H explorer"
    assert skeleton(4, 1) == "\x1b[1;1H exp"


@pytest.mark.parametrize("width", [1, 45, 46, 111, 112, 120, 189, 190, 500])
def test_a_window_of_any_size_has_a_skeleton(width: int) -> None:
    """Nothing is painted below its last row."""
    for height in range(1, 60):
        rows = skeleton(width, height).count("\x1b[")
        assert 1 <= rows <= height
