"""The table of commands: a row is all that a command takes."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from textual.binding import Binding

from explorer.app import ExplorerApp
from explorer.commands import CHANGES, COMMANDS
from tests.command_line import CHECKOUT, environment
from tests.makers import write_dossier
from tools import readme

ROW = """\
    Command(
        name="middle",
        keys=("m",),
        does=lambda session: session.in_month(24376),
        label="spring",
        tip="The spring of 2031",
        group=Group.MOVE,
        footer=1,
    ),
)
CHANGES ="""
PLAY = """\
import asyncio
from pathlib import Path
from explorer.app import ExplorerApp
from explorer.index.cache import open_dossier
from explorer.query.notation import EVERYTHING
from explorer.query.results import run
from explorer.session import Session
from tests.makers import screen_text, until
from tools.readme import keys

async def play():
    folder = Path("dossier")
    app = ExplorerApp(folder, Session.opened(run(open_dossier(folder), EVERYTHING), "en"))
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.pause()
        await pilot.press("G", "m")
        await until(pilot, lambda: app.session.place.event == 1)
        print("spring" in screen_text(app).splitlines()[-1])
        await pilot.press("?", *"spring of")
        await until(pilot, lambda: "The spring of 2031" in screen_text(app))
        await pilot.press("escape", "ctrl+p", *"spring")
        await until(pilot, lambda: "Palette" in screen_text(app) and "spring" in screen_text(app))
        print("`m` spring" in keys())

asyncio.run(play())
"""


def test_no_two_commands_share_a_key_or_a_name() -> None:
    """A key means one thing on the screen."""
    keys = Counter(key for command in COMMANDS for key in command.keys)
    names = Counter(command.name for command in COMMANDS)
    assert [key for key, times in keys.items() if times > 1] == []
    assert [name for name, times in names.items() if times > 1] == []


def test_a_command_that_changes_the_session_says_how() -> None:
    """Its binding runs that change, and no other action."""
    for command in COMMANDS:
        assert (command.name in CHANGES) == command.action.startswith("change(")


@pytest.mark.slow
def test_a_command_is_one_row(tmp_path: Path) -> None:
    """A row added to a copy of the program: its key works, and footer, help, palette and README have it."""
    for folder in ("explorer", "tests", "tools", "data"):
        ignored = shutil.ignore_patterns("__pycache__")
        shutil.copytree(CHECKOUT / folder, tmp_path / folder, ignore=ignored)
    shutil.copy(CHECKOUT / "README.md", tmp_path)
    table = tmp_path / "explorer" / "commands.py"
    text = table.read_text(encoding="utf-8")
    table.write_text(text.replace(")\nCHANGES =", ROW), encoding="utf-8")
    write_dossier(tmp_path / "dossier")
    done = subprocess.run(
        [sys.executable, "-c", PLAY],
        capture_output=True,
        text=True,
        check=False,
        cwd=tmp_path,
        env=environment(tmp_path, PYTHONPATH=str(tmp_path)),
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == ["True", "True"]


def test_every_key_of_the_app_is_in_the_table() -> None:
    """A key that works and is in neither help nor README would be found by chance."""
    keys = {key for command in COMMANDS for key in command.keys}
    own = {binding.key for binding in ExplorerApp.BINDINGS if isinstance(binding, Binding)}
    assert own
    assert own <= keys
    table = readme.keys()
    assert all(f"`{key}`" in table for command in COMMANDS for key in command.all_shown)
