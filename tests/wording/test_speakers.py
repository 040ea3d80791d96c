"""Who speaks is told in the same words wherever it is told."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from explorer.citation.attribution import attribution
from explorer.citation.sentence import speakers_in_words
from explorer.dossier.model import Actor, ActorId, ActorKind, in_language
from explorer.index.index import Index
from explorer.index.place import NO_QUOTE, StatementNumber
from explorer.wording.language import LANGUAGES
from explorer.wording.reader import Reader
from explorer.wording.speakers import Speaker, named_in_short, speaker_in_words, surname

AS_TOLD = {"en": ", as told by ", "fr": ", rapporté par "}


def statement_numbers(index: Index) -> Iterator[StatementNumber]:
    """The number of every statement."""
    for id_ in index.ids("statement"):
        location = index.find(id_)
        assert location is not None
        yield location.place.statement


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
def test_screen_and_citation_name_every_speaker_alike(shipped: Index, language: str) -> None:
    """A copied quote is compared with the screen that it was copied from: the words are there, if fewer of them."""
    reader, differing = Reader(shipped, language), []
    for number in statement_numbers(shipped):
        statement = shipped.statement(number)
        assert statement is not None
        event = shipped.event(shipped.event_of(number))
        states = " ".join(in_language(actor.name, language) for actor in shipped.records("actor", Actor))
        shown = " ".join(reader.speaker(id_, statement.said or event.date) for id_ in statement.speakers)
        cited = speakers_in_words(attribution(shipped, number, NO_QUOTE, language)).partition(
            AS_TOLD[language]
        )[0]
        unknown = set(re.findall(r"\w+", cited.casefold())) - set(
            re.findall(r"\w+", f"{shown} {states}".casefold())
        )
        differing += [f"{statement.id}: {word}" for word in unknown - {"and", "et"}]
    assert differing == []


def test_a_body_that_the_name_tells_already_is_not_told_again(shipped: Index) -> None:
    """The National Intelligence Service (South Korea) was once followed by "South Korea" on the screen."""
    location = shipped.find("nis-troops-transported")
    assert location is not None
    statement = shipped.statement(location.place.statement)
    assert statement is not None
    who = Reader(shipped, "en").who(statement, shipped.event(location.place.event))
    assert who == "National Intelligence Service (South Korea)"


def speaker(name: str, *, role: str = "", body: str = "", kind: ActorKind = ActorKind.PERSON) -> Speaker:
    """A speaker with an English name."""
    texts = ({"en": words} if words else None for words in (role, body))
    return Speaker(name={"en": name}, role=next(texts), body=next(texts), kind=kind)


@pytest.mark.parametrize(
    ("named", "told"),
    [
        (speaker("Ana Lopes"), "Ana Lopes"),
        (speaker("Ana Lopes", role="minister", body="Portland"), "Ana Lopes, minister, Portland"),
        (speaker("Minister Lopes", role="minister"), "Minister Lopes"),
        (
            speaker("Ana Lopes", role="minister of Portland", body="Portland"),
            "Ana Lopes, minister of Portland",
        ),
        (speaker("official", kind=ActorKind.UNNAMED), "official (unnamed)"),
        (speaker("anonymous official", kind=ActorKind.UNNAMED), "anonymous official"),
    ],
)
def test_nothing_is_told_of_a_speaker_twice(named: Speaker, told: str) -> None:
    """Role and body are added if the words before them do not say them, "unnamed" if the name does not."""
    assert speaker_in_words(named, "en") == told


@pytest.mark.parametrize(
    ("name", "aliases", "short"),
    [
        ("Dmitry Peskov", ["드미트리 페스코프"], "Peskov"),
        ("Ursula von der Leyen", [], "von der Leyen"),
        ("Lloyd J. Austin III", [], "Austin"),
        ("Kim Jong Un", ["Kim Jong-un", "김정은"], "Kim Jong Un"),
        ("Pelé", [], "Pelé"),
    ],
)
def test_a_surname_is_the_last_word_where_that_is_sure(name: str, aliases: list[str], short: str) -> None:
    """With its particles, without `Jr`; names of which the family comes first stay whole."""
    assert surname(name, aliases) == short


def test_several_speakers_are_named_by_surname(shipped: Index) -> None:
    """In full first; where even surnames are too long, the first and the number of the others."""
    ids = (ActorId("dmitry-peskov"), ActorId("maria-zakharova"))
    assert named_in_short(shipped, ids, "en") == [
        "Dmitry Peskov, Maria Zakharova",
        "Peskov, Zakharova",
        "Peskov +1",
    ]
