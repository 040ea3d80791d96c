"""Who an actor was, and for whom it spoke, on a day."""

from __future__ import annotations

from explorer.dossier.edtf import parse
from explorer.dossier.model import Actor, ActorId, Office


def bodies(actor: Actor, on: str) -> tuple[ActorId, ...]:
    """For whom an actor speaks directly on a day: by an office held then, else always."""
    held = (office.speaks_for for office in actor.offices if in_office(office.since, office.until, on))
    found = tuple(body for body in held if body)
    return found or ((actor.speaks_for,) if actor.speaks_for else ())


def in_office(since: str, until: str, on: str) -> bool:
    """Whether an office from `since` until `until` can have been held on a date; all EDTF or empty."""
    if not on:
        return True
    date = parse(on)
    return (not since or parse(since).earliest <= date.latest) and (
        not until or parse(until).latest >= date.earliest
    )


def office_on(actor: Actor, on: str) -> Office | None:
    """The office held on a day; none where several can have been and none of them surely was."""
    possible = [office for office in actor.offices if in_office(office.since, office.until, on)]
    if len(possible) > 1:
        possible = [office for office in possible if surely_in_office(office, on)]
    return possible[0] if possible else None


def surely_in_office(office: Office, on: str) -> bool:
    """Whether an office was held on every day that a date (EDTF or empty) can mean."""
    if not on:
        return not office.since and not office.until
    day = parse(on)
    return (not office.since or parse(office.since).latest <= day.earliest) and (
        not office.until or parse(office.until).earliest >= day.latest
    )
