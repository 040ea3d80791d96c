"""`explorer verify`: whether the quotes are in the texts of their sources."""

from __future__ import annotations

from pathlib import Path

import click

from explorer.cli.options import DOSSIER, LANGUAGE, language_for
from explorer.cli.paths import FOLDERS, HomePath, folders_for


@click.command()
@FOLDERS
@click.option(
    "--copies",
    metavar="DIR",
    type=HomePath(exists=True, file_okay=False, path_type=Path),
    help="The folder of the copies; their names do not matter.",
)
@click.option("--locked", is_flag=True, help="Write nothing; fail where data, copies and lock disagree.")
@DOSSIER
@LANGUAGE
@click.pass_context
def verify_quotes(
    context: click.Context, folders: tuple[str, ...], *, copies: Path | None, locked: bool
) -> int:
    """Look up each quote in the copy of its source.

    The result is written to quotes.lock beside the data.
    """
    from explorer.cli.curate import of_each, verified
    from explorer.cli.output import write_out

    language = language_for(context)
    verdict = of_each(
        folders_for(context, folders),
        lambda folder: verified(folder, copies, language, locked=locked),
        language,
    )
    write_out(verdict.lines)
    return verdict.status
