"""`explorer show`: one record."""

from __future__ import annotations

from functools import partial

import click

from explorer.cli.options import DOSSIER, LANGUAGE, complete_id, one_readable
from explorer.cli.sheet import SHEET_FORMAT, write_sheet
from explorer.index.lookup import location_of
from explorer.sheets.record import RecordSheet, record_sheet
from explorer.wording.reader import Reader


@click.command()
@click.argument("id_", metavar="ID", callback=one_readable, shell_complete=complete_id())
@SHEET_FORMAT
@DOSSIER
@LANGUAGE
@click.pass_context
def show_record(context: click.Context, id_: str, form: str) -> None:
    """Show one record of any kind, whole."""
    write_sheet(context, partial(sheet_of, id_), form)


def sheet_of(id_: str, reader: Reader) -> RecordSheet:
    """The sheet of a record. Raises WrongUse for an id that no record has."""
    return record_sheet(location_of(reader.index, id_), reader)
