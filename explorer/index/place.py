"""Where something is in the record: an event, one of its statements, one of that statement's quotes."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """The numbers of an event and of a statement, and a quote's place in that statement; -1 where there is none."""

    event: int = -1
    statement: int = -1
    quote: int = -1


NOWHERE = Place()
