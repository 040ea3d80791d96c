"""What `y` copies: the quote of the place, with its citation."""

from __future__ import annotations

import json
import shlex
from dataclasses import replace

import pytest

from explorer.citation.styles import STYLES
from explorer.index.index import Index
from explorer.index.place import EventNumber, QuoteNumber
from explorer.query.notation import Query
from explorer.query.results import run
from explorer.rows.copying import (
    PARTS_ALONE,
    all_gathered,
    all_of_query,
    cited,
    command_line,
    taken,
    told_taken,
)
from explorer.session import Basket, Gathered, Session, quote_gathered


def at(index: Index, event: int, query: str = "") -> Session:
    """A session at an event."""
    return Session.opened(run(index, Query.parse(query)), "en").arrived(EventNumber(event))


def test_the_quote_of_the_place_is_cited(index: Index) -> None:
    """Another quote of the statement is another citation."""
    session = at(index, 1)
    assert cited(session, "plain").startswith("“Le port est fermé")
    other = replace(session.place, quote=QuoteNumber(1))
    reported = cited(session.moved(other), "plain")
    assert reported.startswith(
        "Agency, 3 May 2031, reports of the Dockers' union: “the union said that the port"
    )


def test_an_event_without_statements_is_cited_with_its_sources(index: Index) -> None:
    """Whatever the style: there is no quote to be styled."""
    assert cited(at(index, 0), "plain") == cited(at(index, 0), "biblatex")
    assert cited(at(index, 0), "plain").startswith("A storm hits the coast")


def test_a_statement_without_quotes_is_cited_in_our_words(index: Index) -> None:
    """It is said that they are ours."""
    told = cited(at(index, 2).statement_stepped(1), "plain")
    assert told.startswith("In our words: No fine was paid — ")


def test_where_nothing_is_found_nothing_is_copied(index: Index) -> None:
    """In no style."""
    nothing = Session.opened(run(index, Query.parse("stance:admits")), "en")
    assert {cited(nothing, style) for style in STYLES} == {""}


def test_what_was_taken_is_told_in_few_words(index: Index) -> None:
    """Printed words in marks, reported ones without; a statement without quotes in ours, an event by its title."""
    session = at(index, 1)
    assert taken(session) == "Dockers' union, 2 May 2031, “Le port est fermé, dit le chœur…” (Example Herald)"
    reported = session.moved(replace(session.place, quote=QuoteNumber(1)))
    assert taken(reported) == "Dockers' union, 2 May 2031, the union said that the port ha… (Agency)"
    assert (
        taken(at(index, 2).statement_stepped(1)) == "harbour master (unnamed), 3 May 2031, No fine was paid."
    )
    assert taken(at(index, 0)) == "A storm hits the coast, April 2031"


def test_a_part_of_the_quote_can_be_had_alone(index: Index) -> None:
    """The words as they are printed, without marks; the address; the id."""
    assert {part: cited(at(index, 2), part) for part in PARTS_ALONE} == {
        "words": "Le port n'a jamais fermé.",
        "address": "https://herald.example/port",
        "id": "harbour-master-never-closed-herald",
    }


def test_our_words_are_nobodys_words(index: Index) -> None:
    """Where nothing is quoted, there are no words to be had; the id is that of the record there is."""
    said = at(index, 2).statement_stepped(1)
    assert (cited(said, "words"), cited(said, "id")) == ("", "harbour-master-no-fines")
    assert {part: cited(at(index, 0), part) for part in PARTS_ALONE} == {
        "words": "",
        "address": "",
        "id": "storm-2031-04",
    }


def test_all_of_a_query_is_one_document(index: Index) -> None:
    """Each quote that is found, and no other, in the order of the timeline."""
    session = at(index, 2, "lang:fr")
    assert all_of_query(session, "id").split() == [
        "union-closed-herald",
        "harbour-master-never-closed-herald",
    ]
    assert len(json.loads(all_of_query(session, "json"))) == 2
    assert all_of_query(session, "biblatex").count("@article") == 1
    assert all_of_query(session.asked(Query.parse("stance:admits")), "plain") == ""


@pytest.mark.parametrize("style", STYLES)
def test_the_basket_is_one_document_with_the_readers_notes(index: Index, style: str) -> None:
    """In every style the note is marked as one; what is gone from the dossier is left out."""
    held = Basket(
        (Gathered("harbour-master-never-closed-herald"), Gathered("gone"), Gathered("union-closed", "odd"))
    )
    taken = all_gathered(replace(at(index, 1), basket=held), style)
    assert taken.count("reader’s note: odd") + taken.count("note du lecteur\u00a0: odd") == 1
    assert "gone" not in taken


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("", ["explorer", "--at", "union-closed-herald"]),
        ("stance:asserts", ["explorer", "stance:asserts", "--at", "union-closed-herald"]),
        (
            '"port\'s end" stance:denies',
            ["explorer", '"port\'s end" stance:denies'],
        ),
        ("list", ["explorer", "--", "list"]),
        ("-speaker:dockers-union", ["explorer", "--at", "storm-2031-04", "--", "-speaker:dockers-union"]),
    ],
)
def test_the_view_is_a_command_that_any_shell_reads(index: Index, query: str, expected: list[str]) -> None:
    """The query in quotation marks, the place by its id; what may be a command or an option comes behind dashes."""
    session = Session.opened(run(index, Query.parse(query)), "en")
    if query.startswith("-"):
        session = session.arrived(EventNumber(0))
    assert shlex.split(command_line(session)) == expected


def test_a_dossier_of_ones_own_is_named(index: Index) -> None:
    """Else the command would open another one."""
    session = replace(at(index, 1), folder="/my dossier")
    assert command_line(session).startswith("explorer --dossier '/my dossier' --at ")


def test_what_is_copied_is_told_in_the_same_words(index: Index) -> None:
    """The quote of the place whatever is taken of it, the command, or the number of quotes."""
    session = quote_gathered(at(index, 2))
    assert told_taken(session, "words", "place") == taken(session)
    assert told_taken(session, "id", "place") == cited(session, "id")
    assert told_taken(session, "address", "place") == cited(session, "address")
    assert told_taken(session, "command", "place") == "explorer --at harbour-master-never-closed-herald"
    assert told_taken(session, "plain", "query") == "3 quotes"
    assert told_taken(session, "plain", "basket") == "1 quote"
