"""Finds a record by an id that a reader typed."""

from __future__ import annotations

from explorer.errors import WrongUse, nearest
from explorer.index.index import Index
from explorer.index.place import Location


def location_of(index: Index, id_: str, kind: str = "") -> Location:
    """Where the record (of a kind) with this id is. Raises WrongUse with the nearest known id."""
    location = index.find(id_)
    if location and kind in ("", location.kind):
        return location
    known = index.ids(kind) if kind else index.ids()
    raise WrongUse(f"no-such-{kind or 'record'}", id=id_, near=nearest(id_, known))
