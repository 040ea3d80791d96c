"""The entry point: paints the skeleton of the screen, hands over to click, and exits with a status.

The order is the point. Readers see the screen take shape before click is imported, so whether they want it is decided
here from the words alone. Click decides again, and has the last word.
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
INTERRUPTED = 130


def main() -> None:
    """Run the command line. The exit status is 0 if all is well, 1 if problems were found, 2 for wrong use."""
    # There is next to no garbage before the first screen, and looking for it takes time.
    gc.disable()
    splash = Splash()
    try:
        status = 0 if printed_version() else answered(sys.argv[1:], splash)
    except KeyboardInterrupt:
        status = INTERRUPTED
    finally:
        splash.restore()
    sys.exit(status)


def printed_version() -> bool:
    """Print the version without click, if nothing else is asked for. Returns whether it was printed."""
    if sys.argv[1:] != ["--version"]:
        return False
    try:
        os.write(1, f"explorer {__version__}\n".encode())
    except OSError:
        return False  # click will fail in the same way, and the reader is told why
    return True


def wants_screen(arguments: list[str]) -> bool:
    """Whether the screen may be wanted: no word is a subcommand, and none asks for help."""
    words = arguments[: arguments.index("--")] if "--" in arguments else arguments
    return COMPLETION not in os.environ and {"--help", "--version", *subcommand_names()}.isdisjoint(words)


def answered(arguments: list[str], splash: Splash) -> int:
    """Run the command line with click, and report what goes wrong. Returns the exit status."""
    if wants_screen(arguments) and can_show_screen():
        splash.paint()
    from click import Abort, ClickException

    from explorer.cli.output import prepare_streams, stdout_refused
    from explorer.cli.spoken import language_asked_for, let_click_speak
    from explorer.errors import ExplorerError

    language = language_asked_for(arguments)
    let_click_speak(language)
    from explorer.cli.group import explorer

    prepare_streams()
    if COMPLETION in os.environ:
        from explorer.cli.shells import speak_to_shells

        speak_to_shells()
    try:
        return (
            explorer.speaking(language).main(
                arguments, prog_name="explorer", standalone_mode=False, obj=splash
            )
            or 0
        )
    except Abort:
        return INTERRUPTED
    except (ClickException, ExplorerError, OSError) as error:
        splash.restore()
        from explorer.cli.failure import report, report_usage

        if isinstance(error, ClickException):
            return report_usage(error)
        # Our own reading and writing raise no OSError; this is click, writing its help.
        return report(stdout_refused(error) if isinstance(error, OSError) else error)
