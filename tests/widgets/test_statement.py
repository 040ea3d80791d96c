"""The statement pane: its cursor, by keys and by mouse, and what `y` copies then."""

from __future__ import annotations

from functools import partial
from itertools import product
from pathlib import Path

from textual.pilot import Pilot

from explorer.app import ExplorerApp
from explorer.query import NOWHERE
from explorer.rows.targets import AtPart, AtQuote, AtStatement
from explorer.widgets.movements import MOVEMENTS
from explorer.widgets.statement import StatementPane
from tests.makers import app_on, screen_text, until
from tests.playing import click_on, play, title_of


def cursor(app: ExplorerApp) -> object:
    """What the cursor of the statement pane is on: the number of a quote, or of the statement at a reply's end."""
    target = app.browse.query_one(StatementPane).cursor
    return ("quote", target.quote) if isinstance(target, AtQuote) else replied(target)


def replied(target: object) -> object:
    """The statement at the other end of a reply, or the name of a part."""
    if isinstance(target, AtPart):
        return ("part", target.name)
    return ("reply", target.statement) if isinstance(target, AtStatement) else target


def is_at(app: ExplorerApp, kind: str, number: int | str) -> bool:
    """Whether the cursor of the statement pane is there."""
    return cursor(app) == (kind, number)


def test_keys_walk_all_that_is_told_of_a_statement(tmp_path: Path) -> None:
    """From wording to wording the place follows; the head can be reached, and what is said of the event."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await pilot.press("l")
        assert is_at(app, "quote", 0)
        for key, kind, number, quote in (
            ("j", "quote", 1, 1),
            ("j", "reply", 2, 1),
            ("k", "quote", 1, 1),
            ("k", "quote", 0, 0),
            ("k", "part", "positions", 0),
            ("g", "part", "head", 0),
            ("k", "part", "head", 0),
            ("G", "part", "event", 0),
            ("home", "part", "head", 0),
        ):
            await pilot.press(key)
            await until(pilot, partial(is_at, app, kind, number), what=f"{key} to {kind} {number}")
            assert app.session.place.quote == quote

    play(app_on(tmp_path), act)


def test_the_quote_under_the_cursor_is_what_is_copied(tmp_path: Path) -> None:
    """Choosing a quote with j chooses what `y` takes away."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await pilot.press("l", "j", "y")
        await until(pilot, lambda: "the union said that the port had closed" in app.clipboard)
        await pilot.press("k", "y")
        await until(pilot, lambda: "dit le chœur des dockers" in app.clipboard)

    play(app_on(tmp_path), act)


def test_beyond_the_last_row_comes_the_next_statement(tmp_path: Path) -> None:
    """Reading on needs no other key, and back again."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await pilot.press("j", "l", "G", "j")
        await until(pilot, lambda: "· 2/2" in screen_text(app))
        await pilot.press("g", "k")
        await until(pilot, lambda: "· 1/2" in screen_text(app))

    play(app_on(tmp_path), act)


def test_the_mouse_points_at_a_quote_and_opens_a_reply(tmp_path: Path) -> None:
    """One press moves the cursor, two follow the reply."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await click_on(app, pilot, "the union said")
        await until(pilot, partial(is_at, app, "quote", 1))
        assert app.focused is app.browse.query_one(StatementPane)
        await click_on(app, pilot, "answered in part")
        await until(pilot, partial(is_at, app, "reply", 2))
        assert title_of(app) == "The union says that the port is closed"
        await click_on(app, pilot, "answered in part", times=2)
        await until(pilot, lambda: title_of(app) == "The harbour master denies a closure")

    play(app_on(tmp_path), act)


def test_a_press_on_what_is_no_target_changes_nothing(tmp_path: Path) -> None:
    """A rule, the room below the last row."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        before = app.session
        pane = app.browse.query_one(StatementPane)
        rule = next(number for number, line in enumerate(pane.lines) if line.target is None)
        for offset in ((5, rule + 1), (5, pane.size.height)):
            await pilot.click(pane, offset=offset)
            await pilot.pause()
        assert app.session is before

    play(app_on(tmp_path), act)


def test_the_rest_of_the_wordings_unfolds(tmp_path: Path) -> None:
    """Enter on the last line gives each its own, and the place is at the first of these."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await pilot.press("l", "j")
        await until(pilot, partial(is_at, app, "part", "folded"))
        assert app.session.place.quote == 0
        await pilot.press("enter")
        await until(pilot, partial(is_at, app, "quote", 1))
        assert app.session.reading.is_unfolded

    play(app_on(tmp_path, "lang:fr"), act)


def test_a_double_click_pins_a_wording_that_was_closed(tmp_path: Path) -> None:
    """It stays open when the cursor goes on; on one that is open it shows the passage."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await click_on(app, pilot, "the union said", times=2)
        await until(pilot, lambda: app.session.reading.pinned == {1})
        await pilot.press("k")
        await until(pilot, partial(is_at, app, "quote", 0))
        assert "the union said that the port had closed" in screen_text(app)
        await click_on(app, pilot, "the union said", times=2)
        await until(pilot, lambda: "Passage: Agency" in screen_text(app))

    play(app_on(tmp_path), act)


def test_no_movement_ends_anything_where_nothing_is_found(tmp_path: Path) -> None:
    """With a number before it too: there is neither event nor statement to go to."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await pilot.press("l")
        for pane, move, step, count in product(app.browse.panes, MOVEMENTS.values(), (1, -1), (0, 6)):
            assert move(pane, step, count).place == NOWHERE
        await pilot.press("6", "home", "l", "6", "G")
        assert app.session.place == NOWHERE

    play(app_on(tmp_path, "zebra"), act)
