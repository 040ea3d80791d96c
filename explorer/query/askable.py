"""What of a query can be asked of an index: labels by the ids of today, short ones in full, and why others cannot be.

People type `actor:peskov`. Where one label only can be meant it is taken, and the query shows it whole before it runs;
where several can, all are named, and nothing is guessed.
"""

from __future__ import annotations

from dataclasses import replace

from explorer.dossier.typed import one_of
from explorer.errors import nearest
from explorer.index.facets import FACETS, AnyFacet
from explorer.index.index import Index
from explorer.index.search_text import searched
from explorer.query.notation import Query, QueryError, Term

MOST_MEANT = 6


def kinds_named(facet: AnyFacet) -> tuple[str, ...]:
    """The kinds of records whose ids are labels of a facet."""
    return ("source", "actor") if facet.names == "origin" else (facet.names,)


def up_to_date(index: Index, query: Query) -> Query:
    """The query with the ids that records have now: one that was split has several, and any of them is meant."""
    renewed = [term for old in query.terms for term in renewed_term(index, old)]
    return query if renewed == list(query.terms) else replace(query, terms=tuple(dict.fromkeys(renewed)))


def renewed_term(index: Index, term: Term) -> list[Term]:
    """A term with each id that the record has now whose id it names."""
    if term.key not in FACETS or index.parts(term.key, term.label):
        return [term]
    records = [one for one in index.find_all(term.label) if one.kind in kinds_named(FACETS[term.key])]
    if records:
        return [replace(term, label=one.id) for one in records]
    meant = labels_meant(index, term)
    return [replace(term, label=meant[0])] if len(meant) == 1 else [term]


def labels_meant(index: Index, term: Term) -> list[str]:
    """The labels of a facet that a short one can mean: `peskov` is a whole part of `dmitry-peskov`."""
    if FACETS[term.key].values is not None:
        return []
    short = f"-{searched(term.label).replace(' ', '-')}-"
    return [label for label in index.labels(term.key) if short in f"-{label}-"]


def refuse_unknown_labels(index: Index, query: Query) -> None:
    """Raise QueryError for a label that no record has, unless it is the id of what the facet names."""
    for term in query.terms:
        if not is_askable(index, term):
            raise unaskable(index, term)


def unaskable(index: Index, term: Term) -> QueryError:
    """Why a label cannot be asked for: it can mean several, or none is like it."""
    if meant := labels_meant(index, term):
        shown = one_of([*meant[:MOST_MEANT], *(["…"] if len(meant) > MOST_MEANT else [])])
        return QueryError(
            "label-means-several",
            start=term.start,
            end=term.end,
            label=term.label,
            facet=term.key,
            labels=shown,
        )
    near = nearest(term.label, index.labels(term.key))
    return QueryError(
        "label-without-records",
        start=term.start,
        end=term.end,
        label=term.label,
        facet=term.key,
        near=near,
    )


def still_askable(index: Index, query: Query) -> tuple[Query, Query]:
    """The terms of a query that can be asked of an edited dossier, and those that cannot, each as a query."""
    terms = up_to_date(index, query).terms
    kept = tuple([term for term in terms if is_askable(index, term)])
    return Query(terms=kept), Query(terms=tuple([term for term in terms if term not in kept]))


def is_askable(index: Index, term: Term) -> bool:
    """Whether a term can be asked: a label must be one of a fixed list, in use, or the id of what its facet names."""
    if term.key not in FACETS:
        return True
    facet = FACETS[term.key]
    if facet.values is not None or index.parts(term.key, term.label):
        return True
    record = index.find(term.label)
    return record is not None and record.kind in kinds_named(facet)
