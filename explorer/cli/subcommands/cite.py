"""`explorer cite`: records, cited in any style."""

from __future__ import annotations

import click
from click.shell_completion import CompletionItem

from explorer.cli.asking import complete_term
from explorer.cli.help import OF_QUERY, CommandWithTables
from explorer.cli.options import (
    DOSSIER,
    LANGUAGE,
    all_readable,
    complete_id,
)


def complete_style(_context: click.Context, _parameter: click.Parameter, begun: str) -> list[CompletionItem]:
    """The styles that start with what was typed."""
    from explorer.cli.cite import style_names

    return [CompletionItem(style) for style in style_names() if style.startswith(begun)]


class CiteCommand(CommandWithTables):
    """Its help has the styles, and what can be asked."""

    tables = ("styles", *OF_QUERY)


@click.command(cls=CiteCommand)
@click.argument("ids", metavar="[ID]...", nargs=-1, callback=all_readable, shell_complete=complete_id())
@click.option(
    "--query",
    "queries",
    metavar="QUERY",
    multiple=True,
    callback=all_readable,
    shell_complete=complete_term,
    help="Cite all quotes that a query finds.",
)
@click.option(
    "--style",
    metavar="STYLE",
    default="plain",
    show_default=True,
    shell_complete=complete_style,
    help="A style of the program’s own; or, with Pandoc, of a bibliography of the sources.",
)
@DOSSIER
@LANGUAGE
@click.pass_context
def cite_records(context: click.Context, ids: tuple[str, ...], queries: tuple[str, ...], style: str) -> None:
    """Cite quotes, statements, events or sources, or all quotes that a query finds.

    All that is cited makes one document.
    """
    from explorer.cli.cite import write_citations

    write_citations(context, ids, queries, style)
