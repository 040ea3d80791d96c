"""Opens the screen on a dossier, with our driver, and colours only if they are allowed."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from explorer.cli.splash import Splash
from explorer.query.results import Results
from explorer.settings import (
    THEME_VARIABLE,
    dossier_folder,
    drop_empty_ban,
    is_colourless,
    preferred_language,
)

DRIVER = "TEXTUAL_DRIVER"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What the command line asks of the screen beside a query: a language, a record, not to take up the last time."""

    language: str = ""
    at: str = ""
    is_fresh: bool = False


def open_screen(splash: Splash, folder: Path, results: Results, wish: Wish) -> int:
    """Show what a query finds until the reader quits, and keep where they were. Returns the exit status."""
    from explorer.cli.memory import keep, recalled
    from explorer.settings.last_time import FIRST_TIME

    last, notice = (FIRST_TIME, "") if wish.is_fresh else recalled(folder)
    with own_driver():
        from explorer.app import Opening, run_app
    opening = Opening(
        language=wish.language or last.language or preferred_language(),
        at=wish.at,
        last=last,
        notice=notice,
        folder=name_of_folder(folder),
    )
    left = run_app(folder, results, opening)
    splash.forget()
    if not wish.is_fresh:
        keep(folder, left.last, last)
    return left.status


def name_of_folder(folder: Path) -> str:
    """How a command line names a dossier; empty for the one that ships with the program, which needs no name."""
    return "" if folder.resolve() == dossier_folder(None, {}).resolve() else str(folder.resolve())


@contextmanager
def own_driver() -> Iterator[None]:
    """While Textual is imported: the driver that keeps the skeleton, unless the reader chose another."""
    drop_empty_ban()
    if is_colourless():
        os.environ[THEME_VARIABLE] = "ansi-dark"
    own = {} if DRIVER in os.environ else {DRIVER: "explorer.screens.driver:SeamlessDriver"}
    os.environ.update(own)
    yield
    # Textual has read it by now. An editor opened from the screen may use Textual too, and must not see it.
    for name in own:
        del os.environ[name]
