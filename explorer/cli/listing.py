"""Writes the rows that a query finds to a file, a terminal or a pipe."""

from __future__ import annotations

from pathlib import Path

import click

from explorer.cli.options import language_for
from explorer.cli.output import print_message, write_file, write_out
from explorer.cli.questions import answer
from explorer.cli.terminal import is_on_screen, width_of_terminal
from explorer.export.formats import FORMATS
from explorer.export.report import Report
from explorer.query.results import Results
from explorer.wording.language import say

ROW_FORMATS = click.Choice(tuple(FORMATS))
ROW_FORMAT = click.option("--format", "form", type=ROW_FORMATS, help="How to write the rows.")


def write_listing(
    context: click.Context, of: str, query: tuple[str, ...], form: str | None, output: Path | None = None
) -> int:
    """Write the rows that a query finds. Raises ExplorerError."""
    return write_rows(context, answer(context, query), of, form, output)


def write_rows(
    context: click.Context, results: Results, of: str, form: str | None, output: Path | None = None
) -> int:
    """Write rows; by default, as a table on a terminal and as plain text elsewhere. Raises WriteError."""
    language = language_for(context)
    written = FORMATS[form or ("table" if is_on_screen() and not output else "plain")]
    report = Report(results=results, of=of, language=language, width=0 if output else width_of_terminal())
    if output:
        write_file(output, "".join(written.text(report)))
    else:
        write_out(written.text(report), exact=written.is_exact)
    if not results.events:
        print_message(say("nothing found", language))
    return 0
