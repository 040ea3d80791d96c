"""The help: every command in its group, what can be asked, and a legend of all that the screen shows."""

from __future__ import annotations

from explorer.commands import COMMANDS, Command, Group
from explorer.rows.choices import Choice, heading
from explorer.rows.columns import in_columns
from explorer.rows.examples import examples
from explorer.rows.keys import keys_of
from explorer.rows.legend import legend
from explorer.session import Session
from explorer.wording.language import in_figures, say

KEYS_WIDTH, QUERY_WIDTH = 14, 36


def helped(session: Session) -> tuple[str, list[Choice]]:
    """Commands, queries, signs: each group under its heading. What has an action runs it."""
    language = session.language
    return say("Help: type to narrow", language), [
        *commands_in_groups(language),
        *heading(say("What can be asked for after /", language), queries(session)),
        *legend(session.index, language),
    ]


def commands_in_groups(language: str) -> list[Choice]:
    """Every command with its keys."""
    return [
        choice
        for group in Group
        for choice in heading(
            say(group, language),
            [row for one in COMMANDS if one.group is group for row in of_command(one, language)],
        )
    ]


def of_command(command: Command, language: str) -> list[Choice]:
    """Keys and tip of a command, which is also found by the label that the foot of the screen has."""
    keys, tip = keys_of(command, language), say(command.tip, language)
    like = Choice(value=command.action, words="", also=say(command.label, language))
    return in_columns(keys, tip, KEYS_WIDTH, like)


def queries(session: Session) -> list[Choice]:
    """Examples of queries with what they ask and how many statements they find."""
    rows = []
    for one in examples(session):
        finds = in_figures(one.finds, session.language)
        like = Choice(value=f"ask({one.query!r})", words="", about=finds)
        rows += in_columns(one.query, one.asks, QUERY_WIDTH, like)
    return rows
