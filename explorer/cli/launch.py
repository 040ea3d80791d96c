"""The screen, opened on a dossier; until it is there, whatever goes wrong gives the terminal back."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path

from explorer.cli.questions import answered
from explorer.cli.splash import Splash
from explorer.cli.terminal import without_colours
from explorer.index.cache import open_dossier
from explorer.index.index import Index
from explorer.query.notation import Query

DRIVER = "TEXTUAL_DRIVER"


def open_screen(splash: Splash, folder: Path, words: Sequence[str], language: str) -> int:
    """Show a dossier as the query asks; the exit status. Raises ExplorerError."""
    without_colours()
    index = open_dossier(folder)
    query = answered(index, words).query
    run_app = imported_app()
    status = run_app(folder, index, query, language)
    splash.forget()
    return status


def imported_app() -> Callable[[Path, Index, Query, str], int]:
    """The screen, with the driver that leaves the skeleton standing unless another driver is asked for."""
    own = {} if DRIVER in os.environ else {DRIVER: "explorer.screens.driver:SeamlessDriver"}
    os.environ.update(own)
    from explorer.app import run_app

    # Textual has read it; an editor that is opened from the screen may be a program of Textual's too.
    for name in own:
        del os.environ[name]
    return run_app
