"""The words of a dossier, among which the one that was meant is looked for."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

import pytest

from explorer.index.attested import MOST_ALIKE, words_like_in


@pytest.fixture
def connection() -> Iterator[sqlite3.Connection]:
    """Folded texts in two blobs, as the index has them."""
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE TABLE text (number INTEGER, searched BLOB)")
    texts = [(1, b"millions of shells, a million"), (2, "обстрел 포탄 shelling".encode())]
    connection.executemany("INSERT INTO text VALUES (?, ?)", texts)
    yield connection
    connection.close()


@pytest.mark.parametrize(
    ("typed", "near"),
    [
        ("milions", ("millions", "million")),
        ("shels", ("shells",)),
        ("обстрелы", ("обстрел",)),
        ("zebra", ()),
        ("millions", ("million",)),  # not the word itself
    ],
)
def test_the_most_alike_come_first(connection: sqlite3.Connection, typed: str, near: tuple[str, ...]) -> None:
    """In every script; nothing where nothing is like it."""
    assert words_like_in(connection, typed) == near


def test_there_are_few(connection: sqlite3.Connection) -> None:
    """A list of all that begins so would not be read."""
    words = " ".join(f"shell{number}" for number in range(100, 200))
    connection.execute("INSERT INTO text VALUES (3, ?)", (words.encode(),))
    assert len(words_like_in(connection, "shell")) <= MOST_ALIKE
