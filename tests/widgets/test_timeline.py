"""The timeline as a widget: its cursor, its pages, its mouse."""

from __future__ import annotations

import re
from functools import partial
from pathlib import Path

from textual.events import MouseScrollDown, MouseScrollUp
from textual.pilot import Pilot
from textual.scrollbar import ScrollDown, ScrollTo

from explorer.app import ExplorerApp
from explorer.query import EventNumber
from explorer.rows.timeline import AtEvent
from explorer.widgets.timeline import Timeline
from tests.makers import EVENTS, app_on, screen_text, until, write_dossier
from tests.playing import click_on, is_on, play, title_of

MANY = "".join(
    f"- id: visit-{number}\n  date: 2032-{number // 28 + 1:02}-{number % 28 + 1:02}\n  kind: visit\n"
    f"  title: {{en: Visit {number}}}\n  participants: [dockers-union]\n"
    for number in range(100)
)


def asks(app: ExplorerApp, query: str) -> bool:
    """Whether this is asked, and nothing is over the screen."""
    return str(app.session.query) == query and app.screen is app.browse


def app_with_many(folder: Path) -> ExplorerApp:
    """The program on a timeline that is longer than the window."""
    events = EVENTS.replace("- id: port-visit\n", f"{MANY}- id: port-visit\n")
    app = app_on(folder)
    write_dossier(app.folder, events)
    return app


async def reread(app: ExplorerApp, pilot: Pilot[None]) -> Timeline:
    """The timeline, once the longer dossier is read."""
    app.look_for_edits()
    await until(pilot, lambda: app.session.index.event_count == 104)
    return app.browse.query_one(Timeline)


def test_a_page_is_as_many_rows_as_are_seen(tmp_path: Path) -> None:
    """The cursor goes along and stays in sight, up and down."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        pane = await reread(app, pilot)
        first = pane.rows.row_of(app.session.place.event)
        await pilot.press("pagedown")
        page = pane.scrollable_content_region.height - 1
        await until(pilot, lambda: abs(pane.rows.row_of(app.session.place.event) - first - page) <= 1)
        assert is_seen(pane)
        await pilot.press("G")
        await until(pilot, partial(is_on, app, "A visit of unknown date"))
        assert is_seen(pane)
        await pilot.press("pageup", "pageup", "pageup")
        await until(pilot, lambda: is_seen(pane) and app.session.place.event < 102 - 2 * page)

    play(app_with_many(tmp_path), act, size=(80, 24))


def is_seen(pane: Timeline) -> bool:
    """Whether the row of the place is in sight and under the cursor."""
    event, top = pane.session.place.event, pane.scroll_offset.y
    row = pane.rows.row_of(event)
    return pane.cursor == AtEvent(event) and top <= row < top + pane.size.height


def test_the_wheel_and_the_scrollbar_move_the_place(tmp_path: Path) -> None:
    """What is marked stays in sight."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        pane = await reread(app, pilot)
        before = app.session.place
        await pilot._post_mouse_events([MouseScrollDown], pane)
        await until(pilot, lambda: app.session.place != before and is_seen(pane))
        pane.post_message(ScrollTo(y=60))
        await until(pilot, lambda: pane.scroll_offset.y == 60 and is_seen(pane))
        pane.post_message(ScrollDown())
        await until(pilot, lambda: pane.scroll_offset.y > 60 and is_seen(pane))
        await pilot._post_mouse_events([MouseScrollUp], pane)
        await until(pilot, lambda: is_seen(pane))

    play(app_with_many(tmp_path), act, size=(80, 24))


def test_counts_go_before_movements(tmp_path: Path) -> None:
    """5j is five events down, 42G the 42nd; digits are shown until they are used, and 0 is one behind another."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await reread(app, pilot)
        await pilot.press("g", "5", "j")
        await until(pilot, lambda: app.session.place.event == 5)
        await pilot.press("4", "0")
        await until(pilot, lambda: screen_text(app).splitlines()[-1].startswith(" 40 "))
        await pilot.press("G")
        await until(pilot, lambda: app.session.place.event == 39)
        assert not app.session.count
        await pilot.press("3", "escape", "j")
        await until(pilot, lambda: app.session.place.event == 40)

    play(app_with_many(tmp_path), act, size=(80, 24))


def test_the_year_is_seen_above_its_first_event(tmp_path: Path) -> None:
    """Going up to the first event of a year brings its rule into sight."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        pane = await reread(app, pilot)
        await pilot.press("G", "g", "j", "j", "j")
        await until(pilot, partial(is_on, app, "Visit 0"))
        await pilot.press("G")
        await until(pilot, lambda: pane.scroll_offset.y > 0)
        app.browse.show(app.session.arrived(EventNumber(3)))
        await until(pilot, lambda: pane.scroll_offset.y == pane.rows.starts[0])
        assert pane.render_line(0).text.startswith("─ 2032 ──")

    play(app_with_many(tmp_path), act, size=(80, 24))


def test_two_presses_of_the_mouse_read_the_statement(tmp_path: Path) -> None:
    """As enter does; the rule of a year is nobody's."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await click_on(app, pilot, "harbour master denies", times=2)
        await until(pilot, lambda: app.focused is not None and app.focused.id == "statement")
        assert title_of(app) == "The harbour master denies a closure"
        before = app.session
        pane = app.browse.query_one(Timeline)
        await pilot.click(Timeline, offset=(3, 1 + pane.rows.starts[0]))
        await pilot.pause()
        assert app.session is before

    play(app_on(tmp_path), act)


def test_the_place_bears_a_mark(tmp_path: Path) -> None:
    """Without the focus too, when the cursor is not seen."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await pilot.press("j", "l")
        await until(pilot, lambda: re.search("▌ +3 May", screen_text(app)) is not None)

    play(app_on(tmp_path), act)


def test_enter_takes_the_word_that_was_meant(tmp_path: Path) -> None:
    """It is offered when the query is kept, and again at the empty timeline; back leads to what was asked before."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await pilot.press("slash", *"harbuor", "enter")
        await until(pilot, lambda: "did you mean" in screen_text(app))
        await pilot.press("escape")
        await until(pilot, partial(asks, app, "harbuor"))
        await pilot.press("enter")
        await until(pilot, lambda: "did you mean" in screen_text(app))
        await pilot.press("enter")
        await until(pilot, partial(asks, app, "harbour"))
        assert app.session.results.statement_count == 2
        await pilot.press("comma", "comma")
        await until(pilot, partial(asks, app, ""))

    play(app_on(tmp_path), act)
