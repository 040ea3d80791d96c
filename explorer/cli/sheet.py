"""Writes a sheet to stdout."""

from __future__ import annotations

import click

from explorer.cli.options import folder_for, language_for
from explorer.cli.output import write_out
from explorer.export.sheets import SHEET_FORMATS, SHEETS
from explorer.index.cache import open_dossier
from explorer.wording.reader import Reader

SHEET_FORMAT = click.option(
    "--format",
    "form",
    type=click.Choice(tuple(SHEET_FORMATS)),
    default="plain",
    show_default=True,
    help="How to write the sheet.",
)


def write_sheet(context: click.Context, name: str, form: str, id_: str = "") -> None:
    """Compute a sheet of the dossier, and write it in a format. Raises ExplorerError."""
    reader = Reader(open_dossier(folder_for(context)), language_for(context))
    write_out([SHEET_FORMATS[form](SHEETS[name](id_, reader), reader)], exact=form == "json")
