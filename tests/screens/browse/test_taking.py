"""Taking a quote away."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.pilot import Pilot

from explorer.app import ExplorerApp
from explorer.widgets.statement import StatementPane
from tests.clipboard.makers import KEEPING
from tests.makers import app_on, screen_text, until
from tests.playing import play


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


def test_what_was_taken_is_told(tmp_path: Path) -> None:
    """Who said it, when, the first words, and the outlet; what is copied is scrolled into sight."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        pane = app.browse.query_one(StatementPane)
        pane.scroll_to(y=100, animate=False, immediate=True)
        await pilot.press("y")
        told = "Dockers' union, 2 May 2031, “Le port est fermé, dit le chœur…” (Example Herald)"
        await until(pilot, lambda: told in toasted(app))
        assert pane.scroll_offset.y <= pane.rows_under_cursor[0]

    play(app_on(tmp_path), act, size=(80, 24), has_toasts=True)


def test_copying_as_another_style(tmp_path: Path) -> None:
    """Y offers the styles by name."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await pilot.press("j", "Y", *"biblatex", "enter")
        await until(pilot, lambda: app.clipboard.lstrip().startswith("@"))

    play(app_on(tmp_path), act)


def test_html_is_copied_for_programs_that_paste_formatted_text(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A plain paste may then find nothing, which the reader is told."""
    tool = tmp_path / "tools" / "xclip"
    tool.parent.mkdir()
    tool.write_text(f"#!/bin/sh\n{KEEPING}\n")
    tool.chmod(0o755)
    for name, value in {"PATH": str(tool.parent), "HERE": str(tmp_path), "DISPLAY": ":0"}.items():
        monkeypatch.setenv(name, value)
    for name in ("WAYLAND_DISPLAY", "SSH_TTY", "SSH_CONNECTION"):
        monkeypatch.delenv(name, raising=False)

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await pilot.press("j", "Y", *"html", "enter")
        await until(pilot, lambda: "Copied as HTML (xclip)" in toasted(app))
        assert (tmp_path / "kept").read_text(encoding="utf-8").startswith("<figure>")

    play(app_on(tmp_path), act, has_toasts=True)


def test_an_event_without_statements_copies_with_its_sources(tmp_path: Path) -> None:
    """Where there is no quote, the event is cited."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await pilot.press("g", "y")
        await until(pilot, lambda: "A storm hits the coast" in app.clipboard)
        assert "Agency" in app.clipboard

    play(app_on(tmp_path), act)


def test_where_no_terminal_can_be_lent_the_editor_stays_away(tmp_path: Path) -> None:
    """In a browser, say: it is told, and the screen stays."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await pilot.press("e")
        await until(pilot, lambda: "No editor can be opened" in screen_text(app))

    play(app_on(tmp_path), act, has_toasts=True)


def test_a_source_without_an_address_says_so(tmp_path: Path) -> None:
    """Nothing is opened."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await pilot.press("g", "o")
        await until(pilot, lambda: "This source has no address" in screen_text(app))

    play(app_on(tmp_path), act, has_toasts=True)


def test_over_ssh_the_address_is_copied(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No browser is near."""
    monkeypatch.setenv("SSH_TTY", "/dev/pts/1")

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await pilot.press("j", "o")
        await until(pilot, lambda: app.clipboard == "https://herald.example/port")
        await until(pilot, lambda: "https://herald.example/port" in toasted(app))

    play(app_on(tmp_path), act, has_toasts=True)


def toasted(app: ExplorerApp) -> str:
    """What toasts tell, each in a line."""
    return "\n".join(told.message for told in app._notifications)
