"""The head of a pane: always in sight, heavy where the focus is."""

from __future__ import annotations

from pathlib import Path

from textual.pilot import Pilot

from explorer.app import ExplorerApp
from explorer.widgets.statement import StatementPane
from explorer.widgets.timeline import Timeline
from tests.makers import app_on, until
from tests.playing import play


def test_the_head_stays_while_the_rows_scroll(tmp_path: Path) -> None:
    """Whose words these are is in sight at the end of a long statement, too."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await pilot.press("j", "l")
        pane = app.browse.query_one(StatementPane)
        pane.scroll_end(animate=False)
        await until(pilot, lambda: pane.scroll_offset.y > 0)
        assert "· 3 May 2031 · 1/2" in pane.head_strip().text

    play(app_on(tmp_path), act, size=(50, 16))


def test_the_rule_is_heavy_where_the_focus_is(tmp_path: Path) -> None:
    """It can be told without colours."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        timeline, statement = app.browse.query_one(Timeline), app.browse.query_one(StatementPane)
        assert (timeline.head_strip().text[0], statement.head_strip().text[0]) == ("━", "─")
        await pilot.press("l")
        await until(pilot, lambda: statement.has_focus)
        assert (timeline.head_strip().text[0], statement.head_strip().text[0]) == ("─", "━")

    play(app_on(tmp_path), act)


def test_a_press_on_the_head_is_no_press_on_a_row(tmp_path: Path) -> None:
    """The row that is scrolled out of sight under it stays where it is."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        before = app.session
        await pilot.click(Timeline, offset=(5, 0))
        await pilot.pause()
        assert app.session is before

    play(app_on(tmp_path), act)
