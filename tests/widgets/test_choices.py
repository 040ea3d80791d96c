"""The rows of a list, pressed with the mouse, and as high as what is left."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
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


SIZES = ((46, 14), (60, 20), (67, 24), (80, 24))
# What opens the other lists, from the main screen.
OTHERS = ("s", "Y", "question_mark", "ctrl+p", "slash", "f", "colon")


def fits(app: ExplorerApp) -> bool:
    """Whether the open list is within the window, and its hint whole in its border."""
    rows = app.screen.query_one(Choices)
    hint = str(rows.border_subtitle)
    is_within = app.screen.region.contains_region(rows.region)
    return is_within and bool(hint) and f" {hint} ─╯" in screen_text(app)


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("keys", ["a", *(pytest.param(keys, marks=pytest.mark.slow) for keys in OTHERS)])
def test_no_list_is_wider_than_the_terminal(tmp_path: Path, keys: str, language: str) -> None:
    """Nor when the window is resized under it; hints about keys are whole, as many as fit."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await pilot.press(*keys.split())
        await until(pilot, lambda: bool(app.screen.query(Choices)))
        for size in SIZES:
            await pilot.resize_terminal(*size)
            await until(pilot, partial(fits, app), what=f"{keys} at {size}")

    play(app_on(tmp_path, language=language), act, size=(100, 30))
