"""Names within a sentence have the article that their language wants."""

from __future__ import annotations

import pytest

from explorer.dossier.model import ActorKind
from explorer.wording.articles import after_of, in_sentence, with_article, without_article


@pytest.mark.parametrize(
    ("name", "kind", "told"),
    [
        ("John Kirby", ActorKind.PERSON, "de John Kirby"),
        ("Antony Blinken", ActorKind.PERSON, "d’Antony Blinken"),
        ("Agence Example", ActorKind.CARRIER, "d’Agence Example"),
        ("Corée du Nord", ActorKind.STATE, "de la Corée du Nord"),
        ("Ukraine", ActorKind.STATE, "de l’Ukraine"),
        ("Japon", ActorKind.STATE, "du Japon"),
        ("Mexique", ActorKind.STATE, "du Mexique"),
        ("États-Unis", ActorKind.STATE, "des États-Unis"),
        ("Malte", ActorKind.STATE, "de Malte"),
        ("Israël", ActorKind.STATE, "d’Israël"),
        ("Royaume-Uni", ActorKind.STATE, "du Royaume-Uni"),
        ("Pentagone", ActorKind.ORGANISATION, "du Pentagone"),
        ("Maison-Blanche", ActorKind.ORGANISATION, "de la Maison-Blanche"),
        ("OTAN", ActorKind.ORGANISATION, "de l’OTAN"),
        ("Commission militaire centrale", ActorKind.ORGANISATION, "de la Commission militaire centrale"),
        ("Ministère russe de la Défense", ActorKind.ORGANISATION, "du ministère russe de la Défense"),
        ("Forces armées russes", ActorKind.ORGANISATION, "des Forces armées russes"),
        ("38 North", ActorKind.ORGANISATION, "de 38 North"),
        ("Beyond Parallel", ActorKind.ORGANISATION, "de Beyond Parallel"),
        ("trois experts de l’ONU", ActorKind.GROUP, "des trois experts de l’ONU"),
        ("l’Occident", ActorKind.GROUP, "de l’Occident"),
        ("les Alliés", ActorKind.GROUP, "des Alliés"),
        ("le Sud", ActorKind.GROUP, "du Sud"),
        ("responsables américains (anonymes)", ActorKind.GROUP, "des responsables américains (anonymes)"),
        ("haut responsable (anonyme)", ActorKind.UNNAMED, "du haut responsable (anonyme)"),
        ("source diplomatique (anonyme)", ActorKind.UNNAMED, "de la source diplomatique (anonyme)"),
    ],
)
def test_de_contracts_with_the_article_that_a_french_name_takes(
    name: str, kind: ActorKind, told: str
) -> None:
    """A name whose head word is not known, or that is in another language, has none."""
    assert after_of(name, kind, "fr") == told


@pytest.mark.parametrize(
    ("name", "kind", "told"),
    [
        ("Ana Lopes", ActorKind.PERSON, "Ana Lopes"),
        ("North Korea", ActorKind.STATE, "North Korea"),
        ("United States", ActorKind.STATE, "the United States"),
        ("NATO", ActorKind.ORGANISATION, "NATO"),
        ("Pentagon", ActorKind.ORGANISATION, "the Pentagon"),
        ("Conflict Armament Research", ActorKind.ORGANISATION, "Conflict Armament Research"),
        (
            "South Korean Ministry of Unification",
            ActorKind.ORGANISATION,
            "the South Korean Ministry of Unification",
        ),
        ("harbour master (unnamed)", ActorKind.UNNAMED, "the harbour master (unnamed)"),
        ("US official (unnamed)", ActorKind.UNNAMED, "the US official (unnamed)"),
        ("the West", ActorKind.GROUP, "the West"),
        ("leaders of the G7", ActorKind.GROUP, "the leaders of the G7"),
    ],
)
def test_the_goes_before_english_bodies_and_offices(name: str, kind: ActorKind, told: str) -> None:
    """A person and most countries have none, and nobody gets a second one."""
    assert after_of(name, kind, "en") == told


def test_a_name_has_its_article_after_other_prepositions_too() -> None:
    """As in "told by the Commission", « rapporté par la Commission »."""
    assert with_article("Commission militaire", ActorKind.ORGANISATION, "fr") == "la Commission militaire"
    assert with_article("Agence de défense", ActorKind.ORGANISATION, "fr") == "l’Agence de défense"
    assert with_article("Royal Institute", ActorKind.ORGANISATION, "fr") == "le Royal Institute"
    assert with_article("Kim Song", ActorKind.PERSON, "fr") == "Kim Song"
    assert with_article("Military Commission", ActorKind.ORGANISATION, "en") == "the Military Commission"


def test_french_writes_ministries_small_within_a_sentence() -> None:
    """English does not, and a council keeps its capital in both."""
    assert in_sentence("Ministère russe de la Défense", "fr") == "ministère russe de la Défense"
    assert in_sentence("Conseil de sécurité", "fr") == "Conseil de sécurité"
    assert in_sentence("Ministry of Defence", "en") == "Ministry of Defence"


def test_names_are_compared_without_articles_and_brackets() -> None:
    """Whatever the case and the language."""
    assert without_article("Des responsables américains") == without_article(
        "responsables américains (anonymes)"
    )
    assert without_article("The Kremlin") == without_article("Kremlin")
    assert without_article("L’Ukraine") == "ukraine"
