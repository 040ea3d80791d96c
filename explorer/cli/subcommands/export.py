"""`explorer export`: the rows that a query finds, in a file or a pipe."""

from __future__ import annotations

from pathlib import Path

import click

from explorer.cli.asking import with_query
from explorer.cli.listing import BYTE_ORDER_MARK, ROW_FORMATS, Destination, RowsCommand, write_listing
from explorer.cli.paths import HomePath
from explorer.export.report import LISTING_NAMES


@click.command(cls=RowsCommand)
@click.argument("form", metavar="FORMAT", type=ROW_FORMATS)
@with_query
@click.option(
    "--rows",
    type=click.Choice(LISTING_NAMES),
    default="quotes",
    show_default=True,
    help="What each row is.",
)
@click.option(
    "-o",
    "--output",
    metavar="FILE",
    type=HomePath(dir_okay=False, path_type=Path),
    help="Write to FILE instead of stdout.",
)
@BYTE_ORDER_MARK
@click.pass_context
def export_rows(
    context: click.Context,
    form: str,
    query: tuple[str, ...],
    rows: str,
    output: Path | None,
    *,
    has_mark: bool,
) -> int:
    """Export what a query finds."""
    destination = Destination(form=form, output=output, has_mark=has_mark, is_headed=True)
    return write_listing(context, rows, query, destination)
