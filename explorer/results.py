"""What a query finds: events with their matching statements, and how many of each."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from pyroaring import BitMap, FrozenBitMap

from explorer.dates import LAST_DAY, PartialDate, parse
from explorer.facets import FACETS, POSITION_FACETS, QUOTE_FACETS, AnyFacet
from explorer.index import Index
from explorer.model import Side, Stance
from explorer.nearest import nearest
from explorer.query import Query, QueryError

POSITIONS = tuple(facet.name for facet in POSITION_FACETS)
QUOTES = tuple(facet.name for facet in QUOTE_FACETS)
Layers = dict[int, BitMap]
OTHERS = tuple(name for name in FACETS if name not in POSITIONS and name not in QUOTES)


@dataclass(frozen=True, slots=True, kw_only=True)
class Results:
    """The events found, in time order, and the numbers of their matching statements."""

    index: Index
    query: Query
    found: FrozenBitMap
    events: array[int]
    shown: Layers | None
    quoted: Layers | None

    @property
    def statement_count(self) -> int:
        """How many statements match."""
        return len(self.found) - self.found.intersection_cardinality(self.index.bare)

    def slots(self, event: int) -> list[int]:
        """The numbers of an event's matching statements; of the event itself, when it has none."""
        first = self.index.first
        return [slot for slot in range(first[event], first[event + 1]) if slot in self.found]

    def row_of(self, event: int) -> int:
        """The row of an event, or of the one before it in time when it is not found (0 at least)."""
        from bisect import bisect_left

        row = bisect_left(self.events, event)
        if row < len(self.events) and self.events[row] == event:
            return row
        return max(row - 1, 0)

    def visible(self, slot: int, layer: int) -> bool:
        """Whether a quote can be shown as of the day asked for (`published-by`)."""
        return self.shown is None or slot in self.shown.get(layer, ())

    def matches_quote(self, slot: int, layer: int) -> bool:
        """Whether a quote has what the query asks of quotes, or nothing is asked of them."""
        return self.quoted is None or slot in self.quoted.get(layer, ())


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
        if facet is None or facet.values or index.layers(term.key, term.label) or index.find(term.label):
            continue
        start = max(str(query).find(str(term)), 0)
        hint = nearest(term.label, index.labels(term.key))
        sentence = f"nothing has the {term.key} {term.label!r}"
        raise QueryError(sentence, start=start, end=start + len(str(term)), nearest=hint)


def matching(index: Index, query: Query, *, but: str = "") -> BitMap:
    """The numbers that match; the labels chosen of the facet `but` are left out of account."""
    found = BitMap(index.everything)
    for part in (of_positions(index, query, but), of_quotes(index, query, but)):
        if part is not None:
            found &= BitMap.union(*part.values()) if part else BitMap()
    for name in OTHERS:
        if name != but and (labels := query.labels(name)):
            found &= BitMap.union(*(index.labelled(name, label) for label in labels))
    for sought in of_dates(index, query):
        found &= sought
    for term in query.terms:
        if term.excluded and term.key in FACETS:
            found -= index.labelled(term.key, term.label)
    for words in query.words(excluded=True):
        found -= index.hits(words).anywhere()
    return found


def any_of(index: Index, facet: str, labels: frozenset[str]) -> Layers:
    """For each layer the numbers whose record there has one of the labels."""
    found: Layers = {}
    for label in labels:
        for layer, bits in index.layers(facet, label).items():
            found[layer] = found[layer] | bits if layer in found else bits
    return found


def both(one: Layers | None, other: Layers | None) -> Layers | None:
    """Layer by layer the numbers in both; None stands for no condition."""
    if one is None or other is None:
        return other if one is None else one
    return {layer: bits & other[layer] for layer, bits in one.items() if layer in other}


def of_positions(index: Index, query: Query, but: str = "") -> Layers | None:
    """Where one and the same position has all labels asked for; None when none is asked for."""
    found: Layers | None = None
    for name in POSITIONS:
        if name != but and (labels := query.labels(name)):
            found = both(found, any_of(index, name, labels))
    return found


