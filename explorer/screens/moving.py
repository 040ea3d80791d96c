"""How the reader moves: rows, pages, panes, statements, months, replies, back and forward."""

from __future__ import annotations

from textual import on

from explorer.index.place import Place
from explorer.query.months import month_beside
from explorer.query.places import arrive, at_statement, beside, neighbour
from explorer.screens.state import State
from explorer.widgets.pane import Pane
from explorer.widgets.sources import SourcesPane
from explorer.widgets.statement import StatementPane
from explorer.widgets.timeline import Timeline


class Moving(State):
    """What the keys of movement do, and what the panes say of their cursors."""

    @property
    def panes(self) -> list[Pane]:
        """The linked panes in the order in which they are gone through."""
        return [self.query_one(Timeline), self.query_one(StatementPane), self.query_one(SourcesPane)]

    @property
    def pane(self) -> Pane:
        """The pane that has the focus, else the timeline."""
        return next((pane for pane in self.panes if pane.has_focus), self.panes[0])

    @on(Pane.Moved)
    def turn_to(self, message: Pane.Moved) -> None:
        """Be where the mouse pointed."""
        self.place = message.place

    @on(Timeline.Opened)
    def read_on(self) -> None:
        """Go on reading in the statement."""
        self.query_one(StatementPane).focus()

    @on(StatementPane.Followed)
    def follow(self, message: StatementPane.Followed) -> None:
        """To the statement that is answered, or that answers."""
        self.go(at_statement(self.found, message.statement))

    def turn(self, place: Place | None) -> None:
        """Be at a place, if a movement led to one."""
        if place is not None:
            self.place = place

    def action_down(self) -> None:
        """One row down."""
        self.turn(self.pane.moved(1))

    def action_up(self) -> None:
        """One row up."""
        self.turn(self.pane.moved(-1))

    def action_page_down(self) -> None:
        """One page down."""
        self.turn(self.pane.paged(1))

    def action_page_up(self) -> None:
        """One page up."""
        self.turn(self.pane.paged(-1))

    def action_top(self) -> None:
        """To the first row."""
        self.turn(self.pane.at_end(-1))

    def action_bottom(self) -> None:
        """To the last row."""
        self.turn(self.pane.at_end(1))

    def action_next_pane(self) -> None:
        """To the next pane."""
        self.focus_pane(1)

    def action_previous_pane(self) -> None:
        """To the pane before."""
        self.focus_pane(-1)

    def focus_pane(self, step: int) -> None:
        """To another pane, round and round."""
        self.panes[(self.panes.index(self.pane) + step) % len(self.panes)].focus()

    def action_open(self) -> None:
        """What enter means in the pane: read on, follow, ask."""
        self.pane.open()

    def action_next_statement(self) -> None:
        """The next statement of the event."""
        self.turn(neighbour(self.found, self.place, 1))

    def action_previous_statement(self) -> None:
        """The statement before."""
        self.turn(neighbour(self.found, self.place, -1))

    def action_next_month(self) -> None:
        """To the next month that has events."""
        self.to_month(1)

    def action_previous_month(self) -> None:
        """To the month before that has events."""
        self.to_month(-1)

    def to_month(self, step: int) -> None:
        """To the first event of another month."""
        event = month_beside(self.found, self.place.event, step)
        if event >= 0:
            self.place = arrive(self.found, event)

    def action_next_match(self) -> None:
        """To the next statement that holds the words sought."""
        self.to_match(1)

    def action_previous_match(self) -> None:
        """To the statement before that holds the words sought."""
        self.to_match(-1)

    def to_match(self, step: int) -> None:
        """To another of the statements found, which all hold the words sought."""
        if not self.found.query.words():
            self.say_it("No words are sought; / seeks some")
            return
        place = beside(self.found, self.place, step)
        self.turn(place)
        if place is None:
            self.say_it("No further statement holds these words")

    def action_back(self) -> None:
        """To the query and place before."""
        self.restore(self.history.back())

    def action_forward(self) -> None:
        """Forward again."""
        self.restore(self.history.forward())
