"""`explorer cite`: records, cited in any style."""

from __future__ import annotations

import click
from click.shell_completion import CompletionItem

from explorer.cli.options import DOSSIER, LANGUAGE, all_readable, complete_id, folder_for, language_for


def complete_style(_context: click.Context, _parameter: click.Parameter, begun: str) -> list[CompletionItem]:
    """The styles that start with what was typed."""
    from explorer.cli.cite import style_names

    return [CompletionItem(style) for style in style_names() if style.startswith(begun)]


@click.command()
@click.argument(
    "ids", metavar="ID...", nargs=-1, required=True, callback=all_readable, shell_complete=complete_id()
)
@click.option(
    "--style",
    default="plain",
    show_default=True,
    shell_complete=complete_style,
    help="A style of the program’s own; or, with Pandoc, of their sources: apa, mla, chicago, iso690, FILE.csl.",
)
@DOSSIER
@LANGUAGE
@click.pass_context
def cite_records(context: click.Context, ids: tuple[str, ...], style: str) -> None:
    """Cite quotes, statements, events or sources."""
    from explorer.cli.cite import citations, is_exact
    from explorer.cli.output import write_out
    from explorer.index.cache import open_dossier

    folder = folder_for(context)
    cited = citations(open_dossier(folder), folder, ids, style, language_for(context))
    write_out("\n".join(f"{text}\n" for text in cited), exact=is_exact(style))
