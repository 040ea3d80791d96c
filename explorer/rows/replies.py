"""The rows of replies: whom a statement answers and who answers it, in such a way that no two look alike."""

from __future__ import annotations

from collections import Counter

from explorer.dossier.model import Statement, in_language
from explorer.query import StatementNumber
from explorer.rows.line import Line, Piece
from explorer.rows.targets import AtPart, AtStatement
from explorer.rows.writer import Writer
from explorer.wording.replies import LinkedStatement, statements_answered, statements_answering
from explorer.wording.vocabulary import ANSWERED, ANSWERING
from explorer.wording.widths import cell_width

LEAST_GIST = 24  # cells: with less room beside who and when, a gist has a row of its own


def reply_rows(writer: Writer, statement: Statement) -> list[Line]:
    """The statements that this one answers, those that answer it, or that nobody does."""
    reader = writer.reader
    replies = [
        *((f"↩ {reader.say(ANSWERING[one.answers])}", one) for one in statements_answered(reader, statement)),
        *((f"↪ {reader.say(ANSWERED[one.answers])}", one) for one in statements_answering(reader, statement)),
    ]
    blocks = [reply(writer, head, one) for head, one in replies]
    shown = Counter(map(as_read, blocks))
    rows: list[Line] = []
    for block, (head, one) in zip(blocks, replies, strict=True):
        rows += block if shown[as_read(block)] == 1 else in_full(writer, head, one)
    if not any(head.startswith("↪") for head, _ in replies) and not statement.is_struck:
        rows += writer.rows((reader.say("↪ answered by nobody"), "dim"), target=AtPart("unanswered"))
    return rows


def as_read(rows: list[Line]) -> str:
    """What is to be read in some rows."""
    return "\n".join([row.text for row in rows])


def reply(writer: Writer, head: str, one: LinkedStatement) -> list[Line]:
    """A reply in one row, or with its gist in a second one where the first has no room for it."""
    target = AtStatement(one.statement)
    who: list[Piece] = [
        (head, "strong"),
        ("  ", ""),
        (one.sign, one.look),
        (f" {one.who}, {one.short_date}", ""),
    ]
    colon = writer.reader.say(": ")
    room = writer.width - sum([cell_width(text) for text, _ in who]) - len(colon)
    if room >= LEAST_GIST:
        gist = writer.excerpt(one.gist, "dim", room)
        return [Line((*who, (colon, "dim"), *gist), target)]
    below = Line((("  ", ""), *writer.excerpt(one.gist, "dim", writer.width - 2)), target, joint=" ")
    return [*writer.rows(*who, indent="  ", first="", target=target), below]


def in_full(writer: Writer, head: str, one: LinkedStatement) -> list[Line]:
    """A reply with the whole gist, and with its event and number, as another one looks like it when it is cut."""
    who = (f"  {one.sign} {one.who}, {one.short_date}" + writer.reader.say(": "), "")
    return writer.rows(
        (head, "strong"),
        who,
        *writer.marked(one.gist, "dim"),
        (f" ({title_and_number(writer, one.statement)})", "dim"),
        indent="  ",
        first="",
        target=AtStatement(one.statement),
    )


def title_and_number(writer: Writer, statement: StatementNumber) -> str:
    """The title of a statement's event, and which of its statements it is."""
    index = writer.reader.index
    numbers = index.statements_of(index.event_of(statement))
    title = in_language(index.event(index.event_of(statement)).title, writer.reader.language)
    return f"{title}, {numbers.index(statement) + 1}/{len(numbers)}"
