"""Writes a sheet to stdout."""

from __future__ import annotations

import click

from explorer.cli.options import folder_for, language_for
from explorer.cli.output import write_out
from explorer.export.sheets import SHEET_FORMATS, SHEETS
from explorer.index.cache import open_dossier
from explorer.query.lookup import locations_of
from explorer.wording.reader import Reader

SHEET_FORMAT = click.option(
    "--format",
    "form",
    type=click.Choice(tuple(SHEET_FORMATS)),
    default="plain",
    show_default=True,
    help="How to write the sheet.",
)

# Of what kind the id of a sheet is, where it cannot be any.
KIND_OF_ID = {"claims": "claim"}


def write_sheet(context: click.Context, name: str, form: str, id_: str = "") -> None:
    """Compute a sheet of the dossier, and write it in a format. Raises ExplorerError."""
    reader = Reader(open_dossier(folder_for(context)), language_for(context))
    # An id that a record had before it was split means all that came of it.
    ids = (
        [location.id for location in locations_of(reader.index, id_, KIND_OF_ID.get(name, ""))]
        if id_
        else [id_]
    )
    texts = [SHEET_FORMATS[form](SHEETS[name](one, reader), reader) for one in ids]
    if form == "json" and len(texts) > 1:
        texts = [f"[\n{','.join(texts)}]\n"]
    write_out(texts, exact=form == "json")
