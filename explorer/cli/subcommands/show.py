"""`explorer show`: one record."""

from __future__ import annotations

import click

from explorer.cli.options import DOSSIER, LANGUAGE, complete_id, one_readable
from explorer.cli.sheet import SHEET_FORMAT, write_sheet


@click.command()
@click.argument("id_", metavar="ID", callback=one_readable, shell_complete=complete_id())
@SHEET_FORMAT
@DOSSIER
@LANGUAGE
@click.pass_context
def show_record(context: click.Context, id_: str, form: str) -> None:
    """Show a record in full."""
    write_sheet(context, "record", form, id_)
