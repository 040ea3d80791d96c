"""The command palette: the table of commands, and the themes."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator, Sequence
from functools import partial

from textual.app import SystemCommand

from explorer.commands import COMMANDS
from explorer.rows.lists import said


def palette(
    language: str,
    run: Callable[[str], Awaitable[object]],
    themes: Sequence[str],
    put_on: Callable[[str], None],
) -> Iterator[SystemCommand]:
    """What the palette offers: to run an action, to put on a theme."""
    for command in COMMANDS:
        title = f"{said(command.label, language)} ({command.shown})"
        yield SystemCommand(title, said(command.tip, language), partial(run, command.action))
    for theme in themes:
        yield SystemCommand(f"{said('theme', language)}: {theme}", "", partial(put_on, theme))
