"""What to do about a query that finds nothing."""

from __future__ import annotations

from dataclasses import dataclass

from explorer.query.notation import Term
from explorer.query.results import Results, run


@dataclass(frozen=True, slots=True, kw_only=True)
class Advice:
    """A term to drop, and how many statements are found without it."""

    term: Term
    statement_count: int


def term_to_drop(results: Results) -> Advice | None:
    """The term without which the most is found; None if dropping one is not enough."""
    query = results.query
    drops = [
        Advice(term=term, statement_count=run(results.index, query.without(term)).statement_count)
        for term in query.terms
    ]
    best = max(drops, key=lambda advice: (advice.statement_count, str(advice.term)), default=None)
    return best if best and best.statement_count else None
