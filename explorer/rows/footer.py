"""The foot of the screen: hints for the most useful keys, as many as fit whole."""

from __future__ import annotations

from operator import attrgetter

from explorer.commands import COMMANDS, Command
from explorer.rows.stretch import BarRows, Bars, Stretch
from explorer.session import Session
from explorer.wording.language import say
from explorer.wording.widths import cell_width


def footer_rows(session: Session, width: int, _height: int) -> Bars:
    """Hints in the order of the table. If room is short, those with the highest `footer` go first, and `?` last."""
    kept: set[Command] = set()
    left = width - 1
    for command in sorted([one for one in COMMANDS if one.footer], key=attrgetter("footer")):
        left -= len(command.shown) + cell_width(say(command.label, session.language)) + 4
        if left < 0:
            break
        kept.add(command)
    pieces = [Stretch(" ")]
    for command in COMMANDS:
        if command in kept:
            label = say(command.label, session.language)
            pieces.append(Stretch(f" {command.shown} ", "key", command.action))
            pieces.append(Stretch(f" {label} ", "dim", command.action))
    return (tuple(pieces),)


FOOTER = BarRows(write=footer_rows, depends=attrgetter("language"))
