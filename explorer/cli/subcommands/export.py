"""`explorer export`: the rows that a query finds, in a file or a pipe."""

from __future__ import annotations

from pathlib import Path

import click

from explorer.cli.listing import BYTE_ORDER_MARK, ROW_FORMATS, Destination, write_listing
from explorer.cli.options import QueryCommand, language_for, with_query
from explorer.cli.paths import HomePath
from explorer.export.formats import FORMATS
from explorer.export.report import LISTING_NAMES
from explorer.wording.language import say


class WithFormats(QueryCommand):
    """Its help has a line for each format."""

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Add the table of formats."""
        language = language_for(ctx)
        with formatter.section(say("Formats", language)):
            formatter.write_dl([(name, say(written.help, language)) for name, written in FORMATS.items()])
        super().format_epilog(ctx, formatter)


@click.command(cls=WithFormats)
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
