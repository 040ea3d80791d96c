"""The palette, driven by keys."""

from __future__ import annotations

from pathlib import Path

from textual import events
from textual.pilot import Pilot

from explorer.app import ExplorerApp
from tests.makers import app_on, screen_text, until
from tests.playing import play, title_of


def test_the_palette_runs_what_is_typed(tmp_path: Path) -> None:
    """Typing narrows it, and enter runs the command."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await pilot.press("ctrl+p")
        await until(pilot, lambda: "Palette" in screen_text(app))
        await pilot.press(*"previous month", "enter")
        await until(pilot, lambda: title_of(app) == "A storm hits the coast")

    play(app_on(tmp_path), act)


def test_the_palette_puts_on_a_theme(tmp_path: Path) -> None:
    """Every theme is in it."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await pilot.press("ctrl+p", *"light", "enter")
        await until(pilot, lambda: app.theme == "explorer-light")

    play(app_on(tmp_path), act)


def test_keys_right_after_ctrl_p_end_nothing(tmp_path: Path) -> None:
    """A page key, an arrow and enter that arrive with `ctrl+p` in one piece go to the palette."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        for keys in (
            ("ctrl+p", "pageup"),
            ("ctrl+p", "enter", "enter"),
            ("ctrl+p", "right", "escape", "ctrl+p"),
        ):
            for key in keys:
                app.post_message(events.Key(key, None))
            await pilot.pause()
            await pilot.press("escape")
        await until(pilot, lambda: app.screen is app.browse)

    play(app_on(tmp_path), act)


def test_the_palette_says_what_commands_do_and_knows_their_labels(tmp_path: Path) -> None:
    """Tips, as in the help: the labels of the foot alone (all, as of) say too little, but they find."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await pilot.press("question_mark", *"in one list", "enter")
        await until(pilot, lambda: "Palette" in screen_text(app))
        await pilot.press(*"as of")
        await until(pilot, lambda: "Hide sources issued after a given day" in screen_text(app))

    play(app_on(tmp_path), act)
