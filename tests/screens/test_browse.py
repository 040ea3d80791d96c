"""The browse screen, driven by keys."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from functools import partial
from pathlib import Path

import pytest
from textual.pilot import Pilot

from explorer.app import ExplorerApp
from explorer.commands import COMMANDS
from explorer.widgets.choices import Choices
from explorer.widgets.timeline import Timeline
from tests.makers import EVENTS, app_on, screen_text, until, write_dossier

Play = Callable[[ExplorerApp, Pilot[None]], Awaitable[None]]


def play(app: ExplorerApp, act: Play, size: tuple[int, int] = (120, 40)) -> None:
    """Run the app without a terminal and act on it."""

    async def run() -> None:
        async with app.run_test(size=size) as pilot:
            await pilot.pause()
            await act(app, pilot)

    asyncio.run(run())


def title_of(app: ExplorerApp) -> str:
    """The title of the event of the place."""
    return app.session.index.event(app.session.place.event).title.en


def is_on(app: ExplorerApp, title: str) -> bool:
    """Whether the event of the place has this title."""
    return title_of(app) == title


def test_reading_starts_at_the_first_statement(tmp_path: Path) -> None:
    """On arriving, the first statement is the place, and counts are of statements and events."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        text = screen_text(app)
        assert "3 of 3 statements · 4 of 4 events · 2 sources" in text
        assert "▌May 02" in text
        assert "A storm hits the coast" in text

    play(app_on(tmp_path), act)


def test_moving_changes_every_pane(tmp_path: Path) -> None:
    """The statement and the sources follow the cursor of the timeline."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await pilot.press("j")
        await until(pilot, lambda: "never closed" in screen_text(app))
        text = screen_text(app)
        assert "Statement 1 of 2" in text
        assert "− DENIES  The port was closed." in text
        assert "«\u00a0Le port n'a jamais fermé.\u00a0»" in text
        assert "via Port Radio" in text
        assert "translation of Agency" in text

    play(app_on(tmp_path), act)


def test_enter_on_a_reply_moves_the_timeline(tmp_path: Path) -> None:
    """Following a reply goes to the statement that it answers, and back again."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await pilot.press("j", "enter", "enter")
        await until(pilot, lambda: title_of(app) == "The union says that the port is closed")
        await pilot.press("comma")
        await until(pilot, lambda: title_of(app) == "The harbour master denies a closure")
        await pilot.press(";")
        await until(pilot, lambda: title_of(app) == "The union says that the port is closed")

    play(app_on(tmp_path), act)


def test_following_beyond_the_query_drops_it_and_says_so(tmp_path: Path) -> None:
    """A reply can lead to a statement that the query hides: then everything is shown."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await pilot.press("enter", "enter")
        await until(pilot, lambda: not app.session.query.terms)
        assert title_of(app) == "The union says that the port is closed"

    play(app_on(tmp_path, "stance:denies"), act)


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
        assert "nothing found; 1 without stance:admits" in screen_text(app)
        await pilot.press("0")
        await until(pilot, lambda: len(app.session.results.events) == 4)

    play(app_on(tmp_path, "stance:admits actor:dockers-union"), act)


def test_y_copies_the_cited_quote_from_any_pane(tmp_path: Path) -> None:
    """The quote of the place is copied whichever pane has the focus."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await pilot.press("j")
        copies = []
        for _ in range(3):
            await pilot.press("y")
            await until(pilot, lambda: "jamais fermé" in app.clipboard)
            copies.append(app.clipboard)
            app._clipboard = ""  # so that each pane must copy anew
            await pilot.press("l")
        assert len(set(copies)) == 1
        assert "Example Herald" in copies[0]

    play(app_on(tmp_path), act)


def test_copying_as_another_style(tmp_path: Path) -> None:
    """Y offers the styles by name."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await pilot.press("j", "Y", *"biblatex", "enter")
        await until(pilot, lambda: app.clipboard.lstrip().startswith("@"))

    play(app_on(tmp_path), act)


def test_an_event_without_statements_copies_with_its_sources(tmp_path: Path) -> None:
    """Where there is no quote, the event is cited."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await pilot.press("g", "y")
        await until(pilot, lambda: "A storm hits the coast" in app.clipboard)
        assert "Agency" in app.clipboard

    play(app_on(tmp_path), act)


