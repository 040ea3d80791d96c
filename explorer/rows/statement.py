"""The rows of the statement pane: who says what about which claim, every quote of it, and the replies."""

from __future__ import annotations

from dataclasses import dataclass

from explorer.dossier.model import Event, Position, Statement, Text, in_language
from explorer.query import NO_STATEMENT, StatementNumber
from explorer.rows.line import BLANK, Line, wrapped
from explorer.rows.quote import AtQuote, printed_rows, struck
from explorer.session import Session
from explorer.wording.reader import Reader
from explorer.wording.replies import LinkedStatement, statements_answered, statements_answering
from explorer.wording.signs import SIGN_AND_LOOK


@dataclass(frozen=True, slots=True)
class AtStatement:
    """The cursor is on a reply; `statement` is at its other end."""

    statement: StatementNumber


Target = AtQuote | AtStatement


def statement_target(session: Session) -> Target | None:
    """What the cursor of the statement pane is on."""
    if session.link != NO_STATEMENT:
        return AtStatement(session.link)
    return AtQuote(session.place.quote) if session.place.quote >= 0 else None


def statement_rows(session: Session, width: int) -> list[Line]:
    """Everything about the place's statement, or about its event if it has no statement."""
    if session.place.event < 0:
        return []
    reader = Reader(session.index, session.language)
    return StatementRows(session, reader, width, session.language).rows()


@dataclass(frozen=True, slots=True)
class StatementRows:
    """Writes a statement into rows of a width in cells, from top to bottom."""

    session: Session
    reader: Reader
    width: int
    language: str

    def rows(self) -> list[Line]:
        """The event's title, then the statement, or without one what is known about the event."""
        place, index = self.session.place, self.reader.index
        event = index.event(place.event)
        statement = index.statement(place.statement) if place.statement >= 0 else None
        when = self.reader.when((statement.said if statement else "") or event.date)
        rows = wrapped(
            (in_language(event.title, self.language), "strong"), (f" · {when}", "dim"), width=self.width
        )
        return rows + (self.of_statement(event, statement) if statement else self.of_event(event))

    def of_event(self, event: Event) -> list[Line]:
        """Who took part, the summary, the basis of the date, the note."""
        rows = struck(self.reader, event, self.width)
        if event.participants:
            rows += wrapped((self.reader.names(event.participants), "accent"), width=self.width)
        if event.summary:
            rows += [BLANK, *wrapped((in_language(event.summary, self.language), ""), width=self.width)]
        if event.date_basis:
            rows += [
                BLANK,
                *self.remark(self.reader.say("Date: ") + in_language(event.date_basis, self.language)),
            ]
        return rows + self.note(event.note)

    def of_statement(self, event: Event, statement: Statement) -> list[Line]:
        """Speakers and medium, positions, gist, quotes, replies, note."""
        look = "struck" if statement.is_struck or event.is_struck else ""
        medium = f" · {in_language(statement.medium, self.language)}" if statement.medium else ""
        rows = struck(self.reader, event, self.width) + struck(self.reader, statement, self.width)
        relayed = ""
        if statement.relayed_by:
            relayed = self.reader.say(", as told by {names}", names=self.reader.names(statement.relayed_by))
        who = (self.reader.who(statement, event) + relayed, "accent")
        rows += wrapped(who, (medium, "dim"), width=self.width)
        if statement.said_basis:
            rows += self.remark(self.reader.say("Date: ") + in_language(statement.said_basis, self.language))
        if statement.basis:
            rows += self.remark(self.reader.say("Basis: ") + self.reader.text(statement.basis))
        for position in statement.positions:
            rows += self.of_position(position)
        label = (self.reader.say("In our words: "), "dim")
        rows += wrapped(label, (in_language(statement.gist, self.language), look), width=self.width)
        for number in self.session.results.visible(self.session.place.statement):
            rows.append(BLANK)
            rows += printed_rows(
                self.reader,
                statement.quotes[number],
                AtQuote(number),
                self.width,
                glossed=self.session.glossed,
            )
        return rows + self.of_replies(statement) + self.note(statement.note)

    def of_position(self, position: Position) -> list[Line]:
        """Sign and word of the stance, the claim by its label, the scope, and the basis if there is one."""
        stance, reader = position.stance, self.reader
        sign, look = SIGN_AND_LOOK[stance]
        head = (f"{sign} {reader.stance(stance).upper()}", look)
        scope = f" · {reader.text(position.scope)}" if position.scope else ""
        claim = (f"  {reader.claim(position.claim)}", "")
        rows = wrapped(head, claim, (scope, "dim"), width=self.width, indent="    ", first="")
        if position.basis:
            rows += self.remark(reader.say("Basis: ") + reader.text(position.basis), indent="    ")
        return rows

    def of_replies(self, statement: Statement) -> list[Line]:
        """The statements that this one answers, and those that answer it."""
        rows, reader = [], self.reader
        for reply in statements_answered(reader, statement):
            rows += self.of_reply("↩", reader.say("answers"), reply)
        for reply in statements_answering(reader, statement):
            rows += self.of_reply("↪", reader.say("answered"), reply)
        return [BLANK, *rows] if rows else []

    def of_reply(self, arrow: str, verb: str, reply: LinkedStatement) -> list[Line]:
        """The statement at the other end: the extent of the answer, its sign, who and when."""
        words = ((f"{arrow} {verb} ({reply.extent}) ", ""), (reply.sign, reply.look), (f" {reply.who}, ", ""))
        target = AtStatement(reply.statement)
        return wrapped(*words, (reply.when, "dim"), width=self.width, indent="  ", first="", target=target)

    def remark(self, words: str, indent: str = "") -> list[Line]:
        """A basis as the curator wrote it, after its label."""
        return wrapped((words, "dim"), width=self.width, indent=indent)

    def note(self, note: Text | None) -> list[Line]:
        """A note of the curator."""
        if note is None:
            return []
        return [
            BLANK,
            *wrapped((in_language(note, self.language), "dim"), width=self.width, indent="  ", first="* "),
        ]
