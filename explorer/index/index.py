"""The compiled dossier, open for reading: its records by number and id, its labels as sets of numbers."""

from __future__ import annotations

import sqlite3
from array import array
from collections.abc import Iterable, Iterator
from functools import lru_cache, partial
from typing import TypeVar
from weakref import finalize

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
from explorer.index.place import EventNumber, Location, Place, QuoteNumber, StatementNumber
from explorer.index.search_text import Hits, hits_in

R = TypeVar("R", Actor, Claim, Source)
Parts = dict[int, BitMap]


class Index:
    """A compiled dossier. What was read last is kept; all that is kept, and the connection, goes with the index.

    The caches hold functions of the connection and never methods of the index: a method would hold its index, and an
    index that was replaced would live on with its file open until garbage is collected.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._close = finalize(self, connection.close)
        meta = dict(connection.execute("SELECT key, value FROM meta"))
        self.title = msgspec.msgpack.decode(meta["title"], type=Text)
        self.question = msgspec.msgpack.decode(meta["question"], type=Text)
        self._curation = meta["curation"]
        self._first = array("I", meta["first"])
        self._event_of = array("I", meta["event_of"])
        self._event_day = array("i", meta["event_day"])
        self.earliest = array("i", meta["earliest"])
        self.latest = array("i", meta["latest"])
        self.source_count = msgspec.msgpack.decode(meta["sources"], type=int)
        self.everything = FrozenBitMap(range(len(self._event_of)))
        self._event = lru_cache(maxsize=512)(partial(event_in, connection))
        self._actor = lru_cache(maxsize=2048)(partial(record_in, connection, Actor))
        self._claim = lru_cache(maxsize=2048)(partial(record_in, connection, Claim))
        self._source = lru_cache(maxsize=2048)(partial(record_in, connection, Source))
        self._parts = lru_cache(maxsize=4096)(partial(parts_in, connection))
        self._checks = lru_cache(maxsize=4096)(partial(checks_in, connection))
        self._printed_by = lru_cache(maxsize=8)(partial(printed_in, connection))
        self._hits = lru_cache(maxsize=64)(partial(hits_in, connection))
        self._labels = lru_cache(maxsize=64)(partial(labels_in, connection))
        self.silent = FrozenBitMap(self.labelled("silent", ""))

    def close(self) -> None:
        """Let the file go; a second time does nothing."""
        self._close()

    @property
    def curation(self) -> Curation:
        """How the dossier was made."""
        return msgspec.msgpack.decode(self._curation, type=Curation)

    @property
    def event_count(self) -> int:
        """How many events there are."""
        return len(self._first) - 1

    @property
    def statement_count(self) -> int:
        """How many statements there are; a silent number is not one."""
        return len(self._event_of) - len(self.silent)

    def event(self, number: EventNumber) -> Event:
        """The event with this number, its statements and their quotes in the order of their numbers."""
        return self._event(number)

    def day(self, number: EventNumber) -> int:
        """The earliest day of an event, as an ordinal; the last of all days when it is undated."""
        return int(self._event_day[number])

    def event_of(self, number: StatementNumber) -> EventNumber:
        """The event to which a statement belongs."""
        return EventNumber(self._event_of[number])

    def statements_of(self, number: EventNumber) -> tuple[StatementNumber, ...]:
        """The numbers of an event's statements; the silent number of an event without any."""
        return tuple(map(StatementNumber, range(self._first[number], self._first[number + 1])))

    def events_of(self, numbers: BitMap | FrozenBitMap) -> tuple[EventNumber, ...]:
        """The events to which these statements belong, in their order."""
        if len(numbers) == len(self.everything):
            events: Iterable[int] = range(self.event_count)
        else:
            events = dict.fromkeys(map(self._event_of.__getitem__, numbers))
        return msgspec.convert(list(events), type=tuple[EventNumber, ...])

    def statement(self, number: StatementNumber) -> Statement | None:
        """The statement with this number; None for a silent number."""
        event = self._event_of[number]
        statements = self._event(EventNumber(event)).statements
        return statements[number - self._first[event]] if statements else None

    def quote(self, number: StatementNumber, quote: QuoteNumber) -> Quote | None:
        """A quote by its number in its statement; None where that statement has no such quote."""
        statement = self.statement(number)
        return statement.quotes[quote] if statement and 0 <= quote < len(statement.quotes) else None

    def checks(self, number: StatementNumber) -> tuple[Check, ...]:
        """The checks of a statement's quotes, in their order."""
        return self._checks(number)

    def replies(self, id_: str) -> tuple[StatementNumber, ...]:
        """The statements that reply to the one with this id."""
        rows = self._connection.execute("SELECT number FROM reply WHERE target = ? ORDER BY number", (id_,))
        return tuple(StatementNumber(number) for (number,) in rows)

    def actor(self, id_: str) -> Actor:
        """The actor with this id."""
        return self._actor(id_)

    def claim(self, id_: str) -> Claim:
        """The claim with this id."""
        return self._claim(id_)

    def source(self, id_: str) -> Source:
        """The source with this id."""
        return self._source(id_)

    def records(self, kind: str, of: type[R]) -> Iterator[R]:
        """All actors, claims or sources in the order of the files."""
        rows = self._connection.execute(
            "SELECT record FROM record WHERE kind = ? ORDER BY statement", (kind,)
        )
        return (msgspec.msgpack.decode(record, type=of) for (record,) in rows)

    def find(self, id_: str) -> Location | None:
        """Where the record with this id is; None when there is none."""
        columns = "kind, file, line, event, statement, quote"
        row = self._connection.execute(f"SELECT {columns} FROM record WHERE id = ?", (id_,)).fetchone()  # noqa: S608  # no input in it
        if row is None:
            return None
        kind, file, line, *place = row
        return Location(id=id_, kind=kind, place=Place(*place), file=file, line=line)

    def ids(self, *kinds: str) -> list[str]:
        """All ids of records of these kinds (of every kind, when none is given)."""
        rows = self._connection.execute("SELECT id, kind FROM record")
        return [id_ for id_, kind in rows if not kinds or kind in kinds]

    def labels(self, facet: str) -> tuple[str, ...]:
        """The labels of a facet that some record has, sorted."""
        return self._labels(facet)

    def parts(self, facet: str, label: str) -> Parts:
        """The statements that have a label, by the number of the position or quote that has it."""
        return self._parts(facet, label)

    def labelled(self, facet: str, label: str) -> BitMap:
        """The statements that have a label, in whatever position or quote."""
        parts = self._parts(facet, label)
        return BitMap.union(*parts.values()) if parts else BitMap()

    def printed_by(self, day: int) -> Parts:
        """The statements with a quote of a source that was certainly issued by a day, by the quote's number."""
        return self._printed_by(day)

    def hits(self, words: str) -> Hits:
        """Where words are found."""
        return self._hits(words)


