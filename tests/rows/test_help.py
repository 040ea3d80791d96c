"""The help: every command, what can be asked, and all signs, each group under its heading."""

from __future__ import annotations

import pytest

from explorer.commands import COMMANDS, Group
from explorer.index.index import Index
from explorer.query.notation import Query
from explorer.query.results import run
from explorer.rows.choices import ChoiceRows, among
from explorer.rows.help import helped
from explorer.session import Session
from explorer.wording.language import say

NARROW = 76  # cells of the list in a window of 80


def opened(index: Index, language: str = "en") -> Session:
    """A session on everything."""
    return Session.opened(run(index, Query.parse("")), language)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_command_is_in_its_group(index: Index, language: str) -> None:
    """With all its keys and its tip, and enter runs it."""
    _, choices = helped(opened(index, language))
    for command in COMMANDS:
        rows = [choice for choice in choices if choice.value == command.action]
        assert {row.group for row in rows} == {say(command.group, language)}
        assert rows[0].words.startswith(say(command.all_shown[0], language))
        assert say(command.tip, language) in rows[0].also


@pytest.mark.parametrize("language", ["en", "fr"])
def test_nothing_of_the_help_is_cut_in_a_window_of_80(index: Index, language: str) -> None:
    """What is long has another row."""
    _, choices = helped(opened(index, language))
    rows = ChoiceRows(among(choices), NARROW, many=False, language=language)
    whole = ChoiceRows(among(choices), 300, many=False, language=language)
    for number in range(rows.count):
        assert rows[number].text.split() == whole[number].text.split()


def test_headings_stay_above_what_is_left(index: Index) -> None:
    """And none without anything below it; the cursor is on what was found."""
    _, choices = helped(opened(index))
    choosing = among(choices).narrowed("previous month")
    left = [choosing.choices[number] for number in choosing.left]
    assert [choice.words.split()[0] for choice in left] == ["Move", "<"]
    assert choosing.choice == left[1]


def test_a_group_is_found_by_its_name(index: Index) -> None:
    """All of it."""
    _, choices = helped(opened(index))
    choosing = among(choices).narrowed(Group.LEAVE.lower())
    shown = {choosing.choices[number].value for number in choosing.left}
    assert {command.action for command in COMMANDS if command.group is Group.LEAVE} <= shown


def test_the_cursor_begins_below_the_first_heading(index: Index) -> None:
    """Enter runs something."""
    _, choices = helped(opened(index))
    assert among(choices).value == COMMANDS[0].action
