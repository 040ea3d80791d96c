"""The main screen: timeline, statement and sources, linked by one place, and the filter bar above them.

It holds one session and hands it down. The session decides where a movement or a query leads, and the panes show it.
An action here just passes a key on to one of them.
"""

from __future__ import annotations

from collections.abc import Callable

from textual import on
from textual.app import ComposeResult
from textual.containers import Container, Horizontal

from explorer.commands import CHANGES
from explorer.rows.chips import CHIPS
from explorer.rows.choices import pasted
from explorer.rows.header import HEAD, TOO_SMALL
from explorer.rows.sizes import BY_HEIGHT, BY_WIDTH, shape
from explorer.rows.strip import STRIP
from explorer.screens.full import FullPaneScreen
from explorer.screens.labels import LabelScreen
from explorer.screens.passage import over
from explorer.screens.taking import having_used, take_from
from explorer.session import Session
from explorer.widgets.bar import Bar
from explorer.widgets.foot import Foot
from explorer.widgets.movements import MOVEMENTS
from explorer.widgets.pane import Pane
from explorer.widgets.sources import SourcesPane
from explorer.widgets.statement import StatementPane
from explorer.widgets.timeline import Timeline


class BrowseScreen(FullPaneScreen):
    """Shows a session. Every change is another session, and one draw."""

    AUTO_FOCUS = "#timeline"
    HORIZONTAL_BREAKPOINTS, VERTICAL_BREAKPOINTS = BY_WIDTH, BY_HEIGHT

    def compose(self) -> ComposeResult:
        """Bars and panes, in the shape for this size from the start: Textual would find it after a first layout."""
        self.add_class(*shape(*self.app.size))
        for id_, rows in (("head", HEAD), ("chips", CHIPS), ("density", STRIP)):
            yield Bar(id_, rows, self.session).data_bind(BrowseScreen.session)
        with Horizontal(id="panes"):
            yield Timeline("timeline", self.session).data_bind(BrowseScreen.session)
            with Container(id="reading"):
                yield StatementPane("statement", self.session).data_bind(BrowseScreen.session)
                yield SourcesPane("sources", self.session).data_bind(BrowseScreen.session)
        yield Foot(self.session).data_bind(BrowseScreen.session)
        yield Bar("too-small", TOO_SMALL, self.session).data_bind(BrowseScreen.session)

    async def paste(self, text: str) -> None:
        """Ask for what is pasted: where no line is open for it, that is what it can be meant for."""
        await self.action_ask(pasted(text))

    def show(self, session: Session) -> None:
        """Adopt the session that a list leads to."""
        self.session = session

    def restorer(self) -> Callable[[], None]:
        """What puts back the session as it is now, with what is in sight of each pane."""
        session, tops = self.session, [(pane, pane.scroll_offset.y) for pane in self.panes]

        def restore() -> None:
            self.session = session
            for pane, top in tops:
                pane.show_from(top)

        return restore

    @property
    def panes(self) -> list[Pane]:
        """The linked panes, in the order in which `tab` visits them."""
        return list(self.query(Pane))

    @property
    def pane(self) -> Pane:
        """The pane that has the focus, or else the timeline."""
        return self.focused if isinstance(self.focused, Pane) else self.query_one(Timeline)

    @on(Pane.Moved)
    def move(self, message: Pane.Moved) -> None:
        """Adopt the session that a click leads to."""
        self.session = message.session

    @on(Bar.Pressed)
    @on(Pane.Opened)
    async def press(self, message: Bar.Pressed | Pane.Opened) -> None:
        """Run the action of what was clicked or opened."""
        await self.run_action(message.action)

    def action_change(self, name: str) -> None:
        """Run a command that only changes the session."""
        self.session = CHANGES[name](self.session)

    def action_label(self, facet: str, label: str) -> None:
        """Add a label to the query, or take it away."""
        self.session = self.session.toggled(facet, label)

    def action_month(self, number: int) -> None:
        """Go to a month, by its number."""
        self.session = self.session.in_month(number)

    def action_event(self, event: int) -> None:
        """Go to an event, at what the source under the cursor prints of it."""
        self.session = self.session.attested(event, self.session.source_id)

    def action_go(self, way: str, step: int) -> None:
        """Move by rows or pages, or to the first (-1) or last (1) row."""
        self.session = MOVEMENTS[way](self.pane, step, self.session.count)

    def action_pane(self, step: int) -> None:
        """Focus the next (1) or previous (-1) pane; after the last comes the first."""
        self.set_focus(self.panes[(self.panes.index(self.pane) + step) % len(self.panes)])

    async def action_open(self) -> None:
        """Run what `enter` means in the pane."""
        await self.run_action(self.pane.opens)

    def action_follow(self) -> None:
        """Follow, unfold or pin what the cursor of the statement is on."""
        self.session = self.query_one(StatementPane).followed()

    async def action_choose(self, facet: str = "") -> None:
        """Open the list of a facet's labels, or of all facets."""
        await self.app.push_screen(LabelScreen(self.session, facet, self.show, self.restorer()))

    async def action_ask(self, term: str = "") -> None:
        """Edit the query, perhaps with the start of another term."""
        # Textual's Input takes longer to import than all our rooms.
        from explorer.screens.ask import AskScreen

        await self.app.push_screen(AskScreen(self.session, term, self.show, self.restorer()), self.run_chosen)

    async def action_list(self, name: str) -> None:
        """Open a list of actions, and run the one that is chosen."""
        await self.app.push_screen(over(name, self.session), self.run_chosen)

    def action_copy(self, form: str, of: str = "place") -> None:
        """Copy the quote of the place, or what else is asked for. It is scrolled into sight: what is copied is seen."""
        for pane in self.panes:
            pane.reveal()
        self.post_message(take_from(self.session, form, of))
        self.session = having_used(self.session, form)
