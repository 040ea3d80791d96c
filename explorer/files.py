"""The one way to write a file: whole or not at all, with its permissions, and through its links.

A file written in place is half a file when the disk is full or the power goes, and a file renamed over another one
takes away its permissions or a symbolic link that somebody made on purpose. Each of these has happened to data here.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from explorer.errors import ExplorerError, reason_of_system


class WriteError(ExplorerError):
    """Nothing could be written there."""


@contextmanager
def replacing(target: Path) -> Iterator[Path]:
    """A new file beside the target, private to its owner, that is renamed over it unless something fails."""
    from tempfile import mkstemp  # takes 4 ms, and most starts write nothing

    handle, name = mkstemp(dir=target.parent, prefix=".", suffix=target.suffix)
    os.close(handle)
    path = Path(name)
    try:
        yield path
        path.replace(target)
    finally:
        path.unlink(missing_ok=True)


@contextmanager
def telling(path: Path, id_: str = "cannot-write") -> Iterator[None]:
    """Turn what the system refuses into a WriteError about this path."""
    try:
        yield
    except OSError as error:
        raise WriteError(id_, path=str(path), why=reason_of_system(error)) from error


def save(path: Path, content: bytes) -> None:
    """Write a file, or a device as it is. Raises WriteError, and then the file is as it was."""
    with telling(path):
        mode = path.stat().st_mode if path.exists() else stat.S_IFREG | mode_of_new_files()
        if stat.S_ISREG(mode):
            save_whole(path.resolve(), content, stat.S_IMODE(mode))
        else:
            path.write_bytes(content)


def save_whole(target: Path, content: bytes, mode: int) -> None:
    """Replace a regular file; it is on the disk before it takes the name, so a power cut leaves one of the two."""
    with replacing(target) as beside:
        with beside.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        beside.chmod(mode)


def save_new(folder: Path, prefix: str, suffix: str, content: bytes) -> Path:
    """Write a file that only its owner can read, under a name that nothing has yet. Raises WriteError."""
    from secrets import token_hex

    make_folder(folder)
    path = folder / f"{prefix}{token_hex(4)}{suffix}"
    with telling(folder):
        save_whole(path, content, 0o600)
    return path


def make_folder(folder: Path) -> None:
    """Make a folder and those above it, if they are missing. Raises WriteError."""
    with telling(folder, "cannot-make-folder"):
        folder.mkdir(parents=True, exist_ok=True)


def mode_of_new_files() -> int:
    """The permissions that the umask leaves to a new file."""
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
