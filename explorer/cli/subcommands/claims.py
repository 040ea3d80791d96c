"""`explorer claims`: who takes which stance on what is disputed."""

from __future__ import annotations

from functools import partial

import click

from explorer.cli.options import DOSSIER, LANGUAGE, complete_id, one_readable
from explorer.cli.sheet import SHEET_FORMAT, write_sheet
from explorer.index.lookup import location_of
from explorer.sheets.claims import ClaimSheet, claim_sheet, claims_overview
from explorer.wording.reader import Reader


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
    write_sheet(context, partial(sheet_on, claim) if claim else claims_overview, form)


def sheet_on(id_: str, reader: Reader) -> ClaimSheet:
    """The sheet of a claim. Raises WrongUse for an id that no claim has."""
    index = reader.index
    return claim_sheet(index.claim(location_of(index, id_, "claim").id), reader)
