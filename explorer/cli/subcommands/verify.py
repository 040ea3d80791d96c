"""`explorer verify`: whether the quotes are in the texts of their sources."""

from __future__ import annotations

from pathlib import Path

import click

from explorer.cli.options import DOSSIER, FOLDER, LANGUAGE, folder_for, language_for


@click.command()
@FOLDER
@click.option(
    "--copies",
    metavar="DIR",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="The folder of the copies; their names do not matter.",
)
@click.option("--locked", is_flag=True, help="Write nothing; fail where data, copies and lock disagree.")
@DOSSIER
@LANGUAGE
@click.pass_context
def verify_quotes(context: click.Context, folder: str | None, *, copies: Path | None, locked: bool) -> int:
    """Look up each quote in the copy of its source.

    The result is written to quotes.lock beside the data.
    """
    from explorer.cli.curate import verified
    from explorer.cli.output import write_out

    verdict = verified(folder_for(context, folder), copies, language_for(context), locked=locked)
    write_out(verdict.lines)
    return verdict.status
