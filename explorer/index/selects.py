"""Everything that is read from the tables of an index, one function per question.

They are functions rather than methods of the index, so that a cache of their answers does not keep the index alive.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable
from typing import TypeVar

import msgspec
from pyroaring import BitMap

from explorer.dossier.model import Actor, Check, Claim, Event, Heading, Source
from explorer.index.place import NOWHERE, EventNumber, Location, Place, StatementNumber
from explorer.index.search_text import without_surrogates

R = TypeVar("R", Actor, Claim, Heading, Source)
Parts = dict[int, BitMap]


def meta_in(connection: sqlite3.Connection) -> dict[str, bytes]:
    """What the first screen shows, and the arrays that map numbers to events and days."""
    return dict(connection.execute("SELECT key, value FROM meta"))


def event_in(connection: sqlite3.Connection, number: EventNumber) -> Event:
    """The event with a number."""
    row = connection.execute("SELECT record FROM event WHERE number = ?", (number,)).fetchone()
    return msgspec.msgpack.decode(row[0], type=Event)


def record_in(of: type[R]) -> Callable[[sqlite3.Connection, str], R]:
    """A function that reads an actor, claim or source. The loader has proved that the id exists."""

    def read(connection: sqlite3.Connection, id_: str) -> R:
        row = connection.execute("SELECT record FROM record WHERE id = ?", (id_,)).fetchone()
        return msgspec.msgpack.decode(row[0], type=of)

    return read


def records_in(connection: sqlite3.Connection, of: type[R], kind: str) -> tuple[R, ...]:
    """All actors, claims or sources in the order of the files."""
    rows = connection.execute("SELECT record FROM record WHERE kind = ? ORDER BY number", (kind,))
    return tuple([msgspec.msgpack.decode(record, type=of) for (record,) in rows])


def locations_in(connection: sqlite3.Connection, id_: str) -> tuple[Location, ...]:
    """Where the record with an id is, or else the records that had it."""
    columns = "SELECT record.id, kind, file, line, event, statement, quote FROM record"
    wanted = (without_surrogates(id_),)
    rows = connection.execute(f"{columns} WHERE id = ?", wanted).fetchall()
    if not rows:
        by_former = (
            f"{columns} JOIN former ON record.id = now WHERE former.id = ? ORDER BY event, statement, number"
        )
        rows = connection.execute(by_former, wanted).fetchall()
    return tuple(
        [
            Location(
                id=now, kind=kind, place=NOWHERE if None in place else Place(*place), file=file, line=line
            )
            for now, kind, file, line, *place in rows
        ]
    )


def ids_in(connection: sqlite3.Connection, kinds: tuple[str, ...]) -> list[str]:
    """The ids of all records of these kinds; of every record if no kind is given."""
    rows = connection.execute("SELECT id, kind FROM record")
    return [id_ for id_, kind in rows if not kinds or kind in kinds]


def checks_in(connection: sqlite3.Connection, number: StatementNumber) -> tuple[Check, ...]:
    """The checks of a statement's quotes."""
    rows = connection.execute("SELECT state FROM quote WHERE number = ? ORDER BY part", (number,))
    return tuple([Check(state) for (state,) in rows])


def surroundings_in(
    connection: sqlite3.Connection, number: StatementNumber
) -> tuple[tuple[str, str] | None, ...]:
    """What is before and after each of a statement's quotes in the copy of its source; None where it is in none."""
    rows = connection.execute(
        "SELECT before, after FROM quote WHERE number = ? ORDER BY part", (number,)
    ).fetchall()
    return tuple([None if before is None else (before, after) for before, after in rows])


def origins_in(connection: sqlite3.Connection, number: StatementNumber) -> tuple[str, ...]:
    """The origins of a statement's quotes."""
    rows = connection.execute("SELECT origin FROM quote WHERE number = ? ORDER BY part", (number,))
    return tuple([origin for (origin,) in rows])


def replies_in(connection: sqlite3.Connection, id_: str) -> tuple[StatementNumber, ...]:
    """The statements that reply to the one with an id."""
    rows = connection.execute("SELECT number FROM reply WHERE target = ? ORDER BY number", (id_,))
    return tuple([StatementNumber(number) for (number,) in rows])


def superseded_in(connection: sqlite3.Connection) -> dict[str, tuple[str, ...]]:
    """The ids of the records that each record supersedes, for those that supersede any."""
    superseded: dict[str, tuple[str, ...]] = {}
    for by, id_ in connection.execute("SELECT by, id FROM superseded ORDER BY by, id"):
        superseded[by] = (*superseded.get(by, ()), id_)
    return superseded


def labels_in(connection: sqlite3.Connection, facet: str) -> tuple[str, ...]:
    """The labels of a facet that are in use, sorted."""
    rows = connection.execute("SELECT DISTINCT label FROM bitmap WHERE facet = ? ORDER BY label", (facet,))
    return tuple([label for (label,) in rows])


def label_count_in(connection: sqlite3.Connection, facet: str, most: int) -> int:
    """How many labels of a facet are in use; counting stops at `most`."""
    labels = "SELECT DISTINCT label FROM bitmap WHERE facet = ? LIMIT ?"
    (count,) = connection.execute(f"SELECT COUNT(*) FROM ({labels})", (facet, most)).fetchone()  # noqa: S608  # no input in it
    return int(count)


def parts_in(connection: sqlite3.Connection, facet: str, label: str) -> Parts:
    """The statements that have a label, by part."""
    rows = connection.execute("SELECT part, bits FROM bitmap WHERE facet = ? AND label = ?", (facet, label))
    return {part: BitMap.deserialize(bits) for part, bits in rows}


def parts_by_label_in(connection: sqlite3.Connection, facet: str) -> dict[str, Parts]:
    """The statements that have each label of a facet, by part; labels are sorted."""
    labels: dict[str, Parts] = {}
    rows = connection.execute("SELECT label, part, bits FROM bitmap WHERE facet = ? ORDER BY label", (facet,))
    for label, part, bits in rows:
        labels.setdefault(label, {})[part] = BitMap.deserialize(bits)
    return labels


def printed_in(connection: sqlite3.Connection, day: int) -> Parts:
    """The statements with a quote that had certainly been published by a day, by part."""
    return gathered(connection.execute("SELECT part, number FROM printed WHERE issued <= ?", (day,)))


def gathered(rows: Iterable[tuple[int, int]]) -> Parts:
    """Rows of part and number as one set of numbers per part."""
    numbers: dict[int, list[int]] = {}
    for part, number in rows:
        numbers.setdefault(part, []).append(number)
    return {part: BitMap(owners) for part, owners in numbers.items()}
