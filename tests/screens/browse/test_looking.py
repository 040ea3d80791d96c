"""What the screen looks like: its language, its size, an edited dossier."""

from __future__ import annotations

import re
from functools import partial
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.selection import Selection

from explorer.app import ExplorerApp
from tests.makers import EVENTS, app_on, screen_text, session_on, until, write_dossier
from tests.playing import play, title_of


def test_the_language_changes_words_and_texts(tmp_path: Path) -> None:
    """L goes from English to French, then to the words as printed."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await pilot.press("j", "L")
        await until(pilot, lambda: "Le capitaine du port nie" in screen_text(app))
        assert "Capitaine du port (anonyme) · 3 mai 2031 · 1/2" in screen_text(app)

    play(app_on(tmp_path), act)


@pytest.mark.parametrize("size", [(120, 40), (100, 30), (80, 24), (60, 20)])
def test_resizing_loses_neither_place_nor_query(tmp_path: Path, size: tuple[int, int]) -> None:
    """Whatever the size of the window, the place stays and is seen."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        before = app.session.place
        await pilot.resize_terminal(*size)
        await until(pilot, lambda: re.search("▌ +3 May", screen_text(app)) is not None)
        assert app.session.place == before
        assert str(app.session.query) == "-stance:asserts"

    play(app_on(tmp_path, "-stance:asserts"), act, size=(90, 28))


def test_a_window_that_is_too_small_says_what_is_needed(tmp_path: Path) -> None:
    """Below the smallest size there is a sentence instead of the panes, and nothing else."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await until(pilot, lambda: "needs" in screen_text(app))
        assert " ".join(screen_text(app).split()) == "explorer needs a window of 46 × 14"

    play(app_on(tmp_path), act, size=(40, 10))


def test_edits_are_read_again_at_the_same_place(tmp_path: Path) -> None:
    """A saved edit shows at once; the place is found again by its id."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await pilot.press("j")
        write_dossier(app.folder, EVENTS.replace("denies a closure", "denies any closure"))
        app.look_for_edits()
        await until(pilot, lambda: title_of(app) == "The harbour master denies any closure")

    play(app_on(tmp_path), act)


def test_an_edit_saved_while_a_list_is_open_is_read_when_it_is_closed(tmp_path: Path) -> None:
    """The list was opened on the old dossier; closing it must not bring that back."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await pilot.press("j", "s")
        write_dossier(app.folder, EVENTS.replace("denies a closure", "denies any closure"))
        app.look_for_edits()
        await pilot.press("escape")
        app.look_for_edits()
        await until(pilot, lambda: title_of(app) == "The harbour master denies any closure")

    play(app_on(tmp_path), act)


def test_a_broken_edit_leaves_the_last_good_dossier(tmp_path: Path) -> None:
    """The problems are shown until the next edit, which has others or none; nothing is lost."""

    def tells(app: ExplorerApp, words: str) -> bool:
        return [words in toast.message for toast in app._notifications] == [True]

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        for word, hint in (("assertz", "did you mean 'asserts'?"), ("deniez", "did you mean 'denies'?")):
            write_dossier(app.folder, EVENTS.replace("stance: asserts", f"stance: {word}"))
            app.look_for_edits()
            await until(pilot, partial(tells, app, hint), what=hint)
            assert app.session.results.statement_count == 3
        write_dossier(app.folder)
        app.look_for_edits()
        await until(pilot, lambda: not len(app._notifications))

    play(app_on(tmp_path), act)


def test_problems_name_the_dossier_to_check_and_go_with_esc(tmp_path: Path) -> None:
    """The command can be pasted into a shell; what is shown below can be read again."""
    folder = tmp_path / "my dossier"
    write_dossier(folder)
    app = ExplorerApp(folder, session_on(tmp_path))

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        write_dossier(folder, EVENTS.replace("stance: ", "stance: x").replace("kind: ", "kind: x"))
        app.look_for_edits()
        await until(pilot, lambda: bool(len(app._notifications)))
        (toast,) = app._notifications
        assert toast.message.endswith(f" more: explorer check '{folder}'")
        await pilot.press("escape")
        await until(pilot, lambda: not len(app._notifications))

    play(app, act)


def test_esc_deselects(tmp_path: Path) -> None:
    """The key that dismisses messages still does what Textual does with it."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        app.screen.selections = {app.browse.panes[1]: Selection(None, None)}
        await pilot.press("escape")
        await until(pilot, lambda: not app.screen.selections)

    play(app_on(tmp_path), act)
