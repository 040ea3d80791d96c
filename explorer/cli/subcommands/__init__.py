"""Each file here is a subcommand of `explorer`, named like the file: one decorated function.

Whether a word is a subcommand must be known before click is imported, because the skeleton of the screen is painted
first. So the names are those of the files: a list of names would be a second place to keep up to date, and importing
the files takes longer than everything before the skeleton.
"""

from __future__ import annotations

import os


def subcommand_names() -> list[str]:
    """The names of the subcommands, sorted."""
    files = (file for folder in __path__ for file in os.listdir(folder))  # noqa: PTH208  # pathlib takes 4 ms to import
    return sorted(file.removesuffix(".py") for file in files if file.endswith(".py") and file[0] != "_")
