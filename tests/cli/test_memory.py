"""What the screen keeps from one time to the next, on the disk."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from explorer.cli.memory import keep, path_of_state, recalled
from explorer.settings.last_time import FIRST_TIME, LastTime, Noted
from tests.command_line import FirstTerminal
from tests.makers import write_dossier

LAST = LastTime(query="port", place=("union-closed",))


@pytest.fixture(autouse=True)
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder for the files."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    return tmp_path / "state"


def test_the_first_time_there_is_nothing(tmp_path: Path) -> None:
    """Which is told, so that the reader learns what to press."""
    assert recalled(tmp_path) == (FIRST_TIME, "first-time")


def test_what_is_kept_is_for_the_reader_alone(tmp_path: Path) -> None:
    """Notes on a story are nobody else's business."""
    keep(tmp_path, LAST)
    assert recalled(tmp_path) == (LAST, "")
    assert stat.S_IMODE(path_of_state(tmp_path).stat().st_mode) == 0o600


def test_a_broken_file_is_put_aside(tmp_path: Path, state: Path) -> None:
    """Not lost: there may be remarks in it. The next time is like any other."""
    keep(tmp_path, LAST)
    path_of_state(tmp_path).write_text("{", encoding="utf-8")
    assert recalled(tmp_path) == (FIRST_TIME, "state-set-aside")
    assert [path.suffix for path in state.rglob("*.*")] == [".broken"]
    path_of_state(tmp_path).write_text("[", encoding="utf-8")
    assert recalled(tmp_path) == (FIRST_TIME, "state-set-aside")
    assert sorted(path.read_text(encoding="utf-8") for path in state.rglob("*.broken")) == ["[", "{"]
    keep(tmp_path, LAST)
    assert recalled(tmp_path) == (LAST, "")


def test_what_another_window_gathered_meanwhile_is_kept(tmp_path: Path) -> None:
    """Two windows on one dossier: the one that is closed last has the place, and the quotes of both are in the basket."""
    before = LastTime(basket=(Noted("a"), Noted("b")))
    keep(tmp_path, before, FIRST_TIME)
    keep(tmp_path, LastTime(basket=(Noted("a"), Noted("c", "mine"))), before)
    keep(tmp_path, LastTime(basket=(Noted("b", "note"), Noted("d")), query="port"), before)
    basket = (Noted("b", "note"), Noted("d"), Noted("c", "mine"))
    assert recalled(tmp_path) == (LastTime(basket=basket, query="port"), "")


def test_what_another_window_chose_meanwhile_is_kept(tmp_path: Path) -> None:
    """Theme, language and style, unless this one chose as well."""
    before = LastTime(theme="explorer-light")
    chosen = LastTime(theme="explorer-dark", is_theme_chosen=True, language="fr", style="org")
    keep(tmp_path, chosen, before)
    keep(tmp_path, before, before)
    assert recalled(tmp_path) == (chosen, "")
    later = LastTime(theme="ansi-dark", is_theme_chosen=True, language="en", style="latex")
    keep(tmp_path, later, before)
    assert recalled(tmp_path) == (later, "")


def test_a_home_that_takes_nothing_is_not_complained_about(tmp_path: Path, state: Path) -> None:
    """It is a convenience, and the reader knows about the home."""
    state.write_text("a file where the folder should be", encoding="utf-8")
    keep(tmp_path, LAST)
    assert recalled(tmp_path) == (FIRST_TIME, "")


@pytest.mark.slow
def test_what_was_gathered_is_there_the_next_time(tmp_path: Path) -> None:
    """After a usual end, and after a signal; `--fresh` sees nothing of it, and leaves it as it is."""
    write_dossier(tmp_path / "dossier")

    def foot(*arguments: str, keys: str, shows: str) -> None:
        with FirstTerminal(tmp_path, *arguments) as screen:
            screen.until(lambda _: any(shows in row for row in screen.rows()[-1:]))
            screen.type(keys)
            if keys == " ":
                screen.until(lambda _: any("basket (1)" in row for row in screen.rows()))
                screen.process.terminate()
            screen.ended()

    foot(keys=" ", shows="j and k move")
    foot("--fresh", keys="  q", shows="space  basket  ")
    foot("stance:denies", keys="q", shows="basket (1)")
    foot(keys="q", shows="Press , for what you asked last time: stance:denies")
