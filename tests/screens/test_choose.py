"""Lists over the screen: the help, styles."""

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
from tests.makers import app_on, screen_text, until
from tests.playing import play, title_of


def test_the_help_lists_every_command_and_runs_it(tmp_path: Path) -> None:
    """Typing narrows the help, enter runs what is found."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await pilot.press("?")
        await until(pilot, lambda: "Help" in screen_text(app))
        choices = app.screen.query_one(Choices).choosing.choices
        assert {choice.value for choice in choices} >= {command.action for command in COMMANDS}
        await pilot.press(*"previous month", "enter")
        await until(pilot, lambda: title_of(app) == "A storm hits the coast")

    play(app_on(tmp_path), act, size=(80, 24))


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


def test_a_list_without_a_match_chooses_nothing(tmp_path: Path) -> None:
    """Enter on nothing closes."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        before = app.session
        await pilot.press("?", *"zzz", "enter")
        await until(pilot, lambda: app.screen is app.browse)
        assert app.session is before

    play(app_on(tmp_path), act)


@pytest.mark.slow
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
    """`s`, letters, tab and enter in one burst choose the stance."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        for key, character in [
            ("s", "s"),
            *((letter, letter) for letter in "deni"),
            ("tab", "\t"),
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
