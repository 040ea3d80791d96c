"""Compiled dossiers: parsed once, never trusted when damaged, never in the way."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from explorer.dossier.model import in_language
from explorer.index import cache as caching
from explorer.index.cache import KEPT, open_dossier
from explorer.index.place import EventNumber
from tests.makers import EVENTS, write_dossier


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    """A dossier and an empty cache."""
    return write_dossier(tmp_path / "dossier"), tmp_path / "cache"


def forbid_compiling(monkeypatch: pytest.MonkeyPatch) -> None:
    """From here on nothing may be parsed."""

    def compiled(folder: Path, path: Path) -> None:
        raise AssertionError(f"{folder} was compiled again to {path}")

    monkeypatch.setattr(caching, "compiled", compiled)


def test_an_unchanged_dossier_is_not_parsed_again(
    folders: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The second opening reads only the index."""
    folder, cache = folders
    open_dossier(folder, cache=cache).close()
    forbid_compiling(monkeypatch)
    assert open_dossier(folder, cache=cache).event_count == 4


def test_a_touched_but_equal_dossier_is_not_parsed_again(
    folders: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Only the content decides; times only save the hashing."""
    folder, cache = folders
    open_dossier(folder, cache=cache).close()
    os.utime(folder / "events.yaml", (1, 1))
    forbid_compiling(monkeypatch)
    assert open_dossier(folder, cache=cache).event_count == 4


def test_a_changed_dossier_is_compiled_anew(folders: tuple[Path, Path]) -> None:
    """What is shown is what the files say."""
    folder, cache = folders
    open_dossier(folder, cache=cache).close()
    write_dossier(folder, EVENTS.replace("A storm hits the coast", "A gale hits the coast"))
    assert (
        in_language(open_dossier(folder, cache=cache).event(EventNumber(0)).title, "en")
        == "A gale hits the coast"
    )


def test_a_damaged_cache_is_rebuilt(folders: tuple[Path, Path]) -> None:
    """A torn file never reaches the reader."""
    folder, cache = folders
    open_dossier(folder, cache=cache).close()
    for file in cache.glob("*.index"):
        file.write_bytes(file.read_bytes()[:4096])
    for note in cache.glob("*.seen"):
        note.write_bytes(b"\xff\x00")
    assert open_dossier(folder, cache=cache).event_count == 4


def test_a_database_without_its_tables_is_rebuilt(folders: tuple[Path, Path]) -> None:
    """So is one that is whole but not ours."""
    folder, cache = folders
    open_dossier(folder, cache=cache).close()
    for file in cache.glob("*.index"):
        file.unlink()
        with closing(sqlite3.connect(file)) as other:
            other.executescript("CREATE TABLE other (a); INSERT INTO other VALUES (1)")
    assert open_dossier(folder, cache=cache).event_count == 4


def test_without_a_place_to_write_the_index_is_in_memory(folders: tuple[Path, Path]) -> None:
    """The reader gets answers all the same."""
    folder, cache = folders
    cache.write_text("a file where the folder would be", encoding="utf-8")
    assert open_dossier(folder, cache=cache).event_count == 4


def test_only_the_last_are_kept(folders: tuple[Path, Path]) -> None:
    """Old compilations make room, and nothing half written stays."""
    folder, cache = folders
    for number in range(KEPT + 2):
        write_dossier(folder, EVENTS.replace("A storm", f"Storm {number}"))
        open_dossier(folder, cache=cache).close()
    assert len(list(cache.glob("*.index"))) == KEPT
    assert not list(cache.glob(".*"))


def test_an_edit_with_the_old_time_is_seen(folders: tuple[Path, Path]) -> None:
    """A file of the same size and time was put in its place, as `rsync -t` and archives do."""
    folder, cache = folders
    open_dossier(folder, cache=cache).close()
    events = folder / "events.yaml"
    times = events.stat()
    edited = folder / "edited"
    edited.write_text(EVENTS.replace("A storm hits", "A flood hits"), encoding="utf-8")
    os.utime(edited, ns=(times.st_atime_ns, times.st_mtime_ns))
    edited.replace(events)
    assert events.stat().st_mtime_ns == times.st_mtime_ns
    assert (
        in_language(open_dossier(folder, cache=cache).event(EventNumber(0)).title, "en")
        == "A flood hits the coast"
    )


def test_what_a_killed_process_left_is_swept(folders: tuple[Path, Path]) -> None:
    """A file half written long ago goes at the next writing; one that is being written stays."""
    folder, cache = folders
    cache.mkdir()
    old, new = cache / ".old.index", cache / ".new.index"
    for path in (old, new):
        path.write_bytes(b"half")
    os.utime(old, (1, 1))
    open_dossier(folder, cache=cache).close()
    assert not old.exists()
    assert new.exists()


def test_what_was_used_last_is_kept(folders: tuple[Path, Path]) -> None:
    """Opening a dossier counts as using it, also when it was compiled long ago."""
    folder, cache = folders
    open_dossier(folder, cache=cache).close()
    (first,) = cache.glob("*.index")
    for number in range(KEPT):
        for path in cache.glob("*.seal"):
            os.utime(path, (path.stat().st_mtime - 60,) * 2)
        other = write_dossier(folder.with_name(str(number)), EVENTS.replace("A storm", f"Storm {number}"))
        open_dossier(other, cache=cache).close()
        open_dossier(folder, cache=cache).close()
    assert first.exists()
    assert len(list(cache.glob("*.index"))) == len(list(cache.glob("*.seal"))) == KEPT
