"""The way in: whether the screen is wanted, what to say of an error, and the status to leave with."""

from __future__ import annotations

import gc
import os
import signal
import sys

from explorer import __version__
from explorer.cli.splash import Splash
from explorer.cli.terminal import can_show_screen

# Nothing more is imported up here: the skeleton of the screen is to be seen at once.
SCREEN = "screen"
COMMANDS = ("list", "quotes", "show", "claims", "cite", "check", "verify", "export", "schema", "new")
WITH_VALUE = ("--dossier", "--lang")
COMPLETION = "_EXPLORER_COMPLETE"
VERSION = f"explorer {__version__}"
FOUND, WRONG, INTERRUPTED = 1, 2, 130


def main() -> None:
    """Do what the command line asks; status 0: fine, 1: problems found, 2: wrong use."""
    # Until the first screen, or the end, next to nothing is thrown away: looking for it only costs time.
    gc.disable()
    splash = Splash()
    try:
        status = 0 if told_version() else answered(routed(sys.argv[1:], splash), splash)
    except KeyboardInterrupt:
        status = INTERRUPTED
    finally:
        splash.restore()
    sys.exit(status)


def told_version() -> bool:
    """Whether the version alone was asked for, and is told: nobody need wait for click to hear it."""
    if sys.argv[1:] != ["--version"]:
        return False
    try:
        os.write(1, f"{VERSION}\n".encode())
    except OSError:
        return False  # click fails likewise, and then it is told why
    return True


def routed(arguments: list[str], splash: Splash) -> list[str]:
    """The arguments with a command: where there is none, that of the screen, whose skeleton is shown."""
    at = None if COMPLETION in os.environ else place_of_query(arguments)
    if at is None:
        return arguments
    if "--help" not in arguments and can_show_screen():
        for number in (signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, leave)
        splash.paint()
    return [*arguments[:at], SCREEN, *arguments[at:]]


def leave(number: int, _frame: object) -> None:
    """End by way of what gives the terminal back."""
    sys.exit(128 + number)


def place_of_query(arguments: list[str]) -> int | None:
    """Where the query for the screen starts, be it empty; None where a command or only help is asked for."""
    at = 0
    while at < len(arguments) and is_option(arguments[at]):
        name, equals, _ = arguments[at].partition("=")
        if name not in WITH_VALUE:
            return None
        at += 1 if equals else 2
    is_command = at < len(arguments) and arguments[at] in COMMANDS
    return None if is_command or at > len(arguments) else at


def is_option(argument: str) -> bool:
    """Whether an argument is an option, and neither a term of a query nor the mark before one."""
    return argument.startswith("-") and argument not in ("-", "--") and not is_excluding(argument)


def is_excluding(argument: str) -> bool:
    """Whether an argument is a term that excludes, such as `-speaker:kirby`."""
    key, colon, _ = argument[1:].partition(":")
    return argument.startswith("-") and bool(colon) and key[:1].isalpha() and key.replace("-", "").isalpha()


def answered(arguments: list[str], splash: Splash) -> int:
    """Run the command; what goes wrong is told on stderr, and gives the status."""
    from click import Abort, ClickException

    from explorer.cli.group import explorer
    from explorer.cli.output import forget_stdout, prepare_streams
    from explorer.errors import ExplorerError

    prepare_streams()
    try:
        return explorer.main(arguments, prog_name="explorer", standalone_mode=False, obj=splash) or 0
    except Abort:
        return INTERRUPTED
    except ClickException as error:
        splash.restore()
        error.show()
        return error.exit_code
    except ExplorerError as error:
        splash.restore()
        return told(error)
    except OSError as error:
        # It is stdout that could not take the help; all other files are asked where this is foreseen.
        splash.restore()
        forget_stdout()
        return told(error)


def told(error: Exception) -> int:
    """Say what is wrong in the reader's language; the status that goes with it."""
    from explorer.cli.output import tell
    from explorer.errors import DossierError, ExplorerError, WrongUse
    from explorer.query.notation import QueryError
    from explorer.wording.sentences import of_error

    said = of_error(error, language_asked_for()) if isinstance(error, ExplorerError) else str(error)
    tell(said if isinstance(error, DossierError) else f"explorer: {said}")
    for note in getattr(error, "__notes__", ()):
        tell(note)
    return WRONG if isinstance(error, QueryError | WrongUse) else FOUND


def language_asked_for() -> str:
    """The language of `--lang`, also of a command line that cannot be read; else that of the locale."""
    from explorer.wording.language import LANGUAGES, preferred

    words = sys.argv
    given = [word for at, word in enumerate(words) if words[at - 1] == "--lang"]
    given += [word.removeprefix("--lang=") for word in words if word.startswith("--lang=")]
    return next((word for word in given if word in LANGUAGES), preferred())
