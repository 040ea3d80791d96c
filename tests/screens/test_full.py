"""The full pane: one pane in the room of all."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.pilot import Pilot

from explorer.app import ExplorerApp
from tests.makers import app_on, until
from tests.playing import play

OTHER_SIZES = [(200, 60), (80, 24), (46, 14)]


def shown(app: ExplorerApp) -> list[str | None]:
    """The panes that have any room."""
    return [pane.id for pane in app.browse.panes if pane.outer_size.area and pane.is_on_screen]


@pytest.mark.parametrize(
    "size", [(120, 40), *(pytest.param(size, marks=pytest.mark.slow) for size in OTHER_SIZES)]
)
def test_the_full_pane_has_the_whole_room(tmp_path: Path, size: tuple[int, int]) -> None:
    """`l` and `enter` move on to other panes, full as well; the same key again shows all panes."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        place = app.session.place
        rows = size[1] - 1 - app.browse.query_one("#panes").region.y
        for key, pane in (("z", "timeline"), ("enter", "statement"), ("l", "sources"), ("h", "statement")):
            await pilot.press(key)
            await until(pilot, lambda pane=pane: shown(app) == [pane], what=f"{key}: {pane} alone")  # type: ignore[misc]  # bound now
            assert app.browse.pane.outer_size == (size[0], rows)
        await pilot.press("z")
        await until(pilot, lambda: shown(app) == ["timeline", "statement", "sources"])
        assert app.session.place == place

    play(app_on(tmp_path), act, size=size)


def test_the_full_pane_stays_while_the_terminal_is_left(tmp_path: Path) -> None:
    """The focus goes and comes back."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await pilot.press("l", "z")
        await until(pilot, lambda: shown(app) == ["statement"])
        app.browse.set_focus(None)
        await pilot.pause()
        assert shown(app) == ["statement"]

    play(app_on(tmp_path), act)
