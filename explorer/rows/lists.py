"""The lists that open over the main screen: commands, styles and labels.

The value of a choice is an action of the main screen (or a label), so that all lists are opened and answered alike.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from explorer.commands import COMMANDS
from explorer.query import FACETS
from explorer.rows.choices import Choice, Listed, label_choices
from explorer.rows.copy_lists import gathered_listed, many_listed, place_listed, query_listed
from explorer.rows.keys import keys_of
from explorer.rows.nearby import nearby_listed
from explorer.session import Session
from explorer.wording.language import _, say
from explorer.wording.sentences import message_in_words
from explorer.wording.sentences.session import FLEETING, OPENING
from explorer.wording.vocabulary import facet_in_words
from explorer.wording.widths import cell_width

HINT_SEPARATOR = " · "
# What the keys do in each kind of list.
LIST_KEYS = {
    "run": _("enter run · esc close"),
    "choose": _("enter choose · esc close"),
    "toggle": _("tab toggle · enter take · esc restore"),
    "ask": _("tab complete · enter keep · esc restore"),
    "basket": _("y copy · Y copy as · x drop · J K reorder · m remark · enter go there · esc close"),
    "remark": _("enter keep · esc cancel"),
    "passage": _("j k events · enter follow · esc close"),
}
# Which of them a list has, if not those of choosing.
KEYS_OF_LIST = {"help": "run", "palette": "run", "labels": "toggle"}


def said(words: str, language: str) -> str:
    """Words of the interface, for the screens, which do not import the room of wording."""
    return say(words, language)


def keys_in_words(kind: str, language: str) -> str:
    """The hint about keys below a kind of list."""
    return say(LIST_KEYS[kind], language)


def hints_within(hints: str, width: int) -> str:
    """As many hints as fit whole into a width in cells. The last go first: that `esc` closes is known anyway."""
    while cell_width(hints) > max(width, 0):
        hints = hints.rpartition(HINT_SEPARATOR)[0]
    return hints


def help_listed(session: Session) -> Listed:
    """Every command, what can be asked, and all signs."""
    from explorer.rows.help import helped  # the first screen explains nothing

    return helped(session)


def palette_listed(session: Session) -> Listed:
    """Every command by what it does, as in the help; also found by the label that the foot of the screen has."""
    language = session.language
    choices = [
        Choice(
            value=command.action,
            words=say(command.tip, language),
            about=keys_of(command, language),
            also=say(command.label, language),
        )
        for command in COMMANDS
    ]
    return say("Palette: type to narrow", language), choices


def labels_listed(session: Session, facet: str) -> Listed:
    """The labels of a facet, with what each would find."""
    return facet_in_words(facet, session.language), label_choices(session, FACETS[facet])


def filters_listed(session: Session) -> Listed:
    """Every facet with its labels: what can be asked can be found. Typing searches them all."""
    language = session.language
    choices = [
        replace(choice, of=say("{head}: {rest}", language, head=facet_in_words(name, language), rest=""))
        for name, facet in FACETS.items()
        for choice in label_choices(session, facet)
    ]
    return say("All filters", language), choices


ACTION_LISTS: dict[str, Callable[[Session], Listed]] = {
    "help": help_listed,
    "styles": place_listed,
    "query-styles": query_listed,
    "many": many_listed,
    "basket-styles": gathered_listed,
    "nearby": nearby_listed,
}


def is_at_foot(session: Session) -> bool:
    """Whether the session's message is shown at the foot of the screen, in place of the hints."""
    return is_fleeting(session) or session.notice in OPENING


def is_fleeting(session: Session) -> bool:
    """Whether the session's message is shown at the foot of the screen, and only for a moment."""
    return session.notice in FLEETING


def notice_in_words(session: Session) -> str:
    """The session's message about the last change; empty if it has none."""
    if not session.notice:
        return ""
    return message_in_words(
        session.notice,
        session.language,
        terms=str(session.dropped),
        key=session.key,
        offered=str(session.history.past[-1].query) if session.history.past else "",
        count=len(session.basket.entries),
        what=what_was_gathered(session),
    )


def what_was_gathered(session: Session) -> str:
    """What went into the basket or out of it; empty if the message is about something else."""
    if not session.notice.endswith("gathered"):
        return ""
    from explorer.rows.copying import taken  # the first screen cites nothing

    return taken(session)
