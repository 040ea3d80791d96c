"""Rows as comma-separated values, in which no cell can become a formula.

Spreadsheets run a cell that begins with one of a few signs, some of them even after white space, so a quote could make
the reader's spreadsheet open an address. An apostrophe at the start makes the cell text in all of them.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator

from msgspec import Struct

from explorer.export.report import Report
from explorer.sheets.listing import LISTINGS

FORMULA = tuple("=+-@")
# Some programs run what follows them, and all of them trim them.
CONTROLS = tuple("\t\r")


def as_csv(report: Report) -> Iterator[str]:
    """A heading and the rows (RFC 4180, but with the line ends of Unix); semicolons separate what is in a list."""
    provenance = report.provenance
    heading = LISTINGS[report.of].type.__struct_encode_fields__
    yield csv_line((*heading, *provenance.__struct_encode_fields__))
    origin = cells_of(provenance)
    for row in report.rows():
        yield csv_line((*cells_of(row), *origin))


def cells_of(record: Struct) -> tuple[str, ...]:
    """The fields of a row as cells."""
    return tuple(cell(getattr(record, field)) for field in record.__struct_fields__)


def csv_line(cells: Iterable[str]) -> str:
    """A line of the file."""
    line = io.StringIO()
    csv.writer(line).writerow(cells)
    # Before Python 3.13 a carriage return within a cell is quoted only if it may end a line.
    return line.getvalue().removesuffix("\r\n") + "\n"


def cell(value: object) -> str:
    """A value as text that no spreadsheet takes for a formula."""
    if isinstance(value, tuple):
        text = "; ".join("" if part is None else str(getattr(part, "id", part)) for part in value)
    else:
        text = "" if value is None else str(value)
    is_formula = text.startswith(CONTROLS) or text.lstrip().startswith(FORMULA)
    return f"'{text}" if is_formula else text
