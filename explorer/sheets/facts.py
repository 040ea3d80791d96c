"""What follows for one record from the others: checks, chains, replies, counts."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from msgspec import Struct

from explorer.dossier.model import Actor, Claim, Quote, Source, Stance, Statement
from explorer.query.notation import Query, Term
from explorer.query.results import run
from explorer.wording.reader import Linked, Reader
from explorer.wording.signs import CHECK_SIGNS, sign

Fact = tuple[str, str]


def no_facts(_record: Struct, _reader: Reader) -> Iterator[Fact]:
    """Nothing follows for the parts of a record."""
    return iter(())


def of_quote(quote: Quote, reader: Reader) -> Iterator[Fact]:
    """Whether the words stand in the copy, and how they travelled."""
    found = reader.index.find(quote.id)
    if found is not None:
        check = reader.index.checks(found.place.statement)[found.place.quote]
        yield "check", f"{CHECK_SIGNS[check][0]} {reader.check(check)}"
    yield "chain", reader.chain(reader.index.source(quote.source))


def of_statement(statement: Statement, reader: Reader) -> Iterator[Fact]:
    """The statements that answer it, or that none does."""
    answers = [linked_in_words(linked, reader) for linked in reader.answers(statement)]
    yield "answered by", "; ".join(answers) or reader.say("no statement in this dossier")


def linked_in_words(linked: Linked, reader: Reader) -> str:
    """A statement at the other end of a reply, with its id."""
    statement = reader.index.statement(linked.statement)
    id_ = statement.id if statement else ""
    return f"{linked.sign} {linked.who}, {linked.when} ({linked.extent}) [{id_}]"


def of_source(source: Source, reader: Reader) -> Iterator[Fact]:
    """Where it had its words from, and how many statements it quotes."""
    yield "chain", reader.chain(source)
    yield "statements", str(statements_with("source", source.id, reader))


def of_actor(actor: Actor, reader: Reader) -> Iterator[Fact]:
    """How many statements it makes, itself or by those who speak for it."""
    yield "statements", str(statements_with("actor", actor.id, reader))


def of_claim(claim: Claim, reader: Reader) -> Iterator[Fact]:
    """How many statements take each stance on it."""
    yield "statements", stances_on(claim, reader)


def statements_with(facet: str, label: str, reader: Reader) -> int:
    """How many statements have a label."""
    return run(reader.index, Query(terms=(Term(key=facet, label=label),))).statement_count


def stances_on(claim: Claim, reader: Reader) -> str:
    """Sign, word and number of each stance that is taken on a claim."""
    taken = run(reader.index, Query(terms=(Term(key="claim", label=claim.id),))).counts("stance")
    stances = [stance for stance in Stance if taken.get(stance)]
    return " · ".join(f"{sign(stance)} {reader.stance(stance)} {taken[stance]}" for stance in stances) or "0"


FACTS: dict[type[Struct], Callable[..., Iterator[Fact]]] = {
    Quote: of_quote,
    Statement: of_statement,
    Source: of_source,
    Actor: of_actor,
    Claim: of_claim,
}
