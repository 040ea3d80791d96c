"""What follows for one record from the others."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from explorer.dossier.model import ClaimId, ClaimKind, Event, Stance, in_language
from explorer.export.sheets import sheet_in_words
from explorer.sheets import record
from explorer.sheets.claims import ClaimRow
from explorer.sheets.facts import FACTS, stances_in_words
from explorer.sheets.record import record_sheet
from explorer.wording.reader import Reader
from explorer.wording.signs import sign
from tests.makers import index_of


def of_event(event: Event, _reader: Reader) -> Iterator[tuple[str, str]]:
    """How long the title of an event is."""
    yield "title is long", str(len(in_language(event.title, "en")))


def test_a_fact_is_one_function_and_its_row(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A row added to the table of facts is shown with every record of that kind."""
    with_events = dict(FACTS)
    with_events[Event] = of_event
    monkeypatch.setattr(record, "FACTS", with_events)
    reader = Reader(index_of(tmp_path), "en")
    assert "title is long: 38" in sheet_in_words(record_sheet("port-closure-2031-05-02", reader), reader)
    assert "title is long" not in sheet_in_words(record_sheet("union-closed", reader), reader)


def test_no_sign_of_a_stance_separates_stances(tmp_path: Path) -> None:
    """Else "· · comments" has two dots, one of which means something."""
    counts = dict.fromkeys(Stance, 2)
    row = ClaimRow(id=ClaimId("c"), text="", label="", heading="", kind=ClaimKind.CONTEXT, stances=counts)
    said = stances_in_words(row, Reader(index_of(tmp_path), "fr"))
    assert {stance: said.count(sign(stance)) for stance in Stance} == dict.fromkeys(Stance, 1)
