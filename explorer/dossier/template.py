"""A new dossier to start from: two events that show what goes where."""

from __future__ import annotations

from pathlib import Path
from time import strftime

from explorer.dossier.model import EVENTS, SOURCES
from explorer.dossier.schema import FILE_FORMS, as_text
from explorer.errors import WrongUse
from explorer.files import make_folder, save

TEMPLATE = Path(__file__).parent / "template"
LAST_CHANGE = "updated: '2031-06-01'"


def write_template(folder: Path) -> tuple[Path, ...]:
    """Write a new dossier into a folder. Returns its paths. Raises WrongUse if one of them exists."""
    texts = {name: (TEMPLATE / name).read_text(encoding="utf-8") for name in (EVENTS, SOURCES)}
    texts[EVENTS] = texts[EVENTS].replace(LAST_CHANGE, strftime("updated: '%Y-%m-%d'"))
    # The first line of each file names its schema, so editors need no network.
    texts |= {f"{name}.schema.json": as_text(name) for name in FILE_FORMS}
    make_folder(folder)
    if taken := [name for name in texts if (folder / name).exists()]:
        raise WrongUse("already-a-dossier", folder=str(folder), names=", ".join(taken))
    for name, text in texts.items():
        save(folder / name, text.encode())
    return tuple(folder / name for name in texts)
