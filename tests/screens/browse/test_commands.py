"""Every command, by each of its keys: it does what its tip says."""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest
from textual.pilot import Pilot

from explorer.app import ExplorerApp
from explorer.commands import COMMANDS
from explorer.query.notation import Query
from explorer.screens.ask import AskScreen
from explorer.screens.basket import BasketScreen
from explorer.screens.choose import ListScreen
from explorer.screens.palette import PaletteScreen
from explorer.screens.places import PlacesScreen
from explorer.session import Session
from tests.makers import EVENTS, app_on, until
from tests.playing import play


@dataclass(frozen=True, kw_only=True)
class Case:
    """What holds once the key was pressed, after these keys, with this asked."""

    holds: Callable[[ExplorerApp], bool]
    before: tuple[str, ...] = ()
    query: str = ""


def at(event: int, statement: int | None = None) -> Callable[[ExplorerApp], bool]:
    """Whether the place is at an event, and a statement."""
    return lambda app: app.session.place.event == event and statement in (None, app.session.place.statement)


def on(pane: str) -> Callable[[ExplorerApp], bool]:
    """Whether a pane has the focus."""
    return lambda app: app.focused is not None and app.focused.id == pane


def asks(query: str) -> Callable[[ExplorerApp], bool]:
    """Whether this is asked."""
    return lambda app: str(app.session.query) == query


def lists(kind: type, id_: str) -> Callable[[ExplorerApp], bool]:
    """Whether a list is open, with this on it."""
    return lambda app: isinstance(app.screen, kind) and bool(app.screen.query(f"#{id_}"))


def edits(text: str) -> Callable[[ExplorerApp], bool]:
    """Whether the query is edited, with this in the line."""
    return lambda app: isinstance(app.screen, AskScreen) and app.screen._field.value == text


CLOSURE_LINE = EVENTS.splitlines().index("- id: port-closure-2031-05-02") + 1
# At first the place is at the union's statement (number 1) of event 1; the timeline has the focus.
CASES = {
    "down": Case(holds=at(2)),
    "up": Case(holds=at(0)),
    "next_pane": Case(holds=on("statement")),
    "previous_pane": Case(holds=on("sources")),
    "open": Case(holds=on("statement")),
    "next_statement": Case(before=("j",), holds=at(2, 3)),
    "previous_statement": Case(before=("j", "J"), holds=at(2, 2)),
    "top": Case(holds=at(0)),
    "bottom": Case(holds=at(3)),
    "page_down": Case(holds=at(3)),
    "page_up": Case(holds=at(0)),
    "half_page_down": Case(holds=at(3)),
    "half_page_up": Case(holds=at(0)),
    "count": Case(holds=lambda app: 1 <= app.session.count <= 9),
    "go_to": Case(holds=lists(PlacesScreen, "places")),
    "next_month": Case(before=("g",), holds=at(1)),
    "previous_month": Case(holds=at(0)),
    "next_match": Case(query="port", before=("n",), holds=at(2, 2)),
    "previous_match": Case(query="port", before=("n", "n"), holds=at(1, 1)),
    "reply": Case(before=("j",), holds=at(1, 1)),
    "back": Case(query="stance:denies", holds=asks("")),
    "forward": Case(query="stance:denies", before=("comma",), holds=asks("stance:denies")),
    "search": Case(query="stance:denies", holds=edits("stance:denies ")),
    "choose_actor": Case(holds=lambda app: app.screen.has_class("-actor")),
    "choose_stance": Case(holds=lambda app: app.screen.has_class("-stance")),
    "choose_filter": Case(holds=lambda app: app.screen.has_class("-all")),
    "drop_filters": Case(query="stance:denies", holds=asks("")),
    "as_of": Case(holds=edits("published-by:")),
    "copy": Case(holds=lambda app: "chœur" in app.clipboard),
    "copy_as": Case(holds=lists(ListScreen, "styles")),
    "gather": Case(holds=lambda app: "union-closed-herald" in app.session.basket),
    "basket": Case(holds=lambda app: isinstance(app.screen, BasketScreen)),
    "open_address": Case(
        before=("j",), holds=lambda app: "https://herald.example/port" in written(app.folder / "opened")
    ),
    "edit": Case(holds=lambda app: f"'+{CLOSURE_LINE}'" in written(app.folder / "edited")),
    "full": Case(holds=lambda app: app.browse.has_class("-full-timeline")),
    "language": Case(holds=lambda app: app.session.language == "fr"),
    "next_theme": Case(holds=lambda app: app.theme == "explorer-light"),
    "redraw": Case(holds=lambda _app: opened == ["all again"]),
    "suspend": Case(holds=lambda _app: opened == ["the shell"]),
    "dismiss": Case(before=("j", "o"), holds=lambda app: not len(app._notifications)),
    "help": Case(holds=lists(ListScreen, "help")),
    "palette": Case(holds=lists(PaletteScreen, "palette")),
    "quit": Case(holds=lambda _app: opened == ["the end"]),
}
PRESSES = [(command, key) for command in COMMANDS for key in command.keys]
opened: list[str] = []


