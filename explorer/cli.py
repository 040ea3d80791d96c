"""The way in: sees whether the screen is wanted, and what to say and which status to leave with."""

from __future__ import annotations

import os
import sys

from explorer.splash import Splash
from explorer.surroundings import can_show_screen

SCREEN = "screen"
COMMANDS = ("list", "quotes", "show", "claims", "cite", "check", "verify", "export", "schema", "new")
WITH_VALUE = ("--dossier", "--lang")
COMPLETION = "_EXPLORER_COMPLETE"
INTERRUPTED, PIPE_CLOSED = 130, 141


def main() -> None:
    """Do what the command line asks, and leave with its status: 0 fine, 1 problems found, 2 wrong use."""
    splash = Splash()
    arguments = sys.argv[1:] if COMPLETION in os.environ else routed(sys.argv[1:])
    try:
        if SCREEN in arguments[:-1] or arguments[-1:] == [SCREEN]:
            pass
        status = answered(arguments, splash)
    finally:
        splash.restore()
    sys.exit(status)
