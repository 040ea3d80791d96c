"""The index while it is written: its tables, rows by the thousand, labels and texts as they are gathered."""

from __future__ import annotations

import sqlite3
from array import array
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from pyroaring import BitMap

from explorer.dossier.edtf import LAST_DAY, parse
from explorer.index.facets import (
    Coding,
)

# `text` holds many texts in one blob, as finding words in long blobs is four times as fast as in many short ones;
# `chunk` tells for each text in it where it ends, and whose it is: layer -1 for what belongs to the statement as a
# whole, else the quote's place in it.
SCHEMA = """
PRAGMA journal_mode = OFF;
PRAGMA synchronous = OFF;
CREATE TABLE meta (key TEXT PRIMARY KEY, value BLOB) WITHOUT ROWID;
CREATE TABLE event (number INTEGER PRIMARY KEY, record BLOB);
CREATE TABLE record (id TEXT PRIMARY KEY, kind TEXT, event INTEGER, slot INTEGER, layer INTEGER,
                     record BLOB, file TEXT, line INTEGER) WITHOUT ROWID;
CREATE TABLE bitmap (facet TEXT, label TEXT, layer INTEGER, bits BLOB,
                     PRIMARY KEY (facet, label, layer)) WITHOUT ROWID;
CREATE TABLE text (number INTEGER PRIMARY KEY, folded BLOB);
CREATE TABLE chunk (number INTEGER PRIMARY KEY, ends BLOB, layers BLOB, slots BLOB);
CREATE TABLE printed (slot INTEGER, layer INTEGER, issued INTEGER);
CREATE TABLE quote (slot INTEGER, layer INTEGER, state TEXT, PRIMARY KEY (slot, layer)) WITHOUT ROWID;
CREATE TABLE reply (target TEXT, slot INTEGER, PRIMARY KEY (target, slot)) WITHOUT ROWID;
"""
STATEMENT_LAYER = -1
BATCH = 5000
CHUNK = 1 << 18


@dataclass(slots=True)
class Compiled:
    """What is gathered while the events are walked in time order."""

    connection: sqlite3.Connection
    coding: Coding
    bits: dict[tuple[str, str, int], BitMap] = field(default_factory=lambda: defaultdict(BitMap))
    first: array[int] = field(default_factory=lambda: array("I"))
    event_of: array[int] = field(default_factory=lambda: array("I"))
    event_day: array[int] = field(default_factory=lambda: array("i"))
    earliest: array[int] = field(default_factory=lambda: array("i"))
    latest: array[int] = field(default_factory=lambda: array("i"))
    text: bytearray = field(default_factory=bytearray)
    ends: array[int] = field(default_factory=lambda: array("I"))
    layers: array[int] = field(default_factory=lambda: array("i"))
    slots: array[int] = field(default_factory=lambda: array("I"))
    chunks: int = 0
    rows: dict[str, list[tuple[object, ...]]] = field(default_factory=lambda: defaultdict(list))

    def insert(self, table: str, *values: object) -> None:
        """Keep a row for a table; rows are written by the thousand, which is three times as fast."""
        rows = self.rows[table]
        rows.append(values)
        if len(rows) >= BATCH:
            self.flush(table)

    def add_text(self, slot: int, layer: int, text: bytes) -> None:
        """Keep a text as it is searched."""
        self.text += text
        self.ends.append(len(self.text))
        self.layers.append(layer)
        self.slots.append(slot)
        if len(self.text) >= CHUNK:
            self.end_chunk()

    def end_chunk(self) -> None:
        """Write the texts kept."""
        number = self.chunks
        self.insert("text", number, bytes(self.text))
        self.insert("chunk", number, self.ends.tobytes(), self.layers.tobytes(), self.slots.tobytes())
        self.chunks += 1
        self.text.clear()
        for kept in (self.ends, self.layers, self.slots):
            del kept[:]

    def flush(self, table: str) -> None:
        """Write the rows kept for a table."""
        rows = self.rows.pop(table, [])
        if rows:
            places = ", ".join("?" * len(rows[0]))
            self.connection.executemany(f"INSERT OR IGNORE INTO {table} VALUES ({places})", rows)  # noqa: S608  # a table of ours

    def label(self, facet: str, labels: Iterable[str], slot: int, layer: int = 0) -> None:
        """Give a slot these labels."""
        for label in labels:
            self.bits[facet, label, layer].add(slot)

    def add_slot(self, event: int, date: str) -> int:
        """The next number: one for each statement, or for an event without any."""
        days = parse(date) if date else None
        self.event_of.append(event)
        self.earliest.append(days.earliest if days else LAST_DAY)
        self.latest.append(days.latest if days else LAST_DAY)
        return len(self.event_of) - 1
