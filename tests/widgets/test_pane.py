"""What the linked panes share: the focus, and the order in which it goes round."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from textual.events import MouseScrollDown
from textual.pilot import Pilot

from explorer.app import ExplorerApp
from explorer.widgets.statement import StatementPane
from tests.makers import app_on, until
from tests.playing import play
from tests.widgets.test_statement import cursor, is_at

ROUND = ("statement", "sources", "timeline")


def has_focus(app: ExplorerApp, id_: str) -> bool:
    """Whether a pane has the focus."""
    return app.focused is not None and app.focused.id == id_


@pytest.mark.parametrize(
    ("key", "order"), [("tab", ROUND), ("shift+tab", (*reversed(ROUND[:2]), "timeline"))]
)
def test_the_focus_goes_round_the_panes(tmp_path: Path, key: str, order: tuple[str, ...]) -> None:
    """After the last comes the first."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        for id_ in (*order, order[0]):
            await pilot.press(key)
            await until(pilot, partial(has_focus, app, id_), what=id_)

    play(app_on(tmp_path), act)


def test_a_pane_that_gets_the_focus_shows_its_cursor(tmp_path: Path) -> None:
    """Whatever was looked at with the wheel."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        pane = app.browse.query_one(StatementPane)
        pane.scroll_to(y=100, animate=False, immediate=True)
        await until(pilot, lambda: pane.scroll_offset.y > 0)
        row = next(number for number, line in enumerate(pane.lines) if line.target == pane.cursor)
        await pilot.press("l")
        await until(pilot, lambda: pane.scroll_offset.y <= row < pane.scroll_offset.y + pane.size.height)

    play(app_on(tmp_path), act, size=(80, 20))


def test_pages_move_the_place_along(tmp_path: Path) -> None:
    """What is marked after a page key or the wheel is in sight, and is what is copied."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await pilot.press("l", "g")
        pane = app.browse.query_one(StatementPane)
        assert pane.count > pane.size.height
        await pilot.press("pagedown", "pagedown", "pagedown")
        await until(pilot, lambda: cursor(app) == ("part", "event") and is_seen(pane))
        await pilot.press("ctrl+u", "ctrl+u", "ctrl+u", "ctrl+u")
        await until(pilot, partial(is_at, app, "part", "head"))
        assert is_seen(pane)
        for _ in range(4):
            await pilot._post_mouse_events([MouseScrollDown], pane)
            await pilot.pause()
            assert is_seen(pane)
        assert cursor(app) != ("part", "head")

    play(app_on(tmp_path), act, size=(80, 20))


def is_seen(pane: StatementPane) -> bool:
    """Whether a row of what the cursor is on is in sight."""
    first, last = pane.rows_under_cursor
    return first < pane.scroll_offset.y + pane.size.height and last >= pane.scroll_offset.y


def test_a_count_names_the_quote(tmp_path: Path) -> None:
    """2G is the second; 2k goes up two."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await pilot.press("l", "2", "G")
        await until(pilot, partial(is_at, app, "quote", 1))
        await pilot.press("j", "2", "k")
        await until(pilot, partial(is_at, app, "quote", 0))

    play(app_on(tmp_path), act)
