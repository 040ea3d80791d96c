"""The dossier compiled into SQLite: its records by number and id, its labels as sets of numbers."""

from __future__ import annotations

import sqlite3
from array import array
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeVar

import msgspec
from pyroaring import BitMap, FrozenBitMap

from explorer.dossier.model import (
    Actor,
    Check,
    Claim,
    Curation,
    Event,
    Quote,
    Source,
    Statement,
    Text,
)
from explorer.index.place import Place
from explorer.index.search_text import folded

T = TypeVar("T")
WHOLE = -1


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """Where the record with an id is: in the index and, from 1, in the file that holds it."""

    id: str
    kind: str
    place: Place
    file: str
    line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Hits:
    """Where words stand: with a statement as a whole, or in the quotes of a part."""

    whole: BitMap
    parts: dict[int, BitMap]

    def in_part(self, part: int) -> BitMap:
        """The statements whose quote of this part has the words, or that have them as a whole."""
        return self.whole | self.parts[part] if part in self.parts else self.whole

    def anywhere(self) -> BitMap:
        """The statements that have the words at all."""
        return BitMap.union(self.whole, *self.parts.values())


class Index:
    """A compiled dossier, open for reading. Events and statements are numbered in time order."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        meta = dict(connection.execute("SELECT key, value FROM meta"))
        self.title = msgspec.msgpack.decode(meta["title"], type=Text)
        self.question = msgspec.msgpack.decode(meta["question"], type=Text)
        self._curation = meta["curation"]
        self.first = array("I", meta["first"])
        self.event_of = array("I", meta["event_of"])
        self.event_day = array("i", meta["event_day"])
        self.earliest = array("i", meta["earliest"])
        self.latest = array("i", meta["latest"])
        self.source_count = msgspec.msgpack.decode(meta["sources"], type=int)
        self.quote_count = msgspec.msgpack.decode(meta["quotes"], type=int)
        self.everything = FrozenBitMap(range(len(self.event_of)))
        self.silent = FrozenBitMap(self.labelled("silent", ""))
        self.event = lru_cache(maxsize=512)(self._event)
        self.source = lru_cache(maxsize=2048)(self._source)
        self.parts = lru_cache(maxsize=4096)(self._layers)
        self.label_count = lru_cache(maxsize=32)(self._label_count)
        self.printed_by = lru_cache(maxsize=8)(self._printed_by)
        self.hits = lru_cache(maxsize=64)(self._hits)

    @property
    def curation(self) -> Curation:
        """How the dossier was made."""
        return msgspec.msgpack.decode(self._curation, type=Curation)

    @property
    def event_count(self) -> int:
        """How many events there are."""
        return len(self.first) - 1

    @property
    def statement_count(self) -> int:
        """How many statements there are."""
        return len(self.event_of) - len(self.silent)

    def close(self) -> None:
        """Let the file go."""
        self._connection.close()

    def _event(self, number: int) -> Event:
        row = self._connection.execute("SELECT record FROM event WHERE number = ?", (number,)).fetchone()
        return msgspec.msgpack.decode(row[0], type=Event)

    def _source(self, id_: str) -> Source:
        return self.record(id_, Source)

    def actor(self, id_: str) -> Actor:
        """The actor with this id."""
        return self.record(id_, Actor)

    def claim(self, id_: str) -> Claim:
        """The claim with this id."""
        return self.record(id_, Claim)

    def record(self, id_: str, of: type[T]) -> T:
        """The actor, claim or source with this id, which the loader has proved to exist."""
        row = self._connection.execute("SELECT record FROM record WHERE id = ?", (id_,)).fetchone()
        return msgspec.msgpack.decode(row[0], type=of)

    def records(self, kind: str, of: type[T]) -> Iterator[T]:
        """All actors, claims or sources in the order of the files."""
        rows = self._connection.execute(
            "SELECT record FROM record WHERE kind = ? ORDER BY statement", (kind,)
        )
        return (msgspec.msgpack.decode(record, type=of) for (record,) in rows)

    def find(self, id_: str) -> Found | None:
        """Where the record with this id is, if there is one."""
        columns = "id, kind, file, line, event, statement, quote"
        row = self._connection.execute(f"SELECT {columns} FROM record WHERE id = ?", (id_,)).fetchone()  # noqa: S608  # no input in it
        if row is None:
            return None
        id_, kind, file, line, *place = row
        return Found(id=id_, kind=kind, place=Place(*place), file=file, line=line)

    def ids(self, *kinds: str) -> list[str]:
        """All ids of records of these kinds (of every kind, when none is given)."""
        rows = self._connection.execute("SELECT id, kind FROM record")
        return [id_ for id_, kind in rows if not kinds or kind in kinds]

    def statement(self, number: int) -> Statement | None:
        """The statement with this number; None for an event that has none."""
        event_number = self.event_of[number]
        statements = self.event(event_number).statements
        return statements[number - self.first[event_number]] if statements else None

    def quote(self, number: int, part: int) -> Quote | None:
        """A quote by its statement's number and its place among that statement's quotes."""
        statement = self.statement(number)
        return statement.quotes[part] if statement and part < len(statement.quotes) else None

    def checks(self, number: int) -> tuple[Check, ...]:
        """The checks of a statement's quotes, in their order."""
        rows = self._connection.execute("SELECT state FROM quote WHERE number = ? ORDER BY part", (number,))
        return tuple(Check(state) for (state,) in rows)

    def replies(self, id_: str) -> tuple[int, ...]:
        """The numbers of the statements that reply to this one."""
        rows = self._connection.execute("SELECT number FROM reply WHERE target = ? ORDER BY number", (id_,))
        return tuple(number for (number,) in rows)

    def _printed_by(self, day: int) -> dict[int, BitMap]:
        rows = self._connection.execute("SELECT part, number FROM printed WHERE issued <= ?", (day,))
        return gathered(rows)

    def _layers(self, facet: str, label: str) -> dict[int, BitMap]:
        rows = self._connection.execute(
            "SELECT part, bits FROM bitmap WHERE facet = ? AND label = ?", (facet, label)
        )
        return {part: BitMap.deserialize(bits) for part, bits in rows}

    def labelled(self, facet: str, label: str) -> BitMap:
        """The numbers that have a label, in whatever part."""
        parts = self._layers(facet, label) if facet == "silent" else self.parts(facet, label)
        return BitMap.union(*parts.values()) if parts else BitMap()

    def _label_count(self, facet: str) -> int:
        counted = self._connection.execute(
            "SELECT COUNT(DISTINCT label) FROM bitmap WHERE facet = ?", (facet,)
        )
        return int(counted.fetchone()[0])

    def labels(self, facet: str) -> list[str]:
        """The labels of a facet that some record has, sorted."""
        rows = self._connection.execute(
            "SELECT DISTINCT label FROM bitmap WHERE facet = ? ORDER BY label", (facet,)
        )
        return [label for (label,) in rows]

    def _hits(self, words: str) -> Hits:
        sought = folded(words).encode()
        found: dict[int, list[int]] = {}
        for number, text in self._connection.execute("SELECT number, folded FROM text"):
            if sought in text:
                self._gather_chunk(number, text, sought, found)
        parts = {part: BitMap(numbers) for part, numbers in found.items()}
        return Hits(whole=parts.pop(WHOLE, BitMap()), parts=parts)

    def _gather_chunk(self, number: int, text: bytes, sought: bytes, found: dict[int, list[int]]) -> None:
        """Note part and number of each text of a chunk that holds the words."""
        columns = "SELECT ends, parts, numbers FROM chunk WHERE number = ?"
        packed = self._connection.execute(columns, (number,)).fetchone()
        ends, parts, numbers = (array(form, blob) for form, blob in zip("IiI", packed, strict=True))
        find, offset = text.find, text.find(sought)
        while offset >= 0:
            at = bisect_right(ends, offset)
            part = parts[at]
            if part in found:
                found[part].append(numbers[at])
            else:
                found[part] = [numbers[at]]
            offset = find(sought, ends[at])


def gathered(rows: Iterable[tuple[int, int]]) -> dict[int, BitMap]:
    """Parts and numbers as one set of numbers a part."""
    found: dict[int, list[int]] = {}
    for part, number in rows:
        found.setdefault(part, []).append(number)
    return {part: BitMap(numbers) for part, numbers in found.items()}
