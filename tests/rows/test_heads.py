"""The heads of the panes: who, when and which of how many, at any width."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from explorer.index.cache import open_dossier
from explorer.index.index import Index
from explorer.index.place import EventNumber
from explorer.query.notation import Query
from explorer.query.results import run
from explorer.rows.heads import LEAST_NAME, ruled, sources_head, statement_head, timeline_head
from explorer.rows.timeline import RULE, TimelineRows
from explorer.session import Session
from explorer.wording.language import LANGUAGES
from explorer.wording.short_dates import date_with_year
from explorer.wording.speakers import named_in_short
from explorer.wording.widths import cell_width
from tests.makers import EVENTS, write_dossier

# How wide the statement's head is at 46×14, 80×24, 100×30, 112×30, 120×40, 160×50 and 200×60; the last cell stays free.
WIDTHS = {46: 45, 80: 79, 100: 99, 112: 48, 120: 56, 160: 95, 200: 79}


def at(index: Index, event: int, query: str = "", language: str = "en") -> Session:
    """A session at an event."""
    return Session.opened(run(index, Query.parse(query)), language).arrived(EventNumber(event))


def head(session: Session, width: int = 100) -> str:
    """The head of the statement as plain text, without the rest of its rule."""
    return statement_head(session, width, heavy=False).text.rstrip(RULE)


def test_a_rule_carries_words_and_reaches_to_its_width() -> None:
    """Heavy where the focus is; what is at the right goes first if there is no room."""
    left, right = (("2031", "strong"),), (("row 1 of 4", "dim"),)
    assert ruled(left, 24, heavy=True, right=right).text == "━ 2031 ━━━ row 1 of 4 ━━"
    assert ruled(left, 21, heavy=False, right=right).text == "─ 2031 ──────────────"


def test_the_statement_says_who_when_and_which(index: Index) -> None:
    """The sign, the name, the date in full, the number among those of the event, replies, role and body."""
    session = at(index, 2)
    assert (
        head(session)
        == "─ − Harbour master (unnamed) · 3 May 2031 · 1/2 ↩ 1 · Port Authority, harbour master "
    )
    assert head(session.statement_stepped(1), 60) == "─ − Harbour master (unnamed) · 3 May 2031 · 2/2 "
    assert head(at(index, 1)) == "─ + Dockers' union · 2 May 2031 · 1/1 ↪ 1 "


def test_the_number_counts_what_matches(index: Index) -> None:
    """Of all is said only where the query leaves some out."""
    assert " · 1/1 of 2" in head(at(index, 2, "claim:fines-paid"))


def test_the_name_gives_way_to_date_and_number(index: Index) -> None:
    """Role, body and brackets first, then the replies, and then the end of the name."""
    heads = [head(at(index, 2), width) for width in (70, 50, 42, 36)]
    assert heads == [
        "─ − Harbour master (unnamed) · 3 May 2031 · 1/2 ↩ 1 · Port Authority ",
        "─ − Harbour master · 3 May 2031 · 1/2 ↩ 1 ",
        "─ − Harbour master · 3 May 2031 · 1/2 ",
        "─ − Harbour ma… · 3 May 2031 · 1/2 ",
    ]


def test_an_event_without_statements_has_title_and_date(index: Index) -> None:
    """The title gives way to the date."""
    assert head(at(index, 0)) == "─ A storm hits the coast · Apr 2031 "
    assert head(at(index, 0), 30) == "─ A storm hits t… · Apr 2031 "
    assert head(at(index, 3)) == "─ A visit of unknown date · undated "
    assert head(at(index, -1, "stance:admits")) == "─ Statement "


def test_the_day_of_the_statement_is_told_before_that_of_the_event(tmp_path: Path) -> None:
    """An event may begin days before somebody speaks."""
    write_dossier(
        tmp_path,
        EVENTS.replace(
            "    speakers: [dockers-union]\n", "    speakers: [dockers-union]\n    said: 2031-05-09\n"
        ),
    )
    assert "· 9 May 2031 ·" in head(at(open_dossier(tmp_path, cache=tmp_path), 1))


def test_the_timeline_says_year_and_row(index: Index) -> None:
    """The year of the first row in sight, which the year's own row may be."""
    session = at(index, 2)
    rows = TimelineRows(session.results, "en", 60)
    assert timeline_head(session, rows, 0, 40, heavy=True).text == "━ 2031 ━━━━━━━━━━━━━━━━━━━ row 3 of 4 ━━"
    last = timeline_head(session, rows, rows.count - 1, 40, heavy=False).text
    assert last.startswith("─ undated ─")
    nothing = at(index, -1, "stance:admits")
    assert (
        "nothing found"
        in timeline_head(nothing, TimelineRows(nothing.results, "en", 60), 0, 40, heavy=True).text
    )


def test_the_sources_are_counted_in_their_head(index: Index) -> None:
    """What is known of origins is cut first."""
    assert sources_head(at(index, 1), 60, heavy=False).text.startswith("─ 2 sources · 1 known origin ─")
    assert sources_head(at(index, 1), 22, heavy=False).text == "─ 2 sources · 1 kno… ─"


def places_of(session: Session) -> Iterator[Session]:
    """A session at each event without statements, and at each statement."""
    for event in session.results.events:
        session = session.arrived(event)
        yield session
        for _ in session.results.statements(event)[1:]:
            session = session.statement_stepped(1)
            yield session


def lacks(session: Session, width: int) -> list[str]:
    """The heads that lack a form of the name, the whole date or the number, or are too wide."""
    index, place, said = session.index, session.place, head(session, width)
    event, statement = index.event(place.event), index.statement(place.statement)
    date = date_with_year(statement.said_at(event) if statement else event.date, session.language)
    told = [f" · {date} "]
    if statement:
        number = place.statement - index.statements_of(place.event)[0] + 1
        told.append(f" · {number}/{len(event.statements)}")
    named = not statement or is_named(
        said[4 : said.find(told[0])], named_in_short(index, statement.speakers, session.language)
    )
    return [said] if not named or cell_width(said) > width or any(words not in said for words in told) else []


def is_named(shown: str, names: list[str]) -> bool:
    """Whether one of these names is shown, or the beginning of one."""
    begun = shown.removesuffix("…")
    return shown in names or (len(begun) >= LEAST_NAME - 1 and any(name.startswith(begun) for name in names))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("window", WIDTHS)
def test_who_and_when_are_in_sight_at_every_place(shipped: Index, language: str, window: int) -> None:
    """At each statement and each event of the shipped dossier: a form of the name, the whole date, the number."""
    walked = places_of(at(shipped, 0, "", language))
    assert [said for session in walked for said in lacks(session, WIDTHS[window])] == []
