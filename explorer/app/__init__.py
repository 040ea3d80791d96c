"""The Textual application; the command line imports it from here."""

from explorer.app.app import ExplorerApp, run_app

__all__ = ["ExplorerApp", "run_app"]
