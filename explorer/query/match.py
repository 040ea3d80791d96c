"""Which numbers match a query: set algebra over labels, level by level."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from pyroaring import BitMap

from explorer.dossier.edtf import LAST_DAY, PartialDate, parse
from explorer.errors import nearest
from explorer.index.facets import FACETS, POSITION_FACETS, QUOTE_FACETS, AnyFacet
from explorer.index.index import Index
from explorer.index.selects import Parts
from explorer.query.notation import Query, QueryError

POSITIONS = tuple(facet.name for facet in POSITION_FACETS)
QUOTES = tuple(facet.name for facet in QUOTE_FACETS)
OTHERS = tuple(name for name in FACETS if name not in POSITIONS and name not in QUOTES)


def matching(index: Index, query: Query, *, but: str = "") -> BitMap:
    """The numbers that match; the labels chosen of the facet `but` are left out of account."""
    refuse_unknown_labels(index, query)
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


def any_of(index: Index, facet: str, labels: frozenset[str]) -> Parts:
    """For each part the numbers whose record there has one of the labels."""
    found: Parts = {}
    for label in labels:
        for part, bits in index.parts(facet, label).items():
            found[part] = found[part] | bits if part in found else bits
    return found


def both(one: Parts | None, other: Parts | None) -> Parts | None:
    """Layer by part the numbers in both; None stands for no condition."""
    if one is None or other is None:
        return other if one is None else one
    return {part: bits & other[part] for part, bits in one.items() if part in other}


def of_positions(index: Index, query: Query, but: str = "") -> Parts | None:
    """Where one and the same position has all labels asked for; None when none is asked for."""
    found: Parts | None = None
    for name in POSITIONS:
        if name != but and (labels := query.labels(name)):
            found = both(found, any_of(index, name, labels))
    return found


def of_quotes(index: Index, query: Query, but: str = "", also: Parts | None = None) -> Parts | None:
    """Where one and the same quote has all labels and words asked for; None when none is asked for."""
    found = both(as_of(index, query), also)
    for name in QUOTES:
        if name != but and (labels := query.labels(name)):
            found = both(found, any_of(index, name, labels))
    if words := [index.hits(word) for word in query.words()]:
        # What stands with the statement as a whole stands with each of its quotes, or with none (part 0).
        parts = {0}.union(*(hits.parts for hits in words)) if found is None else set(found)
        sought = {part: BitMap.intersection(*(hits.in_part(part) for hits in words)) for part in parts}
        found = both(found, sought)
    return found


def as_of(index: Index, query: Query) -> Parts | None:
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
            number
            for number, (earliest, latest) in days
            if earliest == LAST_DAY or test(earliest, latest, asked)
        )
        yield BitMap(index.everything) - found if term.excluded else found


def counts(index: Index, query: Query, facet: AnyFacet) -> dict[str, int]:
    """For each label, how many statements there would be with it under the other facets' choice."""
    rest = matching(index, query, but=facet.name) - index.silent
    same = of_positions(index, query, facet.name) if facet.name in POSITIONS else None
    numbers = {}
    for label in index.labels(facet.name):
        parts: Parts | None = index.parts(facet.name, label)
        parts = of_quotes(index, query, facet.name, parts) if facet.name in QUOTES else both(same, parts)
        numbers[label] = BitMap.union(*parts.values()).intersection_cardinality(rest) if parts else 0
    return numbers


def refuse_unknown_labels(index: Index, query: Query) -> None:
    """Raise QueryError for a label that no record has, unless it is an id or value that exists."""
    for term in query.terms:
        facet = FACETS.get(term.key)
        if facet is None or facet.values or index.parts(term.key, term.label) or index.find(term.label):
            continue
        start = max(str(query).find(str(term)), 0)
        near = nearest(term.label, index.labels(term.key))
        end = start + len(str(term))
        raise QueryError(
            "label-without-records", start=start, end=end, label=term.label, facet=term.key, near=near
        )
