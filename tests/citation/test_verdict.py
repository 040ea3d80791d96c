"""What is wrong with a quote comes first, and how its words are known comes last."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from explorer.citation.styles import STYLES
from explorer.citation.verdict import status
from explorer.dossier.model import (
    Check,
    Correction,
    Custom,
    QuoteId,
    SecondReading,
    StatementId,
    Withdrawal,
)
from tests.citation.makers import attributed, cite, plain
from tests.citation.records import CHECKED, EVENT, HERALD, QUOTE, REPORTED, SHA, STATEMENT

CORRECTION = Correction(on="2031-06-02", reason={"en": "A word was lost.", "fr": "Un mot manquait."})
ALARMING = {
    "missing": cite(check=Check.MISSING),
    "stale": cite(check=Check.STALE),
    "corrected": cite(replace(QUOTE, superseded_by=QuoteId("never-closed-2"), correction=CORRECTION)),
    "withdrawn": cite(replace(QUOTE, withdrawn=Withdrawal(on="2031-06-02", reason=CORRECTION.reason))),
}


@pytest.mark.parametrize(
    ("check", "en", "fr"),
    [
        (Check.VERBATIM, "checked: in our copy", "vérifié\u00a0: dans notre copie"),
        (Check.TYPOGRAPHIC, "checked: in our copy", "vérifié\u00a0: dans notre copie"),
        (Check.FRAGMENTS, "checked: in our copy", "vérifié\u00a0: dans notre copie"),
        (Check.AMBIGUOUS, "more than once in our copy", "plus d’une fois dans notre copie"),
    ],
)
def test_words_of_a_copy_say_that_they_are_in_it(check: Check, en: str, fr: str) -> None:
    """In brackets at the very end, and without the checksum, which no reader of prose compares."""
    assert plain(cite(check=check)).endswith(f" [{en}].")
    assert plain(cite(check=check, language="fr")).endswith(f" [{fr}].")
    assert SHA not in plain(cite(check=check))


@pytest.mark.parametrize(
    ("reading", "told"),
    [
        (SecondReading.CONFIRMED, "[read twice on the page]."),
        (SecondReading.NOT_SEEN_AGAIN, "[read once, not seen again]."),
        (None, "[read once on the page]."),
    ],
)
def test_without_a_copy_it_is_told_how_often_the_words_were_read(
    reading: SecondReading | None, told: str
) -> None:
    """That no copy is kept hides the one thing that is known."""
    cited = cite(
        replace(QUOTE, second_reading=reading),
        source=replace(HERALD, custom=Custom()),
        check=Check.NO_COPY,
    )
    assert plain(cited).endswith(" " + told)


def test_of_a_translation_only_the_translation_is_in_the_copy() -> None:
    """The copy says nothing about what was said in another language."""
    korean = replace(STATEMENT, original_language="ko")
    assert plain(cite(statement=korean)).endswith(" [this translation is in our copy].")


def test_the_clause_of_an_outlet_is_no_translation() -> None:
    """It is the outlet's own sentence, whatever language the speaker spoke."""
    korean = replace(STATEMENT, original_language="ko")
    clause = replace(REPORTED, text="le port n'aurait pas fermé")
    told = plain(cite(clause, statement=korean))
    assert told.endswith(" [checked: in our copy].")
    assert "translated" not in told


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("check", Check)
def test_a_status_has_eight_words_and_fewer(check: Check, language: str) -> None:
    """Whatever the check and the reading."""
    korean = replace(STATEMENT, original_language="ko")
    for reading in (None, *SecondReading):
        for statement in (STATEMENT, korean):
            quote = REPORTED if check is Check.REPORTED else replace(QUOTE, second_reading=reading)
            source = replace(HERALD, custom=Custom()) if check is Check.NO_COPY else HERALD
            cited = cite(quote, source=source, statement=statement, check=check, language=language)
            assert cited.check is check
            assert len(status(cited).replace("\u00a0:", ":").split()) <= 8


def test_a_warning_travels_before_the_status() -> None:
    """A quote that hardens what was said may not be pasted without that."""
    quote = replace(QUOTE, warning={"en": "hardened", "fr": "durci"})
    assert plain(cite(quote)).endswith(" [hardened; checked: in our copy].")
    assert plain(cite(quote, language="fr")).endswith(" [durci\u202f; vérifié\u00a0: dans notre copie].")
    assert plain(cite(replace(quote, text="", kind=REPORTED.kind))).endswith(" [hardened].")


