"""What other records say about a record: its check, chain, replies and counts."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from msgspec import Struct

from explorer.dossier.model import Actor, Claim, Quote, Source, Statement
from explorer.query.notation import Query, Term
from explorer.query.results import run
from explorer.sheets.claims import ClaimRow, ReplyRow, claim_row, reply_row
from explorer.wording.reader import Reader
from explorer.wording.replies import statements_answering

Fact = tuple[str, str]


def no_facts(_record: Struct, _reader: Reader) -> Iterator[Fact]:
    """No facts, as for the parts of a record."""
    return iter(())


def of_quote(quote: Quote, reader: Reader) -> Iterator[Fact]:
    """Whether the words are in the copy, and how they travelled."""
    location = reader.index.find(quote.id)
    if location is not None:
        check = reader.index.checks(location.place.statement)[location.place.quote]
        yield "check", reader.signed_check(check)
    yield "chain", reader.chain(reader.index.source(quote.source))


def of_statement(statement: Statement, reader: Reader) -> Iterator[Fact]:
    """The statements that answer it, or a note that none does."""
    replies = [
        reply_in_words(reply_row(linked, reader)) for linked in statements_answering(reader, statement)
    ]
    yield "answered by", reader.say("; ").join(replies) or reader.say("no statement in this dossier")


def of_source(source: Source, reader: Reader) -> Iterator[Fact]:
    """Where it got its words from, and how many statements it quotes."""
    yield "chain", reader.chain(source)
    yield "statements", str(statements_with("source", source.id, reader))


def of_actor(actor: Actor, reader: Reader) -> Iterator[Fact]:
    """How many statements it makes, itself or through those who speak for it."""
    yield "statements", str(statements_with("actor", actor.id, reader))


def of_claim(claim: Claim, reader: Reader) -> Iterator[Fact]:
    """How many statements take each stance on it."""
    yield "statements", stances_in_words(claim_row(claim, reader), reader)


# One row per kind of record. Facts are shown below the record's own fields.
FACTS: dict[type[Struct], Callable[..., Iterator[Fact]]] = {
    Quote: of_quote,
    Statement: of_statement,
    Source: of_source,
    Actor: of_actor,
    Claim: of_claim,
}


def statements_with(facet: str, label: str, reader: Reader) -> int:
    """How many statements have a label."""
    return run(reader.index, Query(terms=(Term(key=facet, label=label),))).statement_count


def stances_in_words(row: ClaimRow, reader: Reader) -> str:
    """Sign, word and number of each stance taken on a claim. A dot between them would look like a sign."""
    counted = (f"{reader.signed_stance(stance)} {number}" for stance, number in row.stances.items())
    return ", ".join(counted) or "0"


def reply_in_words(row: ReplyRow) -> str:
    """A statement at the other end of a reply, with its id."""
    return f"{row.sign} {row.speakers}, {row.said} ({row.extent}) [{row.id}]"
