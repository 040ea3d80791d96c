"""The heads of the panes: rules that part them, and carry what must not be scrolled away or cut.

Who reads a quote must see whose it is and of what day, in any window. So a head gives way in one order:
role and body go first, then the name is shortened, then the replies go; date and number are never cut.
"""

from __future__ import annotations

from explorer.dossier.model import ActorId, Event, Statement, in_language
from explorer.query import Index
from explorer.rows.line import Line, Pieces
from explorer.rows.sources import sources_counted
from explorer.rows.timeline import RULE, TimelineRows
from explorer.rows.writer import DOT
from explorer.session import Session
from explorer.wording.date_parts import plain_year
from explorer.wording.language import in_figures, say
from explorer.wording.short_dates import date_with_year
from explorer.wording.signs import SIGN_AND_LOOK
from explorer.wording.speakers import named_in_short, speaker_on
from explorer.wording.widths import cell_width, shortened

HEAVY_RULE = "━"
AROUND = 4  # cells beside what a rule carries: the rule and a space on both sides
LEAST_NAME = 4


def width_of(pieces: Pieces) -> int:
    """How many cells pieces take."""
    return sum([cell_width(text) for text, _ in pieces])


def ruled(left: Pieces, width: int, *, heavy: bool, right: Pieces = ()) -> Line:
    """A rule of this width, with pieces set into it at the left, and at the right if there is room for both."""
    rule, look = (HEAVY_RULE, "place") if heavy else (RULE, "rule")
    end: Pieces = ((" ", ""), *right, (f" {rule * 2}", look))
    if not right or width_of(left) + width_of(end) + AROUND > width:
        end = ()
    fill = max(width - width_of(left) - width_of(end) - AROUND + 1, 0)
    return Line(((f"{rule} ", look), *left, (" ", ""), (rule * fill, look), *end))


def timeline_head(session: Session, rows: TimelineRows, top: int, width: int, *, heavy: bool) -> Line:
    """The year of the first row in sight, and which of all events the place is at."""
    results, language = session.results, session.language
    if not results.events:
        return ruled(((say("nothing found", language), "strong"),), width, heavy=heavy)
    first = next((event for row in (top, top + 1) if (event := rows.event_at(row)) >= 0), results.events[-1])
    year = plain_year(results.index.event(first).date) or say("undated", language)
    at, all_ = (
        in_figures(n, language) for n in (results.row_of(session.place.event) + 1, len(results.events))
    )
    row = (say("row {at} of {all}", language, at=at, all=all_), "dim")
    return ruled(((year, "strong"),), width, heavy=heavy, right=(row,))


def statement_head(session: Session, width: int, *, heavy: bool) -> Line:
    """Sign, speakers, date and number of the statement of the place; without one, its event and date."""
    place, index, language = session.place, session.index, session.language
    if place.event < 0:
        return ruled(((say("Statement", language), "strong"),), width, heavy=heavy)
    event = index.event(place.event)
    statement = index.statement(place.statement) if place.statement >= 0 else None
    if statement:
        return ruled(statement_pieces(session, event, statement, width - AROUND), width, heavy=heavy)
    date = (date_with_year(event.date, language), "strong")
    title = shortened(in_language(event.title, language), width - AROUND - width_of((DOT, date)))
    return ruled(((title, "strong"), DOT, date), width, heavy=heavy)


def statement_pieces(session: Session, event: Event, statement: Statement, room: int) -> Pieces:
    """What fits into a room, in the order in which it gives way."""
    index, language = session.index, session.language
    position = session.query.leading(statement)
    sign = SIGN_AND_LOOK[position.stance if position else None]
    date = (date_with_year(statement.said_at(event), language), "strong")
    after: Pieces = (DOT, date, DOT, (number_in_event(session, event), "dim"))
    replies: Pieces = ((replies_counted(index, statement), "dim"),)
    look = "struck" if statement.is_struck or event.is_struck else "strong"
    names = named_in_short(index, statement.speakers, language)
    offices = [(DOT, (office, "dim")) for office in offices_of(index, statement, event, language)]
    tails = [(names[0], (*replies, *office)) for office in offices]
    tails += [*((name, replies) for name in names), (names[-1], ())]
    for name, tail in tails:
        pieces: Pieces = (sign, (" ", ""), (name, look), *after, *tail)
        if width_of(pieces) <= room:
            return pieces
    left = room - width_of((sign, (" ", ""), *after))
    return (sign, (" ", ""), (shortened(names[-1], max(left, LEAST_NAME)), look), *after)


def number_in_event(session: Session, event: Event) -> str:
    """Which of the event's matching statements it is: `1/2`, or `1/2 of 3` if not all match."""
    matching, all_ = session.results.statements(session.place.event), len(event.statements)
    number = f"{matching.index(session.place.statement) + 1}/{len(matching)}"
    return (
        number
        if all_ == len(matching)
        else say("{number} of {all}", session.language, number=number, all=all_)
    )


def replies_counted(index: Index, statement: Statement) -> str:
    """How many statements it answers, and how many answer it: ` ↩ 2 ↪ 1`; empty without any."""
    counts = (("↩", len(statement.replies_to)), ("↪", len(index.replies(statement.id))))
    return "".join([f" {arrow} {count}" for arrow, count in counts if count])


def offices_of(index: Index, statement: Statement, event: Event, language: str) -> list[str]:
    """Body and role of a speaker, then the body alone; nothing for several speakers."""
    ids: tuple[ActorId, ...] = statement.speakers
    if len(ids) > 1:
        return []
    speaker = speaker_on(index, ids[0], statement.said_at(event))
    body, role = in_language(speaker.body, language), in_language(speaker.role, language)
    return list(dict.fromkeys(filter(None, (", ".join(filter(None, (body, role))), body))))


def sources_head(session: Session, width: int, *, heavy: bool) -> Line:
    """How many sources there are, and what is known of their origins."""
    counted, *origins = sources_counted(session)
    rest = "".join([f" · {words}" for words in origins])
    room = width - AROUND
    left = ((shortened(counted, room), "strong"), (shortened(rest, room - cell_width(counted)), "dim"))
    return ruled(left, width, heavy=heavy)
