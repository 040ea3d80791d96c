"""How often a query is answered and a pane is written: once for each change."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from textual.pilot import Pilot

from explorer.app import ExplorerApp
from explorer.index.index import Index
from explorer.query.notation import Query
from explorer.query.results import Results, run
from explorer.session import session as sessions
from explorer.widgets.bar import Bar
from explorer.widgets.sources import SourcesPane
from explorer.widgets.statement import StatementPane
from explorer.widgets.timeline import Timeline
from tests.makers import app_on, until
from tests.playing import play

Counts = Counter[str]
PANES = {
    "timeline": (Timeline, "write"),
    "statement": (StatementPane, "written"),
    "sources": (SourcesPane, "written"),
}


@pytest.fixture
def counts(monkeypatch: pytest.MonkeyPatch) -> Counts:
    """How often each pane was written and a query answered since it was last emptied."""
    counted: Counts = Counter()

    def counting(name: str, does: Callable[..., object]) -> Callable[..., object]:
        def counts(*arguments: object) -> object:
            counted[name] += 1
            return does(*arguments)

        return counts

    for name, (pane, method) in PANES.items():
        monkeypatch.setattr(pane, method, counting(name, getattr(pane, method)))
    answer = run

    def answering(index: Index, query: Query) -> Results:
        counted["run"] += 1
        return answer(index, query)

    monkeypatch.setattr(sessions, "run", answering)
    return counted


def bars_written(app: ExplorerApp, counts: Counts) -> None:
    """Count the writing of the bars of an app, from now on."""
    for bar in app.browse.query(Bar):
        shows = bar._shows
        name = str(bar.id)

        def write(*arguments: object, name: str = name, does: Callable[..., object] = shows.write) -> object:
            counts[name] += 1
            return does(*arguments)

        object.__setattr__(bar, "_shows", type(shows)(write=write, depends=shows.depends))  # type: ignore[arg-type]  # counts what it hands on


@pytest.mark.parametrize("size", [(120, 40), (80, 24)])
def test_the_first_screen_is_written_once(tmp_path: Path, counts: Counts, size: tuple[int, int]) -> None:
    """The query was answered before; each pane is written when its width is known, and not before."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await until(pilot, lambda: all(counts[name] for name in PANES))
        await pilot.pause()
        assert counts == {"timeline": 1, "statement": 1, "sources": 1}

    play(app_on(tmp_path), act, size=size)


@pytest.mark.parametrize(
    ("keys", "event", "expected"),
    [
        ("j", 2, {"statement": 1, "sources": 1}),
        (">", 3, {"statement": 1, "sources": 1, "density": 1}),
        ("<", 0, {"statement": 1, "sources": 1, "density": 1}),
    ],
)
def test_a_movement_writes_what_changed_once(
    tmp_path: Path, counts: Counts, keys: str, event: int, expected: dict[str, int]
) -> None:
    """The timeline stays; the strip is written when the month is another one; no query is answered."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await pilot.pause()
        bars_written(app, counts)
        counts.clear()
        await pilot.press(keys)
        await pilot.pause()
        assert app.session.place.event == event
        assert counts == expected

    play(app_on(tmp_path), act)


def test_within_a_statement_the_wordings_are_written_once(tmp_path: Path, counts: Counts) -> None:
    """From quote to quote another one is open, and another source has its details; from reply to reply, nothing."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await pilot.press("l")
        bars_written(app, counts)
        counts.clear()
        await pilot.press("j")
        await pilot.pause()
        assert app.session.place.quote == 1
        assert counts == {"statement": 1, "sources": 1}
        counts.clear()
        await pilot.press("j")
        await pilot.pause()
        assert app.session.reading.link >= 0
        assert counts == {}

    play(app_on(tmp_path), act)


def test_a_stance_toggled_is_asked_once(tmp_path: Path, counts: Counts) -> None:
    """Every pane and every bar but the foot is written once; closing the list writes nothing."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await pilot.press("s", *"deni")
        bars_written(app, counts)
        counts.clear()
        await pilot.press("tab")
        await until(pilot, lambda: str(app.session.query) == "stance:denies")
        await pilot.pause()
        once = {"run", "timeline", "statement", "sources", "head", "chips", "density"}
        assert counts == dict.fromkeys(once, 1)
        counts.clear()
        await pilot.press("enter")
        await until(pilot, lambda: app.screen is app.browse)
        await pilot.pause()
        assert counts == {}

    play(app_on(tmp_path), act)


def test_following_a_reply_asks_nothing(tmp_path: Path, counts: Counts) -> None:
    """It only goes elsewhere in what was found."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await pilot.press("j")
        counts.clear()
        await pilot.press("r")
        await until(pilot, lambda: app.session.place.event == 1)
        await pilot.pause()
        assert counts == {"statement": 1, "sources": 1}

    play(app_on(tmp_path), act)


def test_each_letter_of_a_query_is_asked_once(tmp_path: Path, counts: Counts) -> None:
    """And enter asks nothing anew."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        await pilot.press("/", *"choe")
        counts.clear()
        await pilot.press("u")
        await pilot.pause()
        assert counts["run"] <= 1
        await pilot.press("r", "enter")
        await until(pilot, lambda: app.screen is app.browse)
        assert counts["run"] <= 2

    play(app_on(tmp_path), act)
