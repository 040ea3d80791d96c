"""A citation names a speaker in few words, and leaves out only what another of them tells."""

from __future__ import annotations

import pytest

from explorer.dossier.model import ActorKind
from explorer.wording.brief_speakers import speaker_in_brief, without_office
from explorer.wording.speakers import Speaker

NAMES = ("North Korea", "Corée du Nord", "DPRK")
AMERICAN = ("United States", "États-Unis", "US", "United States of America")


def speaker(name: str, role: str, body: str, kind: ActorKind, names: tuple[str, ...] = NAMES) -> Speaker:
    """A speaker whose body speaks for a state."""
    return Speaker(
        name={"en": name, "fr": name},
        role={"en": role, "fr": role} if role else None,
        body={"en": body, "fr": body} if body else None,
        kind=kind,
        state={"en": names[0], "fr": names[1]} if names else None,
        state_names=names,
    )


PERSON, UNNAMED, BODY = ActorKind.PERSON, ActorKind.UNNAMED, ActorKind.ORGANISATION
KOREAN_MINISTRY = "North Korean Ministry of Foreign Affairs"
FRENCH_MINISTRY = "Ministère nord-coréen des Affaires étrangères"


@pytest.mark.parametrize(
    ("named", "told"),
    [
        (speaker("Choe", "foreign minister", KOREAN_MINISTRY, PERSON), "Choe, foreign minister, North Korea"),
        (speaker("Kim", "vice minister", KOREAN_MINISTRY, PERSON), f"Kim, vice minister, {KOREAN_MINISTRY}"),
        (
            speaker("Blinken", "Secretary of State", "US Department of State", PERSON, AMERICAN),
            "Blinken, Secretary of State, United States",
        ),
        (
            speaker("Miller", "spokesperson", "US Department of State", PERSON, AMERICAN),
            "Miller, spokesperson, US Department of State",
        ),
        (speaker(KOREAN_MINISTRY, "", "North Korea", BODY), KOREAN_MINISTRY),
        (speaker("Military Commission", "", "Workers’ Party", BODY), "Military Commission, Workers’ Party"),
        (
            speaker("North Korean delegate (unnamed, 1 May 2024)", "", "North Korean Mission", UNNAMED),
            "delegate (unnamed), North Korean Mission",
        ),
        (speaker("US officials (unnamed)", "", "United States", UNNAMED, AMERICAN), "US officials (unnamed)"),
        (speaker("Lee", "analyst", "Institute", PERSON, ()), "Lee, analyst, Institute"),
    ],
)
def test_what_another_word_tells_is_left_out(named: Speaker, told: str) -> None:
    """The ministry of a minister, the state of a ministry, the country of an official who speaks for its mission."""
    assert speaker_in_brief(named, "en") == told


@pytest.mark.parametrize(
    ("named", "told"),
    [
        (
            speaker("Choe", "ministre des Affaires étrangères", FRENCH_MINISTRY, PERSON),
            "Choe, ministre des Affaires étrangères, Corée du Nord",
        ),
        (
            speaker("porte-parole nord-coréen (anonyme, décembre 2022)", "", FRENCH_MINISTRY, UNNAMED),
            "porte-parole (anonyme), ministère nord-coréen des Affaires étrangères",
        ),
        (
            speaker("responsable américain (anonyme)", "", "États-Unis", UNNAMED, AMERICAN),
            "responsable américain (anonyme)",
        ),
        (
            speaker(
                "Yellen", "secrétaire au Trésor", "Département du Trésor des États-Unis", PERSON, AMERICAN
            ),
            "Yellen, secrétaire au Trésor, États-Unis",
        ),
    ],
)
def test_french_leaves_out_the_same(named: Speaker, told: str) -> None:
    """Adjectives and accents hide no country, and ministries are small."""
    assert speaker_in_brief(named, "fr") == told


def test_the_day_that_tells_officials_apart_stays_where_no_other_is_told() -> None:
    """Without a day of the statement it is all there is."""
    named = speaker("spokesman (unnamed, July 2022)", "", "", UNNAMED)
    assert speaker_in_brief(named, "en") == "spokesman (unnamed)"
    assert speaker_in_brief(named, "en", has_day=False) == "spokesman (unnamed, July 2022)"


def test_an_office_gives_way_to_its_body_and_never_to_a_state() -> None:
    """A minister without office would be a state; a short office may stay."""
    kirby = speaker(
        "Kirby", "coordinator for strategic communications", "US Security Council", PERSON, AMERICAN
    )
    assert speaker_in_brief(without_office(kirby, "en", 2), "en") == "Kirby, US Security Council"
    for kept in (
        speaker("Choe", "foreign minister", KOREAN_MINISTRY, PERSON),
        speaker("Putin", "president", "North Korea", PERSON),
        speaker("Eva", "queen", "", PERSON, ()),
    ):
        assert without_office(kept, "en", 0) == kept
    singh = speaker("Singh", "press secretary", "Pentagon", PERSON, AMERICAN)
    assert without_office(singh, "en", 2) == singh
