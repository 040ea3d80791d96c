"""The steps that `back` and `forward` lead along, each a query and a place in its results."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

from explorer.query import NO_STATEMENT, Place, StatementNumber
from explorer.query.notation import Query

LONGEST_PAST = 200


@dataclass(frozen=True, slots=True)
class Moment:
    """A step of the history: a query, where the reader was in its results, and the reply under the cursor."""

    query: Query
    place: Place
    link: StatementNumber = NO_STATEMENT


@dataclass(frozen=True, slots=True)
class History:
    """The steps before the present one, oldest first, and those that `back` has left behind, nearest first."""

    past: tuple[Moment, ...] = ()
    future: tuple[Moment, ...] = ()

    def after(self, moment: Moment) -> Self:
        """With one step more, from which there is no way forward."""
        return type(self)((*self.past, moment)[-LONGEST_PAST:])

    def before(self, moment: Moment) -> Self:
        """The history at the last step of the past, with the present one ahead of it."""
        return type(self)(self.past[:-1], (moment, *self.future))

    def beyond(self, moment: Moment) -> Self:
        """The history at the next step ahead, with the present one behind it."""
        return type(self)((*self.past, moment), self.future[1:])


NO_HISTORY = History()
