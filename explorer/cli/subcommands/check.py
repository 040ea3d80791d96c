"""`explorer check`: whether the data are valid."""

from __future__ import annotations

import click

from explorer.cli.options import DOSSIER, FOLDER, LANGUAGE, folder_for, language_for


@click.command()
@FOLDER
@click.option("--strict", is_flag=True, help="Fail on warnings too.")
@click.option("--fix", is_flag=True, help="Reformat the two files; no value is changed.")
@DOSSIER
@LANGUAGE
@click.pass_context
def check_data(context: click.Context, folder: str | None, *, strict: bool, fix: bool) -> int:
    """List every problem in the data of DIR, and what could be better."""
    from explorer.cli.curate import checked, reformat
    from explorer.cli.output import write_out

    chosen, language = folder_for(context, folder), language_for(context)
    refused = reformat(chosen, language) if fix else ()
    verdict = checked(chosen, language, refused, is_strict=strict)
    write_out(verdict.lines)
    return verdict.status
