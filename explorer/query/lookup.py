"""Finds a record by an id that a reader typed."""

from __future__ import annotations

from explorer.errors import WrongUse, nearest
from explorer.index.index import Index
from explorer.index.place import Location


def location_of(index: Index, id_: str, kind: str = "") -> Location:
    """Where the record (of a kind) with this id is. Raises WrongUse with the nearest known id."""
    return locations_of(index, id_, kind)[0]


def locations_of(index: Index, id_: str, kind: str = "") -> tuple[Location, ...]:
    """Where the record with this id is, or else all that had it. Raises WrongUse with the nearest known id."""
    locations = tuple(one for one in index.find_all(id_) if kind in ("", one.kind))
    if locations:
        return locations
    known = index.ids(kind) if kind else index.ids()
    raise WrongUse(f"no-such-{kind or 'record'}", id=id_, near=nearest(id_, known))
