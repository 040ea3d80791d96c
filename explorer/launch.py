"""The screen, opened on a dossier; until it is there, whatever goes wrong gives the terminal back."""

from __future__ import annotations

import gc
import signal
import sys
from collections.abc import Sequence
from pathlib import Path
from types import FrameType

from explorer.splash import Splash
from explorer.surroundings import without_colours


def open_screen(splash: Splash, folder: Path, words: Sequence[str], language: str) -> int:
    """Show a dossier as the query asks; the exit status. Raises ExplorerError."""
    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, leave)
    # Nothing is thrown away before the first screen, so looking for it only costs time.
    gc.disable()
    without_colours()
    from explorer.cache import open_dossier
    from explorer.questions import answered

    index = open_dossier(folder)
    query = answered(index, words).query
    from explorer.app import run_app

    splash.hand_over()
    return run_app(folder, index, query, language)


def leave(number: int, _frame: FrameType | None) -> None:
    """End by way of what restores the terminal."""
    sys.exit(128 + number)