def event_in(connection: sqlite3.Connection, number: EventNumber) -> Event:
    """Read an event."""
    row = connection.execute("SELECT record FROM event WHERE number = ?", (number,)).fetchone()
    return msgspec.msgpack.decode(row[0], type=Event)


def record_in(connection: sqlite3.Connection, of: type[R], id_: str) -> R:
    """Read an actor, claim or source, which the loader has proved to exist."""
    row = connection.execute("SELECT record FROM record WHERE id = ?", (id_,)).fetchone()
    return msgspec.msgpack.decode(row[0], type=of)


def checks_in(connection: sqlite3.Connection, number: StatementNumber) -> tuple[Check, ...]:
    """Read the checks of a statement's quotes."""
    rows = connection.execute("SELECT state FROM quote WHERE number = ? ORDER BY part", (number,))
    return tuple(Check(state) for (state,) in rows)


def labels_in(connection: sqlite3.Connection, facet: str) -> tuple[str, ...]:
    """Read the labels of a facet."""
    rows = connection.execute("SELECT DISTINCT label FROM bitmap WHERE facet = ? ORDER BY label", (facet,))
    return tuple(label for (label,) in rows)


def parts_in(connection: sqlite3.Connection, facet: str, label: str) -> Parts:
    """Read the bitmaps of a label."""
    rows = connection.execute("SELECT part, bits FROM bitmap WHERE facet = ? AND label = ?", (facet, label))
    return {part: BitMap.deserialize(bits) for part, bits in rows}


def printed_in(connection: sqlite3.Connection, day: int) -> Parts:
    """Read which quotes were printed by a day."""
    numbers: dict[int, list[int]] = {}
    for part, number in connection.execute("SELECT part, number FROM printed WHERE issued <= ?", (day,)):
        numbers.setdefault(part, []).append(number)
    return {part: BitMap(found) for part, found in numbers.items()}
