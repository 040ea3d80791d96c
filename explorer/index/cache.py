"""Compiled dossiers kept in the user's cache folder, so that an unchanged one is never parsed again."""

from __future__ import annotations

import gc
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from hashlib import sha256
from pathlib import Path

import msgspec

from explorer import __version__
from explorer.files import replacing
from explorer.index.index import Index

FORM = "5"  # of the index: raised whenever the compiler writes otherwise
MADE_BY = f"{__version__}/{FORM}"
FILES = ("events.yaml", "sources.yaml", "quotes.lock")
KEPT = 3
Stamp = tuple[tuple[str, int, int], ...]


class Seen(msgspec.Struct, frozen=True):
    """What the files of a folder were when last hashed (name, size, mtime in ns), and their digest by this program."""

    made_by: str
    stamp: Stamp
    digest: str


def cache_folder() -> Path:
    """Where compiled dossiers are kept."""
    from platformdirs import user_cache_path

    return user_cache_path("explorer", appauthor=False)


def stamp_of(folder: Path) -> Stamp:
    """Name, size and time of change of the files of a dossier; a missing file has none."""
    found = []
    for name in FILES:
        with suppress(OSError):
            status = (folder / name).stat()
            found.append((name, status.st_size, status.st_mtime_ns))
    return tuple(found)


def digest_of(folder: Path) -> str:
    """The SHA-256 of the program's version, the form of the index and the content of the files."""
    digest = sha256(MADE_BY.encode())
    for name in FILES:
        with suppress(OSError):
            content = (folder / name).read_bytes()
            digest.update(f"/{name}/{len(content)}/".encode() + content)
    return digest.hexdigest()


def known_digest(folder: Path, cache: Path) -> str:
    """The digest of a folder's files, from the note made last time when they look the same."""
    stamp = stamp_of(folder)
    note = cache / f"{sha256(os.fsencode(folder.resolve())).hexdigest()[:16]}.seen"
    with suppress(OSError, msgspec.DecodeError):
        seen = msgspec.msgpack.decode(note.read_bytes(), type=Seen)
        if seen.stamp == stamp and seen.made_by == MADE_BY:
            return seen.digest
    digest = digest_of(folder)
    with suppress(OSError):
        cache.mkdir(parents=True, exist_ok=True)
        with replacing(note) as path:
            path.write_bytes(msgspec.msgpack.encode(Seen(MADE_BY, stamp, digest)))
    return digest


def open_file(path: Path) -> Index | None:
    """The index in a file; None where there is none that can be read."""
    if not path.is_file():
        return None
    try:
        address = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
        connection = sqlite3.connect(address, uri=True, check_same_thread=False)
        (size,) = connection.execute(
            "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"
        ).fetchone()
        return Index(connection) if size == path.stat().st_size else None
    except (sqlite3.Error, msgspec.MsgspecError, KeyError, ValueError):
        return None


def open_dossier(folder: Path, *, cache: Path | None = None) -> Index:
    """The index of a dossier, compiled only when its files changed. Raises DossierError."""
    cache = cache_folder() if cache is None else cache
    digest = known_digest(folder, cache)
    path = cache / f"{digest}.index"
    if index := open_file(path):
        with suppress(OSError):
            os.utime(path)
        return index
    return compiled(folder, path)


def compiled(folder: Path, path: Path) -> Index:
    """Compile the dossier into this file, or in memory where it cannot be written. Raises DossierError."""
    from explorer.dossier.load import load
    from explorer.index.build import compile_dossier
    from explorer.verify.lock import FILE, read_lock

    with without_collecting():
        dossier, lock = load(folder), read_lock(folder / FILE)
        with suppress(OSError, sqlite3.Error):
            path.parent.mkdir(parents=True, exist_ok=True)
            with replacing(path) as beside:
                connection = sqlite3.connect(beside)
                compile_dossier(dossier, lock, connection)
                connection.close()
            drop_old(path.parent)
            if index := open_file(path):
                return index
        connection = sqlite3.connect(":memory:", check_same_thread=False)
        compile_dossier(dossier, lock, connection)
        return Index(connection)


@contextmanager
def without_collecting() -> Iterator[None]:
    """No garbage is looked for while millions of records are made, none of which is garbage."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def drop_old(cache: Path) -> None:
    """Keep the compiled dossiers that were used last."""
    with suppress(OSError):
        by_use = sorted(cache.glob("*.index"), key=lambda path: path.stat().st_mtime, reverse=True)
        for path in by_use[KEPT:]:
            path.unlink(missing_ok=True)
