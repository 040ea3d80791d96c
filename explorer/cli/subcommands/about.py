"""`explorer about`: how the dossier was made."""

from __future__ import annotations

import click

from explorer.cli.options import DOSSIER, LANGUAGE
from explorer.cli.sheet import SHEET_FORMAT, write_sheet


@click.command()
@SHEET_FORMAT
@DOSSIER
@LANGUAGE
@click.pass_context
def tell_about(context: click.Context, form: str) -> None:
    """Show how the dossier was made, and what it lacks."""
    write_sheet(context, "about", form)
