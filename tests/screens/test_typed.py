"""What is typed on the main screen beside its commands."""

from __future__ import annotations

from pathlib import Path

from textual import events
from textual.pilot import Pilot

from explorer.app import ExplorerApp
from explorer.screens.ask import AskScreen
from explorer.screens.typed import TypedScreen
from tests.makers import app_on, screen_text, until
from tests.playing import play


def foot(app: ExplorerApp) -> str:
    """The last row of the screen."""
    return screen_text(app).splitlines()[-1]


def test_a_key_without_a_meaning_is_answered_for_a_second(tmp_path: Path) -> None:
    """At the foot of the screen: however often it is pressed, no toasts pile up."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        hints = foot(app)
        await pilot.press("x", "x", "f5")
        await until(pilot, lambda: "f5 does nothing here" in foot(app))
        assert not len(app._notifications)
        assert isinstance(app.screen, TypedScreen)
        await until(pilot, lambda: foot(app) == hints)

    play(app_on(tmp_path), act)


def test_esc_where_nothing_is_open_says_so(tmp_path: Path) -> None:
    """And going back where there is nothing to go back to."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await pilot.press("escape")
        await until(pilot, lambda: "Nothing is open" in foot(app))
        await pilot.press("comma")
        await until(pilot, lambda: "Nothing to go back to" in foot(app))
        await pilot.press("j")
        await until(pilot, lambda: "Nothing" not in foot(app))

    play(app_on(tmp_path), act)


def test_a_toast_about_a_change_goes_with_the_next_key(tmp_path: Path) -> None:
    """What it says would no longer be so."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await pilot.press("r")
        await until(pilot, lambda: "All filters were dropped" in screen_text(app))
        await pilot.press("comma")
        await until(pilot, lambda: not len(app._notifications))

    play(app_on(tmp_path, "stance:denies"), act, has_toasts=True)


def test_a_paste_where_no_line_is_open_is_asked(tmp_path: Path) -> None:
    """It is shown in the line first."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        app.post_message(events.Paste("le chœur\ndes dockers"))
        await until(pilot, lambda: isinstance(app.screen, AskScreen))
        await pilot.press("enter")
        await until(pilot, lambda: str(app.session.query) == "le chœur des dockers")

    play(app_on(tmp_path), act)
