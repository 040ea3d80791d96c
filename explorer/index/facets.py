"""What statements can be grouped and narrowed by: one line a facet."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

from explorer.dossier.model import (
    Actor,
    ActorId,
    Check,
    Dossier,
    Event,
    Position,
    Quote,
    QuoteId,
    QuoteKind,
    Stance,
    Statement,
)
from explorer.dossier.offices import bodies
from explorer.dossier.provenance import origins
from explorer.verify.lock import Locked, check_of


class Level(StrEnum):
    """The sort of record that has the labels of a facet."""

    POSITION = "position"
    QUOTE = "quote"
    STATEMENT = "statement"
    EVENT = "event"


@dataclass(frozen=True, slots=True, kw_only=True)
class Coding:
    """All that a label may depend on besides its own record."""

    dossier: Dossier
    lock: Mapping[QuoteId, Locked]

    def check(self, quote: Quote) -> Check:
        """Whether the quote stands in the copy of its source, as far as the lock tells."""
        return check_of(quote, self.dossier.sources[quote.source], self.lock)

    def spoken_for(self, actor: Actor, on: str) -> Iterator[ActorId]:
        """The bodies for which an actor speaks on a day (EDTF), followed upwards."""
        for body in bodies(actor, on):
            yield body
            yield from self.spoken_for(self.dossier.actors[body], on)

    def voices(self, ids: Iterable[ActorId], on: str) -> Iterator[ActorId]:
        """These actors and all for which they speak on that day."""
        for id_ in ids:
            yield id_
            yield from self.spoken_for(self.dossier.actors[id_], on)


@dataclass(frozen=True, slots=True)
class Around:
    """What the labels of a record may depend on besides itself: its event, the day, the dossier."""

    coding: Coding
    event: Event
    on: str


R = TypeVar("R", Position, Quote, Statement, Event)
Labels = Callable[[R, Around], Iterable[str]]


def none(_event: Event, _around: Around) -> Iterable[str]:
    """No label."""
    return ()


@dataclass(frozen=True)  # numbers and a generic call do not go together in Python 3.11
class Facet(Generic[R]):
    """A way to group. `silent` gives the labels of an event without statements; `values`, if all are known."""

    name: str
    level: Level
    labels: Labels[R]
    silent: Labels[Event] = none
    values: type[StrEnum] | None = None


def of_source(quote: Quote, around: Around) -> Iterable[str]:
    """The publications from which the source of a quote derives in the end."""
    return origins(quote.source, around.coding.dossier.sources.__getitem__)


def of_kind(event: Event, _around: Around) -> Iterable[str]:
    """What kind of event it is."""
    return (event.kind,) if event.kind else ()


STANCE = Facet[Position]("stance", Level.POSITION, lambda position, _: (position.stance,), values=Stance)
CLAIM = Facet[Position]("claim", Level.POSITION, lambda position, _: (position.claim,))
ACTOR = Facet[Statement](
    "actor",
    Level.STATEMENT,
    lambda statement, around: around.coding.voices(statement.speakers, around.on),
    lambda event, around: around.coding.voices(event.participants, around.on),
)
SPEAKER = Facet[Statement]("speaker", Level.STATEMENT, lambda statement, _: statement.speakers)
SOURCE = Facet[Quote]("source", Level.QUOTE, lambda quote, _: (quote.source,), lambda event, _: event.sources)
LANG = Facet[Quote]("lang", Level.QUOTE, lambda quote, _: (quote.language,))
CHECK = Facet[Quote]("check", Level.QUOTE, lambda quote, around: (around.coding.check(quote),), values=Check)
QUOTED = Facet[Quote]("quoted", Level.QUOTE, lambda quote, _: (quote.kind,), values=QuoteKind)
VIA = Facet[Quote]("via", Level.QUOTE, lambda quote, _: quote.via)
ORIGIN = Facet[Quote]("origin", Level.QUOTE, of_source)
KIND = Facet[Event]("kind", Level.EVENT, of_kind, of_kind)
EVENT = Facet[Event]("event", Level.EVENT, lambda event, _: (event.id,), lambda event, _: (event.id,))

POSITION_FACETS = (STANCE, CLAIM)
STATEMENT_FACETS = (ACTOR, SPEAKER)
QUOTE_FACETS = (SOURCE, LANG, CHECK, QUOTED, VIA, ORIGIN)
EVENT_FACETS = (KIND, EVENT)
AnyFacet = Facet[Position] | Facet[Statement] | Facet[Quote] | Facet[Event]
FACETS: dict[str, AnyFacet] = {
    facet.name: facet for facet in (*POSITION_FACETS, *STATEMENT_FACETS, *QUOTE_FACETS, *EVENT_FACETS)
}
