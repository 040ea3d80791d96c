"""The way in: the skeleton of the screen at once, then click, and at the end the status to leave with.

The order is the point. Somebody who opens the screen sees it take shape before click is imported, so whether the screen
is wanted is decided here by the words alone; click decides again, and its word counts.
"""

from __future__ import annotations

import gc
import os
import sys

from explorer import __version__
from explorer.cli.splash import Splash
from explorer.cli.subcommands import subcommand_names
from explorer.cli.terminal import can_show_screen

COMPLETION = "_EXPLORER_COMPLETE"
VERSION = f"explorer {__version__}"
INTERRUPTED = 130


def main() -> None:
    """Do what the command line asks; status 0: fine, 1: problems found, 2: wrong use."""
    # Until the first screen, or the end, next to nothing is thrown away: looking for it only costs time.
    gc.disable()
    splash = Splash()
    try:
        status = 0 if told_version() else answered(sys.argv[1:], splash)
    except KeyboardInterrupt:
        status = INTERRUPTED
    finally:
        splash.restore()
    sys.exit(status)


def told_version() -> bool:
    """Print the version if nothing else is asked for, without waiting for click; whether it was printed."""
    if sys.argv[1:] != ["--version"]:
        return False
    try:
        os.write(1, f"{VERSION}\n".encode())
    except OSError:
        return False  # click fails likewise, and then it is told why
    return True


def wants_screen(arguments: list[str]) -> bool:
    """Whether a query may be meant for the screen: no word is a subcommand, and no help is asked for."""
    words = arguments[: arguments.index("--")] if "--" in arguments else arguments
    return COMPLETION not in os.environ and {"--help", "--version", *subcommand_names()}.isdisjoint(words)


def answered(arguments: list[str], splash: Splash) -> int:
    """Run what is asked; what goes wrong is told on stderr, and gives the status."""
    if wants_screen(arguments) and can_show_screen():
        splash.paint()
    from click import Abort, ClickException

    from explorer.cli.group import explorer
    from explorer.cli.output import prepare_streams, stdout_refused
    from explorer.errors import ExplorerError

    prepare_streams()
    try:
        return explorer.main(arguments, prog_name="explorer", standalone_mode=False, obj=splash) or 0
    except Abort:
        return INTERRUPTED
    except (ClickException, ExplorerError, OSError) as error:
        splash.restore()
        from explorer.cli.failure import told, told_by_click

        if isinstance(error, ClickException):
            return told_by_click(error)
        # Where a file is read or written this is foreseen; what is left is click, writing the help.
        return told(stdout_refused(error) if isinstance(error, OSError) else error)
