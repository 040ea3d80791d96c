"""Copies of sources: texts in a folder of the curator's, identified by their SHA-256."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterator
from hashlib import sha256
from pathlib import Path

from explorer.dossier.text import as_loaded
from explorer.errors import ExplorerError, reason_of_system

LARGEST = 64 * 2**20


class CopyError(ExplorerError):
    """A folder of copies, or a file in it, that cannot be read."""


def copies_in(folder: Path, wanted: Collection[str]) -> dict[str, str]:
    """The text of each wanted copy (a SHA-256) among the files below a folder, whatever their names.

    No link is followed, so nothing outside the folder is read. Control characters are made visible one for one, as in
    quotes, so that offsets remain valid. Raises CopyError.
    """
    try:
        raws = ((path, path.read_bytes()) for path in files_below(folder))
        named = ((sha256(raw).hexdigest(), raw, path) for path, raw in raws)
        return {name: decoded(raw, path) for name, raw, path in named if name in wanted}
    except OSError as error:
        path = error.filename or folder
        raise CopyError("copies-unreadable", path=str(path), why=reason_of_system(error)) from error


def files_below(folder: Path) -> Iterator[Path]:
    """Every regular file below a folder, except those too large to be a text."""
    waiting = [folder]
    while waiting:
        with os.scandir(waiting.pop()) as scanned:
            entries = list(scanned)
        waiting += (Path(entry.path) for entry in entries if entry.is_dir(follow_symlinks=False))
        yield from (Path(entry.path) for entry in entries if is_readable_text(entry))


def is_readable_text(entry: os.DirEntry[str]) -> bool:
    """Whether a file is neither a link, a pipe nor too large."""
    return entry.is_file(follow_symlinks=False) and entry.stat(follow_symlinks=False).st_size <= LARGEST


def decoded(raw: bytes, path: Path) -> str:
    """The text of a copy. White space is left alone, since it is folded later."""
    try:
        text = raw.decode()
    except UnicodeDecodeError as error:
        byte = f"0x{raw[error.start]:02x}"
        raise CopyError("copy-not-utf-8", path=str(path), byte=byte, offset=error.start) from error
    return as_loaded(text)
