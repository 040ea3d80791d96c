"""The foot of the main screen follows the reader."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from textual.pilot import Pilot

from explorer.app import ExplorerApp
from explorer.widgets.foot import Foot
from tests.makers import app_on, until
from tests.playing import play


def told(app: ExplorerApp) -> str:
    """What the foot of the main screen says."""
    return "".join(piece.text for piece in app.browse.query_one(Foot).rows[0])


def tells(app: ExplorerApp, words: str) -> bool:
    """Whether the foot says something."""
    return words in told(app)


def test_the_foot_follows_panes_lines_and_lists(tmp_path: Path) -> None:
    """From pane to pane, into whatever is opened over them, and back."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await pilot.press("j")  # away from what the first start says there
        for key, words in (
            ("l", "r  reply"),
            ("l", "open address"),
            ("slash", "tab complete"),
            ("escape", "open address"),
            ("s", "tab toggle"),
            ("escape", "open address"),
            ("Y", "enter choose"),
            ("escape", "open address"),
            ("h", "r  reply"),
        ):
            await pilot.press(key)
            await until(pilot, partial(tells, app, words), what=f"{words} after {key}")

    play(app_on(tmp_path), act)
