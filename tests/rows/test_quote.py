"""The rows of one wording in the statement pane."""

from __future__ import annotations

from pathlib import Path

import pytest

from explorer.index.cache import open_dossier
from explorer.query.notation import Query
from explorer.query.results import run
from explorer.rows.line import Line
from explorer.rows.statement import statement_rows
from explorer.session import Session
from tests.makers import EVENTS, write_dossier

HERALD = "      text: Le port est fermé, dit le chœur des dockers.\n"
AGENCY = "      text: the union said that the port had closed\n"


def rows_with(folder: Path, after: str, more: str, query: str = "", language: str = "en") -> list[Line]:
    """The rows of the union's statement with more told of one of its quotes."""
    write_dossier(folder, EVENTS.replace(after, after + more))
    index = open_dossier(folder, cache=folder)
    return statement_rows(Session.opened(run(index, Query.parse(query)), language), 100)


def told(rows: list[Line]) -> list[str]:
    """The rows as plain text, without indents."""
    return [row.text.strip() for row in rows]


def test_a_warning_and_the_drift_of_a_wording_are_below_it(tmp_path: Path) -> None:
    """Whoever reads the words reads what is wrong with them."""
    more = (
        "      warning: {en: the headline turns it round}\n"
        "      drift:\n      - {how: hardened, note: {en: The tape has “not yet”.}}\n      - {how: date}\n"
        "      note: {en: Printed twice.}\n"
    )
    rows = rows_with(tmp_path, HERALD, more)
    first = told(rows).index("⚠ the headline turns it round")
    assert told(rows)[first + 1 : first + 4] == [
        "≠ hardened: The tape has “not yet”.",
        "≠ another date",
        "note: Printed twice.",
    ]
    assert ("⚠ the headline turns it round", "accent") in [part for row in rows for part in row.parts]


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ("", "Agency en reported  the union said that the port had closed"),
        (
            "      credited-to: Kim Jong Un\n",
            "Agency en credits “Kim Jong Un” reported  the union said that the port had closed",
        ),
        (
            "      withdrawn: {on: 2031-06-01, reason: misread}\n",
            "Agency en withdrawn reported  the union said that the port had closed",
        ),
    ],
)
def test_a_closed_wording_takes_one_line(tmp_path: Path, more: str, expected: str) -> None:
    """With what must be known before it is chosen, and its first words; reported speech has no quotation marks."""
    assert expected in told(rows_with(tmp_path, AGENCY, more))


def test_a_quote_that_was_taken_back_says_so_before_its_words(tmp_path: Path) -> None:
    """The words are struck."""
    rows = rows_with(tmp_path, HERALD, "      withdrawn: {on: 2031-06-01, reason: misread}\n")
    at = told(rows).index("Withdrawn: misread")
    assert rows[at + 1].parts[0][1] == "struck"


@pytest.mark.parametrize(
    ("query", "where"),
    [
        ("choir", "found in our translation"),
        ("chœur", ""),
        ("herald", ""),
    ],
)
def test_words_that_are_only_in_our_translation_say_so(tmp_path: Path, query: str, where: str) -> None:
    """Nobody may take them for what was printed."""
    (row,) = [
        text for text in told(rows_with(tmp_path, HERALD, "", query)) if text.startswith("Example Herald")
    ]
    assert ("found in" in row) is bool(where)
    assert where in row


@pytest.mark.parametrize(("language", "is_shown"), [("en", True), ("fr", False)])
def test_a_translation_into_another_language_is_of_no_use(
    tmp_path: Path, language: str, *, is_shown: bool
) -> None:
    """Who reads French needs no English of what is printed in French."""
    rows = told(rows_with(tmp_path, HERALD, "", "", language))
    assert any("choir of dockers" in row for row in rows) is is_shown
