"""What somebody asked of the command line that cannot be answered as asked."""

from __future__ import annotations

from explorer.errors import ExplorerError
from explorer.index import Found, Index
from explorer.nearest import or_nearest


class WrongUse(ExplorerError):  # noqa: N818  # the use is wrong, not the program
    """A request that must be put otherwise."""


def found_in(index: Index, id_: str, kind: str = "") -> Found:
    """Where the record (of a kind) with this id is. Raises WrongUse with the nearest id that there is."""
    found = index.find(id_)
    if found and kind in ("", found.kind):
        return found
    known = index.ids(kind) if kind else index.ids()
    raise WrongUse(f"no {kind or 'record'} has the id {id_!r}{or_nearest(id_, known)}")
