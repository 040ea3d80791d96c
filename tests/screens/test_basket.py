"""The basket as a screen: what is gathered is looked at, put in order, remarked on and taken away."""

from __future__ import annotations

from pathlib import Path

from textual.pilot import Pilot

from explorer.app import ExplorerApp
from explorer.screens.basket import BasketScreen
from tests.makers import app_on, screen_text, until
from tests.playing import play, title_of

GATHER = ("space", "j", "space", "J", "space", "B")  # union, harbour master, and what he said of fines


def ids(app: ExplorerApp) -> list[str]:
    """The ids in the basket."""
    return [entry.id for entry in app.session.basket.entries]


def test_what_is_gathered_is_listed_and_counted(tmp_path: Path) -> None:
    """At the foot of the main screen, too; esc leads back to the same place."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await pilot.press(*GATHER)
        await until(pilot, lambda: "Basket: 3 quotes" in screen_text(app))
        assert "Dockers' union · 2 May 2031 · Example Herald" in screen_text(app)
        await pilot.press("escape")
        await until(pilot, lambda: "basket (3)" in screen_text(app))
        assert title_of(app) == "The harbour master denies a closure"

    play(app_on(tmp_path), act)


def test_entries_are_dropped_and_put_in_order(tmp_path: Path) -> None:
    """The cursor goes with what is moved; at the ends nothing happens."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await pilot.press(*GATHER, "K", "J", "J", "J")
        assert [id_[:14] for id_ in ids(app)] == ["harbour-master", "harbour-master", "union-closed-h"]
        await pilot.press("x")
        assert [id_[:14] for id_ in ids(app)] == ["harbour-master", "harbour-master"]
        await pilot.press("space", "x", "x", "m", "enter", "J")
        assert ids(app) == []
        await until(pilot, lambda: "Nothing gathered yet" in screen_text(app))

    play(app_on(tmp_path), act)


def test_a_remark_is_written_and_travels_with_the_quote(tmp_path: Path) -> None:
    """Every key is a letter while it is written; esc leaves it as it was."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await pilot.press(*GATHER, "m", *"ask xJ", "space", "y", "enter")
        await until(pilot, lambda: "note: ask xJ y" in screen_text(app))
        await pilot.press("m", "backspace", "z", "escape", "y")
        await until(pilot, lambda: "[reader’s note: ask xJ y]" in app.clipboard)
        assert "Le port n'a jamais" in app.clipboard
        assert isinstance(app.screen, BasketScreen)

    play(app_on(tmp_path), act)


def test_the_basket_is_copied_in_a_style(tmp_path: Path) -> None:
    """As one document; the style is offered first from then on."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await pilot.press(*GATHER, "Y", *"biblatex", "enter")
        await until(pilot, lambda: app.clipboard.count("@article") == 2)
        await pilot.press("escape", "Y")
        await until(pilot, lambda: app.session.style == "biblatex")
        rows = [row for row in screen_text(app).splitlines() if "BibLaTeX" in row or "Plain text" in row]
        assert "BibLaTeX" in rows[0]

    play(app_on(tmp_path), act)


def test_enter_goes_to_the_record(tmp_path: Path) -> None:
    """And `,` back to where the reader was."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await pilot.press(*GATHER, "enter")
        await until(pilot, lambda: title_of(app) == "The union says that the port is closed")
        await pilot.press("comma")
        await until(pilot, lambda: title_of(app) == "The harbour master denies a closure")

    play(app_on(tmp_path), act)
