"""The passage over the main screen."""

from __future__ import annotations

from pathlib import Path

from textual.pilot import Pilot

from explorer.app import ExplorerApp
from explorer.screens.passage import PassageScreen
from tests.makers import app_on, screen_text, until
from tests.playing import click_on, is_on, play

CLOSURE = "The union says that the port is closed"


def test_enter_on_an_open_wording_shows_its_passage_and_esc_returns(tmp_path: Path) -> None:
    """To the same place, with nothing else changed."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await pilot.press("l")
        before = app.session
        await pilot.press("enter")
        await until(pilot, lambda: "Passage: Example Herald" in screen_text(app))
        await pilot.press("escape")
        await until(pilot, lambda: app.screen is app.browse)
        assert app.session is before

    play(app_on(tmp_path), act)


def test_another_event_of_the_source_is_one_key_away(tmp_path: Path) -> None:
    """The cursor goes to it, enter goes there, and the way back leads here."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await pilot.press("j", "l", "l", "enter")
        await until(pilot, lambda: isinstance(app.screen, PassageScreen))
        await pilot.press("j", "enter")
        await until(pilot, lambda: is_on(app, CLOSURE))
        await pilot.press("comma")
        await until(pilot, lambda: is_on(app, "The harbour master denies a closure"))

    play(app_on(tmp_path), act)


def test_the_mouse_opens_events_and_closes_beside(tmp_path: Path) -> None:
    """A click on an event goes there, one beside the passage closes it."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await pilot.press("j", "l", "enter")
        await until(pilot, lambda: isinstance(app.screen, PassageScreen))
        await pilot.click(offset=(1, 38))
        await until(pilot, lambda: app.screen is app.browse)
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(app.screen, PassageScreen))
        await click_on(app, pilot, "2 May 2031  The union")
        await until(pilot, lambda: is_on(app, CLOSURE))

    play(app_on(tmp_path), act)


def test_a_passage_longer_than_the_window_is_scrolled(tmp_path: Path) -> None:
    """By steps, where no event is left to go to, and by pages."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await pilot.press("l", "enter")
        await until(pilot, lambda: isinstance(app.screen, PassageScreen))
        assert isinstance(app.screen, PassageScreen)
        rows = app.screen._rows
        await pilot.press("pagedown", "pagedown")
        await until(pilot, lambda: rows.scroll_offset.y > 0)
        await pilot.press("g")
        await until(pilot, lambda: rows.scroll_offset.y == 0)

    play(app_on(tmp_path), act, size=(60, 15))
