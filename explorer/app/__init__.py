"""The Textual application; the command line imports it from here."""

from explorer.app.app import ExplorerApp
from explorer.app.coming_back import Left, Opening
from explorer.app.run import run_app

__all__ = ["ExplorerApp", "Left", "Opening", "run_app"]
