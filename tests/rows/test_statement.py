"""The rows of the statement pane: all that is known of a statement, in order, and what its cursor can be on."""

from __future__ import annotations

from pathlib import Path

import pytest

from explorer.dossier.load import load
from explorer.index.cache import open_dossier
from explorer.index.index import Index
from explorer.index.place import EventNumber, StatementNumber
from explorer.query.notation import Query
from explorer.query.results import run
from explorer.rows.quote import AtQuote
from explorer.rows.statement import AtStatement, statement_rows, statement_target
from explorer.session import Session
from explorer.wording.widths import cell_width
from tests.makers import EVENTS, write_dossier


def at(index: Index, event: int, query: str = "", language: str = "en") -> Session:
    """A session at an event."""
    return Session.opened(run(index, Query.parse(query)), language).arrived(EventNumber(event))


def texts(session: Session, width: int = 70) -> list[str]:
    """The rows as plain text."""
    return [row.text for row in statement_rows(session, width)]


def changed(folder: Path, old: str, new: str, event: int = 2) -> Session:
    """At an event of the small dossier with something in it replaced."""
    assert old in EVENTS
    return at(open_dossier(write_dossier(folder, EVENTS.replace(old, new)), cache=folder), event)


def test_a_statement_is_told_from_top_to_bottom(index: Index) -> None:
    """Event, speaker with role, positions with scope, our gist, each wording with its gloss, the replies."""
    assert texts(at(index, 2)) == [
        "The harbour master denies a closure · 3 May 2031",
        "harbour master (unnamed), Port Authority · radio interview",
        "− DENIES  The port was closed. · the past week",
        "In our words: The port was never closed.",
        "",
        "«\u00a0Le port n'a jamais fermé.\u00a0»",
        "  fr · Example Herald · the outlet’s verb: “nie”",
        "  [The port never closed.]",
        "",
        "↩ answers (partly) + Dockers' union, 2 May 2031",
    ]


def test_an_event_without_statements_is_told_too(index: Index) -> None:
    """Who took part, the summary, on what its date rests."""
    assert texts(at(index, 0)) == [
        "A storm hits the coast · April 2031",
        "Port Authority",
        "",
        "A storm.",
        "",
        'Date: the agency says "in April"',
    ]


def test_what_answers_a_statement_is_listed(index: Index) -> None:
    """A reply is seen from both ends."""
    assert texts(at(index, 1))[-1] == "↪ answered (partly) − harbour master (unnamed), 3 May 2031"


def test_reported_speech_has_no_quotation_marks(index: Index) -> None:
    """An outlet's clause is not anybody's words."""
    assert "the union said that the port had closed" in texts(at(index, 1))


def test_without_printed_words_ours_are_in_brackets(tmp_path: Path) -> None:
    """Never in quotation marks: nobody printed them."""
    session = changed(tmp_path, "      text: the union said that the port had closed\n", "", event=1)
    assert "(as in our words above)" in texts(session)


def test_glosses_can_be_hidden(index: Index) -> None:
    """Then the words are shown as printed alone."""
    session = at(index, 2).in_next_language(["en"])
    assert not session.glossed
    assert "  [The port never closed.]" not in texts(session)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("      outlet-says: nie\n", "      note: {en: Printed twice.}\n", "  * Printed twice."),
        ("    medium: {en: radio", "    said-basis: a tape\n    medium: {en: radio", "Date: a tape"),
        ("scope: {en: the past", "basis: asked twice, scope: {en: the past", "    Basis: asked twice"),
        (
            "  - id: harbour-master-never-closed\n",
            "  - id: harbour-master-never-closed\n    note: {en: On air.}\n",
            "* On air.",
        ),
    ],
)
def test_what_a_curator_adds_is_shown(tmp_path: Path, old: str, new: str, expected: str) -> None:
    """Notes and bases are there to be read."""
    assert expected in texts(changed(tmp_path, old, new))


def test_a_correction_is_told_and_the_old_record_struck(tmp_path: Path) -> None:
    """What was superseded stays, struck, with the reason."""
    corrected = "gist: {en: No fine was paid."
    new = (
        "superseded-by: harbour-master-never-closed\n"
        "    correction: {on: 2031-06-01, reason: {en: Said by another.}}\n    " + corrected
    )
    write_dossier(tmp_path, EVENTS.replace(corrected, new))
    load(tmp_path)
    session = at(open_dossier(tmp_path, cache=tmp_path), 2).statement_stepped(1)
    rows = statement_rows(session, 70)
    assert "Corrected: Said by another." in [row.text for row in rows]
    assert ("No fine was paid.", "struck") in [part for row in rows for part in row.parts]


def test_what_was_taken_back_says_why(tmp_path: Path) -> None:
    """A withdrawn record stays, struck, with the reason above it."""
    gist = "gist: {en: No fine was paid."
    withdrawn = f"withdrawn: {{on: 2031-06-01, reason: {{en: Nobody said it.}}}}\n    {gist}"
    write_dossier(tmp_path, EVENTS.replace(gist, withdrawn))
    session = at(open_dossier(tmp_path, cache=tmp_path), 2).statement_stepped(1)
    rows = statement_rows(session, 70)
    assert "Withdrawn: Nobody said it." in [row.text for row in rows]
    assert ("No fine was paid.", "struck") in [part for row in rows for part in row.parts]


def test_who_told_what_somebody_said_is_named(tmp_path: Path) -> None:
    """The speaker is who said it; whoever relays it comes after."""
    speakers = "    speakers: [dockers-union]\n"
    write_dossier(tmp_path, EVENTS.replace(speakers, f"{speakers}    relayed-by: [port-radio]\n"))
    rows = statement_rows(at(open_dossier(tmp_path, cache=tmp_path), 1), 70)
    assert "Dockers' union, as told by Port Radio" in [row.text for row in rows]


def test_the_cursor_is_on_the_quote_or_on_a_reply(index: Index) -> None:
    """A reply is known by the statement at its other end."""
    session = at(index, 2)
    assert statement_target(session) == AtQuote(session.place.quote)
    assert statement_target(session.linked(StatementNumber(1))) == AtStatement(StatementNumber(1))
    assert statement_target(at(index, 0)) is None
    targets = {row.target for row in statement_rows(session, 70)}
    assert targets == {None, AtQuote(session.place.quote), AtStatement(StatementNumber(1))}


def test_nothing_found_is_nothing_told(index: Index) -> None:
    """No place, no row."""
    session = at(index, -1, "stance:admits")
    assert statement_rows(session, 70) == []


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("width", [78, 44])
def test_no_row_of_the_shipped_dossier_is_too_wide(shipped: Index, language: str, width: int) -> None:
    """Of no statement, in neither language."""
    session = at(shipped, 0, "", language)
    for event in session.results.events:
        rows = texts(session.arrived(event), width)
        assert [text for text in rows if cell_width(text) > width] == []
