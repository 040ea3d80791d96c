"""The labels of a facet, over the screen."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.pilot import Pilot

from explorer.app import ExplorerApp
from explorer.rows.lists import labels_listed
from explorer.widgets.choices import Choices
from explorer.widgets.statement import StatementPane
from explorer.widgets.timeline import Timeline
from tests.makers import app_on, screen_text, until
from tests.playing import play


def test_choosing_a_stance_narrows_at_once_and_esc_restores(tmp_path: Path) -> None:
    """Tab toggles and the results follow; esc puts back what was."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await pilot.press("s")
        await pilot.press("d", "e", "n", "i", "tab")
        await until(pilot, lambda: str(app.session.query) == "stance:denies")
        assert app.session.results.statement_count == 2
        await pilot.press("escape")
        await until(pilot, lambda: not app.session.query.terms)
        assert app.screen is app.browse
        assert app.browse.query_one(Timeline).has_focus

    play(app_on(tmp_path), act)


def test_choosing_an_actor_takes_the_body_spoken_for(tmp_path: Path) -> None:
    """actor: finds those who speak for a state, followed upwards."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await pilot.press("a", *"examplia", "enter")
        await until(pilot, lambda: str(app.session.query) == "actor:examplia")
        assert app.session.results.statement_count == 2

    play(app_on(tmp_path), act)


def test_a_space_is_a_character_of_a_name(tmp_path: Path) -> None:
    """Nobody else is chosen halfway through a name."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        name = next(c.words for c in labels_listed(app.session, "actor")[1] if " " in c.words)
        await pilot.press("a", *("space" if letter == " " else letter for letter in name.lower()), "enter")
        await until(pilot, lambda: app.screen is app.browse)
        [chosen] = [choice.words for choice in labels_listed(app.session, "actor")[1] if choice.chosen]
        assert chosen == name

    play(app_on(tmp_path), act)


def test_enter_keeps_a_label_that_was_chosen_before(tmp_path: Path) -> None:
    """It takes away nothing; tab does."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        for _ in "12":
            await pilot.press("s", *"deni", "enter")
            await until(pilot, lambda: app.screen is app.browse and str(app.session.query) == "stance:denies")
        await pilot.press("s", *"deni", "tab", "enter")
        await until(pilot, lambda: app.screen is app.browse and not app.session.query.terms)

    play(app_on(tmp_path), act)


@pytest.mark.parametrize(("keys", "query"), [("s d e n i tab", "stance:denies"), ("s", "")])
def test_a_press_beside_labels_keeps_what_is_toggled(tmp_path: Path, keys: str, query: str) -> None:
    """As a step of the history."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await pilot.press(*keys.split())
        await until(pilot, lambda: str(app.session.query) == query)
        await pilot.click(offset=(100, 35))
        await until(pilot, lambda: app.screen is app.browse)
        assert str(app.session.query) == query
        assert len(app.session.history.past) == len(query.split())

    play(app_on(tmp_path), act)


def test_toggling_twice_is_as_before(tmp_path: Path) -> None:
    """And several labels of a facet mean any of them."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await pilot.press("s", "tab", "down", "tab", "up", "tab")
        await until(pilot, lambda: str(app.session.query) == "stance:denies")
        await pilot.press("down", "tab", "enter")
        await until(pilot, lambda: app.screen is app.browse)
        assert str(app.session.query) == ""

    play(app_on(tmp_path), act)


def test_a_window_that_is_too_small_says_so_over_a_list(tmp_path: Path) -> None:
    """And the list is there again when the window has grown."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await pilot.press("s", *"deni")
        await pilot.resize_terminal(40, 10)
        await until(pilot, lambda: not app.screen.query_one(Choices).display)
        await pilot.resize_terminal(120, 40)
        await until(pilot, lambda: app.screen.query_one(Choices).display)
        await pilot.press("enter")
        await until(pilot, lambda: str(app.session.query) == "stance:denies")

    play(app_on(tmp_path), act)


def test_esc_gives_back_the_place_and_what_was_in_sight(tmp_path: Path) -> None:
    """Whatever the results in between would have made of them."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        pane = app.browse.query_one(StatementPane)
        await pilot.press("j", "l", "G")
        await until(pilot, lambda: pane.scroll_offset.y > 0)
        before, top = app.session, pane.scroll_offset.y
        for opening in ("s", "slash"):
            await pilot.press(opening, *("deman" if opening == "s" else "stance:demands"))
            await pilot.press(*(["tab"] if opening == "s" else []))
            await until(pilot, lambda: app.session.place.event == 1)
            await pilot.press("escape")
            await until(pilot, lambda: app.session is before and pane.scroll_offset.y == top)

    play(app_on(tmp_path), act, size=(60, 20))


def test_what_is_nearly_a_name_needs_an_arrow(tmp_path: Path) -> None:
    """A slip must not choose somebody else."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await pilot.press("a", *"exempla", "enter")
        await until(pilot, lambda: "≈ Examplia" in screen_text(app))
        assert app.screen is not app.browse
        await pilot.press("down", "enter")
        await until(pilot, lambda: str(app.session.query) == "actor:examplia")

    play(app_on(tmp_path), act)


def test_all_filters_are_in_one_list(tmp_path: Path) -> None:
    """Typing searches the labels of every facet, by the name of the facet too."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await pilot.press("f", *"language fr", "tab")
        await until(pilot, lambda: str(app.session.query) == "lang:fr")
        await pilot.press("ctrl+u", *"outlet her", "ctrl+n", "ctrl+p", "enter")
        await until(pilot, lambda: app.screen is app.browse)
        assert str(app.session.query) == "lang:fr"

    play(app_on(tmp_path), act)
