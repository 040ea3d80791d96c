"""Taking a quote away."""

from __future__ import annotations

from pathlib import Path

from textual.pilot import Pilot

from explorer.app import ExplorerApp
from tests.makers import app_on, until
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
