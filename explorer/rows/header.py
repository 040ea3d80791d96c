"""The line above the panes: the title, what is asked, and how much is found."""

from __future__ import annotations

from operator import attrgetter

from explorer.dossier.model import in_language
from explorer.query.advice import term_to_drop
from explorer.rows.line import wrapped
from explorer.rows.sizes import SMALLEST_HEIGHT, SMALLEST_WIDTH
from explorer.rows.stretch import BarRows, Bars, Stretch
from explorer.session import Session
from explorer.wording.language import in_figures, say, say_number
from explorer.wording.widths import cell_width, shortened

LEAST_TITLE = LEAST_QUERY = 12  # cells that stay of title and query, however long the other is
PROMPT = " ❯ "
# What title, query and chips depend on. It is asked for with every key, so it calls no function of ours.
answer_and_language = attrgetter("results", "language")


def head_rows(session: Session, width: int, _height: int) -> Bars:
    """One row: the title, what is asked, and how much is found. A press on it edits the query."""
    title, room = in_language(session.index.title, session.language), width - 2 - cell_width(PROMPT)
    asked, (counted, look) = query_and_counts(session, room - cell_width(title))
    left = room - cell_width(counted) - 2 * bool(counted)
    title = shortened(title, max(left - cell_width(asked), min(LEAST_TITLE, left)))
    asked = shortened(asked, left - cell_width(title))
    gap = " " * max(room - cell_width(title + asked + counted), 0)
    pieces = (
        (f" {title}", "strong"),
        (PROMPT, "place"),
        (asked, "" if session.query.terms else "dim"),
        (gap, ""),
        (f"{counted} ", look),
    )
    return (tuple([Stretch(text, look, "ask") for text, look in pieces if text]),)


def room_to_ask(session: Session, width: int) -> int:
    """How many cells the field has in which the query is edited: beside it, how much is found stays in sight."""
    (*_, counted) = head_rows(session, width, 1)[0]
    return width - cell_width(counted.text)


def query_and_counts(session: Session, room: int) -> tuple[str, tuple[str, str]]:
    """What is asked, and what is found with its look: the longest forms that fit together, or else the shortest."""
    language = session.language
    if session.results.events:
        answers = [(words, "dim") for words in in_numbers(session)]
    else:
        answers = [(advice(session), "bad"), (say("nothing found", language), "bad")]
    asked = str(session.query)
    pairs = [(asked, counted) for counted in answers]
    if not asked:
        hint = say("/ asks for words, people, stances, dates", language)
        pairs = [(hint, answers[0]), *(("", counted) for counted in answers)]
    return next((pair for pair in pairs if cell_width(pair[0] + pair[1][0]) + 2 <= room), pairs[-1])


def in_numbers(session: Session) -> list[str]:
    """How many statements and events are found, and of how many if not all; from the longest form to none."""
    results, index, language = session.results, session.index, session.language
    matching, all_ = (
        in_figures(number, language) for number in (results.statement_count, index.statement_count)
    )
    statements = say("{found} of {all} statements", language, found=matching, all=all_)
    shortest = say("{found} of {all}", language, found=matching, all=all_)
    if matching == all_:
        number, shortest = index.statement_count, matching
        statements = say_number("{number} statement", "{number} statements", number, language)
    at, of = (in_figures(number, language) for number in (len(results.events), index.event_count))
    events = say("{found} of {all} events", language, found=at, all=of)
    if at == of:
        events = say_number("{number} event", "{number} events", index.event_count, language)
    return [f"{statements} · {events}", statements, shortest, ""]


def advice(session: Session) -> str:
    """Which term to drop to find something, and how many statements that would be."""
    drop = term_to_drop(session.results)
    if drop is None:
        return say("nothing found; 0 drops all filters", session.language)
    number, term = in_figures(drop.statement_count, session.language), str(drop.term)
    return say("nothing found; {number} if you drop {term}", session.language, number=number, term=term)


def too_small_rows(session: Session, width: int, height: int) -> Bars:
    """The size that is needed, in the middle of a window that is too small."""
    words = say(
        "explorer needs a window of {width} × {height}",
        session.language,
        width=SMALLEST_WIDTH,
        height=SMALLEST_HEIGHT,
    )
    rows = [piece.text for piece in wrapped((words, ""), width=width)]
    above = [""] * max((height - len(rows)) // 2, 0)
    return tuple((Stretch(text.center(width)),) for text in [*above, *rows])


HEAD = BarRows(write=head_rows, depends=answer_and_language)
TOO_SMALL = BarRows(write=too_small_rows, depends=attrgetter("language"))
