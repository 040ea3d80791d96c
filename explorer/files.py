"""The one way to write a file: whole or not at all, with its mode and by way of its links."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from explorer.errors import ExplorerError


class WriteError(ExplorerError):
    """A place to which nothing can be written, and why."""


@contextmanager
def replacing(target: Path) -> Iterator[Path]:
    """A file beside the target that takes its place at the end, whole or not at all."""
    from tempfile import mkstemp  # takes 4 ms, and most starts write nothing

    handle, name = mkstemp(dir=target.parent, prefix=".", suffix=target.suffix)
    os.close(handle)
    path = Path(name)
    try:
        yield path
        path.replace(target)
    finally:
        path.unlink(missing_ok=True)


def save(path: Path, content: bytes) -> None:
    """Write a file by way of one beside it, which then takes its place; a device is written to as it is."""
    try:
        mode = path.stat().st_mode if path.exists() else stat.S_IFREG | new_file_mode()
        if stat.S_ISREG(mode):
            save_whole(path.resolve(), content, stat.S_IMODE(mode))
        else:
            path.write_bytes(content)
    except OSError as error:
        raise WriteError(f"{path} cannot be written: {(error.strerror or str(error)).lower()}") from error


def save_whole(target: Path, content: bytes, mode: int) -> None:
    """Replace a regular file at once; what stood there stays when anything fails."""
    with replacing(target) as beside:
        beside.write_bytes(content)
        beside.chmod(mode)


def new_file_mode() -> int:
    """The permissions that a new file would have."""
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
