"""Where the reader is: an event, one of its statements, one of its quotes."""

from __future__ import annotations

from dataclasses import dataclass

from explorer.query.notation import EVERYTHING, Query
from explorer.query.results import Results


@dataclass(frozen=True, slots=True)
class Place:
    """The number of an event, of a statement, and the place of a quote in it; -1 where there is none."""

    event: int = -1
    slot: int = -1
    layer: int = -1


NOWHERE = Place()


@dataclass(frozen=True, slots=True)
class Moment:
    """What was asked and where the reader was: one step of the history."""

    query: Query = EVERYTHING
    place: Place = NOWHERE


def arrive(results: Results, event: int) -> Place:
    """An event's first matching statement, and that one's first quote that can be shown."""
    if event < 0:
        return NOWHERE
    slots = results.slots(event)
    return at_statement(results, slots[0]) if slots else Place(event)


def at_statement(results: Results, slot: int) -> Place:
    """A statement and its first quote that matches, else its first that can be shown."""
    event = results.index.event_of[slot]
    statement = results.index.statement(slot)
    if statement is None:
        return Place(event, slot)
    layers = visible_layers(results, slot)
    matching = [layer for layer in layers if results.matches_quote(slot, layer)]
    return Place(event, slot, next(iter(matching or layers), -1))


def visible_layers(results: Results, slot: int) -> list[int]:
    """The quotes of a statement that can be shown as of the day asked for."""
    statement = results.index.statement(slot)
    count = len(statement.quotes) if statement else 0
    return [layer for layer in range(count) if results.visible(slot, layer)]


def kept(results: Results, place: Place) -> Place:
    """The same place in other results, or the nearest: same statement, same event, the event before."""
    if place.slot >= 0 and place.slot in results.found and place.event >= 0:
        return (
            place
            if place.layer < 0 or results.visible(place.slot, place.layer)
            else at_statement(results, place.slot)
        )
    if not results.events:
        return NOWHERE
    if place == NOWHERE:
        return start(results)
    return arrive(results, results.events[results.row_of(max(place.event, 0))])


def start(results: Results) -> Place:
    """Where reading starts: the first statement that was found, else the first event."""
    said = results.found - results.index.bare
    return at_statement(results, said[0]) if said else arrive(results, results.events[0])


def neighbour(results: Results, place: Place, step: int) -> Place | None:
    """The next (1) or previous (-1) matching statement of the same event; None where there is none."""
    slots = results.slots(place.event) if place.event >= 0 else []
    at = slots.index(place.slot) + step if place.slot in slots else -1
    return at_statement(results, slots[at]) if 0 <= at < len(slots) else None
