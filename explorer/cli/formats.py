"""The options that choose a format, from the tables of `explorer.export`."""

from __future__ import annotations

import click

from explorer.export.formats import FORMATS
from explorer.export.sheets import SHEET_FORMATS

ROW_FORMATS = click.Choice(tuple(FORMATS))
ROW_FORMAT = click.option("--format", "form", type=ROW_FORMATS, help="How to write the rows.")
SHEET_FORMAT = click.option(
    "--format",
    "form",
    type=click.Choice(tuple(SHEET_FORMATS)),
    default="plain",
    show_default=True,
    help="How to write the sheet.",
)
