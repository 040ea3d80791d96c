"""The screen, opened on a dossier; whatever goes wrong before it is there gives the terminal back."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from explorer.cli.splash import Splash
from explorer.query.results import Results
from explorer.settings import THEME_VARIABLE, drop_empty_ban, is_colourless

DRIVER = "TEXTUAL_DRIVER"


def open_screen(splash: Splash, folder: Path, results: Results, language: str) -> int:
    """Show what a query finds in a dossier until the reader leaves; the exit status."""
    status = imported_app()(folder, results, language)
    splash.forget()
    return status


def imported_app() -> Callable[[Path, Results, str], int]:
    """The screen, with the driver that leaves the skeleton in its place, unless another driver is asked for."""
    drop_empty_ban()
    if is_colourless():
        os.environ[THEME_VARIABLE] = "ansi-dark"
    own = {} if DRIVER in os.environ else {DRIVER: "explorer.screens.driver:SeamlessDriver"}
    os.environ.update(own)
    from explorer.app import run_app

    # Textual has read it; an editor that is opened from the screen may be a program of Textual's too.
    for name in own:
        del os.environ[name]
    return run_app
