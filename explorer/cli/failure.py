"""Reports what went wrong on stderr, in the reader's language, and chooses the exit status."""

from __future__ import annotations

import io
import sys

from click import ClickException

from explorer.cli.output import print_message
from explorer.errors import DossierError, ExplorerError, WrongUse
from explorer.query.notation import QueryError
from explorer.settings import preferred_language
from explorer.wording.language import LANGUAGES
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
    """Report a mistake in the command line in click's own words. Returns the exit status."""
    said = io.StringIO()
    error.show(said)
    print_message(said.getvalue().rstrip())
    return error.exit_code


def language_asked_for(words: list[str]) -> str:
    """The language of `--lang`, even in a command line that cannot be parsed, or else that of the locale."""
    given = [word for at, word in enumerate(words) if words[at - 1] == "--lang"]
    given += [word.removeprefix("--lang=") for word in words if word.startswith("--lang=")]
    return next((word for word in reversed(given) if word in LANGUAGES), preferred_language())
