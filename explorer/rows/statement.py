"""The rows of the statement pane: who says what about which claim, how each source prints it, and who answers whom."""

from __future__ import annotations

from dataclasses import dataclass

from explorer.dossier.model import Event, Position, QuoteKind, Statement
from explorer.rows.about import rows_about, titled_rule
from explorer.rows.line import BLANK, Line
from explorer.rows.quote import closed_row, open_rows, struck
from explorer.rows.replies import reply_rows
from explorer.rows.targets import FOLDED, AtPart
from explorer.rows.writer import Writer
from explorer.session import Session, Wordings
from explorer.wording.language import say_number
from explorer.wording.signs import SIGN_AND_LOOK
from explorer.wording.widths import cell_width

ROOMY_HEIGHT = 20  # rows of a pane from which blank ones part its groups
LONGEST_STANCE = 12  # cells: a longer one does not push the claims of others aside


def statement_rows(session: Session, width: int, height: int = 0) -> list[Line]:
    """Everything about the place's statement, or about its event if it has no statement."""
    place, index = session.place, session.index
    if place.event < 0:
        return []
    event, writer = index.event(place.event), Writer.of(session, width)
    statement = index.statement(place.statement) if place.statement >= 0 else None
    if statement is None:
        return struck(writer, event) + rows_about(session, writer, event, has_quotes=False)
    rows = StatementRows(session, writer, event, statement)
    gap = [BLANK] if height >= ROOMY_HEIGHT else []
    groups = (rows.head(), rows.positions() + rows.gist(), rows.wordings(), rows.replies(), rows.about())
    return [row for group in groups if group for row in (*gap, *group)][len(gap) :]


@dataclass(frozen=True, slots=True)
class StatementRows:
    """Writes a statement into groups of rows, from top to bottom."""

    session: Session
    writer: Writer
    event: Event
    statement: Statement

    def head(self) -> list[Line]:
        """What is struck, then who spoke, in which role, for whom, as told by whom, and on what occasion."""
        writer, statement, reader = self.writer, self.statement, self.writer.reader
        target = AtPart("head")
        rows = struck(writer, self.event, target) + struck(writer, statement, target)
        on = statement.said_at(self.event)
        for id_ in statement.speakers:
            name, speaker = reader.name(id_), reader.speaker(id_, on)
            bold = name if speaker.startswith(name) else speaker
            office = writer.marked(speaker[len(bold) :])
            rows += writer.rows(*writer.marked(bold, "strong"), *office, target=target)
        if statement.relayed_by:
            told = reader.say("as told by {names}", names=reader.names(statement.relayed_by))
            rows += writer.rows((told, "dim"), target=target)
        medium = writer.marked(reader.text(statement.medium), "dim")
        return rows + (writer.rows(*medium, target=target) if medium else [])

    def positions(self) -> list[Line]:
        """A row for each position: sign, stance, claim and scope."""
        heads = [self.stance(position) for position in self.statement.positions]
        widths = [cell_width(head) for head in heads if cell_width(head) <= LONGEST_STANCE]
        rows: list[Line] = []
        for head, position in zip(heads, self.statement.positions, strict=True):
            rows += self.position(f"{head:<{max(widths, default=0)}}", position)
        return rows

    def stance(self, position: Position) -> str:
        """The sign and the word of a stance, as a row begins with them."""
        reader = self.writer.reader
        return f"{SIGN_AND_LOOK[position.stance][0]} {reader.stance(position.stance).upper()}"

    def position(self, head: str, position: Position) -> list[Line]:
        """Stance, label of the claim and scope, in one row where they fit."""
        writer, reader = self.writer, self.writer.reader
        look = SIGN_AND_LOOK[position.stance][1]
        scope = writer.marked(f" · {reader.text(position.scope)}", "dim") if position.scope else ()
        claim = writer.marked(f"  {reader.claim(position.claim)}")
        return writer.rows((head, look), *claim, *scope, indent="    ", first="", target=AtPart("positions"))

    def gist(self) -> list[Line]:
        """Our sentence, marked as ours, where no printed words say it to this reader or it has words sought."""
        writer, reader = self.writer, self.writer.reader
        words = reader.text(self.statement.gist)
        if self.is_said_in_print() and not writer.has_words(words):
            return []
        look = "struck" if self.statement.is_struck or self.event.is_struck else ""
        label = (reader.say("In our words: "), "dim")
        return writer.rows(label, *writer.marked(words, look), target=AtPart("gist"))

    def is_said_in_print(self) -> bool:
        """Whether a direct quote is shown that the reader can read, in its own language or in our translation."""
        session, language = self.session, self.writer.reader.language
        shown = [self.statement.quotes[at] for at in session.results.visible(session.place.statement)]
        return any(
            quote.text
            and quote.kind is QuoteKind.DIRECT
            and (quote.language.partition("-")[0] == language or (quote.gloss and session.glossed))
            for quote in shown
        )

    def wordings(self) -> list[Line]:
        """The open ones in full, a line for each other, and one for the rest."""
        session, rows = self.session, list[Line]()
        wordings = session_wordings(session)
        checks = session.index.checks(session.place.statement)
        for at in wordings.shown:
            quote, check = self.statement.quotes[at], checks[at]
            if at in wordings.open:
                rows += open_rows(self.writer, quote, check, at, glossed=session.glossed)
            else:
                rows.append(closed_row(self.writer, quote, check, at))
        if wordings.folded:
            more = say_number(
                "+ {number} more wording", "+ {number} more wordings", len(wordings.folded), session.language
            )
            rows += self.writer.rows((f"  {more}", "dim"), target=FOLDED)
        return rows

    def replies(self) -> list[Line]:
        """Who is answered and who answers; then what the coding rests on, and the note."""
        writer, reader, statement = self.writer, self.writer.reader, self.statement
        rows = reply_rows(writer, statement)
        said = reader.text(statement.said_basis)
        rows += writer.remark(reader.say("Date of the statement: "), said, AtPart("said-basis"))
        rows += writer.remark(reader.say("Basis: "), reader.text(statement.basis), AtPart("basis"))
        for position in statement.positions:
            claim = reader.say("Basis ({claim}): ", claim=reader.claim(position.claim))
            rows += writer.remark(claim, reader.text(position.basis), AtPart(f"basis-{position.claim}"))
        return rows + writer.remark(
            reader.say("note: "), reader.text(statement.note), AtPart("statement-note")
        )

    def about(self) -> list[Line]:
        """What is known of the event, under a rule."""
        session, writer = self.session, self.writer
        has_quotes = bool(session.results.visible(session.place.statement))
        rows = rows_about(session, writer, self.event, has_quotes=has_quotes)
        return [titled_rule(writer.reader.say("About this event"), writer.width), *rows]


def session_wordings(session: Session) -> Wordings:
    """Which quotes of the place's statement are shown, and how."""
    return session.reading.wordings(session.results, session.place, session.language)