def written(path: Path) -> str:
    """What is in a file, if it is there."""
    return path.read_text(encoding="utf-8") if path.exists() else ""


@pytest.fixture
def app(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ExplorerApp:
    """The program, where a browser and an editor only take note of what they are asked to open."""
    app = app_on(tmp_path)
    opened.clear()
    noting = tmp_path / "noting.py"
    noting.write_text("import sys; open(sys.argv[1], 'w').write(str(sys.argv[2:]))\n", encoding="utf-8")
    monkeypatch.setenv("VISUAL", f"{sys.executable} {noting} {app.folder / 'edited'}")
    monkeypatch.setenv("BROWSER", f"{sys.executable} {noting} {app.folder / 'opened'}")
    monkeypatch.delenv("SSH_TTY", raising=False)
    monkeypatch.delenv("SSH_CONNECTION", raising=False)
    monkeypatch.setattr(app, "suspend", nullcontext)
    monkeypatch.setattr(app, "action_redraw", lambda: opened.append("all again"))
    monkeypatch.setattr(app, "action_suspend_process", lambda: opened.append("the shell"))
    monkeypatch.setattr(app, "exit", lambda *_: opened.append("the end"))
    return app


def test_every_command_is_tried() -> None:
    """A command that nobody presses here may do nothing."""
    untried = {command.name for command in COMMANDS} ^ CASES.keys()
    assert not untried, f"a command and its case in CASES belong together: {untried}"


@pytest.mark.slow
def test_every_key_of_every_command_does_what_its_tip_says(app: ExplorerApp) -> None:
    """One after the other, each from the same beginning."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        start = app.session
        for command, key in PRESSES:
            case = CASES[command.name]
            await begin_again(app, pilot, start.asked(Query.parse(case.query)))
            await pilot.press(*case.before)
            assert not case.holds(app), f"{command.name} would be seen without {key}"
            await pilot.press(key)
            await until(pilot, partial(case.holds, app), what=f"{key}: {command.tip}")

    play(app, act)


async def begin_again(app: ExplorerApp, pilot: Pilot[None], start: Session) -> None:
    """Close what is open, and put everything back."""
    while app.screen is not app.browse:
        await app.pop_screen()
    if app.browse.has_class("-full"):
        app.browse.action_full()
    app.browse.session = start
    app.theme = "explorer-dark"
    app._clipboard = ""
    opened.clear()
    (app.folder / "edited").unlink(missing_ok=True)
    app.browse.panes[0].focus()
    await until(pilot, lambda: on("timeline")(app) and app.session is start)


def test_no_two_commands_share_a_key() -> None:
    """A key means one thing on the screen."""
    keys = [key for command in COMMANDS for key in command.keys]
    assert len(keys) == len(set(keys))
