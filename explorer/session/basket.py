"""The basket: the quotes that the reader has gathered, by their ids, each with a remark perhaps.

It has ids rather than numbers, since it outlives the query, the edit of a dossier and the session.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Self

from explorer.query import Index


@dataclass(frozen=True, slots=True)
class Gathered:
    """A quote in the basket, or a statement without quotes; `remark` is the reader's own."""

    id: str
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Basket:
    """The entries, in the reader's order. Methods return another basket."""

    entries: tuple[Gathered, ...] = ()

    def __contains__(self, id_: str) -> bool:
        return any(entry.id == id_ for entry in self.entries)

    def toggled(self, id_: str) -> Self:
        """With a record at the end, or without it if it was there."""
        if id_ in self:
            return replace(self, entries=tuple(entry for entry in self.entries if entry.id != id_))
        return replace(self, entries=(*self.entries, Gathered(id_)))

    def without(self, number: int) -> Self:
        """Without an entry."""
        return replace(self, entries=self.entries[:number] + self.entries[number + 1 :])

    def moved(self, number: int, step: int) -> Self:
        """With an entry some rows further on, within the basket."""
        others = self.without(number).entries
        at = min(max(number + step, 0), len(others))
        return replace(self, entries=(*others[:at], self.entries[number], *others[at:]))

    def remarked(self, number: int, remark: str) -> Self:
        """With another remark on an entry; an empty one is none."""
        entry = replace(self.entries[number], remark=remark.strip())
        return replace(self, entries=(*self.entries[:number], entry, *self.entries[number + 1 :]))

    def renewed(self, index: Index) -> Self:
        """With the ids that records have now. Records that left the dossier are kept, as they may come back."""
        known: dict[str, Gathered] = {}
        for entry in self.entries:
            records = index.find_all(entry.id)
            id_ = records[0].id if len(records) == 1 else entry.id
            known.setdefault(id_, replace(entry, id=id_))
        return replace(self, entries=tuple(known.values()))


EMPTY_BASKET = Basket()
