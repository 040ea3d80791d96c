"""Compiled dossiers kept in the user's cache folder, so that an unchanged one is never parsed again.

The folder holds three kinds of file. `<digest>.index` is a compiled dossier, named by the content of its files and of
the code that compiled it, so that neither an edit nor another version of the program can be answered from an old one.
`<digest>.seal` has its checksum (see store.py). `<folder>.seen` notes what the files of a dossier looked like when they
were last hashed, as hashing the shipped ones costs a start 2 ms. Any of them can be lost or damaged, and is rebuilt.
"""

from __future__ import annotations

import gc
import os
import sqlite3
import time
import unicodedata
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from functools import lru_cache, partial
from hashlib import sha256
from pathlib import Path
from zlib import crc32

import msgspec

from explorer import __version__
from explorer.dossier.model import EVENTS, SOURCES
from explorer.errors import DossierError
from explorer.files import own_folder, replacing
from explorer.index.index import Index
from explorer.index.store import DAMAGE, Stamp, Store, opened, seal_beside, sealed, stamp_of_status
from explorer.verify.lock import LOCK_FILE, read_lock

FILES = (EVENTS, SOURCES, LOCK_FILE)
COMPILING_ROOMS = ("dossier", "verify", "index")
KEPT = 3
CHECKSUM = 4
# A half-written file that has not grown for so many seconds was left by a process that was killed.
ABANDONED = 600
FolderStamp = tuple[tuple[str, Stamp], ...]


class Seen(msgspec.Struct, frozen=True, array_like=True):
    """What the files of a folder looked like when last hashed, and their digest with that of the code."""

    made_by: str
    stamp: FolderStamp
    digest: str


def cache_folder() -> Path:
    """Where compiled dossiers are kept."""
    return own_folder("cache")


@lru_cache(maxsize=1)
def made_by() -> str:
    """The program's version, and a digest of all the code that decides what an index holds, such as the facets.

    A number to raise by hand was tried, and forgotten: the old index then answered that nothing had the new facet.
    Hashing the code takes 0.3 ms.
    """
    digest = sha256(unicodedata.unidata_version.encode())
    for room in COMPILING_ROOMS:
        for path in sorted((Path(__file__).parents[1] / room).glob("*.py")):
            digest.update(f"/{room}/{path.name}/".encode() + path.read_bytes())
    return f"{__version__}/{digest.hexdigest()}"


def stamp_of(folder: Path) -> FolderStamp:
    """Size, times and inode of each file of a dossier; missing files are left out."""
    stamps = []
    for name in FILES:
        with suppress(OSError):
            stamps.append((name, stamp_of_status((folder / name).stat())))
    return tuple(stamps)


def digest_of(folder: Path) -> str:
    """The SHA-256 of the content of the files (a pipe could block for ever), and of what compiles them."""
    digest = sha256(made_by().encode())
    for name in FILES:
        with suppress(OSError):
            content = (folder / name).read_bytes() if (folder / name).is_file() else b""
            digest.update(f"/{name}/{len(content)}/".encode() + content)
    return digest.hexdigest()


def known_digest(folder: Path, cache: Path) -> str:
    """The digest of a folder's files; from last time's note if they look unchanged."""
    stamp = stamp_of(folder)
    note = cache / f"{sha256(os.fsencode(folder.resolve())).hexdigest()[:16]}.seen"
    with suppress(*DAMAGE):
        content = note.read_bytes()
        seen = msgspec.msgpack.decode(content[:-CHECKSUM], type=Seen)
        if (
            content == with_checksum(content[:-CHECKSUM])
            and seen.stamp == stamp
            and seen.made_by == made_by()
        ):
            return seen.digest
    digest = digest_of(folder)
    with suppress(OSError):
        cache.mkdir(parents=True, exist_ok=True)
        content = msgspec.msgpack.encode(Seen(made_by(), stamp, digest))
        with replacing(note) as path:
            path.write_bytes(with_checksum(content))
    return digest


def with_checksum(content: bytes) -> bytes:
    """A note followed by its CRC-32, since one flipped bit in a digest could lead to another dossier."""
    return content + crc32(content).to_bytes(CHECKSUM, "big")


def open_dossier(folder: Path, *, cache: Path | None = None) -> Index:
    """The index of a dossier, compiled only if its files have changed. Raises DossierError."""
    cache = cache_folder() if cache is None else cache
    digest = known_digest(folder, cache)
    path = cache / f"{digest}.index"
    made_anew = partial(compiled_again, folder, path, digest)
    if store := opened(path, made_anew):
        with suppress(OSError):
            os.utime(seal_beside(path))
        with suppress(*DAMAGE):
            return Index(store)
    return Index(compiled(folder, path, made_anew))


def compiled_again(folder: Path, path: Path, digest: str) -> Store | None:
    """The tables of an index that was damaged while in use, compiled again; None after an edit."""
    if digest_of(folder) != digest:
        return None
    return compiled(folder, path, partial(compiled_again, folder, path, digest))


def reopened(folder: Path) -> Index | DossierError:
    """The index of a dossier that was edited, or what is wrong with the edit. Raises IndexLostError."""
    try:
        return open_dossier(folder)
    except DossierError as error:
        return error


def compiled(folder: Path, path: Path, made_anew: Callable[[], Store | None]) -> Store:
    """Compile the dossier into this file, or into memory if it cannot be written. Raises DossierError."""
    from explorer.dossier.load import load
    from explorer.index.build import compile_dossier

    with without_collecting():
        compile_into = partial(compile_dossier, load(folder), read_lock(folder / LOCK_FILE))
        with suppress(OSError, sqlite3.Error):
            write_index(path, compile_into)
        if store := opened(path, made_anew):
            return store
        connection = sqlite3.connect(":memory:", check_same_thread=False)
        compile_into(connection)
        return Store(connection)


def write_index(path: Path, compile_into: Callable[[sqlite3.Connection], None]) -> None:
    """Write an index whole or not at all, then its seal. Raises OSError or sqlite3.Error."""
    path.parent.mkdir(parents=True, exist_ok=True)
    make_room(path.parent)
    with replacing(path) as beside, closing(sqlite3.connect(beside)) as connection:
        compile_into(connection)
    with replacing(seal_beside(path)) as beside:
        beside.write_bytes(msgspec.msgpack.encode(sealed(path)))


@contextmanager
def without_collecting() -> Iterator[None]:
    """Pause the search for garbage: compiling makes millions of records and keeps them all."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def make_room(cache: Path) -> None:
    """Delete all but the latest indexes, to make room for one more, and what killed processes left behind."""
    by_use = sorted(cache.glob("*.index"), key=last_use, reverse=True)
    for path in by_use[KEPT - 1 :]:
        path.unlink(missing_ok=True)
        seal_beside(path).unlink(missing_ok=True)
    for path in cache.glob(".*"):
        if time.time() - path.stat().st_mtime > ABANDONED:
            path.unlink(missing_ok=True)


def last_use(index: Path) -> float:
    """When an index was last opened, which touches its seal; one without a seal is useless."""
    try:
        return seal_beside(index).stat().st_mtime
    except OSError:
        return 0
