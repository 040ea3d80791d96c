"""What `y` copies: the quote of the place, with its citation."""

from __future__ import annotations

from dataclasses import replace

from explorer.citation.styles import STYLES
from explorer.index.index import Index
from explorer.index.place import EventNumber, QuoteNumber
from explorer.query.notation import Query
from explorer.query.results import run
from explorer.rows.copying import cited, taken
from explorer.session import Session


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
