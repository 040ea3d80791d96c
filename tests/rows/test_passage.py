"""The passage of a quote."""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest

from explorer.dossier.model import Check, QuoteId
from explorer.index.cache import open_dossier
from explorer.index.index import Index
from explorer.index.place import QuoteNumber
from explorer.query.notation import EVERYTHING
from explorer.query.results import run
from explorer.rows.passage import CHECKS_TOLD, passage_rows, passage_title, within_paragraph
from explorer.rows.timeline import AtEvent
from explorer.session import Session
from explorer.verify.lock import FOLDING, LOCK_FILE, Locked, as_lock
from tests.makers import SOURCES, write_dossier
from tests.session.small import AT_UNION, STORM, opened

WORDS = "Le port est fermé, dit le chœur des dockers."
COPY = "a" * 64


def texts(session: Session, width: int = 80) -> list[str]:
    """The rows as plain text."""
    return [row.text for row in passage_rows(session, width)]


def locked(folder: Path, check: Check, before: str, after: str) -> Session:
    """At a quote that was looked up in a copy."""
    sources = SOURCES.replace(
        "relation: translation", f"relation: translation, copy: {{content: full, sha256: {COPY}}}"
    )
    write_dossier(folder, sources=sources)
    line = Locked(
        quote=QuoteId("union-closed-herald"),
        text=sha256(WORDS.encode()).hexdigest(),
        check=check,
        copy=COPY,
        start=10,
        end=54,
        prefix=before,
        suffix=after,
        folding=FOLDING,
    )
    (folder / LOCK_FILE).write_bytes(as_lock([line]))
    return Session.opened(run(open_dossier(folder, cache=folder), EVERYTHING), "en")


def test_the_words_are_shown_in_their_sentence(tmp_path: Path) -> None:
    """With what the lock has of the copy on both sides, the words themselves brighter."""
    session = locked(tmp_path, Check.VERBATIM, "Hier encore : « ", " » Puis rien.\n\nLa suite")
    first = passage_rows(session, 100)[0]
    assert first.text == f"Hier encore : « {WORDS} » Puis rien."
    assert (WORDS, "strong") in first.parts
    assert "These words are in our copy of the page, character for character." in texts(session)


def test_what_a_lock_says_is_made_safe(tmp_path: Path) -> None:
    """An escape sequence in it must not reach the terminal."""
    session = locked(tmp_path, Check.VERBATIM, "\x1b]52;c;x\x07 ", "")
    assert "\x1b" not in "".join(texts(session))


def test_words_that_are_not_in_the_copy_have_no_sentence(tmp_path: Path) -> None:
    """Then it is said that they are not there."""
    assert "These words are not in our copy of the page." in texts(locked(tmp_path, Check.MISSING, "x", "y"))


def test_without_a_copy_it_is_said_so(index: Index) -> None:
    """With the second reading, and the source in full with its address."""
    rows = texts(opened(index))
    assert rows[:3] == [
        f"«\u00a0{WORDS}\u00a0»",
        "We keep no copy of this page, so its words were not checked by program.",
        "read once · no copy here",
    ]
    assert "Example Herald · c. 4 May 2031 · Claude Martin · fr" in rows
    assert "«\u00a0Le port nie tout retard\u00a0»" in rows
    assert "https://herald.example/port" in rows
    assert passage_title(opened(index)) == "Passage: Example Herald"


def test_the_other_events_of_the_source_are_below_it(index: Index) -> None:
    """Whatever is asked, and without the one that the reader comes from."""
    rows = passage_rows(opened(index, "stance:denies"), 80)
    targets = [row.target for row in rows if row.target is not None]
    assert targets == [AtEvent(AT_UNION.event)]
    assert rows[-1].text == "2 May 2031  The union says that the port is closed"


def test_a_source_of_an_event_has_no_words_to_show(index: Index) -> None:
    """It is described all the same; where nothing is found, there is nothing."""
    assert texts(opened(index).arrived(STORM))[0] == "Agency · 3 May 2031"
    nowhere = opened(index, "stance:admits")
    assert (texts(nowhere), passage_title(nowhere)) == ([], "")


@pytest.mark.parametrize(
    ("before", "after", "lead", "rest"),
    [
        ("", "", "", ""),
        ("Il dit : ", ", puis", "Il dit : ", ", puis"),
        (
            "à-bas, a ajouté Cha du SCRS.\n\n« ",
            " », a-t-il déclaré.\n\n\n\nSource li",
            "« ",
            " », a-t-il déclaré.",
        ),
        (
            "même des alliés puissants comme ",
            ". Même en restant neutres, peu d",
            "…des alliés puissants comme ",
            ". Même en restant neutres, peu…",
        ),
    ],
)
def test_surroundings_stay_within_the_paragraph(before: str, after: str, lead: str, rest: str) -> None:
    """Words that the lock has cut are left out."""
    assert within_paragraph(before, after) == (lead, rest)


def test_every_check_is_told() -> None:
    """In a sentence of its own."""
    assert CHECKS_TOLD.keys() == set(Check)
    assert len(set(CHECKS_TOLD.values())) == len(Check)


def test_the_wording_of_the_place_is_the_one_shown(index: Index) -> None:
    """Another quote of the statement has another source."""
    session = opened(index)
    assert passage_title(session.moved(replace(session.place, quote=QuoteNumber(1)))) == "Passage: Agency"
