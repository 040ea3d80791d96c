"""The entries of the basket on the screen."""

from __future__ import annotations

from pathlib import Path

from textual.pilot import Pilot

from explorer.app import ExplorerApp
from tests.makers import app_on, screen_text, until
from tests.playing import click_on, play


def test_a_click_puts_the_cursor_on_an_entry(tmp_path: Path) -> None:
    """On any of its rows; the next key is for it."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await pilot.press("space", "j", "space", "B")
        await click_on(app, pilot, "Le port n'a jamais fermé")
        await pilot.press("x")
        await until(pilot, lambda: len(app.session.basket.entries) == 1)
        assert "union-closed-herald" in app.session.basket

    play(app_on(tmp_path), act)


def test_the_cursor_is_in_sight_in_a_small_window(tmp_path: Path) -> None:
    """With all rows of its entry."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await pilot.press("space", "j", "space", "J", "space", "B")
        await pilot.resize_terminal(60, 6)
        await pilot.press("G")
        await until(pilot, lambda: "No fine was paid" in screen_text(app))

    play(app_on(tmp_path), act)
