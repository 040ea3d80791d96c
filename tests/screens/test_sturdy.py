"""What keeps the application sturdy: themes go round, toasts are text, keys reach the list that is opening."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from textual import events
from textual.pilot import Pilot

from explorer.app import ExplorerApp
from tests.makers import app_on, screen_text, until
from tests.playing import play


def wears(app: ExplorerApp, theme: str) -> bool:
    """Whether this theme is on."""
    return app.theme == theme


def test_t_goes_round_the_themes(tmp_path: Path) -> None:
    """And comes back to the first."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        for theme in (*app.themes[1:], app.themes[0]):
            await pilot.press("t")
            await until(pilot, partial(wears, app, theme), what=theme)

    play(app_on(tmp_path), act)


def test_a_toast_is_taken_as_it_is(tmp_path: Path) -> None:
    """It may hold words of the data."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        app.notify("[red]a[/red] [/x]")
        await until(pilot, lambda: "[red]a[/red] [/x]" in screen_text(app))

    play(app_on(tmp_path), act, has_toasts=True)


def test_a_toast_that_is_repeated_is_one_toast(tmp_path: Path) -> None:
    """A key pressed again and again covers no more than a key pressed once."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        for words in ("nothing here", "elsewhere", "nothing here"):
            app.notify(words)
        await until(pilot, lambda: "elsewhere" in screen_text(app))
        assert [toast.message for toast in app._notifications] == ["elsewhere", "nothing here"]

    play(app_on(tmp_path), act, has_toasts=True)


def test_keys_typed_while_a_list_opens_are_for_the_list(tmp_path: Path) -> None:
    """They left for the screen below before the list was there."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        for key in ("Y", *"biblatex", "enter"):
            app.post_message(events.Key(key, key if len(key) == 1 else "\r"))
        await until(pilot, lambda: app.clipboard.lstrip().startswith("@"))

    play(app_on(tmp_path), act)
