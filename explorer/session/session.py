"""Everything that the screen knows at one moment, as a frozen value: the query, its results, and the reader's place.

The screen holds one session and hands it down, and whatever the reader does makes another. So nothing is half updated,
cancelling means putting back an earlier value, and every movement is tested in milliseconds, without a terminal.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Self

from explorer.query import (
    NOWHERE,
    EventNumber,
    Index,
    Place,
    StatementNumber,
    month_numbered,
    places,
)
from explorer.query import months as calendar
from explorer.query.notation import EVERYTHING, Query
from explorer.query.results import Results, rerun, run
from explorer.session.basket import EMPTY_BASKET, Basket
from explorer.session.history import NO_HISTORY, History, Moment
from explorer.session.reading import UNOPENED, Reading


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Session:
    """What the reader sees, and how they got there. Methods return another session, or this one if nothing changes.

    `reading` is what is open of the place's statement. `source` is the source under the cursor, if the event has no
    quotes. `notice` is the id of a message about the last change (see `wording.sentences.session`), which the next one
    drops. `dropped` is what an edit took from the query. `count` are the digits typed for the next command, and `key`
    is one that did nothing. `style` is the last one chosen to copy in; `folder` names a dossier in a command line, if
    it is not the shipped one.
    """

    results: Results
    place: Place
    history: History = NO_HISTORY
    basket: Basket = EMPTY_BASKET
    style: str = ""
    folder: str = ""
    reading: Reading = UNOPENED
    source: str = ""
    language: str = "en"
    glossed: bool = True
    notice: str = ""
    dropped: Query = EVERYTHING
    count: int = 0
    key: str = ""

    @classmethod
    def opened(cls, results: Results, language: str) -> Self:
        """The session in which reading starts, at the first of these results."""
        return cls(results=results, place=places.kept(results, NOWHERE, language), language=language)

    @property
    def index(self) -> Index:
        """The dossier that is open."""
        return self.results.index

    @property
    def query(self) -> Query:
        """The query that the results answer."""
        return self.results.query

    @property
    def source_id(self) -> str:
        """The source of the place's quote; without a quote, the one under the cursor, or else the event's first."""
        sources: tuple[str, ...] = places.sources_at(self.index, self.place)
        return self.source if self.source in sources else next(iter(sources), "")

    @property
    def record_ids(self) -> tuple[str, ...]:
        """The ids of the place's quote, statement and event, without those that it lacks."""
        return places.ids_at(self.index, self.place)

    @property
    def moment(self) -> Moment:
        """What the history keeps of this session."""
        return Moment(self.query, self.place, self.reading.link)

    def settled(self, before: Session) -> Self:
        """The same, as a step of the history from which `back` leads to an earlier session."""
        if (before.query, before.place) == (self.query, self.place):
            return self
        return replace(self, history=before.history.after(before.moment))

    def upon(self, results: Results, place: Place) -> Self:
        """With other results, at this place or the nearest that they have."""
        place = places.kept(results, place, self.language)
        return replace(self, results=results, place=place, reading=UNOPENED, source="", notice="")

    def previewed(self, query: Query) -> Self:
        """With what a query finds, not yet a step of the history. Raises QueryError."""
        return self if query == self.query else self.upon(run(self.index, query), self.place)

    def asked(self, query: Query) -> Self:
        """With what a query finds, as a step of the history. Raises QueryError."""
        return self.previewed(query).settled(self)

    def toggled(self, facet: str, label: str) -> Self:
        """With one label added to the query, or taken away if it was there."""
        return self.asked(self.query.toggled(facet, label))

    def unfiltered(self) -> Self:
        """With everything, as no filter is left."""
        return self.asked(EVERYTHING)

    def moved(self, place: Place | None) -> Self:
        """At a place in the results; None changes nothing."""
        if place is None:
            return self
        stays = replace(place, quote=self.place.quote) == self.place
        reading = self.reading.at_wording() if stays else UNOPENED
        if (place, reading) == (self.place, self.reading):
            return self
        return replace(self, place=place, reading=reading, source="", notice="")

    def read(self, reading: Reading) -> Self:
        """With more or less open of the same statement, or with the cursor on another part of it."""
        return replace(self, reading=reading, notice="") if reading != self.reading else self

    def at_source(self, source: str) -> Self:
        """With the cursor on a source of an event that has no quotes."""
        return replace(self, source=source, notice="") if source != self.source else self

    def statement_stepped(self, step: int) -> Self:
        """At the next (1) or previous (-1) matching statement of the event."""
        return self.moved(places.neighbour(self.results, self.place, step, self.language))

    def month_stepped(self, step: int) -> Self:
        """At the first event of the next (1) or previous (-1) month that has any."""
        event = calendar.month_beside(self.results, self.place.event, step)
        return self.arrived(event) if event >= 0 else self

    def in_month(self, number: int) -> Self:
        """At the first event in a month (by its number) or after it."""
        return self.arrived(calendar.from_month(self.results, month_numbered(number)))

    def arrived(self, event: EventNumber) -> Self:
        """At an event, where the reader arrives at it."""
        return self.moved(places.arrive(self.results, event, self.language))

    def followed(self, statement: StatementNumber) -> Self:
        """At the other end of a reply, as a step of the history; on the way back the cursor is on that reply."""
        place = places.at_statement(self.results, statement, self.language)
        return self.read(self.reading.at_reply(statement)).gone_to(place)

    def attested(self, event: int, source: str) -> Self:
        """At an event's first quote from a source, or else at the event; a step of the history."""
        return self.gone_to(places.printed_at(self.results, EventNumber(event), source, self.language))

    def gone_to(self, place: Place) -> Self:
        """At a place, as a step of the history. If the query hides the place, all filters are dropped."""
        if place.event in self.results.events and (place.statement < 0 or self.results.has(place.statement)):
            return self.moved(place).settled(self)
        return replace(self.asked(EVERYTHING).moved(place), notice="filters-dropped")

    def back(self) -> Self:
        """At the step before this one in the history."""
        if not self.history.past:
            return replace(self, notice="no-step-before")
        return self.at(self.history.past[-1], self.history.before(self.moment))

    def forward(self) -> Self:
        """At the step that `back` came from."""
        if not self.history.future:
            return replace(self, notice="no-step-after")
        return self.at(self.history.future[0], self.history.beyond(self.moment))

    def at(self, moment: Moment, history: History) -> Self:
        """At an earlier or later moment, with what is then past and future."""
        asked = self.previewed(moment.query)
        reading = Reading(link=moment.link, has_returned=moment.link == self.place.statement)
        # The first moment may be of another day, and the dossier edited since.
        place = places.kept(asked.results, moment.place, self.language)
        return replace(asked.moved(place), history=history, reading=reading, notice="")

    def renewed(self, index: Index) -> Self:
        """At the same record in an edited dossier, with the terms that it still has. Its history is over."""
        results, dropped = rerun(index, self.query)
        records = filter(None, map(index.find, self.record_ids))
        place = next((places.located(results, record, self.language) for record in records), NOWHERE)
        notice = "terms-dropped" if dropped.terms else ""
        renewed = replace(self.upon(results, place), history=NO_HISTORY, notice=notice, dropped=dropped)
        return replace(renewed, basket=self.basket.renewed(index))

    def in_next_language(self, languages: Sequence[str]) -> Self:
        """In the next of these languages; after the last, without glosses, so that words are shown as printed."""
        at = languages.index(self.language) + 1
        if self.glossed and at == len(languages):
            return replace(self, glossed=False, notice="glosses-hidden")
        return replace(self, glossed=True, language=languages[at % len(languages)], notice="")
