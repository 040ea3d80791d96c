"""`explorer about`: how the dossier was made."""

from __future__ import annotations

import click

from explorer.cli.formats import SHEET_FORMAT
from explorer.cli.options import DOSSIER, LANGUAGE, folder_for, language_for


@click.command()
@SHEET_FORMAT
@DOSSIER
@LANGUAGE
@click.pass_context
def tell_about(context: click.Context, form: str) -> None:
    """Tell how the dossier was made, and what it lacks."""
    from explorer.cli.sheet import write_sheet
    from explorer.index.cache import open_dossier
    from explorer.sheets.about import about_sheet
    from explorer.wording.reader import Reader

    reader = Reader(open_dossier(folder_for(context)), language_for(context))
    write_sheet(about_sheet(reader), form, reader)
