"""What statements can be grouped and filtered by, one line per facet.

A line in FACETS is all it takes to add one: compiling, queries, counts, the names of labels in suggestions and lists,
completion in the shell and the cache key follow from it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar, Generic, TypeVar

from explorer.dossier.model import (
    ActorId,
    Check,
    Dossier,
    DriftKind,
    Event,
    Position,
    Quote,
    QuoteId,
    QuoteKind,
    Stance,
    Statement,
)
from explorer.dossier.offices import bodies
from explorer.dossier.provenance import origin_of
from explorer.dossier.text import as_loaded
from explorer.verify.lock import Locked, check_of

# What a check says of words whose place in the copy is known.
FOUND = (Check.VERBATIM, Check.TYPOGRAPHIC, Check.FRAGMENTS)


class Level(StrEnum):
    """The sort of record that a facet's labels belong to."""

    POSITION = "position"
    QUOTE = "quote"
    STATEMENT = "statement"
    EVENT = "event"


@dataclass(frozen=True, slots=True, kw_only=True)
class Dependence:
    """What the labels of a record may depend on besides itself: its event, the day (EDTF), the dossier, the lock.

    `carriers` are those of the dossier by the names of their outlets.
    """

    dossier: Dossier
    lock: Mapping[QuoteId, Locked]
    carriers: Mapping[str, ActorId]
    event: Event
    on: str

    def check(self, quote: Quote) -> Check:
        """The check of a quote, according to the lock."""
        return check_of(quote, self.dossier.sources[quote.source], self.lock)

    def surroundings(self, quote: Quote) -> tuple[str | None, str | None]:
        """What the copy of its source has before and after a quote, made safe; nothing if it was not found there."""
        if self.check(quote) not in FOUND:
            return None, None
        locked = self.lock[quote.id]
        return as_loaded(locked.prefix), as_loaded(locked.suffix)

    def origin(self, quote: Quote) -> str:
        """Where the words of a quote come from in the end: a carrier, a source, or `unknown`."""
        return origin_of(quote, self.dossier.sources.__getitem__, self.carriers)

    def voices(self, ids: Iterable[ActorId]) -> Iterator[ActorId]:
        """These actors, and everybody they speak for on the day, all the way up."""
        for id_ in ids:
            yield id_
            yield from self.voices(bodies(self.dossier.actors[id_], self.on))


R = TypeVar("R", Position, Quote, Statement, Event)
Labels = Callable[[R, Dependence], Iterable[str]]


def unlabelled(_event: Event, _on: Dependence) -> Iterable[str]:
    """No label."""
    return ()


@dataclass(frozen=True)
class Facet(Generic[R]):
    """A way to group the records of one level, which its class says.

    `labels` gives the labels of a record, `silent` those of an event without statements. `values` has the labels if
    they are fixed; if they are ids or language tags, `names` is the kind of what they name.
    """

    level: ClassVar[Level]
    name: str
    labels: Labels[R]
    silent: Labels[Event] = unlabelled
    values: type[StrEnum] | None = None
    names: str = ""


class PositionFacet(Facet[Position]):
    """A facet of positions: what a query asks of several must hold of one and the same position."""

    level = Level.POSITION


class QuoteFacet(Facet[Quote]):
    """A facet of quotes: what a query asks of several must hold of one and the same quote."""

    level = Level.QUOTE


class StatementFacet(Facet[Statement]):
    """A facet of statements."""

    level = Level.STATEMENT


class EventFacet(Facet[Event]):
    """A facet of events, whose statements all have the labels."""

    level = Level.EVENT


AnyFacet = PositionFacet | QuoteFacet | StatementFacet | EventFacet


def event_kind(event: Event, _on: Dependence) -> Iterable[str]:
    """What kind of event it is."""
    return (event.kind,) if event.kind else ()


def voices_of(statement: Statement, on: Dependence) -> Iterable[str]:
    """The speakers of a statement, and everybody they speak for."""
    return on.voices(statement.speakers)


def voices_at(event: Event, on: Dependence) -> Iterable[str]:
    """The participants of an event, and everybody they speak for."""
    return on.voices(event.participants)


def event_id(event: Event, _on: Dependence) -> Iterable[str]:
    """Which event it is."""
    return (event.id,)


# In the order in which they are offered.
FACETS: dict[str, AnyFacet] = {
    facet.name: facet
    for facet in (
        PositionFacet("stance", lambda position, _: (position.stance,), values=Stance),
        StatementFacet("actor", voices_of, voices_at, names="actor"),
        PositionFacet("claim", lambda position, _: (position.claim,), names="claim"),
        StatementFacet("speaker", lambda statement, _: statement.speakers, names="actor"),
        QuoteFacet("source", lambda quote, _: (quote.source,), lambda event, _: event.sources, names="source"),
        EventFacet("kind", event_kind, event_kind),
        QuoteFacet("lang", lambda quote, _: (quote.language,), names="language"),
        QuoteFacet("check", lambda quote, on: (on.check(quote),), values=Check),
        QuoteFacet("quoted", lambda quote, _: (quote.kind,), values=QuoteKind),
        QuoteFacet("drift", lambda quote, _: [drift.how for drift in quote.drift], values=DriftKind),
        QuoteFacet("via", lambda quote, _: quote.via, names="actor"),
        QuoteFacet("origin", lambda quote, on: (on.origin(quote),), names="origin"),
        EventFacet("event", event_id, event_id, names="event"),
    )
}  # fmt: skip
