"""What is asked, and what is found; with the names of the index in which both are told.

Whoever shows results speaks of places, facets and months, but asks the index nothing. So these names are handed on
here, and what lies above needs to know one room, not two.
"""

from explorer.index.calendar import MONTHS_IN_YEAR, month_number, month_numbered
from explorer.index.facets import FACETS, AnyFacet
from explorer.index.index import Index
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
from explorer.index.search_text import searched

__all__ = [
    "FACETS",
    "MONTHS_IN_YEAR",
    "NOWHERE",
    "NO_EVENT",
    "NO_QUOTE",
    "NO_STATEMENT",
    "AnyFacet",
    "EventNumber",
    "Index",
    "Location",
    "Place",
    "QuoteNumber",
    "StatementNumber",
    "month_number",
    "month_numbered",
    "searched",
]
