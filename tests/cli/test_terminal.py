"""What is around the program: a terminal that can show the screen, or not."""

from __future__ import annotations

from pathlib import Path

import pytest

from explorer.cli.terminal import speaks_utf8
from tests.command_line import Size, Terminal, is_shown, run


def test_keys_are_read_from_the_terminal_when_stdin_is_a_pipe(folder: Path) -> None:
    """What is piped in takes nobody's keyboard away."""
    with Terminal(folder, has_keyboard=False) as terminal:
        terminal.until(is_shown)
        terminal.type("q")
        assert terminal.ended() == 0


@pytest.mark.parametrize("changed", ["TERM=dumb", "TERM=", "LC_ALL=C", "LC_ALL=en_US.ISO-8859-1"])
def test_a_terminal_that_cannot_show_the_screen_gets_plain_text(folder: Path, changed: str) -> None:
    """Where TERM is dumb or empty, or the locale no UTF-8, the events are listed as plain text."""
    name, _, value = changed.partition("=")
    with Terminal(folder, "stance:asserts", size=Size(), has_keyboard=True, **{name: value}) as terminal:
        assert terminal.ended() == 0
        assert b"\x1b" not in terminal.written
        assert b"The union says that the port is closed" in terminal.written


def test_a_pipe_gets_plain_text(folder: Path) -> None:
    """`explorer | less` lists the events; no escape is sent to either stream."""
    done = run(folder)
    assert "The union says that the port is closed" in done.stdout
    assert "\x1b" not in done.stdout + done.stderr


@pytest.mark.parametrize(
    ("locale", "expected"),
    [
        ({}, True),
        ({"LANG": "en_US.UTF-8"}, True),
        ({"LANG": "fr_FR.utf8"}, True),
        ({"LANG": "C.UTF-8"}, True),
        ({"LANG": "ca_ES.UTF-8@valencia"}, True),
        ({"LANG": "C"}, False),
        ({"LANG": "en_US.UTF-8", "LC_ALL": "POSIX"}, False),
        ({"LANG": "fr_FR.ISO-8859-1"}, False),
        ({"LC_CTYPE": "fr_FR.ISO-8859-15@euro", "LANG": "en_US.UTF-8"}, False),
    ],
)
def test_the_locale_says_what_the_terminal_shows(
    locale: dict[str, str],
    expected: bool,  # noqa: FBT001  # a parameter of the test
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """LC_ALL counts before LC_CTYPE, and that before LANG."""

    class Stream:
        encoding = "utf-8"

    monkeypatch.setattr("sys.stdout", Stream)
    monkeypatch.setattr("sys.stderr", Stream)
    assert speaks_utf8(locale) is expected