def test_a_source_offers_what_else_it_attests(tmp_path: Path) -> None:
    """Choosing a source lists its events; choosing one goes there."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await pilot.press("j", "l", "l", "enter")
        await pilot.press(*"union", "enter")
        await until(pilot, lambda: title_of(app) == "The union says that the port is closed")

    play(app_on(tmp_path), act)


def test_months_are_walked_with_angle_brackets(tmp_path: Path) -> None:
    """> goes to the next month that has events, < to the one before."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await pilot.press("g", ">")
        await until(pilot, lambda: title_of(app) == "The union says that the port is closed")
        await pilot.press("<")
        await until(pilot, lambda: title_of(app) == "A storm hits the coast")

    play(app_on(tmp_path), act)


def test_the_language_changes_words_and_texts(tmp_path: Path) -> None:
    """L goes from English to French, then to the words as printed."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await pilot.press("j", "L")
        await until(pilot, lambda: "Le capitaine du port nie" in screen_text(app))
        assert "Chronologie" in screen_text(app)

    play(app_on(tmp_path), act)


@pytest.mark.parametrize("size", [(120, 40), (100, 30), (80, 24), (60, 20)])
def test_resizing_loses_neither_place_nor_query(tmp_path: Path, size: tuple[int, int]) -> None:
    """Whatever the size of the window, the place stays and is seen."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        before = app.session.place
        await pilot.resize_terminal(*size)
        await until(pilot, lambda: "▌May 03" in screen_text(app))
        assert app.session.place == before
        assert str(app.session.query) == "-stance:asserts"

    play(app_on(tmp_path, "-stance:asserts"), act, size=(90, 28))


def test_a_window_that_is_too_small_says_what_is_needed(tmp_path: Path) -> None:
    """Below the smallest size a sentence stands instead of the panes."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await until(pilot, lambda: "needs" in screen_text(app))

    play(app_on(tmp_path), act, size=(40, 10))


def test_edits_are_read_again_at_the_same_place(tmp_path: Path) -> None:
    """A saved edit shows at once; the place is found again by its id."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await pilot.press("j")
        write_dossier(app.folder, EVENTS.replace("denies a closure", "denies any closure"))
        app.look_for_edits()
        await until(pilot, lambda: title_of(app) == "The harbour master denies any closure")

    play(app_on(tmp_path), act)


def test_a_broken_edit_leaves_the_last_good_dossier(tmp_path: Path) -> None:
    """The problems are shown, and nothing is lost."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        write_dossier(app.folder, EVENTS.replace("stance: asserts", "stance: assertz"))
        app.look_for_edits()
        await until(
            pilot, lambda: any("did you mean 'asserts'?" in told.message for told in app._notifications)
        )
        assert app.session.results.statement_count == 3

    play(app_on(tmp_path), act)


def test_every_command_has_an_action(tmp_path: Path) -> None:
    """No row of the table of commands leads nowhere."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        for command in COMMANDS:
            name = command.action.partition("(")[0]
            owner = app if name.startswith("app.") else app.browse
            assert callable(getattr(owner, f"action_{name.removeprefix('app.')}"))

    play(app_on(tmp_path), act)


def test_no_two_commands_share_a_key() -> None:
    """A key means one thing on the screen."""
    keys = [key for command in COMMANDS for key in command.keys]
    assert len(keys) == len(set(keys))


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


def test_keys_pressed_at_once_all_count(tmp_path: Path) -> None:
    """A burst of keys, as a slow line delivers it, moves as far as the keys one by one."""

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


def test_the_mouse_points_at_events_and_chips(tmp_path: Path) -> None:
    """A press on a row moves there; a press on a chip toggles its label."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        rows = screen_text(app).splitlines()
        row = next(number for number, text in enumerate(rows) if "harbour master denies" in text)
        await pilot.click(offset=(20, row))
        await until(pilot, lambda: title_of(app) == "The harbour master denies a closure")
        row = next(number for number, text in enumerate(rows) if "denies 2" in text)
        await pilot.click(offset=(rows[row].index("denies") + 1, row))
        await until(pilot, lambda: str(app.session.query) == "stance:denies")

    play(app_on(tmp_path), act)
