"""The rows of the statement pane: all that is known of a statement, in order, and what its cursor can be on."""

from __future__ import annotations

from pathlib import Path

import pytest

from explorer.dossier.load import load
from explorer.index.cache import open_dossier
from explorer.index.index import Index
from explorer.index.place import EventNumber, QuoteNumber, StatementNumber
from explorer.query.notation import Query
from explorer.query.results import run
from explorer.rows.statement import statement_rows
from explorer.rows.targets import FOLDED, AtPart, AtQuote, AtStatement
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
    """Speaker with role, medium, positions with scope, the wording with our gloss, the replies, the event."""
    assert texts(at(index, 2), 80) == [
        "harbour master (unnamed), Port Authority",
        "radio interview",
        "− DENIES  The port was closed. · the past week",
        "«\u00a0Le port n'a jamais fermé.\u00a0»",
        "  our translation: The port never closed.",
        "Example Herald · fr · the outlet’s verb: “nie” · via Port Radio · read once ·",
        "  no copy here",
        "↩ answers in part  + Dockers' union, 2 May 2031: The port is closed and fines m…",
        "↪ answered by nobody",
        f"── About this event {'─' * 60}",
        "The harbour master denies a closure · 3 May 2031",
        "− harbour master (unnamed): No fine was paid.",
    ]


def test_groups_are_parted_where_there_is_room(index: Index) -> None:
    """A high pane has blank rows between them, a low one has none to give."""
    assert statement_rows(at(index, 2), 80, 30)[2].text == ""
    assert "" not in texts(at(index, 2))


def test_an_event_without_statements_is_told_too(index: Index) -> None:
    """The summary, who took part, on what its date rests, where it is from."""
    assert texts(at(index, 0)) == [
        "A storm hits the coast · April 2031",
        "A storm.",
        "Participants: Port Authority",
        'Date: the agency says "in April"',
        "Sources: Agency, 3 May 2031",
    ]


def test_without_printed_words_ours_are_in_brackets(tmp_path: Path) -> None:
    """Never in quotation marks: nobody printed them."""
    session = changed(tmp_path, "      text: the union said that the port had closed\n", "", event=1)
    (row,) = (text for text in texts(session) if text.startswith("  Agency"))
    assert row.strip() == "Agency en reported  (no printed words are recorded)"


def test_glosses_can_be_hidden(index: Index) -> None:
    """Then the words are shown as printed alone."""
    session = at(index, 2).in_next_language(["en"])
    assert not session.glossed
    assert "  our translation: The port never closed." not in texts(session)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("      outlet-says: nie\n", "      note: {en: Printed twice.}\n", "note: Printed twice."),
        (
            "    medium: {en: radio",
            "    said-basis: a tape\n    medium: {en: radio",
            "Date of the statement: a tape",
        ),
        (
            "scope: {en: the past",
            "basis: asked twice, scope: {en: the past",
            "Basis (The port was closed.): asked twice",
        ),
        (
            "  - id: harbour-master-never-closed\n",
            "  - id: harbour-master-never-closed\n    note: {en: On air.}\n",
            "note: On air.",
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
    assert [row.text for row in rows][:2] == ["Dockers' union", "as told by Port Radio"]


def test_whatever_is_told_can_be_reached(index: Index) -> None:
    """The cursor goes from the head through positions, wordings and replies to the event."""
    targets = dict.fromkeys(row.target for row in statement_rows(at(index, 2), 70) if row.target)
    assert list(targets) == [
        AtPart("head"),
        AtPart("positions"),
        AtQuote(QuoteNumber(0)),
        AtStatement(StatementNumber(1)),
        AtPart("unanswered"),
        AtPart("event"),
        AtStatement(StatementNumber(3)),
    ]


def test_only_what_is_asked_of_quotes_has_a_line(index: Index) -> None:
    """The wording of the place is open, and one last line has those that the query does not ask for."""
    rows = statement_rows(at(index, 1, "lang:en"), 70)
    assert [row.text for row in rows if row.target == FOLDED] == ["  + 1 more wording"]
    assert not any("chœur" in row.text for row in rows)
    assert any("chœur" in text for text in texts(at(index, 1)))


def test_our_words_are_shown_where_no_printed_ones_say_it(index: Index) -> None:
    """They are marked as ours; and where a direct quote can be read, they are not needed."""
    session = at(index, 2)
    assert not any("In our words" in text for text in texts(session))
    assert "In our words: No fine was paid." in texts(session.statement_stepped(1))
    assert "In our words: The port was never closed." in texts(session.in_next_language(["en"]))


def test_words_sought_are_marked_wherever_they_are(index: Index) -> None:
    """In the gist too, which is shown then: a reader sees why the statement was found."""
    rows = statement_rows(at(index, 2, "never"), 70)
    marked = [text for row in rows for text, look in row.parts if look == "match"]
    assert marked == ["never", "never"]
    assert "In our words: The port was never closed." in [row.text for row in rows]


def test_nothing_found_is_nothing_told(index: Index) -> None:
    """No place, no row."""
    assert statement_rows(at(index, -1, "stance:admits"), 70) == []


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("width", [78, 44])
def test_no_row_of_the_shipped_dossier_is_too_wide(shipped: Index, language: str, width: int) -> None:
    """Of no statement, in neither language."""
    session = at(shipped, 0, "", language)
    for event in session.results.events:
        rows = texts(session.arrived(event), width)
        assert [text for text in rows if cell_width(text) > width] == []
