"""The commands of those who read: what each takes, and which function answers it."""

from __future__ import annotations

from pathlib import Path

import click

from explorer.cli.curator_commands import CURATOR_COMMANDS
from explorer.cli.main import SCREEN, VERSION
from explorer.cli.options import (
    DOSSIER,
    FORMAT,
    FORMATS,
    LANGUAGE,
    ROWS,
    Asking,
    Commands,
    complete_id,
    complete_style,
    folder_for,
    language_for,
    queried,
)
from explorer.cli.splash import Splash

# A line of "\b" keeps the lines below it as they are.
HELP = """Explore who said what, who denied it, and how each source printed it.

\b
explorer                               the screen
explorer stance:denies actor:dprk      the screen, already asked
explorer quotes lang:fr --format csv   rows for a pipe

A word that is no command is part of a QUERY. Labels of one facet mean any of them, different facets
mean all, a dash excludes: -speaker:kirby. The dossier is that of --dossier, else that of
$EXPLORER_DOSSIER, else the one that ships with the program.
"""


@click.group(
    cls=Commands,
    help=HELP,
    subcommand_metavar="COMMAND | [QUERY]...",
    epilog="Exit status: 0 fine, 1 problems found, 2 wrong use.",
)
@click.version_option(VERSION, message="%(version)s")
@DOSSIER
@LANGUAGE
def explorer() -> None:
    """Start here."""


@explorer.command(SCREEN, cls=Asking, hidden=True)
@queried
@click.pass_context
def screen(context: click.Context, query: tuple[str, ...]) -> int:
    """Open the screen; where there is no terminal for it, list the events."""
    splash = context.find_object(Splash)
    if splash is None or not splash.is_painted:
        return written(context, "events", query, "plain")
    from explorer.cli.launch import open_screen

    return open_screen(splash, folder_for(context), query, language_for(context))


@explorer.command("list", cls=Asking)
@queried
@FORMAT
@click.pass_context
def list_(context: click.Context, query: tuple[str, ...], form: str) -> int:
    """List the events found, with who says what."""
    return written(context, "events", query, form)


@explorer.command(cls=Asking)
@queried
@FORMAT
@click.pass_context
def quotes(context: click.Context, query: tuple[str, ...], form: str) -> int:
    """List the quotes found, with attribution."""
    return written(context, "quotes", query, form)


@explorer.command(cls=Asking)
@click.argument("form", metavar="FORMAT", type=click.Choice(FORMATS))
@queried
@click.option("--rows", type=click.Choice(ROWS), default="quotes", show_default=True, help="What to write.")
@click.option("-o", "--output", metavar="FILE", type=click.Path(dir_okay=False, path_type=Path))
@click.pass_context
def export(context: click.Context, form: str, query: tuple[str, ...], rows: str, output: Path | None) -> int:
    """Write what is found to a file or a pipe."""
    return written(context, rows, query, form, output)


def written(
    context: click.Context, of: str, query: tuple[str, ...], form: str, output: Path | None = None
) -> int:
    """Write the rows that a query finds, to stdout or a file."""
    from explorer.cli.questions import answered
    from explorer.cli.report import write
    from explorer.export.formats import Report
    from explorer.index.cache import open_dossier

    results = answered(open_dossier(folder_for(context)), query)
    write(Report(results=results, of=of, language=language_for(context)), form, output)
    return 0


@explorer.command()
@click.argument("id_", metavar="ID", shell_complete=complete_id())
@click.option("--format", "form", type=click.Choice(("plain", "json")), default="plain", show_default=True)
@DOSSIER
@LANGUAGE
@click.pass_context
def show(context: click.Context, id_: str, form: str) -> None:
    """Show one record of any kind, whole."""
    from explorer.cli.output import write_out
    from explorer.index.cache import open_dossier
    from explorer.sheets.record import shown

    text = shown(open_dossier(folder_for(context)), id_, form, language_for(context))
    write_out([text], exact=form == "json")


@explorer.command()
@click.argument("claim", required=False, shell_complete=complete_id("claim"))
@DOSSIER
@LANGUAGE
@click.pass_context
def claims(context: click.Context, claim: str | None) -> None:
    """Tell who takes which stance on each claim.

    With a CLAIM: every statement on it in time order, what it answers, and what answers it.
    """
    from explorer.cli.output import write_out
    from explorer.index.cache import open_dossier
    from explorer.sheets.claims import overview, sheet
    from explorer.wording.reader import Reader

    reader = Reader(open_dossier(folder_for(context)), language_for(context))
    write_out(sheet(claim, reader) if claim else overview(reader))


@explorer.command()
@click.argument("ids", metavar="ID...", nargs=-1, required=True, shell_complete=complete_id())
@click.option(
    "--style",
    default="plain",
    show_default=True,
    shell_complete=complete_style,
    help="A style of the program's own; or, by Pandoc, for sources: apa, mla, chicago, iso690, FILE.csl.",
)
@DOSSIER
@LANGUAGE
@click.pass_context
def cite(context: click.Context, ids: tuple[str, ...], style: str) -> None:
    """Cite quotes, statements, events, sources."""
    from explorer.cli.cite import citations
    from explorer.cli.output import write_out
    from explorer.index.cache import open_dossier

    folder = folder_for(context)
    cited = citations(open_dossier(folder), folder, ids, style, language_for(context))
    write_out("\n".join(f"{text}\n" for text in cited))


for command in CURATOR_COMMANDS:
    explorer.add_command(command)
