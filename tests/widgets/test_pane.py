"""What the linked panes share: the focus, and the order in which it goes round."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from textual.pilot import Pilot

from explorer.app import ExplorerApp
from explorer.widgets.reading import StatementPane
from tests.makers import app_on, until
from tests.playing import play

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

    play(app_on(tmp_path), act, size=(80, 24))
