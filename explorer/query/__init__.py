"""Queries and their results.

The rooms above speak of places, facets and months, but leave it to this room to find them. The names that they need
from the index are handed on here, so that they depend on one room rather than two.
"""

from explorer.index.calendar import MONTHS_IN_YEAR, month_number, month_numbered
from explorer.index.facets import FACETS, AnyFacet
from explorer.index.index import Index
from explorer.index.occurrences import occurrences
from explorer.index.place import (
    NO_EVENT,
    NO_QUOTE,
    NO_STATEMENT,
    NOWHERE,
    EventNumber,
    Location,
    Place,
    QuoteNumber,
    StatementNumber,
)
from explorer.index.search_text import UNSPACED, Sought, searched

__all__ = [
    "FACETS",
    "MONTHS_IN_YEAR",
    "NOWHERE",
    "NO_EVENT",
    "NO_QUOTE",
    "NO_STATEMENT",
    "UNSPACED",
    "AnyFacet",
    "EventNumber",
    "Index",
    "Location",
    "Place",
    "QuoteNumber",
    "Sought",
    "StatementNumber",
    "month_number",
    "month_numbered",
    "occurrences",
    "searched",
]
