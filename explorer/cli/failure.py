"""Reports what went wrong on stderr, in the reader's language, and chooses the exit status."""

from __future__ import annotations

import io
import sys

from click import ClickException

from explorer.cli.output import print_message
from explorer.cli.spoken import language_asked_for
from explorer.errors import DossierError, ExplorerError, WrongUse
from explorer.query.notation import QueryError
from explorer.wording.marks import requoted
from explorer.wording.sentences import of_error

PROBLEMS_FOUND, WRONG_USE = 1, 2


def report(error: ExplorerError) -> int:
    """Report an error, with the place shown if it is in a query. Returns the exit status."""
    said = of_error(error, language_asked_for(sys.argv))
    print_message(said if isinstance(error, DossierError) else f"explorer: {said}")
    for note in getattr(error, "__notes__", ()):
        print_message(note)
    return WRONG_USE if isinstance(error, QueryError | WrongUse) else PROBLEMS_FOUND


def report_usage(error: ClickException) -> int:
    """Report a mistake in the command line in click's words. Returns the exit status."""
    written = io.StringIO()
    error.show(written)
    print_message(requoted(written.getvalue().rstrip(), language_asked_for(sys.argv)))
    return error.exit_code
