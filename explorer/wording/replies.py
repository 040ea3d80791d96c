"""The statements at the other ends of replies, in a few words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from explorer.dossier.model import Answers, Statement
from explorer.index.place import StatementNumber
from explorer.wording.reader import Reader
from explorer.wording.short_dates import date_with_year
from explorer.wording.signs import SIGN_AND_LOOK
from explorer.wording.vocabulary import EXTENTS


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkedStatement:
    """A statement at the other end of a reply, in a few words."""

    statement: StatementNumber
    extent: str
    answers: Answers
    gist: str
    sign: str
    look: str
    who: str
    when: str
    short_date: str


def linked(reader: Reader, number: StatementNumber, extent: Answers) -> LinkedStatement:
    """A statement at the other end of a reply."""
    statement = reader.index.statement(number)
    assert statement is not None  # noqa: S101  # only statements are linked
    event = reader.index.event(reader.index.event_of(number))
    drawn, look = SIGN_AND_LOOK[statement.positions[0].stance if statement.positions else None]
    return LinkedStatement(
        statement=number,
        extent=reader.say(EXTENTS[extent]),
        answers=extent,
        gist=reader.text(statement.gist),
        sign=drawn,
        look=look,
        who=reader.names(statement.speakers),
        when=reader.when(statement.said_at(event)),
        short_date=date_with_year(statement.said_at(event), reader.language),
    )


def statements_answered(reader: Reader, statement: Statement) -> Iterator[LinkedStatement]:
    """The statements that this one answers."""
    for reply in statement.replies_to:
        if location := reader.index.find(reply.statement):
            yield linked(reader, location.place.statement, reply.answers)


def statements_answering(reader: Reader, statement: Statement) -> Iterator[LinkedStatement]:
    """The statements that answer this one."""
    for number in reader.index.replies(statement.id):
        if reply := reader.index.statement(number):
            extent = next(link.answers for link in reply.replies_to if link.statement == statement.id)
            yield linked(reader, number, extent)
