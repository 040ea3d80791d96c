"""Where a record is, by its id; what was probably meant where there is none."""

from __future__ import annotations

from explorer.errors import WrongUse, told_nearest
from explorer.index.index import Found, Index


def found_in(index: Index, id_: str, kind: str = "") -> Found:
    """Where the record (of a kind) with this id is. Raises WrongUse with the nearest id that there is."""
    found = index.find(id_)
    if found and kind in ("", found.kind):
        return found
    known = index.ids(kind) if kind else index.ids()
    raise WrongUse(f"no {kind or 'record'} has the id {id_!r}{told_nearest(id_, known)}")
