"""The query while it is typed."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual import events
from textual.pilot import Pilot

from explorer.app import ExplorerApp
from explorer.screens.ask import AskScreen
from explorer.widgets.choices import Choices
from explorer.widgets.timeline import Timeline
from tests.makers import app_on, screen_text, until
from tests.playing import click_on, play, title_of


def test_typing_a_query_narrows_while_typing(tmp_path: Path) -> None:
    """Words find text without regard to accents and ligatures; enter keeps the query."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await pilot.press("/", *"choeur")
        await until(pilot, lambda: len(app.session.results.events) == 1)
        await pilot.press("enter")
        await until(pilot, lambda: app.browse.query_one(Timeline).has_focus)
        assert str(app.session.query) == "choeur"
        assert title_of(app) == "The union says that the port is closed"

    play(app_on(tmp_path), act)


def test_a_wrong_query_keeps_the_results_and_says_why(tmp_path: Path) -> None:
    """The place, the reason and the nearest valid word are told; nothing is lost."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await pilot.press("/", *"stance:denis", "enter")
        await until(pilot, lambda: "did you mean 'denies'?" in screen_text(app))
        assert len(app.session.results.events) == 4
        await pilot.press("escape")
        await until(pilot, lambda: app.browse.query_one(Timeline).has_focus)

    play(app_on(tmp_path), act)


def test_tab_takes_the_suggestion(tmp_path: Path) -> None:
    """Suggestions name labels by id or by words, diacritics ignored."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await pilot.press("/", *"actor:exemp")
        await until(pilot, lambda: "actor:examplia" in screen_text(app))
        await pilot.press("tab", "enter")
        await until(pilot, lambda: str(app.session.query) == "actor:examplia")

    play(app_on(tmp_path, language="fr"), act)


def test_an_empty_result_names_the_filter_to_drop(tmp_path: Path) -> None:
    """Who finds nothing is told what to leave out."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        assert "nothing found; 1 if you drop stance:admits" in screen_text(app)
        await pilot.press("0")
        await until(pilot, lambda: len(app.session.results.events) == 4)

    play(app_on(tmp_path, "stance:admits actor:dockers-union"), act)


def test_arrows_go_through_the_suggestions(tmp_path: Path) -> None:
    """Down and up; tab takes the one under the cursor."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await pilot.press("/", *"stance:de")
        await until(pilot, lambda: "stance:demands" in screen_text(app))
        offered = [choice.words for choice in app.screen.query_one(Choices).choosing.choices]
        await pilot.press("down", "down", "down", "up")
        at = app.screen.query_one(Choices).choosing.at
        assert at == len(offered) - 2
        await pilot.press("tab", "enter")
        await until(pilot, lambda: str(app.session.query) == offered[at])

    play(app_on(tmp_path), act)


def test_the_mouse_takes_a_suggestion(tmp_path: Path) -> None:
    """And typing goes on behind it."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await pilot.press("/", *"stance:den")
        await click_on(app, pilot, "stance:denies")
        await pilot.press(*"fines", "enter")
        await until(pilot, lambda: str(app.session.query) == "stance:denies fines")

    play(app_on(tmp_path), act)


def test_a_press_beside_keeps_what_is_asked(tmp_path: Path) -> None:
    """A press on the line itself does not."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await pilot.press("/", *"choeur")
        await until(pilot, lambda: len(app.session.results.events) == 1)
        await pilot.click(offset=(4, 0))
        await pilot.pause()
        assert isinstance(app.screen, AskScreen)
        await pilot.click(offset=(100, 35))
        await until(pilot, lambda: app.screen is app.browse)
        assert str(app.session.query) == "choeur"
        assert len(app.session.history.past) == 1

    play(app_on(tmp_path), act)


def test_the_as_of_day_is_a_term_of_the_query(tmp_path: Path) -> None:
    """Sources issued later are hidden, and statements that no other source prints."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await pilot.press("d", *"2031-05-03", "enter")
        await until(pilot, lambda: app.screen is app.browse)
        assert str(app.session.query) == "published-by:2031-05-03"
        assert "Example Herald" not in screen_text(app)

    play(app_on(tmp_path), act)


def test_typing_in_one_piece_loses_no_letter(tmp_path: Path) -> None:
    """All that comes with `/` goes to the line, in order; deleting and moving too."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        for key, character in [
            ("slash", "/"),
            *((letter, letter) for letter in "choeru"),
            ("left", None),
            ("backspace", "\x7f"),
            ("end", None),
            ("r", "r"),
            ("enter", "\r"),
        ]:
            app.post_message(events.Key(key, character))
        await until(pilot, lambda: app.screen is app.browse and str(app.session.query) == "choeur")

    play(app_on(tmp_path), act)


def test_tab_in_one_piece_with_the_letters_before_it(tmp_path: Path) -> None:
    """It takes the suggestion for all of them, not for those that were drawn."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await pilot.press("/")
        for key in (*"stance:den", "tab", "enter"):
            app.post_message(events.Key(key, key if len(key) == 1 else None))
        await until(pilot, lambda: app.screen is app.browse and str(app.session.query) == "stance:denies")

    play(app_on(tmp_path), act)


def test_escape_and_a_key_in_one_piece(tmp_path: Path) -> None:
    """The key behind esc is for the timeline."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await pilot.press("/", *"cho")
        for key, character in (("escape", "\x1b"), ("j", "j")):
            app.post_message(events.Key(key, character))
        await until(pilot, lambda: app.screen is app.browse and app.session.place.event == 2)
        assert str(app.session.query) == ""

    play(app_on(tmp_path), act)


@pytest.mark.parametrize(
    ("pasted", "query"),
    [("Le port\nest fermé", "Le port est fermé"), ("a\u202eb\u200bc\r\n", "a\ufffdb\ufffdc")],
)
def test_pasted_lines_become_one(tmp_path: Path, pasted: str, query: str) -> None:
    """A quotation copied from a page often has line breaks; nothing of it is dropped, and what could hide is marked."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await pilot.press("/")
        await until(pilot, lambda: app.focused is not None)
        app.post_message(events.Paste(pasted))
        await until(pilot, lambda: bool(app.session.query.terms))
        await pilot.press("enter")
        await until(pilot, lambda: str(app.session.query) == query)

    play(app_on(tmp_path), act)


def test_accents_alone_are_told_and_end_nothing(tmp_path: Path) -> None:
    """A dead key leaves a combining accent behind."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await pilot.press("/")
        app.post_message(events.Key("combining_acute_accent", "\u0301"))
        app.post_message(events.Key("enter", "\r"))
        await until(pilot, lambda: app.screen.query_one(Choices).has_class("-wrong"))
        await pilot.press("escape")
        await until(pilot, lambda: app.screen is app.browse)

    play(app_on(tmp_path), act)
