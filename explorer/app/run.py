"""Runs the app from its opening until it is left."""

from __future__ import annotations

from pathlib import Path

from explorer.app.app import ExplorerApp
from explorer.app.coming_back import Left, Opening, begun, is_theme_ours, left
from explorer.screens.driver import SeamlessDriver
from explorer.session import Results, Session
from explorer.settings import can_be_asked, is_colourless


def run_app(folder: Path, results: Results, opening: Opening) -> Left:
    """Show what a query finds in a dossier until the reader quits. Returns how it was left. Raises IndexLostError."""
    SeamlessDriver.is_colourless = is_colourless()
    session = begun(Session.opened(results, opening.language), opening)
    last = opening.last
    SeamlessDriver.asks_background = is_theme_ours() and not last.is_theme_chosen and can_be_asked()
    app = ExplorerApp(folder, session, last)
    app.run()
    if app.failure:
        raise app.failure
    return Left(
        app.return_code or 0, left(app.session, opening, app.theme, is_theme_chosen=app.is_theme_chosen)
    )
