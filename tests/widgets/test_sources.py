"""Tests of explorer.widgets.sources."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from textual.pilot import Pilot

from explorer.app import ExplorerApp
from explorer.rows.sources import AtSource
from explorer.widgets.sources import SourcesPane
from tests.makers import app_on, screen_text, until
from tests.playing import click_on, play


def source_under_cursor(app: ExplorerApp) -> str:
    """The source that the cursor of the sources pane is on."""
    target = app.browse.query_one(SourcesPane).cursor
    return target.source if isinstance(target, AtSource) else ""


def is_source(app: ExplorerApp, id_: str) -> bool:
    """Whether the cursor of the sources pane is on this source, and the session too."""
    return source_under_cursor(app) == id_ == app.session.source_id


def test_keys_walk_the_sources(tmp_path: Path) -> None:
    """The quote of the place follows, so that `y` copies what the source prints."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await pilot.press("l", "l")
        for key, id_ in (
            ("j", "agency-2031-05-03"),
            ("j", "agency-2031-05-03"),
            ("k", "herald-2031-05-04"),
            ("G", "agency-2031-05-03"),
            ("g", "herald-2031-05-04"),
        ):
            await pilot.press(key)
            await until(pilot, partial(is_source, app, id_), what=f"{key} to {id_}")
        await pilot.press("j", "y")
        await until(pilot, lambda: "the union said that the port had closed" in app.clipboard)

    play(app_on(tmp_path), act)


def test_the_mouse_points_at_a_source_and_opens_the_passage(tmp_path: Path) -> None:
    """One press moves, two show the passage."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await pilot.press("l", "l")
        await click_on(app, pilot, "Agency  3 May")
        await until(pilot, partial(is_source, app, "agency-2031-05-03"))
        assert app.session.place.quote == 1
        await click_on(app, pilot, "Agency  3 May", times=2)
        await until(pilot, lambda: "Passage: Agency" in screen_text(app))

    play(app_on(tmp_path), act)


def test_sources_of_an_event_can_be_walked_too(tmp_path: Path) -> None:
    """Where there is no quote, the cursor is on the source that `o` and `enter` mean."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await pilot.press("g", "l", "l", "j")
        await until(pilot, partial(is_source, app, "agency-2031-05-03"))
        await pilot.press("enter")
        await until(pilot, lambda: "Passage: Agency" in screen_text(app))

    play(app_on(tmp_path), act)
