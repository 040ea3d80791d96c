"""Where the dossier is that the program reads."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

VARIABLE = "EXPLORER_DOSSIER"


def dossier_folder(chosen: str | None, environment: Mapping[str, str] = os.environ) -> Path:
    """The folder chosen, else that which the environment names, else that which ships with the program."""
    if folder := chosen or environment.get(VARIABLE):
        return Path(folder)
    package = Path(__file__).parent
    packed = package / "data"
    return packed if packed.is_dir() else package.parent / "data"
