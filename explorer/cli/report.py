"""A report written where it was asked for: to a file, to the terminal, into a pipe."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from explorer.cli.output import tell, write_out
from explorer.cli.terminal import is_on_screen, width_of_terminal
from explorer.export.formats import EXACT, FORMATS, Report
from explorer.files import save
from explorer.wording.language import say


def write(report: Report, form: str, output: Path | None = None) -> None:
    """Write a report to a file, whole or not at all, else to stdout; no `form` is what suits the latter."""
    form = form or ("table" if is_on_screen() else "plain")
    if output:
        save(output, "".join(FORMATS[form](report)).encode())
    else:
        write_out(FORMATS[form](replace(report, width=width_of_terminal())), exact=form in EXACT)
    if not report.results.events:
        tell(say("nothing is found", report.language))
