"""What the statement pane says of an event: at the end of its statements, or alone where nobody says anything."""

from __future__ import annotations

from explorer.dossier.model import Event, Statement, in_language
from explorer.query import StatementNumber
from explorer.rows.line import Line
from explorer.rows.targets import AtPart, AtStatement
from explorer.rows.timeline import RULE
from explorer.rows.writer import DOT, Writer
from explorer.session import Session
from explorer.wording.signs import SIGN_AND_LOOK
from explorer.wording.widths import cell_width


def titled_rule(words: str, width: int) -> Line:
    """A rule across the pane with words set into it."""
    after = RULE * max(width - cell_width(words) - 4, 0)
    return Line(((f"{RULE * 2} ", "rule"), (words, "strong"), (f" {after}", "rule")))


def rows_about(session: Session, writer: Writer, event: Event, *, has_quotes: bool) -> list[Line]:
    """Title and date, summary, who took part, why it has its date, note, sources, and its other statements."""
    reader = writer.reader
    title = writer.marked(
        in_language(event.title, reader.language), "struck" if event.is_struck else "strong"
    )
    rows = writer.rows(*title, DOT, (reader.when(event.date), "dim"), target=AtPart("event"))
    summary = writer.marked(reader.text(event.summary))
    rows += writer.rows(*summary, target=AtPart("summary")) if summary else []
    participants = reader.names(event.participants)
    rows += writer.remark(reader.say("Participants: "), participants, AtPart("participants"))
    rows += writer.remark(reader.say("Date: "), reader.text(event.date_basis), AtPart("date"))
    rows += writer.remark(reader.say("note: "), reader.text(event.note), AtPart("note"))
    if not has_quotes:
        described = [
            f"{reader.outlet(one)}, {reader.issued(one)}" for one in map(reader.index.source, event.sources)
        ]
        sources = reader.say("; ").join(described)
        rows += writer.remark(reader.say("Sources: "), sources, AtPart("sources"))
    return rows + other_statements(session, writer, event)


def other_statements(session: Session, writer: Writer, event: Event) -> list[Line]:
    """The other statements of the event, one line each; those that the query does not find are dim, and say so."""
    numbers = session.index.statements_of(session.place.event)
    pairs = zip(
        numbers, event.statements, strict=False
    )  # an event without statements has a number all the same
    return [
        other_statement(session, writer, number, statement)
        for number, statement in pairs
        if number != session.place.statement
    ]


def other_statement(session: Session, writer: Writer, number: StatementNumber, statement: Statement) -> Line:
    """Sign, speakers and gist of a statement."""
    reader = writer.reader
    position = session.query.leading(statement)
    sign, look = SIGN_AND_LOOK[position.stance if position else None]
    matches = session.results.has(number)
    words = reader.names(statement.speakers) + reader.say(": ") + reader.text(statement.gist)
    more = "" if matches else reader.say(" (not in the results)")
    room = writer.width - 2 - cell_width(more)
    shown = writer.excerpt(words, "struck" if statement.is_struck else "" if matches else "dim", room)
    return Line(((f"{sign} ", look if matches else "dim"), *shown, (more, "dim")), AtStatement(number))
