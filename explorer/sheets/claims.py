"""A claim, and every statement on it in time order: who takes which stance, and who answers whom."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from explorer.dossier.edtf import LAST_DAY, parse
from explorer.dossier.model import Claim, ClaimId, Event, Position, Statement
from explorer.index.index import Index
from explorer.index.lookup import location_of
from explorer.index.place import StatementNumber
from explorer.query.notation import Query, Term
from explorer.query.results import run
from explorer.sheets.facts import linked_in_words, stances_on
from explorer.wording.reader import Reader, headed
from explorer.wording.signs import side, sign


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A position on a claim, with the statement that takes it, that one's event and number."""

    number: StatementNumber
    event: Event
    statement: Statement
    position: Position

    @property
    def said(self) -> str:
        """When it was said (EDTF), as far as it is known."""
        return self.statement.said or self.event.date


def entries(index: Index, claim: ClaimId) -> list[Entry]:
    """Every position on a claim in the order in which they were taken, undated ones last."""
    results = run(index, Query(terms=(Term(key="claim", label=claim),)))
    taken = [
        Entry(number=number, event=index.event(event), statement=statement, position=position)
        for event in results.events
        for number in results.statements(event)
        if (statement := index.statement(number))
        for position in statement.positions
        if position.claim == claim
    ]
    return sorted(taken, key=lambda entry: parse(entry.said).sort_key if entry.said else (LAST_DAY, LAST_DAY))


def overview(reader: Reader) -> Iterator[str]:
    """Each claim, and how many statements take each stance on it."""
    for claim in reader.index.records("claim", Claim):
        yield summed_up(claim, reader)


def summed_up(claim: Claim, reader: Reader) -> str:
    """A claim, and how many statements take each stance on it."""
    return f"{claim.text.in_language(reader.language)} [{claim.id}]\n  {stances_on(claim, reader)}\n\n"


def sheet(id_: str, reader: Reader) -> Iterator[str]:
    """One claim and a paragraph for each position on it. Raises WrongUse for an id that no claim has."""
    claim = reader.index.claim(location_of(reader.index, id_, "claim").id)
    yield summed_up(claim, reader)
    for entry in entries(reader.index, claim.id):
        yield "\n".join(in_words(entry, reader)) + "\n\n"


def in_words(entry: Entry, reader: Reader) -> Iterator[str]:
    """Date, stance and speakers; the scope; what is said; what it answers, and who answers it."""
    statement, stance = entry.statement, entry.position.stance
    taken = f"{sign(stance)} {reader.stance(stance)} ({reader.say(side(stance))}) [{statement.id}]"
    yield headed(reader.when(entry.said), taken, reader)
    yield f"  {reader.who(statement, entry.event)}"
    yield f"  {statement.gist.in_language(reader.language)}"
    for label, words in facts(entry, reader):
        yield f"  {headed(label, words, reader)}"


def facts(entry: Entry, reader: Reader) -> Iterator[tuple[str, str]]:
    """The scope of a position, what its statement answers, and who answers it, if anybody."""
    statement = entry.statement
    if entry.position.scope:
        yield reader.say("scope"), entry.position.scope.in_language(reader.language)
    if statement.superseded_by:
        yield reader.say("superseded by"), statement.superseded_by
    for linked in reader.answered(statement):
        yield f"↩ {reader.say('answers')}", linked_in_words(linked, reader)
    answers = [linked_in_words(linked, reader) for linked in reader.answers(statement)]
    for words in answers or [reader.say("no statement in this dossier")]:
        yield reader.say("answered by"), words
