"""Which statements match a query: set algebra over labels, level by level.

What a query asks of positions must hold of one and the same position, and likewise for quotes: `stance:asserts
claim:arms-supplied` must not find a statement that asserts negotiations and demands that nothing be supplied. So on
these two levels, sets are intersected part by part (the number of the position or quote) before they are united.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from pyroaring import BitMap

from explorer.dossier.edtf import LAST_DAY, PartialDate, parse
from explorer.index.facets import FACETS, PositionFacet, QuoteFacet
from explorer.index.index import Index
from explorer.index.selects import Parts
from explorer.query.notation import Query

POSITIONS = {name for name, facet in FACETS.items() if isinstance(facet, PositionFacet)}
QUOTES = {name for name, facet in FACETS.items() if isinstance(facet, QuoteFacet)}
WHOLE_STATEMENTS = FACETS.keys() - POSITIONS - QUOTES


def matching(index: Index, query: Query, *, but: str = "") -> BitMap:
    """The statements that match the query, whatever labels of the facet `but` are chosen.

    Those are ignored to count the labels of that facet, each as if it alone were chosen.
    """
    numbers = BitMap(index.everything)
    for parts in (of_positions(index, query, but), of_quotes(index, query, but)):
        if parts is not None:
            numbers &= statements_in(parts)
    for name, labels in query.chosen.items():
        if name in WHOLE_STATEMENTS and name != but:
            numbers &= BitMap.union(*[index.labelled(name, label) for label in labels])
    for dated in of_dates(index, query):
        numbers &= dated
    for term in query.terms:
        if term.excluded and term.key in FACETS:
            numbers -= index.labelled(term.key, term.label)
    for words in query.words(excluded=True):
        numbers -= index.hits(words.sought).anywhere()
    return numbers


def statements_in(parts: Parts) -> BitMap:
    """The statements that have any of these parts."""
    return BitMap.union(*parts.values()) if parts else BitMap()


def with_any(index: Index, facet: str, labels: Iterable[str]) -> Parts:
    """The statements with one of the labels, by part."""
    united: Parts = {}
    for label in labels:
        for part, numbers in index.parts(facet, label).items():
            united[part] = united[part] | numbers if part in united else numbers
    return united


def with_both(one: Parts | None, other: Parts | None) -> Parts | None:
    """The statements in both, part by part; None means that nothing is asked."""
    if one is None or other is None:
        return other if one is None else one
    return {part: numbers & other[part] for part, numbers in one.items() if part in other}


def of_positions(index: Index, query: Query, but: str = "") -> Parts | None:
    """The statements with a position that has all labels asked for, by part; None if none is asked for."""
    parts: Parts | None = None
    for name, labels in query.chosen.items():
        if name in POSITIONS and name != but:
            parts = with_both(parts, with_any(index, name, labels))
    return parts


def of_quotes(index: Index, query: Query, but: str = "", also: Parts | None = None) -> Parts | None:
    """The statements with a quote in `also` that has all labels and words asked for, by part; None if none is."""
    parts = with_both(as_of(index, query), also)
    for name, labels in query.chosen.items():
        if name in QUOTES and name != but:
            parts = with_both(parts, with_any(index, name, labels))
    if hits := [index.hits(words.sought) for words in query.words()]:
        # Words of the statement itself count for each of its quotes, and for part 0 if it has no quote.
        numbers = {0}.union(*(one.parts for one in hits)) if parts is None else parts
        with_words = {part: BitMap.intersection(*(one.in_part(part) for one in hits)) for part in numbers}
        parts = with_both(parts, with_words)
    return parts


def as_of(index: Index, query: Query) -> Parts | None:
    """The statements quoted by sources that were certainly out on the as-of day; None without such a day."""
    days = [parse(label).latest for label in query.labels("published-by")]
    return dict(index.printed_by(min(days))) if days else None


def not_before(_earliest: int, latest: int, asked: PartialDate) -> bool:
    """Whether something can have been said on the first day of a date or later."""
    return latest >= asked.earliest


def not_after(earliest: int, _latest: int, asked: PartialDate) -> bool:
    """Whether something can have been said before the first day of a date."""
    return earliest < asked.earliest


def within(earliest: int, latest: int, asked: PartialDate) -> bool:
    """Whether something can have been said within a date."""
    return latest >= asked.earliest and earliest <= asked.latest


DATE_TESTS: dict[str, Callable[[int, int, PartialDate], bool]] = {
    "on": within,
    "after": not_before,
    "before": not_after,
}


def of_dates(index: Index, query: Query) -> Iterator[BitMap]:
    """For each date in the query, the statements that can meet it."""
    for term in query.terms:
        if term.key in DATE_TESTS:
            numbers = of_date(index, DATE_TESTS[term.key], parse(term.label))
            yield BitMap(index.everything) - numbers if term.excluded else numbers


def of_date(index: Index, test: Callable[[int, int, PartialDate], bool], asked: PartialDate) -> BitMap:
    """The statements whose first and last possible day pass a test. What is undated answers no date."""
    days = enumerate(zip(index.earliest, index.latest, strict=True))
    return BitMap(
        [number for number, (first, last) in days if first != LAST_DAY and test(first, last, asked)]
    )
