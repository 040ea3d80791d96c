"""Who an actor was, and for whom it spoke, on a day."""

from __future__ import annotations

import pytest

from explorer.dossier.model import Actor, ActorId, ActorKind, Office, in_language
from explorer.dossier.offices import bodies, capacity, office_on

MINISTRY, EMBASSY, STATE = ActorId("ministry"), ActorId("embassy"), ActorId("state")


def office(role: str, since: str = "", until: str = "", body: ActorId | None = None) -> Office:
    """An office with this role."""
    return Office(role={"en": role}, since=since, until=until, speaks_for=body)


def actor(*offices: Office, body: ActorId | None = None) -> Actor:
    """A person with these offices, who may always speak for some body."""
    name = {"en": "Robin Doe"}
    return Actor(id=ActorId("doe"), kind=ActorKind.PERSON, name=name, offices=offices, speaks_for=body)


def other(id_: ActorId) -> Actor:
    """An actor with this id."""
    return Actor(id=id_, kind=ActorKind.ORGANISATION, name={"en": id_})


def said_as(one: Actor, on: str) -> tuple[str, str]:
    """The role and the body in which an actor spoke on a day; empty where they are not certain."""
    spoke = capacity(one, on, other)
    return in_language(spoke.office.role, "en") if spoke.office else "", spoke.body.id if spoke.body else ""


MINISTER = office("minister", "2029", "2031-05-02", MINISTRY)
AMBASSADOR = office("ambassador", "2031-05-03", "", EMBASSY)


@pytest.mark.parametrize(
    ("on", "role", "body"),
    [
        ("2028-12-31", "", ""),
        ("2029-01-01", "minister", MINISTRY),
        ("2031-05-02", "minister", MINISTRY),
        ("2031-05-03", "ambassador", EMBASSY),
        ("2031-05", "", ""),
        ("2031-05-02/2031-05-03", "", ""),
        ("2031-04/2031-05-02", "minister", MINISTRY),
        ("", "", ""),
    ],
)
def test_of_two_possible_offices_neither_is_named(on: str, role: str, body: str) -> None:
    """A role is printed with a quote only if it was surely held when the words were said."""
    assert said_as(actor(MINISTER, AMBASSADOR), on) == (role, body)


def test_one_possible_office_is_named_on_an_inexact_day() -> None:
    """Where there is no other office, the one that may have been held is the better answer."""
    assert said_as(actor(MINISTER), "2031") == ("minister", MINISTRY)


def test_an_office_without_a_body_leaves_the_actor_its_own() -> None:
    """Who always speaks for a state speaks for it as an envoy too."""
    assert said_as(actor(office("envoy", "2030"), body=STATE), "2031") == ("envoy", STATE)


def test_a_body_shared_by_two_offices_is_certain() -> None:
    """Whichever of the two was held, the ministry spoke."""
    one = actor(office("spokesman", "2030", "2031", MINISTRY), office("minister", "2031", "2032", MINISTRY))
    assert said_as(one, "2031") == ("", MINISTRY)


def test_out_of_office_an_actor_speaks_for_its_own_body() -> None:
    """An office that is over says nothing of today."""
    assert said_as(actor(MINISTER, body=STATE), "2033") == ("", STATE)
    assert office_on(actor(MINISTER), "2033") is None


def test_every_possible_body_is_a_label() -> None:
    """A search for either body finds a statement of an inexact day."""
    assert bodies(actor(MINISTER, AMBASSADOR), "2031-05") == (MINISTRY, EMBASSY)
    assert bodies(actor(), "2031-05") == ()
