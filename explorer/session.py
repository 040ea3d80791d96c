"""All that the screen knows at one moment, as a value: what is asked, what was found, and where the reader is.

The screen holds one session and hands it down; whatever the reader does makes another. So nothing can be half updated,
cancelling is putting an earlier value back, and every movement is tested in milliseconds, without a terminal.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Self

from explorer.query import (
    NO_STATEMENT,
    NOWHERE,
    EventNumber,
    Index,
    Place,
    StatementNumber,
    month_numbered,
    places,
)
from explorer.query import months as calendar
from explorer.query.notation import EVERYTHING, Query, QueryError
from explorer.query.results import Results, run

__all__ = ["LONGEST_PAST", "Moment", "Results", "Session"]  # results are what a session is opened with
LONGEST_PAST = 200


@dataclass(frozen=True, slots=True)
class Moment:
    """A step of the history: what was asked, and where the reader was."""

    query: Query
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Session:
    """What the reader sees and how it came about. Methods answer with another session, or the same if nothing changes.

    `link` is the statement at the other end of the reply under the cursor, NO_STATEMENT while a quote is; `source`
    the source under the cursor where an event has no quotes. `notice` is the id of what the reader should know of the
    last change (see `wording.sentences.session`); the next change drops it.
    """

    results: Results
    place: Place
    past: tuple[Moment, ...] = ()
    future: tuple[Moment, ...] = ()
    link: StatementNumber = NO_STATEMENT
    source: str = ""
    language: str = "en"
    glossed: bool = True
    notice: str = ""

    @classmethod
    def opened(cls, results: Results, language: str) -> Self:
        """The session in which reading starts."""
        return cls(results=results, place=places.kept(results, NOWHERE), language=language)

    @property
    def index(self) -> Index:
        """The dossier that is read."""
        return self.results.index

    @property
    def query(self) -> Query:
        """What is asked."""
        return self.results.query

    @property
    def source_id(self) -> str:
        """The source of the quote of the place; without a quote the one under the cursor, else the event's first."""
        sources: tuple[str, ...] = places.sources_at(self.index, self.place)
        return self.source if self.source in sources else next(iter(sources), "")

    @property
    def record_ids(self) -> tuple[str, ...]:
        """The ids of the quote of the place, of its statement and of its event, as many of them as there are."""
        return places.ids_at(self.index, self.place)

    @property
    def moment(self) -> Moment:
        """What a step of the history keeps of it."""
        return Moment(self.query, self.place)

    def settled(self, before: Session) -> Self:
        """The same as a step of the history, to which `before` is the way back."""
        if before.moment == self.moment:
            return self
        return replace(self, past=(*before.past, before.moment)[-LONGEST_PAST:], future=())

    def upon(self, results: Results, place: Place) -> Self:
        """With other results, at a place of theirs or the nearest to it."""
        place = places.kept(results, place)
        return replace(self, results=results, place=place, link=NO_STATEMENT, source="", notice="")

    def previewed(self, query: Query) -> Self:
        """What a query finds, while it is still edited: no step of the history. Raises QueryError."""
        return self if query == self.query else self.upon(run(self.index, query), self.place)

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
        return replace(self, place=place, link=NO_STATEMENT, source="", notice="")

    def linked(self, statement: StatementNumber) -> Self:
        """With the cursor on a reply to, or from, this statement."""
        return replace(self, link=statement, notice="") if statement != self.link else self

    def at_source(self, source: str) -> Self:
        """With the cursor on a source of an event that has no quotes."""
        return replace(self, source=source, notice="") if source != self.source else self

    def statement_stepped(self, step: int) -> Self:
        """At the next (1) or previous (-1) matching statement of the event."""
        return self.moved(places.neighbour(self.results, self.place, step))

    def month_stepped(self, step: int) -> Self:
        """At the first event of the next (1) or previous (-1) month that has any."""
        event = calendar.month_beside(self.results, self.place.event, step)
        return self.arrived(event) if event >= 0 else self

    def in_month(self, number: int) -> Self:
        """At the first event of a month (as the calendar numbers it), else the first after it."""
        return self.arrived(calendar.from_month(self.results, month_numbered(number)))

    def arrived(self, event: EventNumber) -> Self:
        """At an event: its first matching statement, that one's first matching quote."""
        return self.moved(places.arrive(self.results, event))

    def match_stepped(self, step: int) -> Self:
        """At the next (1) or previous (-1) statement that has the words sought."""
        if not self.query.words():
            return replace(self, notice="no-words-sought")
        place = places.match_beside(self.results, self.place, step)
        return self.moved(place) if place else replace(self, notice="no-further-match")

    def followed(self, statement: StatementNumber) -> Self:
        """At a statement, as a step of the history."""
        return self.gone_to(places.at_statement(self.results, statement))

    def attested(self, event: int, source: str) -> Self:
        """At the first quote of an event that a source prints, else at the event; a step of the history."""
        return self.gone_to(places.printed_at(self.results, EventNumber(event), source))

    def gone_to(self, place: Place) -> Self:
        """At a place, as a step of the history; where the query hides it, everything is shown."""
        if place.event in self.results.events and (place.statement < 0 or self.results.has(place.statement)):
            return self.moved(place).settled(self)
        return replace(self.asked(EVERYTHING).moved(place), notice="filters-dropped")

    def back(self) -> Self:
        """At the step before."""
        if not self.past:
            return replace(self, notice="no-step-before")
        return self.at(self.past[-1], self.past[:-1], (self.moment, *self.future))

    def forward(self) -> Self:
        """At the step from which the reader went back."""
        if not self.future:
            return replace(self, notice="no-step-after")
        return self.at(self.future[0], (*self.past, self.moment), self.future[1:])

    def at(self, moment: Moment, past: tuple[Moment, ...], future: tuple[Moment, ...]) -> Self:
        """As it was at a moment, between these others."""
        asked = self.previewed(moment.query)
        return replace(asked.moved(moment.place), past=past, future=future, notice="")

    def renewed(self, index: Index) -> Self:
        """The same query and record in an edited dossier. The history ends: its places are numbers of the old one."""
        try:
            results = run(index, self.query)
        except QueryError:
            results = run(index, EVERYTHING)
        records = filter(None, map(index.find, self.record_ids))
        place = next((places.located(results, record) for record in records), NOWHERE)
        return replace(self.upon(results, place), past=(), future=())

    def in_next_language(self, languages: Sequence[str]) -> Self:
        """In the next of these languages; after the last one the words as printed, without glosses."""
        at = languages.index(self.language) + 1
        if self.glossed and at == len(languages):
            return replace(self, glossed=False, notice="glosses-hidden")
        return replace(self, glossed=True, language=languages[at % len(languages)], notice="")
