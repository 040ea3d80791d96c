"""The looks that text can have: every one of them is in the style sheet, and each theme knows it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from rich.color import ColorType
from textual.pilot import Pilot

from explorer.app import ExplorerApp
from explorer.screens.themes import TERMINAL_THEMES
from explorer.widgets.looks import NAMES, as_it_is
from explorer.widgets.timeline import Timeline
from tests.command_line import CHECKOUT
from tests.makers import app_on, until
from tests.playing import play


def test_the_style_sheet_and_the_table_name_the_same_looks() -> None:
    """A look without a style is seen as plain text; a style without a look is nobody's."""
    sheet = (CHECKOUT / "explorer" / "explorer.tcss").read_text(encoding="utf-8")
    assert set(re.findall(r"look--([a-z]+)", sheet)) == set(NAMES)


def test_looks_are_learnt_anew_with_another_theme(tmp_path: Path) -> None:
    """Else the rows would keep the colours of the theme before."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        pane = app.browse.query_one(Timeline)
        pane.learn_looks()
        before = pane.looks["for"]
        await pilot.press("t")
        await until(pilot, lambda: bool(pane.looks) and pane.looks["for"] != before)

    play(app_on(tmp_path), act)


@pytest.mark.parametrize("text", ["[link=http://e]z[/link]", "[/x]", "[@click=app.quit]x[/]", "[red]", "\\["])
def test_text_for_a_border_is_taken_as_it_is(text: str) -> None:
    """No bracket of the data means anything."""
    assert as_it_is(text).plain == text


@pytest.mark.parametrize("theme", TERMINAL_THEMES)
def test_the_terminal_s_own_colours_are_on_its_own_background(tmp_path: Path, theme: str) -> None:
    """Nobody knows which of them can be read on another; the row of the place is reversed as a whole."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        app.theme = theme
        await pilot.pause()
        pane = app.browse.query_one(Timeline)
        pane.learn_looks()
        grounds = [look.bgcolor for look in pane.looks.values() if look.bgcolor]
        assert [ground for ground in grounds if not ground.is_default] == []
        inks = [look.color for look in pane.looks.values() if look.color]
        assert [ink for ink in inks if ink.type not in (ColorType.DEFAULT, ColorType.STANDARD)] == []
        assert (pane.looks["cursor"].reverse, pane.looks["dim"].dim) == (True, True)
        row = pane.render_line(pane.rows.row_of(app.session.place.event))
        assert {segment.style.color for segment in row if segment.style} <= {pane.looks[""].color, None}

    play(app_on(tmp_path), act)
