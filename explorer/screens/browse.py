"""The main screen: timeline, statement and sources, linked by one place, and the filter bar above them.

It holds one session and hands it down. The session decides what a movement or a query leads to, the panes show it; an
action here only says who answers it.
"""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Container, Horizontal
from textual.reactive import reactive
from textual.screen import Screen

from explorer.commands import CHANGES, COMMANDS
from explorer.index.facets import FACETS
from explorer.rows.chips import CHIPS
from explorer.rows.footer import FOOTER
from explorer.rows.header import QUERY, TITLE, TOO_SMALL
from explorer.rows.strip import STRIP
from explorer.screens.take import attested, cited, open_address, styles
from explorer.session import Session
from explorer.widgets.bar import Bar, not_handed_down
from explorer.widgets.pane import Pane
from explorer.widgets.reading import SourcesPane, StatementPane
from explorer.widgets.timeline import Timeline
from explorer.wording.sentences import sentence

SMALLEST_WIDTH, SMALLEST_HEIGHT = 46, 14


class BrowseScreen(Screen[None]):
    """Shows a session; every change of it is another session, and one draw."""

    AUTO_FOCUS = "#timeline"
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (SMALLEST_WIDTH, "-stacked"), (100, "-wide")]  # noqa: RUF012  # Textual's form
    VERTICAL_BREAKPOINTS = [(0, "-flat"), (SMALLEST_HEIGHT, "-low"), (34, "-tall")]  # noqa: RUF012
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(",".join(command.keys), command.action, command.label, tooltip=command.tip, show=False, id=command.name)
        for command in COMMANDS
    ]

    session: reactive[Session] = reactive(not_handed_down, layout=False, repaint=False)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.set_reactive(BrowseScreen.session, session)

    def compose(self) -> ComposeResult:
        """The bars above, the panes below them."""
        bars = [Bar("head", TITLE), Bar("query", QUERY), Bar("chips", CHIPS), Bar("density", STRIP)]
        panes = [Timeline(), StatementPane("statement"), SourcesPane("sources")]
        foot, too_small = Bar("foot", FOOTER), Bar("too-small", TOO_SMALL)
        for shown in (*bars, *panes, foot, too_small):
            shown.data_bind(BrowseScreen.session)
        yield from bars
        with Horizontal(id="panes"):
            yield panes[0]
            yield Container(*panes[1:], id="reading")
        yield from (foot, too_small)

    def watch_session(self, session: Session) -> None:
        """Tell the reader what the session has to say of the change."""
        if session.notice and self.is_mounted:
            self.say_it(session.notice)

    def say_it(self, reason: Reason) -> None:
        """Tell the reader something in passing."""
        self.notify(sentence(reason, self.session.language), timeout=6)

    def show(self, session: Session) -> None:
        """Take over a session that a list leads to."""
        self.session = session

    @property
    def panes(self) -> list[Pane]:
        """The linked panes in the order in which they are gone through."""
        return list(self.query(Pane))

    @property
    def pane(self) -> Pane:
        """The pane that has the focus, else the timeline."""
        return next((pane for pane in self.panes if pane.has_focus), self.panes[0])

    @on(Pane.Moved)
    def move(self, message: Pane.Moved) -> None:
        """Go where the mouse points."""
        self.session = message.session

    def action_change(self, name: str) -> None:
        """What a command does that only changes the session."""
        self.session = CHANGES[name](self.session)

    def action_row(self, step: int) -> None:
        """Some rows on."""
        self.session = self.pane.stepped(step)

    def action_page(self, step: int) -> None:
        """Some pages on."""
        self.session = self.pane.paged(step)

    def action_end(self, step: int) -> None:
        """To the first (-1) or last (1) row."""
        self.session = self.pane.at_end(step)

    def action_pane(self, step: int) -> None:
        """To another pane, round and round."""
        self.panes[(self.panes.index(self.pane) + step) % len(self.panes)].focus()
