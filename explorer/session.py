"""Where the reader has been: back and forward through queries and places."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Self

from explorer.index.place import Place
from explorer.query.notation import Query
from explorer.query.places import Moment


@dataclass(frozen=True, slots=True)
class History:
    """The moments passed, the one that is now, and those left by going back."""

    now: Moment = field(default_factory=Moment)
    past: tuple[Moment, ...] = ()
    future: tuple[Moment, ...] = ()

    def moved(self, place: Place) -> Self:
        """The same moment, with the reader elsewhere."""
        return replace(self, now=replace(self.now, place=place))

    def asked(self, query: Query) -> Self:
        """The same moment as it was with another query."""
        return replace(self, now=replace(self.now, query=query))

    def visited(self, query: Query, place: Place) -> Self:
        """A new moment; what was left by going back is forgotten."""
        if query == self.now.query and place == self.now.place:
            return self
        return replace(self, now=Moment(query, place), past=(*self.past[-199:], self.now), future=())

    def back(self) -> Self:
        """One moment back, or the same where there is none."""
        if not self.past:
            return self
        return replace(self, now=self.past[-1], past=self.past[:-1], future=(self.now, *self.future))

    def forward(self) -> Self:
        """One moment forward, or the same where there is none."""
        if not self.future:
            return self
        return replace(self, now=self.future[0], past=(*self.past, self.now), future=self.future[1:])
