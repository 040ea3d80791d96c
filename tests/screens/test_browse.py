"""The main screen, moved through by keys."""

from __future__ import annotations

import re
from functools import partial
from pathlib import Path

import pytest
from textual.pilot import Pilot

from explorer.app import ExplorerApp
from explorer.index.index import Index
from explorer.query.notation import Query
from explorer.query.results import run
from explorer.session import Session
from explorer.wording.language import LANGUAGES
from explorer.wording.short_dates import date_with_year
from explorer.wording.speakers import named_in_short
from tests.command_line import CHECKOUT
from tests.makers import app_on, screen_text, until
from tests.playing import is_on, play, title_of


def test_reading_starts_at_the_first_statement(tmp_path: Path) -> None:
    """On arriving, the first statement is the place, and counts are of statements and events."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        text = screen_text(app)
        assert "3 statements · 4 events" in text
        assert re.search("▌ +2 May", text)
        assert "A storm hits the coast" in text

    play(app_on(tmp_path), act)


def test_moving_changes_every_pane(tmp_path: Path) -> None:
    """The statement and the sources follow the cursor of the timeline."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await pilot.press("j")
        await until(pilot, lambda: "never closed" in screen_text(app))
        text = screen_text(app)
        assert "− Harbour master (unnamed) · 3 May 2031 · 1/2 ↩ 1" in text
        assert "− DENIES  The port was closed." in text
        assert "«\u00a0Le port n'a jamais fermé.\u00a0»" in text
        assert "via Port Radio" in text
        assert "translation of" in text

    play(app_on(tmp_path), act, size=(200, 60))


def test_enter_on_a_reply_moves_the_timeline(tmp_path: Path) -> None:
    """Following a reply goes to the statement that it answers, and back again."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await pilot.press("j", "enter", "j", "enter")
        await until(pilot, lambda: title_of(app) == "The union says that the port is closed")
        await pilot.press("comma")
        await until(pilot, lambda: title_of(app) == "The harbour master denies a closure")
        await pilot.press(";")
        await until(pilot, lambda: title_of(app) == "The union says that the port is closed")

    play(app_on(tmp_path), act)


def test_following_beyond_the_query_drops_it_and_says_so(tmp_path: Path) -> None:
    """A reply can lead to a statement that the query hides: then everything is shown."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await pilot.press("enter", "j", "enter")
        await until(pilot, lambda: not app.session.query.terms)
        assert title_of(app) == "The union says that the port is closed"

    play(app_on(tmp_path, "stance:denies"), act)


def test_months_are_walked_with_angle_brackets(tmp_path: Path) -> None:
    """> goes to the next month that has events, < to the one before."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await pilot.press("g", ">")
        await until(pilot, lambda: title_of(app) == "The union says that the port is closed")
        await pilot.press("<")
        await until(pilot, lambda: title_of(app) == "A storm hits the coast")

    play(app_on(tmp_path), act)


def test_keys_pressed_at_once_all_count(tmp_path: Path) -> None:
    """A burst of keys, as a slow line delivers it, moves to where the keys one by one do."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await pilot.press("g", "j", "j", "j")
        await until(pilot, lambda: title_of(app) == "A visit of unknown date")

    play(app_on(tmp_path), act)


def test_arrows_and_page_keys_move_the_place(tmp_path: Path) -> None:
    """Keys that Textual would scroll with are the table's: they move the cursor, not only the view."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        for key, title in (
            ("home", "A storm hits the coast"),
            ("down", "The union says that the port is closed"),
            ("end", "A visit of unknown date"),
            ("up", "The harbour master denies a closure"),
            ("pageup", "A storm hits the coast"),
            ("pagedown", "A visit of unknown date"),
        ):
            await pilot.press(key)
            await until(pilot, partial(is_on, app, title))

    play(app_on(tmp_path), act)


def told_at(session: Session) -> tuple[str, str]:
    """How every form of the speakers' name begins, and the date and number, as they must be at the place."""
    index, place = session.index, session.place
    event, statement = index.event(place.event), index.statement(place.statement)
    assert statement
    number = place.statement - index.statements_of(place.event)[0] + 1
    name = named_in_short(index, statement.speakers, session.language)[-1]
    date = date_with_year(statement.said_at(event), session.language)
    return name[:3], f" · {date} · {number}/{len(event.statements)}"


@pytest.mark.slow  # the rows themselves are walked in test_heads.py
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", [(80, 24), (100, 30), (120, 40), (160, 50), (200, 60)])
def test_who_and_when_are_drawn_wherever_the_place_is(
    shipped: Index, language: str, size: tuple[int, int]
) -> None:
    """A sample of the places that tests/rows/test_heads.py walks, as the screen draws their head."""
    results = run(shipped, Query.parse(""))
    session = Session.opened(results, language)
    every = [number for event in results.events for number in results.statements(event)]
    statements = [
        number for number in every if shipped.statement(number)
    ]  # an event without any has a number

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        for number in statements[::60]:
            there = app.browse.session = session.followed(number)
            name, when = told_at(there)
            await until(pilot, lambda when=when: when in screen_text(app), what=f"{when} of {number}")  # type: ignore[misc]  # bound now
            row = next(row for row in screen_text(app).splitlines() if when in row)
            assert name in row[: row.index(when)]

    play(ExplorerApp(CHECKOUT / "data", session), act, size=size)
