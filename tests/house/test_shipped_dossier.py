"""The shipped dossier: what a curator could get wrong in it."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from explorer.dossier.edtf import parse
from explorer.dossier.load import load
from explorer.dossier.model import Check, Event, Quote, Statement, in_language
from explorer.verify.copies import copies_in
from explorer.verify.lock import check_of, read_lock
from explorer.verify.quotes import compared

FOLDER = Path(__file__).parents[2] / "data"
DOSSIER = load(FOLDER)
LOCK = read_lock(FOLDER / "quotes.lock")
# A statement of the evening in Washington is printed, and answered, on the next day's date further east.
TIME_ZONES = 1


def statements() -> Iterator[tuple[Event, Statement]]:
    """Every statement with its event."""
    return ((event, statement) for event in DOSSIER.events for statement in event.statements)


def quotes() -> Iterator[tuple[Event, Statement, Quote]]:
    """Every quote with its statement and event."""
    return ((event, statement, quote) for event, statement in statements() for quote in statement.quotes)


def said(event: Event, statement: Statement) -> str:
    """When a statement was made (EDTF)."""
    return statement.said or event.date


def is_counted(event: Event, statement: Statement) -> bool:
    """Whether a statement is neither superseded nor withdrawn."""
    return not (event.is_struck or statement.is_struck)


def test_every_source_is_cited() -> None:
    """A bibliography holds what is used, and what that derives from."""
    cited = {quote.source for _, _, quote in quotes()} | {
        id_ for event in DOSSIER.events for id_ in event.sources
    }
    cited |= {source.custom.derives_from for source in DOSSIER.sources.values()}  # type: ignore[misc]  # unknown, none
    assert set(DOSSIER.sources) - cited == set()


def test_every_actor_and_claim_is_used() -> None:
    """No record waits for something that was never written."""
    claims = {position.claim for _, statement in statements() for position in statement.positions}
    assert set(DOSSIER.claims) == claims
    named = {id_ for event in DOSSIER.events for id_ in event.participants}
    named |= {id_ for _, statement in statements() for id_ in (*statement.speakers, *statement.relayed_by)}
    named |= {id_ for _, _, quote in quotes() for id_ in quote.via}
    for actor in DOSSIER.actors.values():
        named |= {id_ for id_ in (actor.speaks_for, actor.vouched_by) if id_}
        named |= {office.speaks_for for office in actor.offices if office.speaks_for}
    assert set(DOSSIER.actors) - named == set()


def test_no_date_lies_after_the_dossier() -> None:
    """Nothing is dated later than the day on which the dossier was brought up to date."""
    updated = parse(DOSSIER.curation.updated).latest
    assert updated <= date.today().toordinal() + TIME_ZONES  # noqa: DTZ011  # a day more or less is allowed for
    dates = [event.date for event in DOSSIER.events] + [said(*pair) for pair in statements()]
    dates += [source.issued for source in DOSSIER.sources.values()]
    assert [text for text in dates if text and parse(text).earliest > updated] == []


def test_no_statement_is_later_than_its_sources() -> None:
    """What a source prints was said by then, give or take the time zones."""
    late = []
    for event, statement, quote in quotes():
        source = DOSSIER.sources[quote.source]
        issued = source.issued or source.custom.issued_range
        when = said(event, statement)
        if issued and when and parse(when).earliest > parse(issued).latest + TIME_ZONES:
            late.append((statement.id, when, quote.source, issued))
    assert late == []


def test_no_reply_is_earlier_than_what_it_answers() -> None:
    """Nobody answers what was not yet said, give or take the time zones."""
    when = {statement.id: said(event, statement) for event, statement in statements()}
    early = [
        (statement.id, reply.statement)
        for event, statement in statements()
        for reply in statement.replies_to
        if parse(said(event, statement)).latest + TIME_ZONES < parse(when[reply.statement]).earliest
    ]
    assert early == []


def test_addresses_are_unique() -> None:
    """One page is one source."""
    addresses = Counter(source.url for source in DOSSIER.sources.values() if source.url)
    assert [address for address, count in addresses.items() if count > 1] == []


def test_nothing_is_said_twice() -> None:
    """No speaker has two statements on one day with the same gist, and no statement has one source's words twice."""
    gists = Counter(
        (statement.speakers, said(event, statement), in_language(statement.gist, "en"))
        for event, statement in statements()
    )
    assert [key for key, count in gists.items() if count > 1] == []
    words = Counter(
        (statement.id, quote.source, quote.text, quote.line) for _, statement, quote in quotes() if quote.text
    )
    assert [key for key, count in words.items() if count > 1] == []


def test_events_stand_in_the_order_of_their_dates() -> None:
    """The file reads as the timeline does."""
    keys = [parse(event.date).sort_key for event in DOSSIER.events if event.date]
    assert keys == sorted(keys)


def test_the_dossier_is_as_large_as_it_says() -> None:
    """The README counts what is there."""
    text = (FOLDER.parent / "README.md").read_text(encoding="utf-8")
    counted = (
        f"{len(DOSSIER.events)} events, {sum(is_counted(*pair) for pair in statements())} statements,"
        f" {len(list(quotes())):,} quotes"
    )
    assert counted in " ".join(text.split())
    assert f"{len(DOSSIER.sources)} sources" in " ".join(text.split())


def test_the_lock_knows_every_quote() -> None:
    """No quote is missing, stale or unchecked where a copy is declared."""
    assert set(LOCK) == {quote.id for _, _, quote in quotes()}
    checks = Counter(check_of(quote, DOSSIER.sources[quote.source], LOCK) for _, _, quote in quotes())
    assert set(checks) <= {Check.VERBATIM, Check.TYPOGRAPHIC, Check.FRAGMENTS, Check.NO_COPY, Check.REPORTED}


@pytest.mark.skipif(
    "EXPLORER_COPIES" not in os.environ, reason="$EXPLORER_COPIES names no folder with the texts"
)
def test_every_quote_of_the_articles_is_at_its_line() -> None:
    """Each kept text is found in its copy as the lock says."""
    wanted = {source.custom.copy.sha256 for source in DOSSIER.sources.values() if source.custom.copy}
    copies = copies_in(Path(os.environ["EXPLORER_COPIES"]), wanted - {""})
    assert len(copies) == 5
    pairs = [(quote, DOSSIER.sources[quote.source]) for _, _, quote in quotes()]
    assert compared(pairs, copies, LOCK) == ()
