"""The rows of a list, pressed with the mouse, and as high as what is left."""

from __future__ import annotations

from pathlib import Path

from textual.pilot import Pilot

from explorer.app import ExplorerApp
from explorer.widgets.choices import Choices
from tests.makers import app_on, screen_text, until
from tests.playing import click_on, play


def test_a_press_on_a_label_toggles_it_and_the_list_stays(tmp_path: Path) -> None:
    """As tab does."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await pilot.press("s")
        await until(pilot, lambda: bool(app.screen.query(Choices)))
        await pilot.click(Choices, offset=(6, 2))
        await until(pilot, lambda: "▪ − denies" in screen_text(app))
        assert str(app.session.query) == "stance:denies"
        await pilot.click(Choices, offset=(6, 2))
        await until(pilot, lambda: not app.session.query.terms)
        assert app.screen is not app.browse

    play(app_on(tmp_path), act)


def test_a_press_on_a_style_copies(tmp_path: Path) -> None:
    """And the list is gone."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await pilot.press("j", "Y")
        await click_on(app, pilot, "BibLaTeX")
        await until(pilot, lambda: app.clipboard.lstrip().startswith("@"))
        assert app.screen is app.browse

    play(app_on(tmp_path), act)


def test_a_list_is_as_high_as_what_is_left(tmp_path: Path) -> None:
    """So the results behind it are seen."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await pilot.press("s")
        await until(pilot, lambda: bool(app.screen.query(Choices)))
        rows = app.screen.query_one(Choices)
        await until(pilot, lambda: rows.size.height == 3)
        await pilot.press(*"den")
        await until(pilot, lambda: rows.size.height == 1)
        assert "Stance den▏" in screen_text(app)
        await pilot.press("backspace", "backspace", "backspace")
        await until(pilot, lambda: rows.size.height == 3)

    play(app_on(tmp_path), act)


def test_the_cursor_of_a_long_list_stays_in_sight(tmp_path: Path) -> None:
    """By rows, pages and ends."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await pilot.press("?")
        await until(pilot, lambda: bool(app.screen.query(Choices)))
        rows = app.screen.query_one(Choices)
        for key in ("end", "pageup", "pagedown", "up", "home", "down"):
            await pilot.press(key)
            await until(
                pilot,
                lambda: rows.scroll_offset.y <= rows.choosing.at < rows.scroll_offset.y + rows.size.height,
            )
        assert rows.choosing.at == 1

    play(app_on(tmp_path), act, size=(80, 24))
