"""`explorer claims`: who takes which stance on which claim."""

from __future__ import annotations

import click

from explorer.cli.options import DOSSIER, LANGUAGE, complete_id, one_readable
from explorer.cli.sheet import SHEET_FORMAT, write_sheet


@click.command()
@click.argument("claim", required=False, callback=one_readable, shell_complete=complete_id("claim"))
@SHEET_FORMAT
@DOSSIER
@LANGUAGE
@click.pass_context
def count_stances(context: click.Context, claim: str | None, form: str) -> None:
    """Count the stances taken on each claim.

    With a CLAIM: every statement on it in time order, what it answers, and what answers it.
    """
    write_sheet(context, "claims", form, claim or "")
