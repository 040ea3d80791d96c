"""What is offered where a query finds nothing: words that were perhaps meant, and the filter to drop."""

from __future__ import annotations

from explorer.query.advice import term_to_drop, words_nearby
from explorer.rows.choices import Choice, Listed
from explorer.session import Session
from explorer.wording.language import in_figures, say


def nearby_listed(session: Session) -> Listed:
    """The nearest words that occur, the query without the term that keeps most from being found, and everything."""
    results, language = session.results, session.language
    nearby, drop = words_nearby(results), term_to_drop(results)
    offered = [(one.words, one.query, one.statement_count) for one in nearby]
    if drop:
        words = say("without {term}", language, term=str(drop.term))
        offered.append((words, session.query.without(drop.term), drop.statement_count))
    choices = [
        Choice(value=f"go_to('query', {str(query)!r})", words=words, about=in_figures(count, language))
        for words, query, count in offered
    ]
    choices.append(Choice(value="change('drop_filters')", words=say("Drop all filters", language)))
    heading = say("Nothing found; did you mean", language) if nearby else say("Nothing found", language)
    return heading, choices