def test_missing_words_and_old_checks_are_called_so_first() -> None:
    """Nothing at the end then looks like an approval."""
    for check, alarm, alarme in (
        (Check.MISSING, "NOT IN OUR COPY: “Le port", "ABSENT DE NOTRE COPIE\u00a0: «\u00a0Le port"),
        (Check.STALE, "CHECK AGAIN: “Le port", "À REVÉRIFIER\u00a0: «\u00a0Le port"),
    ):
        assert plain(cite(check=check)).startswith(alarm)
        assert plain(cite(check=check, language="fr")).startswith(alarme)
        assert "[checked" not in plain(cite(check=check))


def test_superseded_and_withdrawn_records_say_so_first() -> None:
    """With the day, the reason and what takes their place."""
    assert plain(ALARMING["corrected"]).startswith(
        "CORRECTED 2 June 2031 (A word was lost); now never-closed-2: “Le port n'a"
    )
    assert plain(ALARMING["corrected"]).endswith(f" {CHECKED}.")
    assert plain(ALARMING["withdrawn"]).startswith("WITHDRAWN 2 June 2031 (A word was lost): “Le port n'a")
    statement = replace(STATEMENT, superseded_by=StatementId("closed-once"))
    assert plain(cite(statement=statement)).startswith("CORRECTED; now closed-once: “Le port n'a")
    french = cite(
        replace(QUOTE, superseded_by=QuoteId("never-closed-2"), correction=CORRECTION), language="fr"
    )
    assert plain(french).startswith(
        "CORRIGÉ le 2 juin 2031 (Un mot manquait)\u202f; maintenant never-closed-2\u00a0: «\u00a0Le port"
    )


def test_the_right_words_are_told_before_the_wrong_ones() -> None:
    """An id alone says nothing to the reader of a draft; where the words are the same it is enough."""
    for text, told in (
        ("Jamais «\u00a0fermé\u00a0».", "“Jamais ‘fermé’.” (never-closed-2)"),
        (QUOTE.text, "never-closed-2"),
    ):
        right = replace(QUOTE, id=QuoteId("never-closed-2"), text=text)
        wrong = replace(QUOTE, superseded_by=right.id, correction=CORRECTION)
        event = replace(EVENT, statements=(replace(STATEMENT, quotes=(wrong, right)),))
        assert f"(A word was lost); now {told}: CHECK AGAIN: “Le port n'a" in plain(
            attributed(event, HERALD, part=0)
        )


def test_a_change_of_quote_and_statement_is_told_once() -> None:
    """It is one correction; the statement's is told where the quote has none, and no withdrawal is hidden by it."""
    quote = replace(QUOTE, superseded_by=QuoteId("never-closed-2"), correction=CORRECTION)
    statement = replace(STATEMENT, superseded_by=StatementId("closed-once"), correction=CORRECTION)
    told = plain(cite(quote, statement=statement))
    assert told.startswith("CORRECTED 2 June 2031 (A word was lost); now never-closed-2: “Le port")
    assert plain(cite(statement=statement)).startswith(
        "CORRECTED 2 June 2031 (A word was lost); now closed-once: “Le port"
    )
    withdrawn = replace(STATEMENT, withdrawn=Withdrawal(on="2031-06-02", reason=CORRECTION.reason))
    assert plain(cite(quote, statement=withdrawn)).startswith(
        "WITHDRAWN 2 June 2031 (A word was lost): CORRECTED 2 June 2031 (A word was lost); now never-closed-2: “"
    )


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("alarming", ALARMING)
def test_what_is_wrong_comes_before_the_words_in_every_style(style: str, alarming: str) -> None:
    """No style lets such a quote pass, and none tells it after eight hundred characters."""
    cited = STYLES[style](ALARMING[alarming])
    before, words, _after = cited.partition("Le port n'a jamais")
    assert words
    alarms = (
        "NOT IN OUR COPY",
        "CHECK AGAIN",
        "CORRECTED",
        "WITHDRAWN",
        "ABSENT DE",
        "REVÉRIFIER",
        "CORRIGÉ",
        "RETIRÉ",
    )
    assert any(alarm in before for alarm in alarms)
