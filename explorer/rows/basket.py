"""The rows of the basket: of each entry who said it and when, which outlet prints it, its first words, and a remark."""

from __future__ import annotations

from dataclasses import dataclass

from explorer.dossier.model import Quote, Statement, in_language
from explorer.query import Index, Place
from explorer.rows.line import Line
from explorer.session import Gathered, Session
from explorer.wording.language import _, say, say_number
from explorer.wording.marks import quoted_words
from explorer.wording.reader import Reader
from explorer.wording.widths import shortened

NUMBER_WIDTH = 4
REMARK_HINT = _("A note of your own on this quote; it is copied as the reader’s note")


@dataclass(frozen=True, slots=True)
class InShort:
    """A quote as a list has it; without a quote, the statement, in our words."""

    who: str
    when: str
    words: str
    outlet: str


def in_short(index: Index, place: Place, language: str) -> InShort | None:
    """The quote or statement at a place; None if there is neither."""
    statement = index.statement(place.statement) if place.statement >= 0 else None
    if statement is None:
        return None
    reader = Reader(index, language)
    quote = index.quote(place.statement, place.quote)
    return InShort(
        who=", ".join(map(reader.name, statement.speakers)),
        when=reader.when(statement.said_at(index.event(index.event_of(place.statement)))),
        words=words_in_short(statement, quote, language).replace("\n", " "),
        outlet=reader.outlet(index.source(quote.source)) if quote else "",
    )


def words_in_short(statement: Statement, quote: Quote | None, language: str) -> str:
    """The printed words; where none were kept, ours in brackets."""
    if quote and (words := quoted_words(quote)):
        return words
    return f"({in_language((quote and quote.gist) or statement.gist, language)})"


def basket_rows(session: Session, width: int) -> list[Line]:
    """Two or three rows for each entry; for an empty basket, how to fill it."""
    if not session.basket.entries:
        empty = say(
            "Nothing gathered yet: space puts the quote that is marked into the basket.", session.language
        )
        return [Line(((f" {empty}", "dim"),))]
    entries = enumerate(session.basket.entries)
    return [row for number, entry in entries for row in entry_rows(session, number, entry, width)]


def entry_rows(session: Session, number: int, entry: Gathered, width: int) -> list[Line]:
    """The rows of an entry, each cut to the width."""
    indent, language = " " * (NUMBER_WIDTH + 1), session.language
    room = max(width - len(indent), 1)
    location = session.index.find(entry.id)
    shown = in_short(session.index, location.place, language) if location else None
    figure = (f"{number + 1:>{NUMBER_WIDTH}} ", "dim")
    if shown is None:
        gone = say("no longer in the dossier: {id}", language, id=entry.id)
        rows = [Line((figure, (shortened(gone, room), "bad")), number)]
    else:
        about = " · ".join(filter(None, (shown.who, shown.when, shown.outlet)))
        rows = [
            Line((figure, (shortened(about, room), "strong")), number),
            Line(((indent, ""), (shortened(shown.words, room), "")), number),
        ]
    if entry.remark:
        remark = say("note: {remark}", language, remark=entry.remark)
        rows.append(Line(((indent, ""), (shortened(remark, room), "accent")), number))
    return rows


def basket_heading(session: Session) -> str:
    """What the basket is called, and how much is in it."""
    number = len(session.basket.entries)
    return say_number("Basket: {number} quote", "Basket: {number} quotes", number, session.language)
