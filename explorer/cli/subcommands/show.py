"""`explorer show`: one record."""

from __future__ import annotations

import click

from explorer.cli.formats import SHEET_FORMAT
from explorer.cli.options import DOSSIER, LANGUAGE, complete_id, folder_for, language_for, one_readable


@click.command()
@click.argument("id_", metavar="ID", callback=one_readable, shell_complete=complete_id())
@SHEET_FORMAT
@DOSSIER
@LANGUAGE
@click.pass_context
def show_record(context: click.Context, id_: str, form: str) -> None:
    """Show one record of any kind, whole."""
    from explorer.cli.sheet import write_sheet
    from explorer.index.cache import open_dossier
    from explorer.sheets.record import record_sheet
    from explorer.wording.reader import Reader

    reader = Reader(open_dossier(folder_for(context)), language_for(context))
    write_sheet(record_sheet(id_, reader), form, reader)
