"""`explorer check`: whether the data are valid."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from explorer.cli.options import DOSSIER, LANGUAGE, language_for
from explorer.cli.paths import FOLDERS, folders_for

if TYPE_CHECKING:
    from explorer.cli.curate import Verdict


@click.command()
@FOLDERS
@click.option("--strict", is_flag=True, help="Fail on warnings too.")
@click.option("--fix", is_flag=True, help="Reformat the two files; no value is changed.")
@DOSSIER
@LANGUAGE
@click.pass_context
def check_data(context: click.Context, folders: tuple[str, ...], *, strict: bool, fix: bool) -> int:
    """List every problem in the data of each DIR, and what could be better."""
    from explorer.cli.curate import checked, of_each, reformat
    from explorer.cli.output import write_out

    language = language_for(context)

    def check(folder: Path) -> Verdict:
        refused = reformat(folder, language) if fix else ()
        return checked(folder, language, refused, is_strict=strict)

    verdict = of_each(folders_for(context, folders), check, language)
    write_out(verdict.lines)
    return verdict.status
