"""What a French reader is shown is French."""

from __future__ import annotations

from collections.abc import Iterator
from gettext import NullTranslations

import pytest

from explorer.export.sheets import SHEET_FORMATS
from explorer.index.index import Index
from explorer.index.place import EventNumber
from explorer.query.notation import EVERYTHING
from explorer.query.results import run
from explorer.rows.heads import sources_head, statement_head
from explorer.rows.sources import sources_rows
from explorer.rows.statement import statement_rows
from explorer.session import Session
from explorer.sheets.record import record_sheet
from explorer.wording import language
from explorer.wording.language import translated
from explorer.wording.reader import Reader
from tools import catalogue


class Listener(NullTranslations):
    """The French catalogue, listening for words that it is asked for and does not have."""

    def __init__(self) -> None:
        super().__init__()
        self.french = language.catalogue("fr")
        self.missing: set[str] = set()
        entries = catalogue.messages(catalogue.read_catalogue())
        self.known = {f"{entry.context}\x04{entry.id}" if entry.context else entry.id for entry in entries}

    def gettext(self, message: str) -> str:
        """The French of words, kept in mind if there is none."""
        if message not in self.known:
            self.missing.add(message)
        return self.french.gettext(message)


@pytest.fixture
def listener(monkeypatch: pytest.MonkeyPatch) -> Iterator[Listener]:
    """Listens to everything that is said in French."""
    listening = Listener()
    translated.cache_clear()
    monkeypatch.setattr(language, "catalogue", lambda _language: listening)
    yield listening
    translated.cache_clear()


@pytest.mark.slow
def test_whatever_a_french_reader_is_shown_is_in_the_catalogue(shipped: Index, listener: Listener) -> None:
    """Every pane on every statement, and the sheet of every record: no word was forgotten to be marked."""
    session = Session.opened(run(shipped, EVERYTHING), "fr")
    for number in range(shipped.event_count):
        session = session.arrived(EventNumber(number))
        for rows in (statement_rows, sources_rows):
            rows(session, 60)
        for head in (statement_head, sources_head):
            head(session, 60, heavy=False)
    reader = Reader(shipped, "fr")
    for id_ in shipped.ids():
        SHEET_FORMATS["plain"](record_sheet(id_, reader), reader)
    assert listener.missing == set()
