"""The bars above and below the panes, pressed with the mouse."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from textual.pilot import Pilot

from explorer.app import ExplorerApp
from explorer.rows.stretch import BarRows, Stretch
from explorer.screens.ask import AskScreen
from explorer.screens.choose import ListScreen
from explorer.screens.labels import LabelScreen
from explorer.widgets.bar import Bar
from tests.makers import app_on, screen_text, until
from tests.playing import click_on, play, title_of, where


def is_open(app: ExplorerApp, kind: type) -> bool:
    """Whether a screen of this kind lies over the main one."""
    return type(app.screen) is kind


def test_a_press_on_the_strip_goes_to_its_month(tmp_path: Path) -> None:
    """By a bar, or by the letter below it."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await pilot.press("G")
        await until(pilot, lambda: title_of(app) == "A visit of unknown date")
        strip = app.browse.query_one("#density", Bar)
        column = next(at for at, cell in enumerate(strip.rows[-1]) if cell.text == "M")
        x = sum(cell.width for cell in strip.rows[-1][:column])
        await pilot.click("#density", offset=(x, strip.size.height - 1))
        await until(pilot, lambda: title_of(app) == "The union says that the port is closed")

    play(app_on(tmp_path), act)


@pytest.mark.parametrize(
    ("words", "kind"),
    [("? ", ListScreen), (" help", ListScreen), (" actor ", LabelScreen), ("search", AskScreen)],
)
def test_a_press_on_a_hint_does_what_it_says(tmp_path: Path, words: str, kind: type) -> None:
    """On the key as on the label."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        foot = screen_text(app).splitlines()[-1]
        await pilot.click(offset=(foot.index(words), 39))
        await until(pilot, partial(is_open, app, kind))

    play(app_on(tmp_path), act, size=(160, 40))


@pytest.mark.parametrize("x", [2, 10, 110])
def test_a_press_on_the_head_edits_the_query(tmp_path: Path, x: int) -> None:
    """Wherever on the line."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await pilot.click("#head", offset=(x, 0))
        await until(pilot, partial(is_open, app, AskScreen))

    play(app_on(tmp_path), act)


def test_a_press_on_a_chip_toggles_it_and_on_the_ellipsis_opens_the_list(tmp_path: Path) -> None:
    """Pressed twice, a chip is as it was."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await click_on(app, pilot, "+ 1")
        await until(pilot, lambda: str(app.session.query) == "stance:asserts")
        await click_on(app, pilot, "+ 1")
        await until(pilot, lambda: not app.session.query.terms)
        await pilot.click("#chips", offset=(where(app, "…")[0], 0))
        await until(pilot, partial(is_open, app, LabelScreen))

    play(app_on(tmp_path), act, size=(60, 24))


def test_a_press_on_what_means_nothing_does_nothing(tmp_path: Path) -> None:
    """The rule and the room beside the chips."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        before = app.session
        await pilot.click(offset=where(app, "│"))
        await pilot.click("#chips", offset=(118, 0))
        await pilot.pause()
        assert app.session is before
        assert app.screen is app.browse

    play(app_on(tmp_path), act)


def test_a_bar_is_written_anew_for_another_width(tmp_path: Path) -> None:
    """The counts stay at the right edge."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        for width in (140, 90, 120):
            await pilot.resize_terminal(width, 40)
            await until(pilot, partial(ends_at, app, width))

    play(app_on(tmp_path), act)


def ends_at(app: ExplorerApp, width: int) -> bool:
    """Whether the counts end where the window does."""
    x, y = where(app, "4 events")
    return (x + len("4 events") + 1, y) == (width, 0)


@pytest.mark.parametrize(("value", "shown"), [("1", "█"), ("", "▃")])
def test_a_cell_of_two_colours_is_full_where_there_are_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, value: str, shown: str
) -> None:
    """Its upper part is only a background: without colours a bar would have a hole."""
    if value:
        monkeypatch.setenv("NO_COLOR", value)
    app = app_on(tmp_path)
    mixed = BarRows(write=lambda *_: ((Stretch("▃", "for", below="against"),),), depends=lambda _: 0)

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await app.browse.mount(Bar("mixed", mixed, app.session))
        await pilot.pause()
        assert app.browse.query_one("#mixed", Bar).render_line(0).text[:1] == shown

    play(app, act)
