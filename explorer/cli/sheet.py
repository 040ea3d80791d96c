"""A computed sheet, written to stdout."""

from __future__ import annotations

from explorer.cli.output import write_out
from explorer.export.sheets import SHEET_FORMATS, Sheet
from explorer.wording.reader import Reader


def write_sheet(sheet: Sheet, form: str, reader: Reader) -> None:
    """Write a sheet in a format."""
    write_out([SHEET_FORMATS[form](sheet, reader)], exact=form == "json")
