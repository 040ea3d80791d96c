"""What a query finds: events with their matching statements, how many of each, and what its labels would find.

A query is answered once. Timeline, chips, lists and density strip all read the same results, which work out each answer
when it is first needed and keep it. They keep their index as well, so that what is drawn from them stays right when an
edit has put another index in its place.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from pyroaring import BitMap, FrozenBitMap

from explorer.dossier.model import Side, Stance
from explorer.index.calendar import month_number
from explorer.index.facets import FACETS
from explorer.index.index import Index
from explorer.index.place import EventNumber, QuoteNumber, StatementNumber
from explorer.index.search_text import Hits
from explorer.index.selects import Parts
from explorer.query.askable import refuse_unknown_labels, still_askable, up_to_date
from explorer.query.certainty import only_possible
from explorer.query.counts import counts
from explorer.query.match import as_of, matching, of_positions, of_quotes, statements_in, with_any, with_both
from explorer.query.notation import WORD, Query
from explorer.wording.signs import STANCES_BY_SIDE

SideCounts = tuple[int, int, int]


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """The events found, in time order; `matching` has the numbers of their matching statements."""

    index: Index
    query: Query
    matching: FrozenBitMap
    events: tuple[EventNumber, ...]
    _statements: dict[EventNumber, tuple[StatementNumber, ...]] = field(default_factory=dict, repr=False)
    _visible: dict[StatementNumber, tuple[QuoteNumber, ...]] = field(default_factory=dict, repr=False)
    _counts: dict[str, Mapping[str, int]] = field(default_factory=dict, repr=False)

    @cached_property
    def statement_count(self) -> int:
        """How many statements match, without those that count nowhere."""
        return len(self.matching) - self.matching.intersection_cardinality(self.index.uncounted)

    def statements(self, event: EventNumber) -> tuple[StatementNumber, ...]:
        """An event's matching statements; its silent number if it has none and matches."""
        if event not in self._statements:
            numbers = self.index.statements_of(event)
            self._statements[event] = tuple([number for number in numbers if number in self.matching])
        return self._statements[event]

    def has(self, statement: StatementNumber) -> bool:
        """Whether a statement, or a silent number, matches."""
        return statement in self.matching

    @cached_property
    def possible(self) -> BitMap:
        """The matching statements that only may lie within the dates that are asked for."""
        return only_possible(self.index, self.query, self.matching)

    def is_possible(self, event: EventNumber) -> bool:
        """Whether every matching statement of an event only may lie within the dates that are asked for."""
        return bool(self.possible) and all(number in self.possible for number in self.statements(event))

    def row_of(self, event: EventNumber) -> int:
        """The row of an event, or if it does not match of the one before it (at least 0)."""
        row = bisect_left(self.events, event)
        if row < len(self.events) and self.events[row] == event:
            return row
        return max(row - 1, 0)

    def counts(self, facet: str) -> Mapping[str, int]:
        """For each label of a facet, how many statements match if it alone is chosen of its facet."""
        if facet not in self._counts:
            self._counts[facet] = counts(self.index, self.query, FACETS[facet])
        return self._counts[facet]

    @cached_property
    def months(self) -> Mapping[int, SideCounts]:
        """How many matching statements are for, against and neither, by the number of the month they are from.

        What is said of a claim that nobody disputes is on no side of a dispute.
        """
        index, uncounted = self.index, self.index.uncounted
        disputed = index.parts("disputed", "")
        supporting = statements_in(with_both(self._with(STANCES_BY_SIDE[Side.FOR]), disputed) or {})
        opposing = statements_in(with_both(self._with(STANCES_BY_SIDE[Side.AGAINST]), disputed) or {})
        neutral = statements_in(self._with([*Stance]))
        months: dict[int, SideCounts] = {}
        for month, parts in index.parts_by_label("month").items():
            said = parts[0] - uncounted
            if not said:
                continue
            left = said & self.matching
            pro = left & supporting
            left -= pro
            contra = left & opposing
            left -= contra
            months[month_number(month)] = (len(pro), len(contra), left.intersection_cardinality(neutral))
        return months

    def _with(self, stances: list[Stance]) -> Parts:
        """The statements with a position that matches the query and has one of these stances, by part."""
        chosen = self.query.labels("stance") or frozenset(Stance)
        parts = with_any(self.index, "stance", chosen.intersection(stances))
        return with_both(parts, of_positions(self.index, self.query, "stance")) or {}

    def visible(self, statement: StatementNumber) -> tuple[QuoteNumber, ...]:
        """The quotes of a statement that were out on the as-of day; none for a silent number, nor for none at all."""
        if statement not in self._visible:
            record = self.index.statement(statement)
            numbers = range(len(record.quotes) if record else 0)
            shown = tuple(map(QuoteNumber, numbers))
            if self._published is not None:
                shown = tuple([number for number in shown if self.is_published(statement, number)])
            self._visible[statement] = shown
        return self._visible[statement]

    def is_published(self, statement: StatementNumber, quote: QuoteNumber) -> bool:
        """Whether a quote's source was certainly out on the as-of day; always true without such a day."""
        return self._published is None or statement in self._published.get(quote, ())

    def matches_quote(self, statement: StatementNumber, quote: QuoteNumber) -> bool:
        """Whether a quote has the labels and words that the query asks of quotes."""
        if self._labelled is not None and statement not in self._labelled.get(quote, ()):
            return False
        return all(hits.in_quote(statement, quote) for hits in self._hits)

    @cached_property
    def _published(self) -> Parts | None:
        return as_of(self.index, self.query)

    @cached_property
    def _labelled(self) -> Parts | None:
        labels = tuple(term for term in self.query.terms if term.key != WORD)
        return of_quotes(self.index, Query(terms=labels))

    @cached_property
    def _hits(self) -> list[Hits]:
        return [self.index.hits(words.sought) for words in self.query.words()]


def run(index: Index, query: Query) -> Results:
    """What the query finds. Raises QueryError for a label that nothing has."""
    query = up_to_date(index, query)
    refuse_unknown_labels(index, query)
    numbers = FrozenBitMap(matching(index, query))
    return Results(index=index, query=query, matching=numbers, events=index.events_of(numbers))


def rerun(index: Index, query: Query) -> tuple[Results, Query]:
    """What a query finds in an edited dossier without the terms that nothing has any more, and those terms."""
    kept, dropped = still_askable(index, query)
    return run(index, kept), dropped
