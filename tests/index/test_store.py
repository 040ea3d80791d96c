"""Damaged caches: whatever happens to one, every answer is right and the reader never hears of it."""

from __future__ import annotations

import random
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from explorer.dossier.model import Claim
from explorer.errors import ExplorerError
from explorer.index import store
from explorer.index.cache import open_dossier
from explorer.index.index import Index
from explorer.index.place import StatementNumber
from explorer.query.notation import Query
from explorer.query.results import run
from tests.makers import EVENTS, index_of, write_dossier

Answers = list[object]
QUERIES = ("", "stance:denies", "ferme", "-claim:fines-paid", "published-by:2031-05-03")


def answers(index: Index) -> Answers:
    """What an index says in all the ways in which it is read."""
    results = [run(index, Query.parse(text)) for text in QUERIES]
    statement = index.statement(StatementNumber(1))
    assert statement is not None
    return [
        [list(found.matching) for found in results],
        [dict(found.counts("actor")) for found in results],
        dict(results[0].months),
        [msgspec.to_builtins(index.event(number)) for number in results[0].events],
        index.records("claim", Claim),
        [index.source(quote.source) for quote in statement.quotes],
        index.checks(StatementNumber(1)),
        index.replies("union-closed"),
        index.find("harbour-master-no-fines"),
        index.ids(),
        index.curation,
    ]


def broken(content: bytes, chance: random.Random) -> bytes:
    """The content of a file with a bit turned, bytes overwritten, or its end missing."""
    if not content:
        return b"?"
    damaged = bytearray(content)
    at = chance.randrange(len(damaged))
    match chance.randrange(4):
        case 0:
            damaged[at] ^= 1 << chance.randrange(8)
        case 1:
            damaged[at : at + 64] = chance.randbytes(64)
        case 2:
            damaged[at] = (damaged[at] + chance.randrange(1, 256)) % 256
        case _:
            del damaged[at:]
    return bytes(damaged)


def damage(cache: Path, chance: random.Random, *kinds: str) -> None:
    """Break one of the files of these kinds in a cache, in place."""
    chosen = chance.choice(sorted(path for kind in kinds for path in cache.glob(f"*.{kind}")))
    with chosen.open("r+b") as file:
        content = broken(file.read(), chance)
        file.seek(0)
        file.write(content)
        file.truncate()


@pytest.fixture(params=["small", "large"])
def folders(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> tuple[Path, Path]:
    """A dossier with its compiled form in a cache, which is small, or taken for large."""
    if request.param == "large":
        monkeypatch.setattr(store, "READ_THROUGH", 0)
    folder, cache = write_dossier(tmp_path / "dossier"), tmp_path / "cache"
    open_dossier(folder, cache=cache).close()
    return folder, cache


TIMES = [pytest.param(12, id="a few times"), pytest.param(200, id="many times", marks=pytest.mark.slow)]


@pytest.mark.parametrize("times", TIMES)
def test_damage_before_the_start_changes_no_answer(folders: tuple[Path, Path], times: int) -> None:
    """A cache that is damaged anywhere is made anew."""
    folder, cache = folders
    chance = random.Random(times)  # noqa: S311  # the same damage in every run
    whole = answers(open_dossier(folder, cache=cache))
    for _ in range(times):
        damage(cache, chance, "index", "seal", "seen")
        assert answers(open_dossier(folder, cache=cache)) == whole


@pytest.mark.parametrize("times", TIMES)
def test_damage_while_it_is_read_changes_no_answer(folders: tuple[Path, Path], times: int) -> None:
    """Nor does what happens to the file in the middle of a session."""
    folder, cache = folders
    chance = random.Random(times)  # noqa: S311  # the same damage in every run
    whole = answers(open_dossier(folder, cache=cache))
    for _ in range(times):
        index = open_dossier(folder, cache=cache)
        damage(cache, chance, "index")
        assert answers(index) == whole
        index.close()


def test_a_disk_that_rots_is_noticed(tmp_path: Path) -> None:
    """A small file is compared with its checksum also when the system says that nobody wrote to it."""
    folder, cache = write_dossier(tmp_path / "dossier"), tmp_path / "cache"
    whole = answers(open_dossier(folder, cache=cache))
    (path,) = cache.glob("*.index")
    checksum = store.sealed(path).checksum
    path.write_bytes(path.read_bytes().replace(b"A storm hits", b"A stork hits"))
    unnoticed = store.Seal(checksum, store.stamp_of_status(path.stat()))
    store.seal_beside(path).write_bytes(msgspec.msgpack.encode(unnoticed))
    assert answers(open_dossier(folder, cache=cache)) == whole


def test_an_open_index_can_be_deleted(folders: tuple[Path, Path]) -> None:
    """Other dossiers may need its room in the cache."""
    folder, cache = folders
    index = open_dossier(folder, cache=cache)
    whole = answers(open_dossier(folder, cache=cache))
    shutil.rmtree(cache)
    shutil.move(folder, folder.with_name("gone"))
    assert answers(index) == whole


def test_an_index_is_not_made_anew_from_another_dossier(tmp_path: Path) -> None:
    """Where the files were edited too, their numbers would lead to other records: that is an error."""
    folder, cache = write_dossier(tmp_path / "dossier"), tmp_path / "cache"
    with_storm = open_dossier(folder, cache=cache)
    write_dossier(folder, EVENTS.replace("date: 2031-04\n", "date: 2031-06\n"))
    damage(cache, random.Random(1), "index")  # noqa: S311  # the same damage in every run
    for _ in range(2):
        with pytest.raises(ExplorerError, match="index-lost"):
            answers(with_storm)


def test_an_index_that_is_kept_outlives_damage_and_an_edit(folders: tuple[Path, Path]) -> None:
    """It is read from a copy, of which no name remains."""
    folder, cache = folders
    index, whole = open_dossier(folder, cache=cache), answers(open_dossier(folder, cache=cache))
    files = sorted(cache.iterdir())
    index.keep()
    assert sorted(cache.iterdir()) == files
    write_dossier(folder, "x: [")
    damage(cache, random.Random(1), "index")  # noqa: S311  # the same damage in every run
    shutil.rmtree(cache)
    assert answers(index) == whole


def test_no_damage_is_kept(folders: tuple[Path, Path]) -> None:
    """What is damaged already is not copied, but compiled again; the same where there is no room."""
    folder, cache = folders
    whole = answers(open_dossier(folder, cache=cache))
    index, other = open_dossier(folder, cache=cache), open_dossier(folder, cache=cache)
    damage(cache, random.Random(1), "index")  # noqa: S311  # the same damage in every run
    index.keep()
    assert answers(index) == whole
    shutil.rmtree(cache)
    other.keep()
    assert answers(other) == whole


def test_a_closed_index_is_not_made_anew(folders: tuple[Path, Path]) -> None:
    """Nobody would close the one that was compiled in its place."""
    folder, cache = folders
    index = open_dossier(folder, cache=cache)
    index.close()
    with pytest.raises(ExplorerError, match="index-lost"):
        answers(index)


@pytest.mark.parametrize("step", [Index.close, lambda _: None], ids=["closed", "dropped"])
def test_an_index_lets_its_file_go(tmp_path: Path, step: Callable[[Index], None]) -> None:
    """Closing twice is closing once, and an index that nobody holds any more closes by itself."""
    index_of(tmp_path).close()
    connection = sqlite3.connect(next((tmp_path / "cache").glob("*.index")))
    index = Index(store.Store(connection))
    answers(index)
    step(index)
    step(index)
    del index
    with pytest.raises(sqlite3.ProgrammingError, match="closed database"):
        connection.execute("SELECT 1")
