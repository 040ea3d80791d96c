"""The tables of an index while they are read, and what happens when they turn out to be damaged.

A flipped bit in a cache could change a quotation without anybody noticing. So a small index is compared with its
checksum when it is opened, which costs a start 0.4 ms for the 1.7 MB of the shipped dossier. A large one would cost
0.25 ms per megabyte, so it is trusted as long as its ctime is unchanged: every write sets that time, and programs
cannot. The ctime is checked again before each read, so that damage in the middle of a session is noticed too. If a file
is damaged or a read fails, the dossier is compiled again and the read repeated; the reader never knows.

Once the dossier is edited, too, it cannot be compiled again as it was. The screen, which is open for long and goes on
with the last valid version, therefore makes a copy that nobody can damage, as soon as it has been drawn.

Keeping small indexes in memory, where they cannot be damaged, was tried: it cost a start 1.4 ms more.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from contextlib import suppress
from functools import lru_cache, partial
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeVar
from zlib import crc32

import msgspec

from explorer.errors import ExplorerError

P = ParamSpec("P")
V = TypeVar("V")
Stamp = tuple[int, int, int, int]
BLOCK = 1 << 20
READ_THROUGH = 4 * BLOCK  # files up to this size are compared with their checksum when opened
# What reading a damaged file can raise: SQLite's own errors, blobs that do not decode, missing rows.
DAMAGE = (sqlite3.Error, msgspec.MsgspecError, OSError, ValueError, TypeError, LookupError)


class IndexLostError(ExplorerError):
    """A damaged index that cannot be compiled again, because the dossier was edited."""

    def __init__(self) -> None:
        super().__init__("index-lost")


class Seal(msgspec.Struct, frozen=True, array_like=True):
    """The checksum of an index file, and what the file looked like when it was taken."""

    checksum: int
    stamp: Stamp


def keeping(
    store: Store, most: int, read: Callable[Concatenate[sqlite3.Connection, P], V]
) -> Callable[..., V]:
    """A function that reads from a store and caches its last answers. The index's attributes give it types."""
    return lru_cache(maxsize=most)(partial(store.read, read))


def stamp_of_status(status: os.stat_result) -> Stamp:
    """Size, times of change and inode: an edit changes the ctime, and a replaced file has another inode."""
    return status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino


def sealed(path: Path) -> Seal:
    """The seal for a file that was just written."""
    with path.open("rb", buffering=0) as file:
        return Seal(checksum_of(file.fileno()), stamp_of_status(os.fstat(file.fileno())))


def checksum_of(descriptor: int) -> int:
    """The CRC-32 of an open file: enough against accidents, and half the time of SHA-256."""
    os.lseek(descriptor, 0, os.SEEK_SET)
    checksum = 0
    while block := os.read(descriptor, BLOCK):
        checksum = crc32(block, checksum)
    return checksum


class Store:
    """Tables in memory, which nothing can damage."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def read(
        self,
        read: Callable[Concatenate[sqlite3.Connection, P], V],
        *arguments: P.args,
        **named: P.kwargs,
    ) -> V:
        """What a function reads from the tables."""
        return read(self._connection, *arguments, **named)

    def keep(self) -> None:
        """See to it that nothing can damage the tables."""

    def close(self) -> None:
        """Close the connection."""
        self._connection.close()


class StoreInFile(Store):
    """Tables in a file, which is checked before each read, and compiled again if it is damaged."""

    def __init__(self, path: Path, seal: Seal, made_anew: Callable[[], Store | None]) -> None:
        # Another process may delete the file to make room in the cache; once open, it can still be read.
        self._descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
        super().__init__(connected(path))
        self._folder = path.parent
        self._seal, self._made_anew = seal, made_anew
        self._instead: Store | None = None

    def is_whole(self, *, read_through: bool = False) -> bool:
        """Whether the file is as it was written: by its ctime if that is unchanged, or else by its checksum."""
        status = os.fstat(self._descriptor)
        stamp = status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino
        if stamp == self._seal.stamp and not read_through:
            return True
        if checksum_of(self._descriptor) != self._seal.checksum:
            return False
        self._seal = Seal(self._seal.checksum, stamp)
        return True

    def read(
        self,
        read: Callable[Concatenate[sqlite3.Connection, P], V],
        *arguments: P.args,
        **named: P.kwargs,
    ) -> V:
        """What a function reads from the tables, compiled again if they are damaged. Raises IndexLostError."""
        with suppress(*DAMAGE):
            if self._instead is None and self.is_whole():
                return read(self._connection, *arguments, **named)
        if self._instead is None:
            self._instead = self._made_anew()
        if self._instead is None:
            raise IndexLostError
        return self._instead.read(read, *arguments, **named)

    def keep(self) -> None:
        """Go on with a copy that has no name. If the file is damaged already, or has no room beside it, all stays."""
        from tempfile import NamedTemporaryFile

        with suppress(*DAMAGE), NamedTemporaryFile(dir=self._folder, prefix=".") as copy:
            checksum = offset = 0
            # Not by way of the descriptor's own offset: another thread may be reading.
            while block := os.pread(self._descriptor, BLOCK, offset):
                checksum, offset = crc32(block, checksum), offset + copy.write(block)
            copy.flush()
            if checksum == self._seal.checksum and self._instead is None:
                self._instead = Store(connected(Path(copy.name)))

    def close(self) -> None:
        """Close the file, and whatever replaced it. What is read later raises IndexLostError."""
        self._made_anew = _nothing
        super().close()
        os.close(self._descriptor)
        if self._instead:
            self._instead.close()


def _nothing() -> None:
    """What is closed is not compiled again, or nobody would close what was compiled."""


def connected(path: Path) -> sqlite3.Connection:
    """A connection to a file that nobody will write to."""
    address = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
    return sqlite3.connect(address, uri=True, check_same_thread=False)


def seal_beside(path: Path) -> Path:
    """Where the seal of an index file is kept."""
    return path.with_suffix(".seal")


def opened(path: Path, made_anew: Callable[[], Store | None]) -> Store | None:
    """The tables in a file; None if it is damaged or missing."""
    try:
        seal = msgspec.msgpack.decode(seal_beside(path).read_bytes(), type=Seal)
        store = StoreInFile(path, seal, made_anew)
    except DAMAGE:
        return None
    if store.is_whole(read_through=path.stat().st_size <= READ_THROUGH):
        return store
    store.close()
    return None
