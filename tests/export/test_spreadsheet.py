"""Comma-separated values, safe for spreadsheets."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.export.report import Provenance
from explorer.export.spreadsheet import cell, csv_line
from explorer.sheets.listing import EventRow
from explorer.sheets.quotes import QuoteRow
from tests.export.conftest import Asked, written


@pytest.mark.parametrize(("of", "row"), [("events", EventRow), ("quotes", QuoteRow)])
def test_csv_has_a_heading_and_as_many_cells_in_every_row(
    report: Asked, of: str, row: type[EventRow | QuoteRow]
) -> None:
    """A spreadsheet finds the fields of the rows, in their order."""
    heading, *rows = csv.reader(io.StringIO(written(report(of=of), "csv")))
    assert tuple(heading) == (*row.__struct_encode_fields__, *Provenance.__struct_encode_fields__)
    assert {len(row) for row in rows} == {len(heading)}
    assert len(rows) == {"events": 4, "quotes": 3}[of]


def test_csv_lists_are_parted_by_semicolons(report: Asked) -> None:
    """Several stances stand in one cell, and statements are told by their ids."""
    rows = list(csv.DictReader(io.StringIO(written(report(), "csv"))))
    assert rows[2]["stances"] == "denies; denies"
    assert rows[2]["statements"] == "harbour-master-never-closed; harbour-master-no-fines"


@pytest.mark.parametrize("start", [*"=+-@\t\r", " =", "\u00a0+", "\n-"])
def test_no_cell_can_become_a_formula(start: str) -> None:
    """What a spreadsheet would compute has an apostrophe before it."""
    (read,) = next(csv.reader(io.StringIO(csv_line([cell(f"{start}cmd|' /C calc'!A1")]), newline="")))
    assert read == f"'{start}cmd|' /C calc'!A1"


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")))
def test_a_spreadsheet_reads_a_cell_as_it_was(text: str) -> None:
    """Commas, quotation marks and ends of lines come back; only an apostrophe may be added."""
    ((first, read),) = csv.reader(io.StringIO(csv_line(["x", cell(text)]), newline=""))
    assert (first, read.removeprefix("'")) == ("x", text.removeprefix("'"))
