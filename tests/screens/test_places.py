"""The list of places to go to."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.pilot import Pilot

from explorer.app import ExplorerApp
from tests.makers import app_on, screen_text, until
from tests.playing import play

OTHER_PLACES = [("3 may 2031", 2), ("2031-04", 0), ("harbour-master-no", 2), ("dockers", 1)]


@pytest.mark.parametrize(
    ("typed", "event"),
    [("4", 3), *(pytest.param(*case, marks=pytest.mark.slow) for case in OTHER_PLACES)],
)
def test_colon_goes_there_and_filters_nothing(tmp_path: Path, typed: str, event: int) -> None:
    """By a date, a row, an id, a name."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await pilot.press("l", "j", "h", "g" if event else "G", "colon", *typed, "enter")
        await until(pilot, lambda: app.screen is app.browse and app.session.place.event == event)
        assert not app.session.query.terms

    play(app_on(tmp_path), act)


def test_what_leads_nowhere_is_told(tmp_path: Path) -> None:
    """Before enter is pressed."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await pilot.press("colon")
        await until(pilot, lambda: "17 oct 2023" in screen_text(app))
        await pilot.press(*"zzzz")
        await until(pilot, lambda: "no match for 'zzzz'" in screen_text(app))

    play(app_on(tmp_path), act)
