"""The foot of the screen: which hints stay when there is little room."""

from __future__ import annotations

import pytest

from explorer.commands import COMMANDS
from explorer.index.index import Index
from explorer.query.notation import Query
from explorer.query.results import run
from explorer.rows.footer import footer_rows
from explorer.rows.lists import LIST_KEYS, keys_in_words
from explorer.session import Session
from explorer.wording.widths import cell_width

HINTS = [command for command in COMMANDS if command.footer and not command.pane]


def text(index: Index, width: int, language: str = "en", at: str = "timeline") -> str:
    """The row as plain text."""
    session = Session.opened(run(index, Query.parse("")), language)
    return "".join(piece.text for piece in footer_rows(session, width, 1, at)[0])


def test_all_hints_are_shown_where_there_is_room(index: Index) -> None:
    """In the order of the table, key and label."""
    labels = {"open": "read"}
    shown = [
        words
        for command in HINTS
        for words in (command.shown, *labels.get(command.name, command.label).split())
    ]
    assert text(index, 300).split() == shown


@pytest.mark.parametrize("language", ["en", "fr"])
def test_hints_are_whole_or_absent(index: Index, language: str) -> None:
    """At no width is one cut; what is shown at a width is shown at every larger one."""
    before: set[str] = set()
    for width in range(1, 200):
        row = text(index, width, language)
        assert cell_width(row) <= max(width, 1)
        assert before <= set(row.split())
        before = set(row.split())


def test_help_stays_longest(index: Index) -> None:
    """Whoever is lost needs it most."""
    assert text(index, 12).split() == ["?", "help"]


def test_a_press_on_a_hint_does_what_it_says(index: Index) -> None:
    """On the key and on the label."""
    session = Session.opened(run(index, Query.parse("")), "en")
    pieces = footer_rows(session, 300, 1)[0]
    assert [piece.action for piece in pieces if piece.action] == [
        action for command in HINTS for action in (command.action, command.action)
    ]


def test_each_pane_has_hints_of_its_own(index: Index) -> None:
    """What enter does there, and what can be done nowhere else."""
    rows = {at: text(index, 300, "en", at) for at in ("timeline", "statement", "sources")}
    assert [at for at, row in rows.items() if " r  reply" in row] == ["statement"]
    assert [at for at, row in rows.items() if " o  open address" in row] == ["sources"]
    assert len({row[row.index("enter") :] for row in rows.values()}) == len(rows)


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("at", LIST_KEYS)
def test_letters_that_are_typed_are_not_hinted_as_keys(index: Index, language: str, at: str) -> None:
    """Over the panes their keys mean nothing: the foot has those of the line or list that is open."""
    assert text(index, 300, language, at) == f" {keys_in_words(at, language)}"
    assert cell_width(text(index, 30, language, at)) <= 30
