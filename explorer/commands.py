"""Every command of the program: one row each, from which keys, footer, palette, help and README follow."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Group(StrEnum):
    """Where the help lists a command."""

    MOVE = "Move"
    NARROW = "Narrow"
    TAKE = "Take away"
    LOOK = "Look"
    LEAVE = "Leave"


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """What the reader can do: an action of the browse screen, its keys (the first is shown) and its words.

    `footer` ranks the command among the hints at the foot of the screen (1 stays longest); 0 keeps it out.
    """

    action: str
    keys: tuple[str, ...]
    shown: str
    label: str
    tip: str
    group: Group
    footer: int = 0


def _(words: str) -> str:
    """Mark words for translation where they stand."""
    return words


COMMANDS = (
    Command(
        action="down",
        keys=("j", "down"),
        shown="j",
        label=_("down"),
        tip=_("To the next row, quote, reply or source"),
        group=Group.MOVE,
        footer=3,
    ),
    Command(
        action="up",
        keys=("k", "up"),
        shown="k",
        label=_("up"),
        tip=_("To the row, quote, reply or source before"),
        group=Group.MOVE,
        footer=4,
    ),
    Command(
        action="next_pane",
        keys=("l", "right", "tab"),
        shown="l",
        label=_("next pane"),
        tip=_("To the next pane: timeline, statement, sources"),
        group=Group.MOVE,
        footer=9,
    ),
    Command(
        action="previous_pane",
        keys=("h", "left", "shift+tab"),
        shown="h",
        label=_("pane before"),
        tip=_("To the pane before"),
        group=Group.MOVE,
    ),
    Command(
        action="open",
        keys=("enter",),
        shown="enter",
        label=_("follow"),
        tip=_("Read on; follow the reply; what else the source attests"),
        group=Group.MOVE,
        footer=8,
    ),
    Command(
        action="next_statement",
        keys=("J",),
        shown="J",
        label=_("next statement"),
        tip=_("To the next statement of the event"),
        group=Group.MOVE,
    ),
    Command(
        action="previous_statement",
        keys=("K",),
        shown="K",
        label=_("statement before"),
        tip=_("To the statement before in the event"),
        group=Group.MOVE,
    ),
    Command(
        action="top",
        keys=("g", "home"),
        shown="g",
        label=_("top"),
        tip=_("To the first row"),
        group=Group.MOVE,
    ),
    Command(
        action="bottom",
        keys=("G", "end"),
        shown="G",
        label=_("bottom"),
        tip=_("To the last row"),
        group=Group.MOVE,
    ),
    Command(
        action="page_down",
        keys=("pagedown",),
        shown="pgdn",
        label=_("page down"),
        tip=_("One page down"),
        group=Group.MOVE,
    ),
    Command(
        action="page_up",
        keys=("pageup",),
        shown="pgup",
        label=_("page up"),
        tip=_("One page up"),
        group=Group.MOVE,
    ),
    Command(
        action="next_month",
        keys=(">",),
        shown=">",
        label=_("next month"),
        tip=_("To the next month that has events"),
        group=Group.MOVE,
    ),
    Command(
        action="previous_month",
        keys=("<",),
        shown="<",
        label=_("month before"),
        tip=_("To the month before that has events"),
        group=Group.MOVE,
    ),
    Command(
        action="next_match",
        keys=("n",),
        shown="n",
        label=_("next match"),
        tip=_("To the next statement with the words sought"),
        group=Group.MOVE,
    ),
    Command(
        action="previous_match",
        keys=("N",),
        shown="N",
        label=_("match before"),
        tip=_("To the statement before with the words sought"),
        group=Group.MOVE,
    ),
    Command(
        action="back",
        keys=("comma",),
        shown=",",
        label=_("back"),
        tip=_("Back to the query and place before"),
        group=Group.MOVE,
    ),
    Command(
        action="forward",
        keys=(";",),
        shown=";",
        label=_("forward"),
        tip=_("Forward again"),
        group=Group.MOVE,
    ),
    Command(
        action="search",
        keys=("/",),
        shown="/",
        label=_("search"),
        tip=_("Edit the query: words and labels, with suggestions"),
        group=Group.NARROW,
        footer=5,
    ),
    Command(
        action="choose_actor",
        keys=("a",),
        shown="a",
        label=_("actor"),
        tip=_("Choose actors, with counts"),
        group=Group.NARROW,
        footer=6,
    ),
    Command(
        action="choose_stance",
        keys=("s",),
        shown="s",
        label=_("stance"),
        tip=_("Choose stances, with counts"),
        group=Group.NARROW,
        footer=7,
    ),
    Command(
        action="drop_filters",
        keys=("0",),
        shown="0",
        label=_("all"),
        tip=_("Drop all filters"),
        group=Group.NARROW,
    ),
    Command(
        action="as_of",
        keys=("d",),
        shown="d",
        label=_("as of"),
        tip=_("Hide sources issued after a day"),
        group=Group.NARROW,
    ),
    Command(
        action="copy",
        keys=("y",),
        shown="y",
        label=_("copy"),
        tip=_("Copy the quote with its citation"),
        group=Group.TAKE,
        footer=2,
    ),
    Command(
        action="copy_as",
        keys=("Y",),
        shown="Y",
        label=_("copy as"),
        tip=_("Copy the quote in another style"),
        group=Group.TAKE,
        footer=10,
    ),
    Command(
        action="open_address",
        keys=("o",),
        shown="o",
        label=_("open address"),
        tip=_("Open the address of the source in the browser"),
        group=Group.TAKE,
    ),
    Command(
        action="app.edit",
        keys=("e",),
        shown="e",
        label=_("edit"),
        tip=_("Open the record in your editor at its line"),
        group=Group.TAKE,
    ),
    Command(
        action="language",
        keys=("L",),
        shown="L",
        label=_("language"),
        tip=_("English, French, or the words as printed without glosses"),
        group=Group.LOOK,
    ),
    Command(
        action="app.next_theme",
        keys=("t",),
        shown="t",
        label=_("theme"),
        tip=_("The next theme: dark, light, the terminal's own"),
        group=Group.LOOK,
    ),
    Command(
        action="app.help",
        keys=("?",),
        shown="?",
        label=_("help"),
        tip=_("All commands; type to narrow, enter to run"),
        group=Group.LEAVE,
        footer=1,
    ),
    Command(
        action="app.quit",
        keys=("q",),
        shown="q",
        label=_("quit"),
        tip=_("Leave the explorer"),
        group=Group.LEAVE,
        footer=2,
    ),
)
