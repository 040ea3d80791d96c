"""Rows that the mouse selects, and rows that are drawn only when they are seen."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.geometry import Offset
from textual.pilot import Pilot

from explorer.app import ExplorerApp
from explorer.widgets.choices import Choices
from explorer.widgets.statement import StatementPane
from tests.makers import EVENTS, app_on, screen_text, until, write_dossier
from tests.playing import play, where


async def select(pilot: Pilot[None], first: tuple[int, int], last: tuple[int, int]) -> None:
    """Drag the mouse from one cell to another; both belong to what is selected."""
    await pilot.mouse_down(offset=first)
    await pilot.hover(offset=last)
    await pilot.mouse_up(offset=last)


def selected(app: ExplorerApp) -> str:
    """What the mouse has selected."""
    return app.screen.get_selected_text() or ""


def test_selected_words_are_copied_as_they_are_seen(tmp_path: Path) -> None:
    """Without the mark of the place, from the first character to the last under the mouse."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        x, y = where(app, "dit le chœur")
        await select(pilot, (x, y), (x + len("dit le chœur") - 1, y))
        await until(pilot, lambda: selected(app) == "dit le chœur")
        await pilot.press("ctrl+c")
        await until(pilot, lambda: app.clipboard == "dit le chœur")

    play(app_on(tmp_path), act)


def test_a_selection_may_reach_over_rows(tmp_path: Path) -> None:
    """Rows are joined by new lines."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        x, y = where(app, "+ ASSERTS")
        await select(pilot, (x, y), (x + 10, y + 1))
        await until(pilot, lambda: "\n" in selected(app))
        assert selected(app).startswith("+ ASSERTS  The port was closed. · since midnight\n")

    play(app_on(tmp_path), act)


def test_what_is_selected_is_shown(tmp_path: Path) -> None:
    """The cells under the mouse have another ground, and no others."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        x, y = where(app, "ASSERTS")
        await select(pilot, (x, y), (x + 6, y))
        await until(pilot, lambda: selected(app) == "ASSERTS")
        shown = app.screen.get_component_rich_style("screen--selection").bgcolor
        pane = app.browse.query_one(StatementPane)
        strip = pane.render_line(y - pane.content_region.y)
        assert (
            "".join(segment.text for segment in strip if segment.style and segment.style.bgcolor == shown)
            == "ASSERTS"
        )

    play(app_on(tmp_path), act)


def test_a_wrapped_paragraph_is_copied_as_one_line(tmp_path: Path) -> None:
    """Without the breaks and indents of the screen; a new line of the text stays one."""
    app = app_on(tmp_path)
    long = " ".join(["The port was closed all night"] * 5)
    write_dossier(
        app.folder, EVENTS.replace("  - id: union-closed\n", f"  - id: union-closed\n    note: {long}\n")
    )

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        app.look_for_edits()
        await until(pilot, lambda: "note: The port was closed" in screen_text(app))
        x, y = where(app, "note: The port was closed")
        await select(pilot, (x - 1, y), (x + 20, y + 2))
        await until(pilot, lambda: long[:100] in selected(app), what=repr(selected(app)))
        assert "\n" not in selected(app)
        assert selected(app).startswith("note: The port")

    play(app, act, size=(120, 60))


def test_a_selection_is_seen_where_there_are_no_colours(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is reversed; in the row of the cursor, which is reversed itself, it is turned round."""
    monkeypatch.setenv("NO_COLOR", "1")
    app = app_on(tmp_path)

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        app.theme = "ansi-dark"
        await pilot.press("l")
        x, y = where(app, "Le port est fermé")
        await select(pilot, (x, y), (x + 6, y))
        await until(pilot, lambda: selected(app) == "Le port")
        pane = app.browse.query_one(StatementPane)
        strip = pane.render_line(y - pane.scrollable_content_region.y)
        looks = {
            (one.style.reverse, one.style.bgcolor) for one in strip if one.style and "Le port" in one.text
        }
        beside = {
            (one.style.reverse, one.style.bgcolor) for one in strip if one.style and "dit le" in one.text
        }
        assert looks.isdisjoint(beside)

    play(app, act)


def test_other_rows_are_not_selected(tmp_path: Path) -> None:
    """A selection goes with the rows that it was made in, or words would be copied that nobody chose."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        x, y = where(app, "ASSERTS")
        await select(pilot, (x, y), (x + 6, y))
        await until(pilot, lambda: selected(app) == "ASSERTS")
        await pilot.press("h", "j")
        await until(pilot, lambda: selected(app) == "")

    play(app_on(tmp_path), act)


@pytest.mark.parametrize("words", ["항구는", "é\u0301té"])
def test_wide_and_combining_letters_are_selected_whole(tmp_path: Path, words: str) -> None:
    """A letter of two cells is one; an accent goes with its letter."""
    app = app_on(tmp_path)
    write_dossier(app.folder, EVENTS.replace("since midnight", f"{words} closed"))

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        app.look_for_edits()
        await until(pilot, lambda: words in screen_text(app))
        pane = app.browse.query_one(StatementPane)
        row = next(number for number in range(pane.count) if words in pane.text_at(number))
        x = pane.content_region.x + pane.text_at(row).index(words)
        y = pane.content_region.y + row
        await select(pilot, (x, y), (x + 12, y))
        await until(pilot, lambda: selected(app).startswith(f"{words} closed"), what=repr(selected(app)))

    play(app, act)


def test_only_rows_in_sight_are_drawn(tmp_path: Path) -> None:
    """Scrolling to where the pane is already draws nothing; a row out of sight asks for nothing."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        pane = app.browse.query_one(StatementPane)
        pane.refresh_rows(10_000, -5)
        assert not pane._repaint_regions
        pane.show_rows(0)
        assert pane.scroll_offset == Offset(0, 0)

    play(app_on(tmp_path), act)


def test_a_list_that_opens_while_the_program_ends_fails_nothing(tmp_path: Path) -> None:
    """Its screen is shown no more, so it is on none; the terminal that was closed cannot be told of an error."""

    async def act(app: ExplorerApp, _pilot: Pilot[None]) -> None:
        app.exit()
        Choices("suggestions", many=False, language="en").fit()

    play(app_on(tmp_path), act)
