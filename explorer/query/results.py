"""What a query finds: events with their matching statements, and how many of each."""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from pyroaring import BitMap, FrozenBitMap

from explorer.dossier.model import Side, Stance
from explorer.errors import nearest
from explorer.index.facets import FACETS
from explorer.index.index import Index
from explorer.query.match import Parts, any_of, as_of, both, matching, of_positions, of_quotes
from explorer.query.notation import Query, QueryError


@dataclass(frozen=True, slots=True, kw_only=True)
class Results:
    """The events found, in time order, and the numbers of their matching statements."""

    index: Index
    query: Query
    found: FrozenBitMap
    events: array[int]
    shown: Parts | None
    quoted: Parts | None

    @property
    def statement_count(self) -> int:
        """How many statements match."""
        return len(self.found) - self.found.intersection_cardinality(self.index.silent)

    def statements(self, event: int) -> list[int]:
        """The numbers of an event's matching statements; of the event itself, when it has none."""
        first = self.index.first
        return [number for number in range(first[event], first[event + 1]) if number in self.found]

    def row_of(self, event: int) -> int:
        """The row of an event, or of the one before it in time when it is not found (0 at least)."""
        from bisect import bisect_left

        row = bisect_left(self.events, event)
        if row < len(self.events) and self.events[row] == event:
            return row
        return max(row - 1, 0)

    def visible(self, number: int, part: int) -> bool:
        """Whether a quote can be shown as of the day asked for (`published-by`)."""
        return self.shown is None or number in self.shown.get(part, ())

    def matches_quote(self, number: int, part: int) -> bool:
        """Whether a quote has what the query asks of quotes, or nothing is asked of them."""
        return self.quoted is None or number in self.quoted.get(part, ())


def run(index: Index, query: Query) -> Results:
    """What the query finds. Raises QueryError for a label that nothing has."""
    refuse_unknown_labels(index, query)
    found = FrozenBitMap(matching(index, query))
    if len(found) == len(index.everything):
        events = array("I", range(index.event_count))
    else:
        events = array("I", dict.fromkeys(map(index.event_of.__getitem__, found)))
    return Results(
        index=index,
        query=query,
        found=found,
        events=events,
        shown=as_of(index, query),
        quoted=of_quotes(index, query),
    )


def refuse_unknown_labels(index: Index, query: Query) -> None:
    """Every label must be one that some record has, or an id or value that exists."""
    for term in query.terms:
        facet = FACETS.get(term.key)
        if facet is None or facet.values or index.parts(term.key, term.label) or index.find(term.label):
            continue
        start = max(str(query).find(str(term)), 0)
        hint = nearest(term.label, index.labels(term.key))
        end = start + len(str(term))
        raise QueryError(
            "label-without-records", start=start, end=end, label=term.label, facet=term.key, near=hint
        )


def on_side(results: Results, stances: Sequence[Stance]) -> BitMap:
    """The statements whose position that matches the query has one of these stances."""
    index, query = results.index, results.query
    chosen = query.labels("stance") or frozenset(Stance)
    parts = any_of(index, "stance", chosen.intersection(stances))
    parts = both(parts, of_positions(index, query, "stance")) or {}
    return BitMap.union(*parts.values()) if parts else BitMap()


def months(results: Results, sides: Mapping[Side, Sequence[Stance]]) -> dict[str, tuple[int, ...]]:
    """For each month that has statements: how many are found on each side, each counted once."""
    index = results.index
    labelled = [on_side(results, stances) for stances in sides.values()]
    found: dict[str, tuple[int, ...]] = {}
    for month in index.labels("month"):
        said = index.labelled("month", month) - index.silent
        if not said:
            continue
        left = said & results.found
        heights = []
        for side in labelled:
            heights.append(left.intersection_cardinality(side))
            left = left - side
        found[month] = tuple(heights)
    return found
