"""All that the screen knows at one moment, as a value: what is asked, what was found, and where the reader is.

The screen holds one session and hands it down; whatever the reader does makes another. So nothing can be half updated,
cancelling is putting an earlier value back, and every movement is tested in milliseconds, without a terminal.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Self

from explorer.dossier.model import SourceId
from explorer.errors import Reason, because
from explorer.index.index import Index
from explorer.index.place import (
    NO_STATEMENT,
    NOWHERE,
    EventNumber,
    Place,
    StatementNumber,
)
from explorer.query.months import from_month, month_at, month_beside
from explorer.query.notation import EVERYTHING, Query, QueryError
from explorer.query.places import arrive, at_statement, beside, kept, located, neighbour, printed_at
from explorer.query.results import Results, run
from explorer.wording.language import LANGUAGES

LONGEST_PAST = 200
NO_SOURCE = SourceId("")


@dataclass(frozen=True, slots=True)
class Moment:
    """A step of the history: what was asked, and where the reader was."""

    query: Query
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Session:
    """What the reader sees and how it came about. Methods answer with another session, or the same if nothing changes.

    `link` is the statement at the other end of the reply under the cursor, NO_STATEMENT while a quote is; `source`
    the source under the cursor where an event has no quotes. `notice` says what the reader should know of the last
    change; the next change drops it.
    """

    results: Results
    place: Place
    past: tuple[Moment, ...] = ()
    future: tuple[Moment, ...] = ()
    link: StatementNumber = NO_STATEMENT
    source: SourceId = NO_SOURCE
    language: str = "en"
    glossed: bool = True
    notice: Reason | None = None

    @classmethod
    def opened(cls, results: Results, language: str) -> Self:
        """The session in which reading starts."""
        return cls(results=results, place=kept(results, NOWHERE), language=language)

    @property
    def index(self) -> Index:
        """The dossier that is read."""
        return self.results.index

    @property
    def query(self) -> Query:
        """What is asked."""
        return self.results.query

    @property
    def month(self) -> str:
        """The month of the place as YYYY-MM; empty where nothing or nothing dated is there."""
        return month_at(self.results, self.place)

    @property
    def source_id(self) -> SourceId:
        """The source of the quote of the place; without a quote the one under the cursor, else the event's first."""
        place = self.place
        if place.quote >= 0 and (quote := self.index.quote(place.statement, place.quote)):
            return quote.source
        sources = self.index.event(place.event).sources if place.event >= 0 else ()
        return self.source if self.source in sources else next(iter(sources), NO_SOURCE)

    @property
    def record_ids(self) -> tuple[str, ...]:
        """The ids of the quote of the place, of its statement and of its event, as many of them as there are."""
        place, index = self.place, self.index
        if place == NOWHERE:
            return ()
        event = index.event(place.event).id
        statement = index.statement(place.statement) if place.statement >= 0 else None
        if statement is None:
            return (event,)
        quotes = (statement.quotes[place.quote].id,) if place.quote >= 0 else ()
        return (*quotes, statement.id, event)

    def noticing(self, id_: str, /, **values: str | int) -> Self:
        """The same, with something to tell the reader."""
        return replace(self, notice=because(id_, **values))

    def settled(self, before: Session) -> Self:
        """The same as a step of the history, to which `before` is the way back."""
        if (before.query, before.place) == (self.query, self.place):
            return self
        moment = Moment(before.query, before.place)
        return replace(self, past=(*before.past, moment)[-LONGEST_PAST:], future=())

    def previewed(self, query: Query) -> Self:
        """What a query finds, while it is still edited: no step of the history. Raises QueryError.

        The place stays when it is found too; else it is the one before it in time.
        """
        if query == self.query:
            return self
        results = run(self.index, query)
        return replace(self, results=results, place=kept(results, self.place), link=NO_STATEMENT, notice=None)

    def asked(self, query: Query) -> Self:
        """What a query finds, as a step of the history. Raises QueryError."""
        return self.previewed(query).settled(self)

    def toggled(self, facet: str, label: str) -> Self:
        """The same query with one label more, or less if it was there."""
        return self.asked(self.query.toggled(facet, label))

    def unfiltered(self) -> Self:
        """Everything."""
        return self.asked(EVERYTHING)

    def moved(self, place: Place | None) -> Self:
        """At a place among the results; None leads nowhere."""
        if place is None or (place == self.place and self.link == NO_STATEMENT):
            return self
        return replace(self, place=place, link=NO_STATEMENT, source=NO_SOURCE, notice=None)

    def linked(self, statement: StatementNumber) -> Self:
        """With the cursor on a reply to, or from, this statement."""
        return replace(self, link=statement, notice=None) if statement != self.link else self

    def at_source(self, source: SourceId) -> Self:
        """With the cursor on a source of an event that has no quotes."""
        return replace(self, source=source, notice=None) if source != self.source else self

    def statement_stepped(self, step: int) -> Self:
        """At the next (1) or previous (-1) matching statement of the event."""
        return self.moved(neighbour(self.results, self.place, step))

    def month_stepped(self, step: int) -> Self:
        """At the first event of the next (1) or previous (-1) month that has any."""
        event = month_beside(self.results, self.place.event, step)
        return self.moved(arrive(self.results, event)) if event >= 0 else self

    def in_month(self, month: str) -> Self:
        """At the first event of a month (YYYY-MM), else the first after it."""
        return self.moved(arrive(self.results, from_month(self.results, month)))

    def match_stepped(self, step: int) -> Self:
        """At the next (1) or previous (-1) statement that has the words sought."""
        if not self.query.words():
            return self.noticing("no-words-sought")
        place = beside(self.results, self.place, step)
        return self.moved(place) if place else self.noticing("no-further-match")

    def followed(self, statement: StatementNumber) -> Self:
        """At a statement, as a step of the history."""
        return self.gone_to(at_statement(self.results, statement))

    def attested(self, event: EventNumber, source: SourceId) -> Self:
        """At the first quote of an event that a source prints, else at the event; a step of the history."""
        return self.gone_to(printed_at(self.results, event, source))

    def gone_to(self, place: Place) -> Self:
        """At a place, as a step of the history; where the query hides it, everything is shown."""
        if place.event in self.results.events and (place.statement < 0 or self.results.has(place.statement)):
            return self.moved(place).settled(self)
        return self.asked(EVERYTHING).moved(place).settled(self).noticing("filters-dropped")

    def back(self) -> Self:
        """At the step before."""
        if not self.past:
            return self.noticing("no-step-before")
        now = Moment(self.query, self.place)
        return replace(self.at(self.past[-1]), past=self.past[:-1], future=(now, *self.future))

    def forward(self) -> Self:
        """At the step from which the reader went back."""
        if not self.future:
            return self.noticing("no-step-after")
        now = Moment(self.query, self.place)
        return replace(self.at(self.future[0]), past=(*self.past, now), future=self.future[1:])

    def at(self, moment: Moment) -> Self:
        """As it was at a moment, with the history of now."""
        return replace(self.previewed(moment.query), place=moment.place, link=NO_STATEMENT, notice=None)

    def renewed(self, index: Index) -> Self:
        """The same query and record in an edited dossier. The history ends: its places are numbers of the old one."""
        try:
            results = run(index, self.query)
        except QueryError:
            results = run(index, EVERYTHING)
        records = filter(None, map(index.find, self.record_ids))
        place = next((located(results, record) for record in records), NOWHERE)
        return replace(
            self,
            results=results,
            place=kept(results, place),
            past=(),
            future=(),
            link=NO_STATEMENT,
            notice=None,
        )

    def in_next_language(self) -> Self:
        """In the other language; after the last one the words as printed, without glosses."""
        at = LANGUAGES.index(self.language) + 1
        if self.glossed and at == len(LANGUAGES):
            return replace(self, glossed=False).noticing("glosses-hidden")
        return replace(self, glossed=True, language=LANGUAGES[at % len(LANGUAGES)], notice=None)
