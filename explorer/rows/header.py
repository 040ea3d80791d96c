"""The two lines above the panes: the title with its counts, and what is asked."""

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

PROGRAM = "explorer"
LEAST_QUERY = 12  # cells of a query that stay when the advice beside it is long
# What title, query and chips depend on. It is asked for with every key, so it calls no function of ours.
answer_and_language = attrgetter("results", "language")


def title_rows(session: Session, width: int, _height: int) -> Bars:
    """The title on the left, the counts on the right, cut to the width."""
    language, room = session.language, width - 2
    counted = shortened(in_numbers(session), room)
    left = room - cell_width(counted) - 2
    title = f"{PROGRAM} · {in_language(session.index.title, language)}"
    title = shortened(title, left) if left > len(PROGRAM) else ""
    gap = " " * max(room - cell_width(title) - cell_width(counted), 0)
    return ((Stretch(f" {title}", "strong"), Stretch(f"{gap}{counted} ", "dim")),)


def in_numbers(session: Session) -> str:
    """How many of all statements and events are found, and how many sources there are."""
    results, index, language = session.results, session.index, session.language
    statements = say(
        "{found} of {all} statements",
        language,
        found=in_figures(results.statement_count, language),
        all=in_figures(index.statement_count, language),
    )
    events = say(
        "{found} of {all} events",
        language,
        found=in_figures(len(results.events), language),
        all=in_figures(index.event_count, language),
    )
    return " · ".join(
        (statements, events, say_number("{number} source", "{number} sources", index.source_count, language))
    )


def query_rows(session: Session, width: int, _height: int) -> Bars:
    """What is asked, or what can be; and what could be left out where nothing is found. All of it can be pressed."""
    hint = "" if session.results.events else f"   {advice(session)}"
    look, words = "strong", str(session.query)
    if not words:
        look, words = (
            "dim",
            say("everything; press / to ask for words, actors, stances, dates", session.language),
        )
    prompt = " ❯ "
    words = shortened(words, max(width - len(prompt) - cell_width(hint) - 1, LEAST_QUERY))
    rest = " " * max(width - len(prompt) - cell_width(words) - cell_width(hint), 0)
    pieces = ((prompt, "accent"), (words, look), (hint, "bad"), (rest, ""))
    return (tuple([Stretch(text, look, "ask") for text, look in pieces if text]),)


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


TITLE = BarRows(write=title_rows, depends=answer_and_language)
QUERY = BarRows(write=query_rows, depends=answer_and_language)
TOO_SMALL = BarRows(write=too_small_rows, depends=attrgetter("language"))
