"""Writes files whole or not at all, keeping their permissions and symbolic links.

Writing in place leaves half a file if the disk is full or the power fails, and renaming a new file over an old one
loses its permissions and any symbolic link. There used to be three writers, each with one of these faults.
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
    """A new private file beside the target, which is renamed over it unless something fails."""
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
    """Turn an OSError into a WriteError about this path."""
    try:
        yield
    except OSError as error:
        raise WriteError(id_, path=str(path), why=reason_of_system(error)) from error


def save(path: Path, content: bytes) -> None:
    """Write a file; a device is written to directly. Raises WriteError, and then the old file is untouched."""
    with telling(path):
        mode = path.stat().st_mode if path.exists() else stat.S_IFREG | mode_of_new_files()
        if stat.S_ISREG(mode):
            save_whole(path.resolve(), content, stat.S_IMODE(mode))
        else:
            path.write_bytes(content)


def save_whole(target: Path, content: bytes, mode: int) -> None:
    """Replace a regular file. It is on the disk before it is renamed, so a power cut leaves the old or the new one."""
    with replacing(target) as beside:
        with beside.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        beside.chmod(mode)


def save_new(folder: Path, prefix: str, suffix: str, content: bytes) -> Path:
    """Write a new file that only its owner can read, under a unique name. Raises WriteError."""
    from secrets import token_hex

    make_folder(folder)
    path = folder / f"{prefix}{token_hex(4)}{suffix}"
    with telling(folder):
        save_whole(path, content, 0o600)
    return path


def make_folder(folder: Path) -> None:
    """Create a folder and its parents. Raises WriteError."""
    with telling(folder, "cannot-make-folder"):
        folder.mkdir(parents=True, exist_ok=True)


def mode_of_new_files() -> int:
    """The permissions that the umask leaves to a new file."""
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def own_folder(kind: str) -> Path:
    """The user's folder for the program's `cache`, `data` or `state`.

    Who has no home, such as a number that a container runs as, has a folder that cannot be made, and nothing is kept.
    """
    import platformdirs  # most of what imports this module writes nothing there

    find = {
        "cache": platformdirs.user_cache_path,
        "data": platformdirs.user_data_path,
        "state": platformdirs.user_state_path,
    }[kind]
    try:
        return find("explorer", appauthor=False)
    except RuntimeError:
        return Path(os.devnull) / kind
