"""Every command of the screen, one row each. Bindings, footer, palette, help and README are generated from this table.

A command that only changes the session says here how, so it needs no action on the screen.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from functools import partial

from explorer.session import Session, match_stepped, quote_gathered, repeated, reply_followed, zero
from explorer.wording.language import LANGUAGES, _

Change = Callable[[Session], Session]


class Group(StrEnum):
    """The part of the help that lists a command."""

    MOVE = _("Move")
    NARROW = _("Narrow")
    TAKE = _("Take away")
    LOOK = _("Look")
    LEAVE = _("Leave")


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """Something the reader can do: its keys, the first of which is the one shown in hints, and its words.

    `does` is a change of the session, or the name of an action of the browse screen (or of the app, after `app.`), in
    which `{key}` is the key that was pressed.
    `footer` ranks the hints at the foot of the screen: as it narrows, 1 is the last to go. 0 means no hint.
    `pane` is the pane in which the hint is given; empty if it is given in all of them.
    """

    name: str
    keys: tuple[str, ...]
    does: Change | str
    label: str
    tip: str
    group: Group
    footer: int = 0
    pane: str = ""

    @property
    def action(self) -> str:
        """What a Textual binding runs for this command."""
        return self.does if isinstance(self.does, str) else f"change('{self.name}')"

    @property
    def actions(self) -> dict[str, str]:
        """What a Textual binding runs for each key."""
        return {key: self.action.replace("{key}", key) for key in self.keys}

    @property
    def shown(self) -> str:
        """The key that hints name, as it is written on a keyboard."""
        return KEY_NAMES.get(self.keys[0], self.keys[0])

    @property
    def all_shown(self) -> tuple[str, ...]:
        """All keys, as they are written on a keyboard."""
        return tuple(dict.fromkeys(KEY_NAMES.get(key, key) for key in self.keys))


# What Textual calls these keys, and what is written on keyboards.
KEY_NAMES = {
    "enter": _("enter"),
    "escape": _("esc"),
    "shift+tab": _("shift+tab"),
    "home": _("home"),
    "end": _("end"),
    "down": "↓",
    "up": "↑",
    "left": "←",
    "right": "→",
    "pagedown": _("pgdn"),
    "pageup": _("pgup"),
    "backspace": _("backspace"),
    "comma": ",",
    **dict.fromkeys("123456789", "1…9"),
    "space": _("space"),
}


COMMANDS = (
    Command(
        name="down",
        keys=("j", "down"),
        does="go('row', 1)",
        label=_("down"),
        tip=_("Next row, quote, reply or source"),
        group=Group.MOVE,
        footer=3,
    ),
    Command(
        name="up",
        keys=("k", "up"),
        does="go('row', -1)",
        label=_("up"),
        tip=_("Previous row, quote, reply or source"),
        group=Group.MOVE,
        footer=4,
    ),
    Command(
        name="next_pane",
        keys=("l", "right", "tab"),
        does="pane(1)",
        label=_("next pane"),
        tip=_("Next pane: timeline, statement, sources"),
        group=Group.MOVE,
        footer=10,
    ),
    Command(
        name="previous_pane",
        keys=("h", "left", "shift+tab"),
        does="pane(-1)",
        label=_("previous pane"),
        tip=_("Previous pane"),
        group=Group.MOVE,
    ),
    Command(
        name="open",
        keys=("enter",),
        does="open",
        label=_("follow"),
        tip=_("Read on, follow a reply, unfold wordings, or see the passage in its source"),
        group=Group.MOVE,
        footer=8,
    ),
    Command(
        name="next_statement",
        keys=("J",),
        does=lambda session: session.statement_stepped(1),
        label=_("next statement"),
        tip=_("Next statement of the event"),
        group=Group.MOVE,
    ),
    Command(
        name="previous_statement",
        keys=("K",),
        does=lambda session: session.statement_stepped(-1),
        label=_("previous statement"),
        tip=_("Previous statement of the event"),
        group=Group.MOVE,
    ),
    Command(
        name="reply",
        keys=("r",),
        does=reply_followed,
        label=_("reply"),
        tip=_("To the statement that it answers or that answers it; after coming back, to the next"),
        group=Group.MOVE,
        footer=5,
        pane="statement",
    ),
    Command(
        name="top",
        keys=("g", "home"),
        does="go('end', -1)",
        label=_("top"),
        tip=_("First row, or the one with the number typed before"),
        group=Group.MOVE,
    ),
    Command(
        name="bottom",
        keys=("G", "end"),
        does="go('end', 1)",
        label=_("bottom"),
        tip=_("Last row, or the one with the number typed before"),
        group=Group.MOVE,
    ),
    Command(
        name="page_down",
        keys=("pagedown", "ctrl+f"),
        does="go('page', 1)",
        label=_("page down"),
        tip=_("Next page"),
        group=Group.MOVE,
    ),
    Command(
        name="page_up",
        keys=("pageup", "ctrl+b"),
        does="go('page', -1)",
        label=_("page up"),
        tip=_("Previous page"),
        group=Group.MOVE,
    ),
    Command(
        name="half_page_down",
        keys=("ctrl+d",),
        does="go('half', 1)",
        label=_("half a page down"),
        tip=_("Half a page down"),
        group=Group.MOVE,
    ),
    Command(
        name="half_page_up",
        keys=("ctrl+u",),
        does="go('half', -1)",
        label=_("half a page up"),
        tip=_("Half a page up"),
        group=Group.MOVE,
    ),
    Command(
        name="count",
        keys=("1", "2", "3", "4", "5", "6", "7", "8", "9"),
        does="count({key})",
        label=_("count"),
        tip=_("How often, or which row: 5j goes down five rows, 42G to row 42"),
        group=Group.MOVE,
    ),
    Command(
        name="go_to",
        keys=(":",),
        does="list_places",
        label=_("go to"),
        tip=_("Go to a date, a row, a record by its id, or the next statement of an actor or on a claim"),
        group=Group.MOVE,
    ),
    Command(
        name="next_month",
        keys=(">",),
        does=lambda session: session.month_stepped(1),
        label=_("next month"),
        tip=_("Next month with events"),
        group=Group.MOVE,
    ),
    Command(
        name="previous_month",
        keys=("<",),
        does=lambda session: session.month_stepped(-1),
        label=_("previous month"),
        tip=_("Previous month with events"),
        group=Group.MOVE,
    ),
    Command(
        name="next_match",
        keys=("n",),
        does=lambda session: match_stepped(session, 1),
        label=_("next match"),
        tip=_("Next place with the words searched for"),
        group=Group.MOVE,
    ),
    Command(
        name="previous_match",
        keys=("N",),
        does=lambda session: match_stepped(session, -1),
        label=_("previous match"),
        tip=_("Previous place with the words searched for"),
        group=Group.MOVE,
    ),
    Command(
        name="back",
        keys=("comma", "ctrl+o", "backspace"),
        does=Session.back,
        label=_("back"),
        tip=_("Back to the previous query and place"),
        group=Group.MOVE,
    ),
    Command(
        name="forward",
        keys=(";",),
        does=Session.forward,
        label=_("forward"),
        tip=_("Forward again"),
        group=Group.MOVE,
    ),
    Command(
        name="search",
        keys=("/",),
        does="ask",
        label=_("search"),
        tip=_("Edit the query: words and labels, with suggestions"),
        group=Group.NARROW,
        footer=5,
    ),
    Command(
        name="choose_actor",
        keys=("a",),
        does="choose('actor')",
        label=_("actor"),
        tip=_("Choose actors, with counts"),
        group=Group.NARROW,
        footer=6,
    ),
    Command(
        name="choose_stance",
        keys=("s",),
        does="choose('stance')",
        label=_("stance"),
        tip=_("Choose stances, with counts"),
        group=Group.NARROW,
        footer=7,
    ),
    Command(
        name="choose_filter",
        keys=("f",),
        does="choose",
        label=_("more filters"),
        tip=_("Choose from all filters: check, language, outlet, claim, origin …"),
        group=Group.NARROW,
        footer=12,
    ),
    Command(
        name="drop_filters",
        keys=("0",),
        does=zero,
        label=_("all"),
        tip=_("Drop all filters"),
        group=Group.NARROW,
    ),
    Command(
        name="as_of",
        keys=("d",),
        does="ask('published-by:')",
        label=_("as of"),
        tip=_("Hide sources issued after a given day"),
        group=Group.NARROW,
    ),
    Command(
        name="copy",
        keys=("y",),
        does="copy('plain')",
        label=_("copy"),
        tip=_("Copy the quote with its citation"),
        group=Group.TAKE,
        footer=2,
    ),
    Command(
        name="copy_as",
        keys=("Y",),
        does="list('styles')",
        label=_("copy as"),
        tip=_("Copy the quote in another style"),
        group=Group.TAKE,
        footer=11,
    ),
    Command(
        name="gather",
        keys=("space",),
        does=quote_gathered,
        label=_("basket"),
        tip=_("Put the quote into the basket, or take it out"),
        group=Group.TAKE,
        footer=9,
    ),
    Command(
        name="basket",
        keys=("B",),
        does="app.basket",
        label=_("open basket"),
        tip=_("The basket: copy what you have gathered, put it in order, add notes"),
        group=Group.TAKE,
    ),
    Command(
        name="open_address",
        keys=("o",),
        does="app.open_address",
        label=_("open address"),
        tip=_("Open the address of the source in the browser"),
        group=Group.TAKE,
        footer=5,
        pane="sources",
    ),
    Command(
        name="edit",
        keys=("e",),
        does="app.edit",
        label=_("edit"),
        tip=_("Open the record in your editor at its line"),
        group=Group.TAKE,
    ),
    Command(
        name="language",
        keys=("L",),
        does=lambda session: session.in_next_language(LANGUAGES),
        label=_("language"),
        tip=_("English, French, or quotes as printed, without our translations"),
        group=Group.LOOK,
    ),
    Command(
        name="full",
        keys=("z",),
        does="full",
        label=_("full pane"),
        tip=_("Give the pane the whole room, or show all panes again"),
        group=Group.LOOK,
    ),
    Command(
        name="next_theme",
        keys=("t",),
        does="app.next_theme",
        label=_("theme"),
        tip=_("Next theme: dark, light or the terminal’s own"),
        group=Group.LOOK,
    ),
    Command(
        name="redraw",
        keys=("ctrl+l",),
        does="app.redraw",
        label=_("redraw"),
        tip=_("Draw the screen again"),
        group=Group.LOOK,
    ),
    Command(
        name="dismiss",
        keys=("escape",),
        does="app.dismiss",
        label=_("dismiss"),
        tip=_("Dismiss messages, and deselect"),
        group=Group.LOOK,
    ),
    Command(
        name="help",
        keys=("?",),
        does="list('help')",
        label=_("help"),
        tip=_("Keys, what can be asked, and all signs; type to narrow, enter to run"),
        group=Group.LEAVE,
        footer=1,
    ),
    Command(
        name="palette",
        keys=("ctrl+p",),
        does="app.palette",
        label=_("palette"),
        tip=_("All commands and themes, in one list"),
        group=Group.LEAVE,
    ),
    Command(
        name="suspend",
        keys=("ctrl+z",),
        does="app.suspend_process",
        label=_("suspend"),
        tip=_("Back to the shell; fg brings explorer back"),
        group=Group.LEAVE,
    ),
    Command(
        name="quit",
        keys=("q", "ctrl+q"),
        does="app.quit",
        label=_("quit"),
        tip=_("Quit explorer"),
        group=Group.LEAVE,
        footer=2,
    ),
)
CHANGES = {
    # Movements are made as often as the count before them says.
    command.name: partial(repeated, change=command.does) if command.group == Group.MOVE else command.does
    for command in COMMANDS
    if not isinstance(command.does, str)
}
