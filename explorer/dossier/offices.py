"""Which office an actor held on a day, and for whom they spoke.

There is one answer for screen, citation and facets. When screen and citation each had their own, four speakers of
the shipped dossier were named in two ways, and the screen gave a role that the citation rightly left out: if the
date is inexact and an official may have held either of two offices, neither can be printed.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from explorer.dossier.edtf import parse
from explorer.dossier.model import Actor, ActorId, Office


@dataclass(frozen=True, slots=True, kw_only=True)
class Capacity:
    """The office in which an actor spoke, and the body they spoke for. Each is None unless it is certain."""

    office: Office | None
    body: Actor | None


def capacity(actor: Actor, on: str, actor_of: Callable[[ActorId], Actor]) -> Capacity:
    """In what capacity an actor spoke on a day (EDTF, or empty if unknown)."""
    office = office_on(actor, on)
    spoken_for = {office.speaks_for} if office and office.speaks_for else set(bodies(actor, on))
    body = spoken_for.pop() if len(spoken_for) == 1 else None
    return Capacity(office=office, body=actor_of(body) if body else None)


def bodies(actor: Actor, on: str) -> tuple[ActorId, ...]:
    """The bodies of all offices that an actor may have held on a day, or else the body they always speak for."""
    held = tuple(
        office.speaks_for for office in actor.offices if can_be_held(office, on) and office.speaks_for
    )
    return held or ((actor.speaks_for,) if actor.speaks_for else ())


def office_on(actor: Actor, on: str) -> Office | None:
    """The office held on a day. If several are possible, the one that was certainly held, if any."""
    possible = [office for office in actor.offices if can_be_held(office, on)]
    if len(possible) > 1:
        possible = [office for office in possible if is_surely_held(office, on)]
    return possible[0] if possible else None


def can_be_held(office: Office, on: str) -> bool:
    """Whether an office was held on any of the days that a date can mean."""
    if not on:
        return True
    day = parse(on)
    return (not office.since or parse(office.since).earliest <= day.latest) and (
        not office.until or parse(office.until).latest >= day.earliest
    )


def is_surely_held(office: Office, on: str) -> bool:
    """Whether an office was held on all of the days that a date can mean."""
    if not on:
        return not office.since and not office.until
    day = parse(on)
    return (not office.since or parse(office.since).latest <= day.earliest) and (
        not office.until or parse(office.until).earliest >= day.latest
    )
