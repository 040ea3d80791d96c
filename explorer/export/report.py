"""What a format writes: the rows that a query finds, in a language and a width, and where they are from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from msgspec import Struct

from explorer.query.results import Results
from explorer.sheets.listing import LISTINGS, Row
from explorer.wording.reader import Reader

LISTING_NAMES = tuple(LISTINGS)


class Provenance(Struct, frozen=True, kw_only=True, rename="kebab"):
    """Where rows are from: the title of the dossier, its day (EDTF) and licence, and what was asked."""

    dossier: str
    dossier_updated: str
    licence: str
    query: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """The rows (`of` events or quotes) that a query finds, in lines of `width` cells (0: any).

    Formats in which a head is not part of every document have one where it `is_headed`.
    """

    results: Results
    of: str
    language: str = "en"
    width: int = 0
    is_headed: bool = False

    @property
    def reader(self) -> Reader:
        """Reads records in the language of the report."""
        return Reader(self.results.index, self.language)

    @property
    def provenance(self) -> Provenance:
        """Where the rows are from."""
        curation = self.results.index.curation
        return Provenance(
            dossier=self.reader.text(self.results.index.title),
            dossier_updated=curation.updated,
            licence=curation.licence,
            query=str(self.results.query),
        )

    @property
    def state_and_licence(self) -> str:
        """As of which day the dossier is, and under which licence."""
        written = self.provenance
        day = self.reader.when(written.dossier_updated)
        return self.reader.say("Dossier of {day}, licence {licence}", day=day, licence=written.licence)

    def rows(self) -> Iterator[Row]:
        """The rows, made as they are written."""
        return LISTINGS[self.of].rows(self.results, self.reader)

    def head(self) -> Iterator[str]:
        """The title of the dossier, the query, the day and the licence, a line each, if the report is headed."""
        if self.is_headed:
            lines = (self.provenance.dossier, self.provenance.query, self.state_and_licence)
            yield "\n".join((*filter(None, lines), "", ""))
