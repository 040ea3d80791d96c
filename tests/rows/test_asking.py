"""The query while it is edited, as a value: what is suggested, what is found, what is wrong."""

from __future__ import annotations

import pytest

from explorer.index.index import Index
from explorer.query.notation import Query
from explorer.query.results import run
from explorer.rows.asking import LONGEST_ABOUT, Asking, asking_from, finished
from explorer.session import Session
from explorer.wording.widths import shortened


def opened(index: Index, query: str = "", term: str = "", language: str = "en") -> tuple[Asking, str]:
    """The editing that begins on the small dossier, and the text to edit."""
    return asking_from(Session.opened(run(index, Query.parse(query)), language), term)


def typed(asking: Asking, text: str) -> Asking:
    """With a text and the cursor at its end."""
    return asking.typed(text, len(text))


def test_editing_begins_with_what_is_asked(index: Index) -> None:
    """Behind a space, so that one can type on; a term that is begun comes last."""
    assert opened(index)[1] == ""
    assert opened(index, "stance:denies")[1] == "stance:denies "
    assert opened(index, "stance:denies", "published-by:")[1] == "stance:denies published-by:"


def test_results_follow_what_is_typed_and_deleting_leads_back(index: Index) -> None:
    """Each text is asked of the session in which editing began."""
    before, _ = opened(index)
    narrowed = typed(before, "choeur ")
    assert narrowed.session.results.statement_count == 1
    assert narrowed.heading == "1 statement"
    assert typed(narrowed, "").session is before.session


def test_what_cannot_be_read_keeps_what_was_found(index: Index) -> None:
    """And says why, with the nearest word, in the reader's language."""
    narrowed = typed(opened(index)[0], "choeur ")
    wrong = narrowed.read("stance:denis")
    assert wrong.session is narrowed.session
    assert "did you mean 'denies'?" in wrong.heading
    assert "denies" in opened(index, "", "", "fr")[0].read("stance:denis").heading


def test_nothing_is_wrong_while_something_can_be_suggested(index: Index) -> None:
    """Half a word is not a mistake."""
    asking = typed(opened(index)[0], "stance:den")
    assert (asking.wrong, asking.choices[0].words) == ("", "stance:denies")
    assert typed(asking, "stance:denyzz").wrong


def test_an_accepted_suggestion_takes_the_place_of_what_was_typed(index: Index) -> None:
    """The rest stays; the cursor is behind it."""
    text = "stance:den choeur"
    asking = opened(index)[0].typed(text, len("stance:den"))
    assert asking.accepted(0, text) == ("stance:denies choeur", len("stance:denies "))


def test_what_a_suggestion_means_is_cut_to_the_list(shipped: Index) -> None:
    """Claims are whole sentences."""
    choices = typed(opened(shipped)[0], "claim:").choices
    assert choices
    assert max(len(choice.about) for choice in choices) <= LONGEST_ABOUT


@pytest.mark.parametrize(
    ("text", "cursor", "expected"),
    [
        ("port sta", 8, "port "),
        ("port s", 6, "port "),
        ("port storm", 10, "port storm"),
        ("sta port", 3, " port"),
        ("-act", 4, ""),
        ("port ", 5, "port "),
    ],
)
def test_a_facet_that_is_begun_is_not_searched_for_yet(text: str, cursor: int, expected: str) -> None:
    """Else the timeline would be empty for a moment with each label typed."""
    assert finished(text, cursor) == expected


@pytest.mark.parametrize(
    ("date", "english", "french"),
    [
        ("2022-13", "there is no month 13", "il n’y a pas de mois 13"),
        ("2023-02-29", "the days of 2023-02 are 01 to 28", "2023-02 va du 01 au 28"),
        ("0000", "years are 0001 to 9999", "les années vont de 0001 à 9999"),
        (
            "yesterday",
            "is not a date; write 2022, 2022-09",
            "n’est pas une date\u202f; écrivez 2022, 2022-09",
        ),
        ("2022-09/2022-08", "ends before it starts", "finit avant de commencer"),
        ("2022-09-22T10:00", "times of day cannot be used", "les heures ne sont pas admises"),
    ],
)
def test_what_is_wrong_with_a_date_is_read_at_80_columns(
    index: Index, date: str, english: str, french: str
) -> None:
    """The frame of the suggestions has room for 66 cells of the sentence; the rest is cut."""
    for language, words in (("en", english), ("fr", french)):
        heading = opened(index, "", "", language)[0].read(f"after:{date}").heading
        assert words in shortened(heading, 66)
