"""Brackets in the data are text, wherever they are shown."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
import yaml
from textual.pilot import Pilot

from explorer.app import ExplorerApp
from explorer.dossier.load import load
from explorer.dossier.model import in_language
from explorer.errors import ExplorerError
from explorer.screens.choose import ListScreen
from tests.makers import EVENTS, SOURCES, app_on, screen_text, until, write_dossier
from tests.playing import play

LONGEST = "[link=http://e]z[/link]"
HOSTILE = (LONGEST, "[/x]", "[@click=app.quit]x[/]")
# What the small dossier does without.
MORE = (
    ("kind: unnamed\n", "kind: unnamed\n  note: {en: unnamed}\n"),
    ("date-basis:", "note: {en: of the storm}\n  date-basis:"),
    ("scope: {en: the past", "basis: as asked, scope: {en: the past"),
    ("medium: {en: radio", "said-basis: a tape\n    note: {en: on air}\n    medium: {en: radio"),
    (
        "outlet-says: nie",
        (
            "outlet-says: nie\n      credited-to: le port\n      note: {en: as printed}\n"
            "      warning: {en: beware}\n      drift: [{how: date, note: {en: later}}]\n"
            "      correction: {on: 2031-06-01, reason: {en: a word was lost}}"
        ),
    ),
    (
        "claims:\n- {id: port-closed,",
        "headings:\n- {id: port, text: {en: The port}}\nclaims:\n- {id: port-closed, heading: port, label: {en: closed},",
    ),
    ("kind: group,", "kind: group, aliases: [dockers],"),
)
Tree = dict[str, "Tree"] | list["Tree"] | str


def leaves(tree: Tree) -> Iterator[tuple[dict[str, Tree] | list[Tree], str | int]]:
    """Where each text of a file is: what holds it, and under which key."""
    if isinstance(tree, str):
        return
    pairs = list(tree.items()) if isinstance(tree, dict) else list(enumerate(tree))
    for key, below in pairs:
        if isinstance(below, str):
            yield tree, key
        yield from leaves(below)


def is_valid(folder: Path, events: Tree, sources: Tree) -> bool:
    """Whether the dossier with these files has no problem; it is left in the folder."""
    texts = [yaml.safe_dump(tree, allow_unicode=True, sort_keys=False) for tree in (events, sources)]
    write_dossier(folder, *texts)
    try:
        load(folder)
    except ExplorerError:
        return False
    return True


@pytest.fixture(scope="module")
def bracketed(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, str]:
    """Both files of a dossier with brackets in every field that takes them, which is every field of text."""
    folder = tmp_path_factory.mktemp("bracketed")
    events_text = EVENTS
    for old, new in MORE:
        assert old in events_text
        events_text = events_text.replace(old, new, 1)
    events: Tree = yaml.load(events_text, Loader=yaml.CBaseLoader)  # noqa: S506  # builds texts alone
    sources: Tree = yaml.load(SOURCES, Loader=yaml.CBaseLoader)  # noqa: S506  # builds texts alone
    fields = {
        str(key)
        for holder, key in [*leaves(events), *leaves(sources)]
        if spoilt(folder, (events, sources), holder, key, LONGEST)
    }
    assert fields >= {
        "en",
        "fr",
        "title",
        "container-title",
        "text",
        "outlet-says",
        "credited-to",
        "family",
        "basis",
    }
    assert is_valid(folder, events, sources)
    return ((folder / "events.yaml").read_text("utf-8"), (folder / "sources.yaml").read_text("utf-8"))


def spoilt(
    folder: Path,
    files: tuple[Tree, Tree],
    holder: dict[str, Tree] | list[Tree],
    key: str | int,
    hostile: str,
) -> bool:
    """Whether a text can be replaced by brackets; it is as it was where it cannot."""
    before = holder[key]  # type: ignore[index]  # the key is this holder's own
    holder[key] = hostile  # type: ignore[index]  # likewise
    if is_valid(folder, *files):
        return True
    holder[key] = before  # type: ignore[index]  # likewise
    return False


@pytest.mark.slow
@pytest.mark.parametrize("hostile", HOSTILE)
def test_brackets_in_every_field_are_text_on_every_screen(
    bracketed: tuple[str, str], tmp_path: Path, hostile: str
) -> None:
    """Nothing is taken for markup, no press runs anything, and the program lives."""
    app = app_on(tmp_path)
    write_dossier(app.folder, *(text.replace(LONGEST, hostile) for text in bracketed))

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        app.look_for_edits()
        await until(pilot, lambda: in_language(app.session.index.title, "en") == hostile)
        for keys in (
            "g",
            "g l",
            "j j",
            "j l l",
            "L",
            "L",
            "L",
            "Y escape",
            "s escape",
            "a",
            "l l enter",
            "/ [ / x",
        ):
            await pilot.press("g", "j", *(key if key != "/" else "slash" for key in keys.split()))
            await pilot.pause()
            # The field covers the title, and nothing else is left where nothing is found.
            assert (hostile[:6] if keys[0] != "/" else "[/x") in screen_text(app), keys
            if app.screen is not app.browse:
                await pilot.press("escape")
            await until(pilot, lambda: app.screen is app.browse)
            app.browse.panes[0].focus()
        assert not app._exit

    play(app, act, size=(160, 50))


def test_brackets_in_problems_are_told_as_they_are(tmp_path: Path) -> None:
    """A toast is text too."""

    async def act(app: ExplorerApp, pilot: Pilot[None]) -> None:
        write_dossier(app.folder, EVENTS.replace("stance: asserts", "stance: '[/x]'"))
        app.look_for_edits()
        await until(pilot, lambda: "[/x]" in screen_text(app))
        await pilot.press("/", *"stance:[/x]", "enter")
        await until(pilot, lambda: "'[/x]'" in screen_text(app))
        await pilot.press("escape", "?", *"[/x]")
        await until(pilot, partial(isinstance, app.screen, ListScreen))
        await until(pilot, lambda: "no match for '[/x]'" in screen_text(app))

    play(app_on(tmp_path), act, has_toasts=True)
