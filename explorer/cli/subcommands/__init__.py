"""Each file here is a subcommand of `explorer`: it is named like the file, and has one decorated function.

Whether a word of the command line names a subcommand must be known before click is imported, because the
skeleton of the screen is painted first. So the names are those of the files: a list of them would be a second
place to keep in step, and importing the files to ask them takes longer than all that happens before the paint.
"""

from __future__ import annotations

import os


def subcommand_names() -> list[str]:
    """The names of the subcommands, sorted."""
    files = (file for folder in __path__ for file in os.listdir(folder))  # noqa: PTH208  # pathlib takes 4 ms to import
    return sorted(file.removesuffix(".py") for file in files if file.endswith(".py") and file[0] != "_")