def of_quotes(index: Index, query: Query, but: str = "", also: Layers | None = None) -> Layers | None:
    """Where one and the same quote has all labels and words asked for; None when none is asked for."""
    found = both(as_of(index, query), also)
    for name in QUOTES:
        if name != but and (labels := query.labels(name)):
            found = both(found, any_of(index, name, labels))
    if words := [index.hits(word) for word in query.words()]:
        # What stands with the statement as a whole stands with each of its quotes, or with none (layer 0).
        layers = {0}.union(*(hits.layers for hits in words)) if found is None else set(found)
        sought = {layer: BitMap.intersection(*(hits.in_layer(layer) for hits in words)) for layer in layers}
        found = both(found, sought)
    return found


def as_of(index: Index, query: Query) -> Layers | None:
    """The quotes of sources that were certainly issued by the day asked for; None when none is."""
    days = [parse(label).latest for label in query.labels("published-by")]
    if not days:
        return None
    return dict(index.printed_by(min(days)))


def not_before(_earliest: int, latest: int, asked: PartialDate) -> bool:
    """Whether something can lie on or after the first day of a date."""
    return latest >= asked.earliest


def not_after(earliest: int, _latest: int, asked: PartialDate) -> bool:
    """Whether something can lie before the first day of a date."""
    return earliest < asked.earliest


def within(earliest: int, latest: int, asked: PartialDate) -> bool:
    """Whether something can lie within a date."""
    return latest >= asked.earliest and earliest <= asked.latest


DATE_TESTS: dict[str, Callable[[int, int, PartialDate], bool]] = {
    "after": not_before,
    "before": not_after,
    "said": within,
}


def of_dates(index: Index, query: Query) -> Iterator[BitMap]:
    """The numbers whose date can lie where the query asks."""
    for term in query.terms:
        if term.key not in DATE_TESTS:
            continue
        asked, test = parse(term.label), DATE_TESTS[term.key]
        days = enumerate(zip(index.earliest, index.latest, strict=True))
        found = BitMap(
            slot for slot, (earliest, latest) in days if earliest == LAST_DAY or test(earliest, latest, asked)
        )
        yield BitMap(index.everything) - found if term.excluded else found


def counts(index: Index, query: Query, facet: AnyFacet, labels: list[str] | None = None) -> dict[str, int]:
    """For each label, how many statements there would be with it under the other facets' choice."""
    rest = matching(index, query, but=facet.name) - index.bare
    same = of_positions(index, query, facet.name) if facet.name in POSITIONS else None
    found = {}
    for label in index.labels(facet.name) if labels is None else labels:
        layers: Layers | None = index.layers(facet.name, label)
        layers = of_quotes(index, query, facet.name, layers) if facet.name in QUOTES else both(same, layers)
        found[label] = BitMap.union(*layers.values()).intersection_cardinality(rest) if layers else 0
    return found


def on_side(results: Results, stances: Sequence[Stance]) -> BitMap:
    """The statements whose position that matches the query has one of these stances."""
    index, query = results.index, results.query
    chosen = query.labels("stance") or frozenset(Stance)
    layers = any_of(index, "stance", chosen.intersection(stances))
    layers = both(layers, of_positions(index, query, "stance")) or {}
    return BitMap.union(*layers.values()) if layers else BitMap()


def months(results: Results, sides: Mapping[Side, Sequence[Stance]]) -> dict[str, tuple[int, ...]]:
    """For each month that has statements: how many are found on each side, each counted once."""
    index = results.index
    labelled = [on_side(results, stances) for stances in sides.values()]
    found: dict[str, tuple[int, ...]] = {}
    for month in index.labels("month"):
        said = index.labelled("month", month) - index.bare
        if not said:
            continue
        left = said & results.found
        heights = []
        for side in labelled:
            heights.append(left.intersection_cardinality(side))
            left = left - side
        found[month] = tuple(heights)
    return found
