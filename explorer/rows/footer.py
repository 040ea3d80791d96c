"""The foot of the screen: hints for the most useful keys of where the reader is, as many as fit whole.

That is a pane, or a line or list over the panes, in which letters are typed and the keys of the panes mean nothing.
For a moment, what a key did or did not do takes the place of the hints.
"""

from __future__ import annotations

from functools import partial
from operator import attrgetter

from explorer.commands import COMMANDS, Command
from explorer.rows.lists import LIST_KEYS, hints_within, is_at_foot, keys_in_words, notice_in_words
from explorer.rows.stretch import BarRows, Bars, Stretch
from explorer.session import Session
from explorer.wording.language import _, say
from explorer.wording.widths import cell_width, shortened

told_in_hints = attrgetter("language", "count", "notice", "key", "basket")
# What enter does in a pane.
ON_ENTER = {"timeline": _("read"), "statement": _("open"), "sources": _("passage")}


def footer_rows(session: Session, width: int, _height: int, at: str = "timeline") -> Bars:
    """Hints in the order of the table. If room is short, those with the highest `footer` go first, and `?` last.

    `at` is the pane that has the focus, or the kind of line or list over the panes (LIST_KEYS).
    """
    if at in LIST_KEYS:
        return ((Stretch(f" {hints_within(keys_in_words(at, session.language), width - 1)}", "dim"),),)
    if is_at_foot(session):
        return ((Stretch(shortened(f" {notice_in_words(session)}", width), "strong"),),)
    hinted = [one for one in COMMANDS if one.footer and one.pane in ("", at)]
    kept: set[Command] = set()
    count = f" {session.count}" if session.count else ""
    left = width - 1 - cell_width(count)
    for command in sorted(hinted, key=attrgetter("footer")):
        left -= cell_width(" ".join(hint(command, session, at))) + 3
        if left < 0:
            break
        kept.add(command)
    pieces = [Stretch(f"{count} ", "strong")] if count else [Stretch(" ")]
    for command in hinted:
        if command in kept:
            key, label = hint(command, session, at)
            pieces.append(Stretch(f" {key} ", "key", command.action))
            pieces.append(Stretch(f" {label} ", "dim", command.action))
    return (tuple(pieces),)


def hint(command: Command, session: Session, at: str) -> tuple[str, str]:
    """The key and the label of a command; that of the basket has the number of its quotes."""
    label = say(ON_ENTER[at] if command.name == "open" else command.label, session.language)
    if command.name == "gather" and session.basket.entries:
        label += f" ({len(session.basket.entries)})"
    return say(command.shown, session.language), label


def footer_at(at: str) -> BarRows:
    """The foot of the screen for a pane, or for a line or list over the panes."""
    return BarRows(
        write=partial(footer_rows, at=at), depends=attrgetter("language", "count", "notice", "key", "basket")
    )
