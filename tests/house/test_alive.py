"""Whatever is pressed, in whatever order, the program lives; what ends it in a reader's hands ends it here."""

from __future__ import annotations

import asyncio
import os
import random
import re
import webbrowser
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path

import pytest
from textual import events
from textual.pilot import Pilot

from explorer.app import ExplorerApp
from explorer.commands import COMMANDS
from explorer.dossier.model import in_language
from explorer.index.cache import open_dossier
from explorer.query.notation import Query
from explorer.query.results import run
from explorer.session import Session
from tests.command_line import Terminal
from tests.house.source import ROOT
from tests.makers import EVENTS, app_on, screen_text, until, write_dossier

PRESSES = 2_000
MOVES = (
    "up",
    "down",
    "left",
    "right",
    "pageup",
    "pagedown",
    "home",
    "end",
    "tab",
    "shift+tab",
    "enter",
    "escape",
    "space",
)
# A dead key sends an accent alone; a paste can bring brackets, quotation marks and words of other scripts.
TYPED = (
    "a",
    "e",
    "s",
    ":",
    "-",
    '"',
    "[",
    "]",
    "0",
    "7",
    "é",
    "\u0301",
    "ко",
    "무",
    "*",
    "/",
    "\\",
    "«",
    "backspace",
    "ctrl+p",
)
SIZES = ((120, 40), (80, 24), (45, 13), (200, 60), (20, 5))
KEYS = [key for command in COMMANDS for key in command.keys if key not in ("q", "ctrl+q")]


@pytest.fixture(autouse=True)
def harmless(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is opened outside the program, and nothing but a fault ends it."""
    monkeypatch.setenv("EDITOR", "true")
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.setattr(webbrowser, "open", lambda *_, **__: True)
    monkeypatch.setattr(ExplorerApp, "open_url", lambda *_, **__: None)
    monkeypatch.setattr(ExplorerApp, "suspend", lambda _: nullcontext())
    monkeypatch.setattr(ExplorerApp, "exit", lambda *_, **__: None)


@contextmanager
def chance(done: list[str]) -> Iterator[random.Random]:
    """Chance from a seed that a failure tells, with what was done last."""
    seed = int(os.environ.get("EXPLORER_SEED") or random.SystemRandom().randrange(1_000_000))
    try:
        yield random.Random(seed)  # noqa: S311  # chance, not secrecy
    except BaseException as error:
        error.add_note(f"EXPLORER_SEED={seed}; after {len(done)} acts, the last: {done[-12:]}")
        raise


async def act(app: ExplorerApp, pilot: Pilot[None], draw: random.Random) -> str:
    """One thing that a reader could do; what it was."""
    kind = draw.choices(
        ("key", "move", "type", "burst", "click", "wheel", "resize"), (40, 20, 20, 8, 8, 3, 1)
    )[0]
    keys = {"key": KEYS, "move": MOVES, "type": TYPED, "burst": [*KEYS, *MOVES]}.get(kind, ())
    if keys:
        pressed = draw.choices(keys, k=5 if kind == "burst" else 1)
        for key in pressed:
            # Not waited for, as a reader does not wait: the next key may come while a list is still opening.
            app.post_message(events.Key(key, key if len(key) == 1 else None))
        await asyncio.sleep(draw.choice((0, 0, 0.01)))
        return " ".join(pressed)
    width, height = app.size
    at = draw.randrange(width), draw.randrange(height)
    if kind == "click":
        await pilot.click(offset=at, times=draw.choice((1, 1, 2)))
    elif kind == "wheel":
        await pilot.hover(offset=at)
    else:
        await pilot.resize_terminal(*draw.choice(SIZES))
    return f"{kind} {at}"


async def press(
    app: ExplorerApp, pilot: Pilot[None], draw: random.Random, times: int, done: list[str]
) -> None:
    """Act so often, as long as the program runs; what was done is there for a failure to tell."""
    for _ in range(times):
        done += [await act(app, pilot, draw)]
        assert app.is_running
    await pilot.pause()


async def is_well(app: ExplorerApp, pilot: Pilot[None]) -> None:
    """The program answers: with everything closed and dropped, and no pane full, the first event is on the screen."""
    await pilot.resize_terminal(120, 40)
    for key in ("escape", "escape", "escape", "escape", "0", "g"):
        await pilot.press(key)
    if app.browse.has_class("-full"):
        await pilot.press("z")
    title = app.session.index.event(app.session.place.event).title
    await until(
        pilot,
        lambda: any(
            text[:20] in screen_text(app) for text in (in_language(title, "en"), in_language(title, "fr"))
        ),
    )
    assert app.is_running


@pytest.mark.slow
def test_two_thousand_random_keys_end_nothing() -> None:
    """Keys of every command, letters, bursts, the mouse and other sizes of the window, on the shipped dossier."""
    app = ExplorerApp(ROOT / "data", Session.opened(run(open_dossier(ROOT / "data"), Query()), "en"))
    done: list[str] = []

    async def play(draw: random.Random) -> None:
        app.animation_level = "none"  # what moves smoothly is waited for by every click
        async with app.run_test(size=(120, 40)) as pilot:
            await press(app, pilot, draw, PRESSES, done)
            await is_well(app, pilot)

    with chance(done) as draw:
        asyncio.run(play(draw))


SMALLER = EVENTS[: EVENTS.index("- id: port-closure-2031-05-02")]


@pytest.mark.slow
def test_a_dossier_may_shrink_and_grow_while_it_is_read(tmp_path: Path) -> None:
    """The place, the history and the query of the larger one lead nowhere in the smaller one, and that ends nothing."""
    app = app_on(tmp_path)
    done: list[str] = []

    async def play(draw: random.Random) -> None:
        app.animation_level = "none"  # what moves smoothly is waited for by every click
        async with app.run_test(size=(120, 40)) as pilot:
            for turn in range(12):
                await press(app, pilot, draw, 20, done)
                write_dossier(app.folder, (SMALLER, EVENTS)[turn % 2])
                app.look_for_edits()
                done.append(f"dossier {('smaller', 'larger')[turn % 2]}")
                await pilot.pause(0.2)
            await is_well(app, pilot)

    with chance(done) as draw:
        asyncio.run(play(draw))


@pytest.mark.slow
def test_a_burst_of_keys_goes_as_far_as_the_keys_one_by_one(tmp_path: Path) -> None:
    """Keys that arrive in one piece, as a slow line or key repeat delivers them, all count."""
    write_dossier(tmp_path / "dossier")
    with Terminal(tmp_path) as terminal:
        terminal.until(lambda written: b"A storm hits" in written)
        terminal.type("gjjj")
        terminal.until(lambda _: is_marked("A visit of unknown date", terminal.rows()))


def is_marked(title: str, rows: list[str]) -> bool:
    """Whether the row with this title is the place's."""
    return any(re.search(f"▌[^│]*{title}", row) for row in rows)
