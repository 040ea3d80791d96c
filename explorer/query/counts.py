"""How many statements each label of a facet would find: the numbers on chips and in lists.

Each label is counted as if it were the only one chosen of its facet, with the rest of the query as it is, so the number
says what a click would find. In SQL this is a GROUP BY, which takes up to 1.5 s at a million quotes; with sets it takes
a few ms.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import chain

from pyroaring import BitMap

from explorer.index.facets import AnyFacet, PositionFacet, QuoteFacet
from explorer.index.index import Index
from explorer.index.selects import Parts
from explorer.query.match import matching, of_positions, of_quotes, statements_in, with_both
from explorer.query.notation import Query


def counts(index: Index, query: Query, facet: AnyFacet) -> dict[str, int]:
    """For each label of a facet, how many statements match if it alone is chosen of its facet."""
    rest = matching(index, query, but=facet.name) - index.uncounted
    labels = index.parts_by_label(facet.name)
    beside = asked_beside(index, query, facet, labels)
    numbers = {}
    for label, parts in labels.items():
        chosen = parts if beside is None else with_both(beside, parts) or {}
        # There can be thousands of labels, and most have a single part.
        united = chosen[0] if chosen.keys() == {0} else statements_in(chosen)
        numbers[label] = united.intersection_cardinality(rest)
    return numbers


def asked_beside(index: Index, query: Query, facet: AnyFacet, labels: Mapping[str, Parts]) -> Parts | None:
    """What the query asks of the position or quote that has the label; None if nothing."""
    if isinstance(facet, PositionFacet):
        return of_positions(index, query, facet.name)
    if isinstance(facet, QuoteFacet):
        anywhere = dict.fromkeys(chain.from_iterable(labels.values()), BitMap(index.everything))
        return of_quotes(index, query, facet.name, anywhere)
    return None
