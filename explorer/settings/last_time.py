"""What the screen keeps of a dossier from one time to the next, as a record, and where that is.

Each dossier has a file of its own, named by a digest of its folder, so that two dossiers do not share a basket. What it
holds are ids and words, which still mean something when the dossier has been edited.
"""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

import msgspec

NAME_LENGTH = 24


class Noted(msgspec.Struct, frozen=True):
    """An entry of the basket."""

    id: str
    remark: str = ""


class LastTime(msgspec.Struct, frozen=True, kw_only=True):
    """How the reader left the screen. `place` has the ids of quote, statement and event, without those that it lacked.

    A theme that the reader chose stays; one that was found by the terminal's colours is only the first guess.
    """

    place: tuple[str, ...] = ()
    query: str = ""
    basket: tuple[Noted, ...] = ()
    theme: str = ""
    is_theme_chosen: bool = False
    language: str = ""
    style: str = ""


FIRST_TIME = LastTime()


class UnreadableStateError(Exception):
    """The file is none that the program wrote."""


def name_of_state(folder: Path) -> str:
    """The name of the file for a dossier: two folders of one name are two dossiers."""
    digest = sha256(str(folder.resolve()).encode(errors="surrogateescape")).hexdigest()
    return f"{digest[:NAME_LENGTH]}.json"


def read_state(content: bytes) -> LastTime:
    """What such a file holds. Raises UnreadableStateError."""
    try:
        return msgspec.json.decode(content, type=LastTime)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise UnreadableStateError from error


def as_state(last: LastTime) -> bytes:
    """What goes into such a file, in lines that a person can read."""
    return msgspec.json.format(msgspec.json.encode(last), indent=2) + b"\n"
