"""The foot of the screen: hints for the most useful keys, as many as fit whole; for a moment, what a key did not do."""

from __future__ import annotations

from operator import attrgetter

from explorer.commands import COMMANDS, Command
from explorer.rows.lists import is_at_foot, notice_in_words
from explorer.rows.stretch import BarRows, Bars, Stretch
from explorer.session import Session
from explorer.wording.language import say
from explorer.wording.widths import cell_width, shortened


def footer_rows(session: Session, width: int, _height: int) -> Bars:
    """Hints in the order of the table. If room is short, those with the highest `footer` go first, and `?` last."""
    if is_at_foot(session):
        return ((Stretch(shortened(f" {notice_in_words(session)}", width), "strong"),),)
    kept: set[Command] = set()
    count = f" {session.count}" if session.count else ""
    left = width - 1 - cell_width(count)
    for command in sorted([one for one in COMMANDS if one.footer], key=attrgetter("footer")):
        left -= cell_width(" ".join(hint(command, session))) + 3
        if left < 0:
            break
        kept.add(command)
    pieces = [Stretch(f"{count} ", "strong")] if count else [Stretch(" ")]
    for command in COMMANDS:
        if command in kept:
            key, label = hint(command, session)
            pieces.append(Stretch(f" {key} ", "key", command.action))
            pieces.append(Stretch(f" {label} ", "dim", command.action))
    return (tuple(pieces),)


def hint(command: Command, session: Session) -> tuple[str, str]:
    """The key and the label of a command; that of the basket has the number of its quotes."""
    label = say(command.label, session.language)
    if command.name == "gather" and session.basket.entries:
        label += f" ({len(session.basket.entries)})"
    return say(command.shown, session.language), label


FOOTER = BarRows(write=footer_rows, depends=attrgetter("language", "count", "notice", "key", "basket"))
