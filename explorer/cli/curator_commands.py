"""The commands of those who make a dossier: what each takes, and which function answers it."""

from __future__ import annotations

from pathlib import Path

import click

from explorer.cli.options import DOSSIER, FOLDER, LANGUAGE, folder_for, language_for


@click.command()
@FOLDER
@click.option("--fix", is_flag=True, help="Lay the two files out in one form; no scalar is changed.")
@DOSSIER
@LANGUAGE
@click.pass_context
def check(context: click.Context, folder: str | None, *, fix: bool) -> int:
    """Tell every problem of the data in DIR."""
    from explorer.cli.curate import checked
    from explorer.cli.output import tell, write_out

    if fix:
        from explorer.dossier.layout import format_files

        for name in format_files(folder_for(context, folder)):
            tell(f"{name}: laid out anew")
    verdict = checked(folder_for(context, folder), language_for(context))
    write_out(verdict.lines)
    return verdict.status


@click.command()
@FOLDER
@click.option(
    "--copies",
    metavar="DIR",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="The folder of the copies, whatever the names of the files.",
)
@click.option("--locked", is_flag=True, help="Write nothing; fail where data, copies and lock disagree.")
@DOSSIER
@LANGUAGE
@click.pass_context
def verify(context: click.Context, folder: str | None, *, copies: Path | None, locked: bool) -> int:
    """Look for each quote in the copy of its source.

    What is found is written to quotes.lock beside the data.
    """
    from explorer.cli.curate import verified
    from explorer.cli.output import write_out

    verdict = verified(folder_for(context, folder), copies, language_for(context), locked=locked)
    write_out(verdict.lines)
    return verdict.status


@click.command()
@click.argument("file", metavar="events|sources", type=click.Choice(("events", "sources")))
def schema(file: str) -> None:
    """Print the JSON Schema of a file, for editors."""
    from explorer.cli.output import write_out
    from explorer.dossier.schema import as_text

    write_out([as_text(file)], exact=True)


@click.command()
@click.argument("folder", metavar="DIR", type=click.Path(file_okay=False, path_type=Path))
def new(folder: Path) -> None:
    """Start a dossier in DIR, with two events.

    Its comments say what goes where; nothing is overwritten.
    """
    from explorer.cli.output import tell
    from explorer.dossier.template import start

    for sentence in start(folder):
        tell(sentence)


CURATOR_COMMANDS = (check, verify, schema, new)
