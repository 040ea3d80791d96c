"""Code, interface and documents use the words of `docs/terms.md`, each with one French."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

import pytest

from explorer.dossier.model import ActorKind, Answers, Check, DriftKind, Relation, SecondReading, Stance
from explorer.index.facets import FACETS, Level
from explorer.wording import vocabulary
from explorer.wording.language import say
from explorer.wording.signs import SIGNS
from tools import catalogue

TERMS = (Path(__file__).parents[2] / "docs" / "terms.md").read_text(encoding="utf-8")
ROW = re.compile(r"^\| ([^|]+?) \| ([^|]+?) \|(.*)$", re.MULTILINE)
ROWS = [row for row in ROW.findall(TERMS) if row[0] not in ("English", "---")]
FRENCH = {english: french for english, french, _ in ROWS}


def spelt(words: str, context: str | None) -> str:
    """A word of the catalogue as the list of terms spells it."""
    return f"{words} [{context}]" if context else words


def test_a_term_has_the_french_of_the_catalogue() -> None:
    """The list and the interface say the same word for the same thing."""
    differing = [
        f"{message.id!r}: {french!r}, in the list {FRENCH[spelt(message.id, message.context)]!r}"
        for message in catalogue.messages(catalogue.read_catalogue())
        if isinstance(message.id, str) and spelt(message.id, message.context) in FRENCH
        for french in catalogue.strings(message)
        if french != FRENCH[spelt(message.id, message.context)]
    ]
    assert differing == []


def test_a_term_is_listed_once_or_alike() -> None:
    """A word that is in two tables of the list has the same French in both."""
    assert {(english, french) for english, french, _ in ROWS} == set(FRENCH.items())


@pytest.mark.parametrize(
    ("table", "kinds"),
    [
        (vocabulary.STANCES, Stance),
        (vocabulary.CHECKS, Check),
        (vocabulary.SECOND_READINGS, [*SecondReading, None]),
        (vocabulary.RELATIONS, [*Relation, None]),
        (vocabulary.EXTENTS, Answers),
        (vocabulary.DRIFTS, DriftKind),
    ],
    ids=["stances", "checks", "second readings", "relations", "extents", "drifts"],
)
def test_every_code_of_the_records_has_its_word_on_the_list(
    table: dict[object, str], kinds: Iterable[object]
) -> None:
    """Whatever the data can say has a word, and its word is a term."""
    assert set(table) == set(kinds)
    assert {say(words, "en") for words in table.values()} <= set(FRENCH)


def test_every_quality_of_a_source_is_on_the_list() -> None:
    """The list has the word of a quality and its code; one that has no word is told as it is written."""
    listed = {(english, code.strip(" |`")) for english, _, code in ROWS}
    assert {(words, code) for code, words in vocabulary.QUALITIES.items()} <= listed
    assert vocabulary.quality_in_words("some-new-mark", "fr") == "some new mark"


def test_facets_signs_and_kinds_are_on_the_list_as_the_code_has_them() -> None:
    """The list names how a facet is asked for, on which level it is, and the sign of a stance."""
    rows = {english: rest for english, _, rest in ROWS}
    for name, words in vocabulary.FACET_NAMES.items():
        facet = FACETS[name]
        assert rows[words] == f" `{facet.name}:` | {facet.level} |"
    for stance, (sign, _, _) in SIGNS.items():
        assert rows[say(vocabulary.STANCES[stance], "en")] == f" {sign} |"
    assert {*ActorKind, *Level} <= set(FRENCH)


def test_a_facet_without_a_name_goes_by_the_word_of_queries() -> None:
    """A facet that is added has a name at once."""
    assert vocabulary.facet_in_words("stance", "fr") == "Position"
    assert vocabulary.facet_in_words("colour", "fr") == "colour"
