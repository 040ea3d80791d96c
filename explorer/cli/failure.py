"""Reports what went wrong on stderr, in the reader's language, and chooses the exit status."""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence

from click import ClickException, Context, NoSuchOption

from explorer.cli.group import SCREEN
from explorer.cli.output import print_message
from explorer.cli.questions import misspelt_command
from explorer.cli.spoken import language_asked_for
from explorer.errors import DossierError, ExplorerError, WrongUse, nearest
from explorer.query.notation import QueryError
from explorer.wording.language import say
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
    """Report a mistake in the command line, and where the help is. Returns the exit status."""
    arguments = sys.argv[1:]
    language, context = language_asked_for(sys.argv), getattr(error, "ctx", None)
    meant = slip(arguments) if context is None or context.info_name == SCREEN else None
    if meant:
        return report(WrongUse("no-such-command", name=meant[0], near=meant[1]))
    if isinstance(error, NoSuchOption):
        near = nearest(error.option_name, tuple(error.possibilities or ()))
        said = of_error(WrongUse("no-such-option", name=error.option_name, near=near), language)
    else:
        said = requoted(in_our_voice(error.format_message(), language), language)
    print_message(f"explorer: {said}")
    if context is not None:
        print_message(f"explorer: {where_help_is(context, language)}")
    return error.exit_code


def where_help_is(context: Context, language: str) -> str:
    """The command that prints the help on a command line."""
    is_screen = context.parent is not None and context.info_name == SCREEN
    path = context.parent.command_path if is_screen and context.parent else context.command_path
    return requoted(say("see '{command}'", language, command=f"{path} --help"), language)


def in_our_voice(said: str, language: str) -> str:
    """What click says, said as our own errors are: on one line, without capitals and full stops."""
    sentences = re.split(r"(?<=[.?])\s+(?=\(?\w)", " ".join(said.split()))
    sentences = [re.sub(r"(?<=: )[A-Z](?=[a-z])", lambda first: first[0].lower(), said) for said in sentences]
    return say("; ", language).join(without_capital(sentence).removesuffix(".") for sentence in sentences)


def without_capital(sentence: str) -> str:
    """A sentence that begins as it would within another one; a name in capitals stays."""
    return (
        sentence[:1].lower() + sentence[1:] if sentence[1:2].islower() or sentence[1:2] in "’'" else sentence
    )


def slip(arguments: Sequence[str]) -> tuple[str, str] | None:
    """The first word of a command line, if it is a misspelt subcommand, and the one that was meant."""
    word = next((word for word in arguments if not word.startswith("-")), "")
    meant = misspelt_command(word)
    return (word, meant) if meant else None
