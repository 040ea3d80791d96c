"""A selection stays within the pane in which it began."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.pilot import Pilot

from explorer.app import ExplorerApp
from tests.makers import app_on, screen_text, until
from tests.playing import play, where


async def drag(pilot: Pilot[None], first: tuple[int, int], last: tuple[int, int]) -> None:
    """Drag the mouse from one cell to another."""
    await pilot.mouse_down(offset=first)
    await pilot.hover(offset=last)
    await pilot.mouse_up(offset=last)


@pytest.mark.parametrize("far", ["left", "up", "down"])
def test_a_drag_into_another_pane_selects_to_the_edge_of_its_own(tmp_path: Path, far: str) -> None:
    """Nothing of the other pane is copied."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        x, y = where(app, "+ ASSERTS")
        end = {"left": (5, y), "up": (x, 0), "down": (x, 36)}[far]
        await drag(pilot, (x + 5, y), end)
        await until(pilot, lambda: bool(app.screen.get_selected_text()))
        copied = app.screen.get_selected_text() or ""
        assert "A storm hits" not in copied
        assert "own text" not in copied
        assert {"left": "ASS", "up": "+ ASS", "down": "ERTS"}[far] in f"\n{copied}"

    play(app_on(tmp_path), act)


def test_a_drag_over_a_bar_selects_nothing(tmp_path: Path) -> None:
    """What bars show is pressed, not copied."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        assert "Did the port close?" in screen_text(app)
        await drag(pilot, (3, 0), (30, 20))
        assert not app.screen.get_selected_text()

    play(app_on(tmp_path), act)
