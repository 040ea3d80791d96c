"""Writes the rows that a query finds to a file, a terminal or a pipe."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain
from pathlib import Path

import click

from explorer.cli.asking import QueryCommand
from explorer.cli.help import OF_QUERY
from explorer.cli.options import language_for
from explorer.cli.output import print_message, write_file, write_out
from explorer.cli.questions import answer
from explorer.cli.terminal import is_on_screen, width_of_terminal
from explorer.errors import WrongUse
from explorer.export.formats import FORMATS
from explorer.export.report import Report
from explorer.query.results import Results
from explorer.wording.language import say

ROW_FORMATS = click.Choice(tuple(FORMATS))
MARK = "\ufeff"
BYTE_ORDER_MARK = click.option(
    "--bom", "has_mark", is_flag=True, help="Begin CSV with a byte-order mark, for Excel on Windows."
)
ROW_FORMAT = click.option("--format", "form", type=ROW_FORMATS, help="How to write the rows.")


class RowsCommand(QueryCommand):
    """A command that writes what a query finds; its help has the formats, too."""

    tables = ("formats", *OF_QUERY)


@dataclass(frozen=True, slots=True, kw_only=True)
class Destination:
    """How and where rows are written: the format, stdout or a file, a byte-order mark in front, a head above."""

    form: str | None = None
    output: Path | None = None
    has_mark: bool = False
    is_headed: bool = False


def write_listing(context: click.Context, of: str, query: tuple[str, ...], destination: Destination) -> int:
    """Write the rows that a query finds. Raises ExplorerError."""
    return write_rows(context, answer(context, query), of, destination)


def write_rows(context: click.Context, results: Results, of: str, destination: Destination) -> int:
    """Write rows; by default, as a table on a terminal and as plain text elsewhere. Raises ExplorerError."""
    language, output = language_for(context), destination.output
    form = destination.form or ("table" if is_on_screen() and not output else "plain")
    written = FORMATS[form]
    if destination.has_mark and not written.takes_mark:
        raise WrongUse("format-takes-no-mark", format=form)
    width = 0 if output else width_of_terminal()
    report = Report(results=results, of=of, language=language, width=width, is_headed=destination.is_headed)
    pieces = chain([MARK] if destination.has_mark else [], written.text(report))
    if output:
        write_file(output, "".join(pieces))
    else:
        write_out(pieces, exact=written.is_exact)
    if not results.events:
        print_message(say("nothing found", language))
    return 0
