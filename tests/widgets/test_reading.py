"""Tests of explorer.widgets.reading."""

from __future__ import annotations

from pathlib import Path

from textual.pilot import Pilot

from explorer.app import ExplorerApp
from explorer.rows.sizes import MEASURE
from explorer.widgets.statement import StatementPane
from tests.makers import app_on, until
from tests.playing import play


def test_lines_of_a_wide_pane_are_no_longer_than_can_be_read(tmp_path: Path) -> None:
    """A full pane of a wide window has room for twice as much."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await pilot.press("l", "z")
        pane = app.browse.query_one(StatementPane)
        await until(pilot, lambda: pane.size.width > MEASURE)
        assert pane.line_width == MEASURE

    play(app_on(tmp_path), act, size=(240, 40))
