"""Where the reader is: an event, one of its statements, one of its quotes."""

from __future__ import annotations

from dataclasses import dataclass

from explorer.index.place import NOWHERE, Place
from explorer.query.notation import EVERYTHING, Query
from explorer.query.results import Results


@dataclass(frozen=True, slots=True)
class Moment:
    """What was asked and where the reader was: one step of the history."""

    query: Query = EVERYTHING
    place: Place = NOWHERE


def arrive(results: Results, event: int) -> Place:
    """An event's first matching statement, and that one's first quote that can be shown."""
    if event < 0:
        return NOWHERE
    numbers = results.statements(event)
    return at_statement(results, numbers[0]) if numbers else Place(event)


def at_statement(results: Results, number: int) -> Place:
    """A statement and its first quote that matches, else its first that can be shown."""
    event = results.index.event_of[number]
    statement = results.index.statement(number)
    if statement is None:
        return Place(event, number)
    parts = visible_quotes(results, number)
    matching = [part for part in parts if results.matches_quote(number, part)]
    return Place(event, number, next(iter(matching or parts), -1))


def visible_quotes(results: Results, number: int) -> list[int]:
    """The quotes of a statement that can be shown as of the day asked for."""
    statement = results.index.statement(number)
    count = len(statement.quotes) if statement else 0
    return [part for part in range(count) if results.visible(number, part)]


def kept(results: Results, place: Place) -> Place:
    """The same place in other results, or the nearest: same statement, same event, the event before."""
    if place.statement >= 0 and place.statement in results.found and place.event >= 0:
        return (
            place
            if place.quote < 0 or results.visible(place.statement, place.quote)
            else at_statement(results, place.statement)
        )
    if not results.events:
        return NOWHERE
    if place == NOWHERE:
        return start(results)
    return arrive(results, results.events[results.row_of(max(place.event, 0))])


def start(results: Results) -> Place:
    """Where reading starts: the first statement that was found, else the first event."""
    said = results.found - results.index.silent
    return at_statement(results, said[0]) if said else arrive(results, results.events[0])


def neighbour(results: Results, place: Place, step: int) -> Place | None:
    """The next (1) or previous (-1) matching statement of the same event; None where there is none."""
    numbers = results.statements(place.event) if place.event >= 0 else []
    at = numbers.index(place.statement) + step if place.statement in numbers else -1
    return at_statement(results, numbers[at]) if 0 <= at < len(numbers) else None
