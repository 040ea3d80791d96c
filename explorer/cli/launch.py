"""Opens the screen on a dossier, with our driver, and colours only if they are allowed."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from explorer.cli.splash import Splash
from explorer.query.results import Results
from explorer.settings import THEME_VARIABLE, drop_empty_ban, is_colourless

DRIVER = "TEXTUAL_DRIVER"


def open_screen(splash: Splash, folder: Path, results: Results, language: str) -> int:
    """Show what a query finds until the reader quits. Returns the exit status."""
    status = imported_app()(folder, results, language)
    splash.forget()
    return status


def imported_app() -> Callable[[Path, Results, str], int]:
    """`run_app`, imported with the driver that keeps the skeleton, unless the reader chose another driver."""
    drop_empty_ban()
    if is_colourless():
        os.environ[THEME_VARIABLE] = "ansi-dark"
    own = {} if DRIVER in os.environ else {DRIVER: "explorer.screens.driver:SeamlessDriver"}
    os.environ.update(own)
    from explorer.app import run_app

    # Textual has read it by now. An editor opened from the screen may use Textual too, and must not see it.
    for name in own:
        del os.environ[name]
    return run_app
