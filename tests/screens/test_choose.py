"""Lists over the screen: the help, labels, styles."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from textual import events
from textual.dom import DOMNode
from textual.pilot import Pilot

from explorer.app import ExplorerApp
from explorer.commands import COMMANDS
from explorer.screens.choose import ListScreen
from explorer.widgets.choices import Choices
from explorer.widgets.timeline import Timeline
from tests.makers import app_on, screen_text, until
from tests.playing import play, title_of


def test_choosing_a_stance_narrows_at_once_and_esc_restores(tmp_path: Path) -> None:
    """Space toggles and the results follow; esc puts back what was."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await pilot.press("s")
        await pilot.press("d", "e", "n", "i", "space")
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
        await pilot.press("a", *"examplia", "space", "enter")
        await until(pilot, lambda: str(app.session.query) == "actor:examplia")
        assert app.session.results.statement_count == 2

    play(app_on(tmp_path), act)


def test_the_help_lists_every_command_and_runs_it(tmp_path: Path) -> None:
    """Typing narrows the help, enter runs what is found."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await pilot.press("?")
        await until(pilot, lambda: "Help" in screen_text(app))
        choices = app.screen.query_one(Choices).choosing.choices
        assert {choice.value for choice in choices} == {command.action for command in COMMANDS}
        await pilot.press(*"previous month", "enter")
        await until(pilot, lambda: title_of(app) == "A storm hits the coast")

    play(app_on(tmp_path), act, size=(80, 24))


@pytest.mark.parametrize(("keys", "query"), [("s d e n i space", "stance:denies"), ("s", "")])
def test_a_press_beside_labels_keeps_what_is_toggled(tmp_path: Path, keys: str, query: str) -> None:
    """As a step of the history."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await pilot.press(*keys.split())
        await until(pilot, lambda: str(app.session.query) == query)
        await pilot.click(offset=(100, 35))
        await until(pilot, lambda: app.screen is app.browse)
        assert str(app.session.query) == query
        assert len(app.session.past) == len(query.split())

    play(app_on(tmp_path), act)


@pytest.mark.parametrize("key", ["question_mark", "Y"])
def test_a_press_beside_another_list_closes_it(tmp_path: Path, key: str) -> None:
    """Without a choice."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        before = app.session
        await pilot.press(key)
        await until(pilot, lambda: isinstance(app.screen, ListScreen))
        await pilot.click(offset=(118, 30))
        await until(pilot, lambda: app.screen is app.browse)
        assert app.session is before
        assert not app.clipboard

    play(app_on(tmp_path), act)


def test_toggling_twice_is_as_before(tmp_path: Path) -> None:
    """And several labels of a facet mean any of them."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await pilot.press("s", "space", "down", "space", "up", "space")
        await until(pilot, lambda: str(app.session.query) == "stance:denies")
        await pilot.press("down", "space", "enter")
        await until(pilot, lambda: app.screen is app.browse)
        assert str(app.session.query) == ""

    play(app_on(tmp_path), act)


def test_a_list_without_a_match_chooses_nothing(tmp_path: Path) -> None:
    """Enter on nothing closes."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        before = app.session
        await pilot.press("?", *"zzz", "enter")
        await until(pilot, lambda: app.screen is app.browse)
        assert app.session is before

    play(app_on(tmp_path), act)


@pytest.mark.parametrize(
    "keys", ["? enter enter", "? escape escape", "s escape escape", "Y enter enter", "/ enter enter"]
)
def test_closing_twice_at_once_is_closing_once(tmp_path: Path, keys: str) -> None:
    """The second key belongs to the screen below; no list under it is taken away."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        names = {"?": ("question_mark", "?"), "/": ("slash", "/")}
        for key in keys.split():
            app.post_message(events.Key(*names.get(key, (key, key if len(key) == 1 else None))))
        await pilot.pause()
        await until(pilot, lambda: app.screen is app.browse)
        await pilot.press("question_mark")
        await until(pilot, lambda: isinstance(app.screen, ListScreen))

    play(app_on(tmp_path), act)


def test_keys_typed_before_the_list_is_there_are_its_own(tmp_path: Path) -> None:
    """`s`, letters, space and enter in one burst choose the stance."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        for key, character in [
            ("s", "s"),
            *((letter, letter) for letter in "deni"),
            ("space", " "),
            ("enter", "\r"),
        ]:
            app.post_message(events.Key(key, character))
        await until(pilot, lambda: app.screen is app.browse and str(app.session.query) == "stance:denies")

    play(app_on(tmp_path), act)


def handlers(class_: type) -> set[str]:
    """The names of the methods of a class that `@on` made handlers."""
    return {name for name, value in vars(class_).items() if hasattr(value, "_textual_on")}


def test_no_handler_takes_the_place_of_another() -> None:
    """Textual calls both, the one of the base as well: a press beside the labels once put back what it had kept."""
    classes = [ListScreen, *below(DOMNode)]
    ours = [one for one in classes if one.__module__.startswith("explorer.")]
    assert any(handlers(one) for one in ours)
    doubled = [
        (one, name) for one in ours for base in one.__mro__[1:] for name in handlers(one) & handlers(base)
    ]
    assert doubled == []


def below(class_: type) -> Iterator[type]:
    """All classes that are made from one."""
    subclasses: list[type] = class_.__subclasses__()
    for one in subclasses:
        yield one
        yield from below(one)
