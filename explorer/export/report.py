"""What a format writes: the rows that a query finds, in a language and a width."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from explorer.query.results import Results
from explorer.sheets.listing import LISTINGS, Row
from explorer.wording.reader import Reader

LISTING_NAMES = tuple(LISTINGS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """The rows (`of` events or quotes) that a query finds, in lines of `width` cells (0: any)."""

    results: Results
    of: str
    language: str = "en"
    width: int = 0

    @property
    def reader(self) -> Reader:
        """Reads records in the language of the report."""
        return Reader(self.results.index, self.language)

    def rows(self) -> Iterator[Row]:
        """The rows, made as they are written."""
        return LISTINGS[self.of].rows(self.results, self.reader)
