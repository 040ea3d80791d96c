"""Reads and writes what the screen keeps from one time to the next.

It is a convenience: a home that cannot be written to is not complained about. Only what the reader would miss is told,
a file that cannot be read; it is put aside, not lost.
"""

from __future__ import annotations

from contextlib import suppress
from itertools import count
from pathlib import Path

from msgspec.structs import replace

from explorer.files import WriteError, make_folder, own_folder, save_whole
from explorer.settings.last_time import (
    FIRST_TIME,
    LastTime,
    UnreadableStateError,
    as_state,
    name_of_state,
    read_state,
)

PRIVATE = 0o600
BROKEN = ".broken"


def path_of_state(folder: Path) -> Path:
    """The file for a dossier."""
    return own_folder("state") / name_of_state(folder)


def recalled(folder: Path) -> tuple[LastTime, str]:
    """What was kept of a dossier, and the id of a message: at the first time, or if the file is broken."""
    path = path_of_state(folder)
    try:
        return read_state(path.read_bytes()), ""
    except FileNotFoundError:
        return FIRST_TIME, "first-time"
    except OSError:
        return FIRST_TIME, ""
    except UnreadableStateError:
        with suppress(OSError):
            path.replace(aside(path))
        return FIRST_TIME, "state-set-aside"


def aside(path: Path) -> Path:
    """Where a broken file goes: beside, under a name that no other has."""
    names = (path.with_suffix(f".{number}{BROKEN}" if number else BROKEN) for number in count())
    return next(name for name in names if not name.exists())


def keep(folder: Path, last: LastTime, before: LastTime = FIRST_TIME) -> None:
    """Keep what the next time takes up, whole or not at all; `before` is what this time took up."""
    path = path_of_state(folder)
    with suppress(WriteError, OSError):
        make_folder(path.parent)
        save_whole(path, as_state(with_others(path, last, before)), PRIVATE)


def with_others(path: Path, last: LastTime, before: LastTime) -> LastTime:
    """With what another window on the same dossier gathered and chose meanwhile, and this one did not."""
    try:
        now = read_state(path.read_bytes())
    except (OSError, UnreadableStateError):
        return last
    known = {entry.id for entry in (*before.basket, *last.basket)}
    others = tuple(entry for entry in now.basket if entry.id not in known)
    is_theme_kept = last.is_theme_chosen and last.theme != before.theme
    themed = last if is_theme_kept or not now.is_theme_chosen else now
    return replace(
        last,
        basket=(*last.basket, *others),
        theme=themed.theme,
        is_theme_chosen=themed.is_theme_chosen,
        language=last.language if last.language != before.language else now.language,
        style=last.style if last.style != before.style else now.style,
    )
