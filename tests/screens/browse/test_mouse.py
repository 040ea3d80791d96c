"""The mouse, on every part of the screen."""

from __future__ import annotations

from pathlib import Path

from textual.pilot import Pilot

from explorer.app import ExplorerApp
from tests.makers import app_on, screen_text, until
from tests.playing import play, title_of


def test_the_mouse_points_at_events_and_chips(tmp_path: Path) -> None:
    """A press on a row moves there; a press on a chip toggles its label."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        rows = screen_text(app).splitlines()
        row = next(number for number, text in enumerate(rows) if "harbour master denies" in text)
        await pilot.click(offset=(20, row))
        await until(pilot, lambda: title_of(app) == "The harbour master denies a closure")
        row = next(number for number, text in enumerate(rows) if "− 2" in text)
        await pilot.click(offset=(rows[row].index("− 2") + 1, row))
        await until(pilot, lambda: str(app.session.query) == "stance:denies")

    play(app_on(tmp_path), act)
