"""The way in: the version, and whether the screen is wanted."""

from __future__ import annotations

import gc
import subprocess
import sys
from pathlib import Path

import pytest

from explorer import __version__
from explorer.cli import main as way_in
from explorer.cli.main import wants_screen
from tests.cli.running import run_here
from tests.command_line import CHECKOUT, Terminal, run
from tests.makers import write_dossier


def test_the_version_is_printed(tmp_path: Path) -> None:
    """`--version` says the name and the version."""
    assert run(tmp_path, "--version").stdout == f"explorer {__version__}\n"


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ([], True),
        (["kirby"], True),
        (["--lang", "fr"], True),
        (["-speaker:kirby"], True),
        (["--", "list"], True),
        (["list"], False),
        (["--lang", "fr", "list"], False),
        (["kirby", "--help"], False),
        (["--version"], False),
    ],
)
def test_the_skeleton_is_painted_where_no_word_is_a_subcommand(
    arguments: list[str],
    expected: bool,  # noqa: FBT001  # a parameter of the test
) -> None:
    """Before click is there, the words alone decide whether the screen may be wanted."""
    assert wants_screen(arguments) is expected


def test_a_folder_that_is_called_like_a_subcommand_only_delays_the_skeleton(tmp_path: Path) -> None:
    """`--dossier list` names a folder: click knows, and the screen opens all the same."""
    write_dossier(tmp_path / "list")
    assert not wants_screen(["--dossier", "list"])
    with Terminal(tmp_path, "--dossier", "list") as terminal:
        terminal.until(lambda written: b"\x1b[?1049h" in written)


def test_neither_click_nor_the_core_is_imported_before_the_skeleton_is_painted() -> None:
    """Whoever opens the screen sees it take shape before anything that takes long."""
    code = "import sys, explorer.cli.main; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, check=True, text=True, cwd=CHECKOUT
    )
    loaded = set(done.stdout.split())
    assert "explorer.cli.splash" in loaded
    assert not loaded & {"click", "pathlib", "msgspec", "sqlite3", "explorer.index", "explorer.wording"}


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (["list"], 0),
        (["list", "zebra"], 0),
        (["check", "nowhere"], 1),
        (["export", "csv", "-o", "no/where.csv"], 1),
        (["list", "stance:x"], 2),
        (["show", "x"], 2),
        (["--nothing"], 2),
        (["new", "dossier"], 2),
    ],
)
def test_the_status_is_as_the_readme_says(tmp_path: Path, arguments: list[str], status: int) -> None:
    """0: fine, be it that nothing is found; 1: problems in the data or with a file; 2: a wrong command line."""
    write_dossier(tmp_path / "dossier")
    run_here(tmp_path, *arguments, status=status)


def test_an_interrupted_command_leaves_with_130(monkeypatch: pytest.MonkeyPatch) -> None:
    """As shells expect it of a program that ctrl+c has ended."""

    def interrupted(*_: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(way_in, "answered", interrupted)
    monkeypatch.setattr(sys, "argv", ["explorer", "list"])
    monkeypatch.setattr(gc, "disable", lambda: None)
    with pytest.raises(SystemExit) as left:
        way_in.main()
    assert left.value.code == 130
