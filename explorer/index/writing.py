"""An index being written: labels, texts and rows, collected event by event and written in batches."""

from __future__ import annotations

import sqlite3
from array import array
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from pyroaring import BitMap

from explorer.dossier.edtf import LAST_DAY, parse
from explorer.dossier.model import ActorId, Dossier, Event, QuoteId
from explorer.index.facets import Dependence
from explorer.verify.lock import Locked

BATCH = 5000
CHUNK = 1 << 18


@dataclass(slots=True)
class Writing:
    """What has been collected so far, in time order."""

    connection: sqlite3.Connection
    dossier: Dossier
    lock: Mapping[QuoteId, Locked]
    carriers: Mapping[str, ActorId]
    bits: dict[tuple[str, str, int], BitMap] = field(default_factory=lambda: defaultdict(BitMap))
    first: array[int] = field(default_factory=lambda: array("I"))
    event_of: array[int] = field(default_factory=lambda: array("I"))
    event_day: array[int] = field(default_factory=lambda: array("i"))
    earliest: array[int] = field(default_factory=lambda: array("i"))
    latest: array[int] = field(default_factory=lambda: array("i"))
    number_of: dict[str, int] = field(default_factory=dict)
    text: bytearray = field(default_factory=bytearray)
    ends: array[int] = field(default_factory=lambda: array("I"))
    parts: array[int] = field(default_factory=lambda: array("i"))
    numbers: array[int] = field(default_factory=lambda: array("I"))
    chunks: int = 0
    rows: dict[str, list[tuple[object, ...]]] = field(default_factory=lambda: defaultdict(list))

    def dependence(self, event: Event, on: str) -> Dependence:
        """What the labels of an event's records depend on, on a day (EDTF)."""
        return Dependence(dossier=self.dossier, lock=self.lock, carriers=self.carriers, event=event, on=on)

    def insert(self, table: str, *values: object) -> None:
        """Add a row to a table. Rows are written in batches, which is three times as fast."""
        rows = self.rows[table]
        rows.append(values)
        if len(rows) >= BATCH:
            self.flush(table)

    def add_text(self, number: int, part: int, text: bytes) -> None:
        """Add a folded text to the current chunk."""
        self.text += text
        self.ends.append(len(self.text))
        self.parts.append(part)
        self.numbers.append(number)
        if len(self.text) >= CHUNK:
            self.end_chunk()

    def end_chunk(self) -> None:
        """Write the current chunk and start another."""
        number = self.chunks
        self.insert("text", number, bytes(self.text))
        self.insert("chunk", number, self.ends.tobytes(), self.parts.tobytes(), self.numbers.tobytes())
        self.chunks += 1
        self.text.clear()
        for kept in (self.ends, self.parts, self.numbers):
            del kept[:]

    def end(self) -> None:
        """Write what is left, then SQLite's index of it, which is faster than updating that row by row."""
        self.end_chunk()
        for table in tuple(self.rows):
            self.flush(table)
        self.connection.execute("CREATE INDEX record_kind ON record (kind, number)")

    def flush(self, table: str) -> None:
        """Write the rows collected for a table."""
        rows = self.rows.pop(table, [])
        if rows:
            places = ", ".join("?" * len(rows[0]))
            self.connection.executemany(f"INSERT OR IGNORE INTO {table} VALUES ({places})", rows)  # noqa: S608  # a table of ours

    def label(self, facet: str, labels: Iterable[str], number: int, part: int = 0) -> None:
        """Give a number these labels."""
        for label in labels:
            self.bits[facet, label, part].add(number)

    def add_number(self, event: int, date: str) -> int:
        """A new statement number. An event without statements takes one too."""
        days = parse(date) if date else None
        self.event_of.append(event)
        self.earliest.append(days.earliest if days else LAST_DAY)
        self.latest.append(days.latest if days else LAST_DAY)
        return len(self.event_of) - 1
