"""What belongs to no single screen: the dossier stays to be seen, whatever becomes of its files and of the cache."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from textual.pilot import Pilot

from explorer.app import ExplorerApp, Opening, run_app
from explorer.index.store import IndexLostError, Store, StoreInFile
from tests.makers import EVENTS, app_on, screen_text, session_on, until, write_dossier
from tests.playing import is_on, play

Edit = Callable[[Path], object]
EDITS: dict[str, Edit] = {
    "broken": lambda folder: write_dossier(folder, f"{EVENTS}x: [\n"),
    "valid": lambda folder: write_dossier(folder, EVENTS.replace("denies a closure", "denies any closure")),
    "deleted": lambda folder: (folder / "events.yaml").unlink(),
}


def damage(cache: Path) -> None:
    """Cut every index of a cache short, as a full disk or a careless program does."""
    for path in cache.glob("*.index"):
        with path.open("r+b") as file:
            file.truncate(5000)


def is_kept(app: ExplorerApp) -> bool:
    """Whether the index is read from a copy by now."""
    store = app.session.index._store
    return isinstance(store, StoreInFile) and isinstance(store._instead, Store)


@pytest.mark.parametrize("edit", EDITS.values(), ids=EDITS)
def test_a_damaged_cache_and_an_edit_leave_the_last_good_dossier(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, edit: Edit
) -> None:
    """Compiled again, it would be another; so the screen has a copy of its own."""
    monkeypatch.setattr(ExplorerApp, "look_for_edits", lambda _: None)  # as if it was not time yet

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        app.keep()
        await until(pilot, partial(is_kept, app))
        await pilot.press("s")
        edit(app.folder)
        damage(tmp_path / "cache")
        await pilot.press("d", "e", "escape", "j")
        await until(pilot, partial(is_on, app, "The harbour master denies a closure"))
        assert "never closed" in screen_text(app)

    play(app_on(tmp_path), act)


def test_a_dossier_that_is_lost_ends_the_screen_with_its_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Both may happen before there is a copy, or without room for one. There is a sentence for it."""
    monkeypatch.setattr(StoreInFile, "keep", Store.keep)  # as if there were no room
    app = app_on(tmp_path)

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        EDITS["broken"](app.folder)
        damage(tmp_path / "cache")
        await pilot.press("slash", *"storm")
        await until(pilot, lambda: app.failure is not None)

    with pytest.raises(IndexLostError):  # as Textual's tests see it
        play(app, act)
    assert isinstance(app.failure, IndexLostError)
    assert not app._exit_renderables


def test_what_ended_the_screen_is_raised(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The command line has the sentence for it."""

    def run(app: ExplorerApp) -> None:
        app.failure = IndexLostError()

    monkeypatch.setattr(ExplorerApp, "run", run)
    session = session_on(tmp_path)
    with pytest.raises(IndexLostError):
        run_app(tmp_path / "dossier", session.results, Opening(language="en"))
