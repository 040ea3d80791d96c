"""How the reader takes things away: citations, addresses, the record in an editor; and how it all looks."""

from __future__ import annotations

import os
from collections.abc import Callable

from textual import on

from explorer.index.place import EventNumber, Place, QuoteNumber
from explorer.query.notation import Query
from explorer.query.results import run
from explorer.screens.state import State
from explorer.widgets.chooser import Choice, Chooser
from explorer.widgets.sources import SourcesPane
from explorer.widgets.statement import StatementPane
from explorer.wording.language import LANGUAGES, say
from explorer.wording.reader import Reader

DEFAULT_STYLE = "plain"


def nothing(_value: str) -> None:
    """What a choice does while no list is open."""


class Taking(State):
    """What the keys that take away do."""

    chosen: Callable[[str], None] = staticmethod(nothing)
    beneath = "#timeline"

    def offer(self, heading: str, choices: list[Choice], chosen: Callable[[str], None]) -> None:
        """Open a list from which one thing is chosen."""
        chooser = self.list_over("others")
        self.beneath = f"#{self.focused.id}" if self.focused and self.focused.id else "#timeline"
        self.chosen = chosen
        chooser.many = False
        chooser.heading = heading
        chooser.choices = choices
        chooser.display = True
        chooser.start()

    @on(Chooser.Kept, "#others")
    def take(self, message: Chooser.Kept) -> None:
        """Do what was chosen."""
        self.close_offer()
        if message.value:
            self.chosen(message.value)

    @on(Chooser.Left, "#others")
    def close_offer(self) -> None:
        """Close the list and be where the reader was."""
        self.list_over("others").display = False
        self.query_one(self.beneath).focus()

    def cited(self, style: str) -> str:
        """The quote of the place in a style; the event with its sources where there is no statement."""
        from explorer.citation.attribution import attribution
        from explorer.citation.styles import STYLES, event_citation

        place = self.place
        if place.event < 0:
            return ""
        if self.index.statement(place.statement) is None:
            return event_citation(self.index, place.event, self.language)
        return STYLES[style](attribution(self.index, place.statement, place.quote, self.language))

    def action_copy(self) -> None:
        """Copy the quote of the place with its citation."""
        self.copy_in(DEFAULT_STYLE)

    def copy_in(self, style: str) -> None:
        """Copy the quote of the place in a style."""
        if text := self.cited(style):
            self.app.copy_to_clipboard(text)
        else:
            self.say_it("There is nothing here to copy")

    def action_copy_as(self) -> None:
        """Choose a style and copy."""
        from explorer.citation.styles import STYLES

        choices = [
            Choice(value=name, words=say(style.name, self.language), about=name)
            for name, style in STYLES.items()
        ]
        self.offer(say("Copy as", self.language), choices, self.copy_in)

    @on(SourcesPane.Chosen)
    def offer_attested(self, message: SourcesPane.Chosen) -> None:
        """Offer the events that a source attests."""
        found = run(self.index, Query.parse(f'source:"{message.source}"'))
        reader = Reader(self.index, self.language)
        choices = [
            Choice(
                value=str(event),
                words=self.index.event(event).title.in_language(self.language),
                about=reader.when(self.index.event(event).date),
            )
            for event in found.events
        ]
        outlet = reader.outlet(self.index.source(message.source))
        heading = say("Events attested by {outlet}", self.language, outlet=outlet)
        self.offer(
            heading, choices, lambda event: self.go(self.attested(EventNumber(int(event)), message.source))
        )

    def attested(self, event: EventNumber, source: str) -> Place:
        """The first quote of an event that stands in a source."""
        numbers = self.index.statements_of(event)
        for number in numbers:
            statement = self.index.statement(number)
            for part, quote in enumerate(statement.quotes if statement else ()):
                if quote.source == source:
                    return Place(event, number, QuoteNumber(part))
        return Place(event, numbers[0])

    def action_open_address(self) -> None:
        """Open the source's address; over ssh, where no browser is near, show and copy it."""
        chosen = self.query_one(SourcesPane).chosen
        address = self.index.source(chosen).url if chosen else ""
        if not address:
            self.say_it("This source has no address")
        elif os.environ.get("SSH_TTY") or os.environ.get("SSH_CONNECTION"):
            self.app.copy_to_clipboard(address)
            self.say_it("{address}", address=address)
        else:
            self.app.open_url(address)
            self.say_it("Opened {address}", address=address)

    @property
    def record_id(self) -> str:
        """The id of what the focused pane shows: source, quote, statement or event."""
        place, index = self.place, self.index
        if place.event < 0:
            return ""
        statement = index.statement(place.statement) if place.statement >= 0 else None
        if self.query_one(SourcesPane).has_focus:
            return self.query_one(SourcesPane).chosen
        if statement and self.query_one(StatementPane).has_focus:
            return statement.quotes[place.quote].id if place.quote >= 0 else statement.id
        return index.event(place.event).id

    def action_language(self) -> None:
        """English, French, then the words as printed, without glosses."""
        at = LANGUAGES.index(self.language) + 1
        if self.glossed and at == len(LANGUAGES):
            self.glossed = False
            self.say_it("Quotes are shown as printed, without glosses")
            return
        self.glossed = True
        self.language = LANGUAGES[at % len(LANGUAGES)]
