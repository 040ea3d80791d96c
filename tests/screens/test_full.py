"""The full pane: one pane in the room of all."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.pilot import Pilot

from explorer.app import ExplorerApp
from explorer.rows.targets import AtQuote
from explorer.rows.timeline import AtEvent
from explorer.widgets.statement import StatementPane
from explorer.widgets.timeline import Timeline
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


def test_a_pane_that_was_hidden_shows_the_present_place(tmp_path: Path) -> None:
    """Its width is what it was before, but not its statement: words under another name would be the worst of faults."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        pane = app.browse.query_one(StatementPane)
        await until(pilot, lambda: speaker_told(pane) == "Dockers' union")
        await pilot.press("z")
        await until(pilot, lambda: not pane.size.width)
        await pilot.press("j", "z")
        await until(pilot, lambda: speaker_told(pane).startswith("harbour master"))
        assert pane.cursor == pane.mark == AtQuote(app.session.place.quote)

    play(app_on(tmp_path), act)


def test_a_hidden_pane_has_no_rows_for_keys_to_act_on(tmp_path: Path) -> None:
    """Those of the statement before would lead to quotes that this one lacks. A key writes the present ones first."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        pane, timeline = app.browse.query_one(StatementPane), app.browse.query_one(Timeline)
        await pilot.press("z")
        await until(pilot, lambda: not pane.size.width)
        await pilot.press("j")
        assert (pane.lines, pane.cursor) == ((), None)
        pane.scrolled(1)
        assert speaker_told(pane).startswith("harb")  # as wide as the hidden pane
        await pilot.press("l", "J", "z")
        await until(pilot, lambda: timeline.cursor == AtEvent(app.session.place.event))

    play(app_on(tmp_path), act)


def speaker_told(pane: StatementPane) -> str:
    """The first row of the pane, which names the speaker."""
    return pane.lines[0].text if pane.lines else ""
