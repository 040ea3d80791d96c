"""The lists of what can be copied, and as what: for the quote of the place, for all that is found, for the basket."""

from __future__ import annotations

from explorer.query.places import places_of_quotes
from explorer.rows.choices import Choice, Listed
from explorer.session import Session
from explorer.wording.language import _, in_figures, say, say_number

MANY = 50  # quotes that are copied without asking


def place_listed(session: Session) -> Listed:
    """Every form in which the quote of the place can be copied, the last used first; then all of the query."""
    language = session.language
    if session.place.event < 0:
        return say("Nothing to copy here", language), []
    command = Choice(value="copy('command')", words=say(_("The view as a command line"), language))
    rows = [*forms(session, "place"), command]
    rows.sort(key=lambda row: row is not command or session.style != "command")
    return say("Copy as", language), [*rows, *row_for_all(session)]


def forms(session: Session, of: str) -> list[Choice]:
    """The styles and parts, each of which copies the place, the query or the basket (`of`)."""
    from explorer.citation.styles import STYLES  # the first screen cites nothing
    from explorer.rows.copying import PARTS_ALONE

    names = {id_: style.name for id_, style in STYLES.items()} | {
        id_: part.name for id_, part in PARTS_ALONE.items()
    }
    ordered = sorted(names, key=lambda id_: id_ != session.style)
    return [
        Choice(value=f"copy({id_!r}, {of!r})", words=say(names[id_], session.language), about=id_, also=id_)
        for id_ in ordered
    ]


def row_for_all(session: Session) -> list[Choice]:
    """The row for all of the query, which asks first if that is much; no row if no statement is found."""
    number = session.results.statement_count
    words = say_number(
        "All that the query finds: {number} statement",
        "All that the query finds: {number} statements",
        number,
        session.language,
    )
    action = "list('many')" if number > MANY or quote_count(session) > MANY else "list('query-styles')"
    return [Choice(value=action, words=words)] if number else []


def quote_count(session: Session) -> int:
    """How many quotes the query finds."""
    return sum(1 for _place in places_of_quotes(session.results))


def many_listed(session: Session) -> Listed:
    """Whether so many quotes are really wanted."""
    number, language = quote_count(session), session.language
    heading = say("Copy {number} quotes?", language, number=in_figures(number, language))
    return heading, [Choice(value="list('query-styles')", words=say("Yes: choose a style", language))]


def query_listed(session: Session) -> Listed:
    """Every form in which all that is found can be copied, as one document."""
    number, language = quote_count(session), session.language
    heading = say_number("Copy {number} quote as", "Copy {number} quotes as", number, language)
    return heading, forms(session, "query")


def gathered_listed(session: Session) -> Listed:
    """Every form in which the basket can be copied, as one document."""
    return say("Copy the basket as", session.language), forms(session, "basket")
