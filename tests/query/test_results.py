"""What was found: counted once, kept, and true even when the dossier has changed since."""

from __future__ import annotations

from pathlib import Path

import pytest

from explorer.dossier.model import in_language
from explorer.index.cache import open_dossier
from explorer.index.calendar import month_number
from explorer.index.index import Index
from explorer.index.place import NO_STATEMENT, EventNumber, QuoteNumber, StatementNumber
from explorer.query import results
from explorer.query.notation import EVERYTHING, Query
from explorer.query.results import run
from tests.makers import EVENTS, write_dossier

MAY = month_number("2031-05")


def test_a_query_is_answered_once(index: Index, monkeypatch: pytest.MonkeyPatch) -> None:
    """Chips, lists and the strip read what was worked out when it was first asked for."""
    answers = run(index, Query.parse("stance:denies"))
    first = (answers.counts("actor"), answers.months, answers.statements(EventNumber(2)))

    def again(*_: object, **__: object) -> None:
        raise AssertionError("it was worked out again")

    for name in ("counts", "with_any", "of_positions"):
        monkeypatch.setattr(results, name, again)
    monkeypatch.setattr(Index, "statements_of", again)
    assert (answers.counts("actor"), answers.months, answers.statements(EventNumber(2))) == first


def test_as_of_a_day_hides_quotes_of_later_sources(index: Index) -> None:
    """What was printed later is not shown."""
    answers = run(index, Query.parse("published-by:2031-05-03"))
    statement = index.statement(StatementNumber(1))
    assert statement is not None
    shown = [
        quote.id
        for number, quote in enumerate(statement.quotes)
        if answers.is_published(StatementNumber(1), QuoteNumber(number))
    ]
    assert shown == ["union-closed-agency"]


@pytest.mark.parametrize(
    ("text", "matching"),
    [
        ("", [True, True]),
        ("lang:en", [False, True]),
        ("chœur", [True, False]),
        ("fines", [True, True]),
        ("lang:fr fines", [True, False]),
    ],
)
def test_a_quote_matches_by_its_labels_and_words(index: Index, text: str, matching: list[bool]) -> None:
    """Words of the statement itself count for each of its quotes."""
    answers = run(index, Query.parse(text))
    assert [answers.matches_quote(StatementNumber(1), QuoteNumber(n)) for n in (0, 1)] == matching


def test_each_statement_is_counted_once_in_its_month(index: Index) -> None:
    """For, against and neither add up to what is found; the month of the storm has no statement."""
    assert run(index, EVERYTHING).months == {MAY: (1, 2, 0)}
    assert run(index, Query.parse("stance:demands")).months == {MAY: (0, 0, 1)}


def test_what_nobody_disputes_is_on_no_side(tmp_path: Path) -> None:
    """A claim that is context counts in no tally of dispute; its statements are still seen."""
    events = EVENTS.replace("- {id: port-closed, ", "- {id: port-closed, kind: context, ")
    found = run(open_dossier(write_dossier(tmp_path / "dossier", events), cache=tmp_path), EVERYTHING)
    assert found.months == {MAY: (0, 1, 2)}


def test_the_row_of_an_event_that_does_not_match_is_that_before_it(index: Index) -> None:
    """The reader stays near the place."""
    answers = run(index, Query.parse("stance:denies"))
    assert answers.events == (2,)
    assert [answers.row_of(EventNumber(number)) for number in range(4)] == [0, 0, 0, 0]
    assert run(index, EVERYTHING).row_of(EventNumber(3)) == 3


def test_results_outlive_the_dossier_that_they_were_found_in(tmp_path: Path) -> None:
    """An edit puts another index in its place; what is drawn from the old results stays true."""
    folder, cache = write_dossier(tmp_path / "dossier"), tmp_path / "cache"
    before = run(open_dossier(folder, cache=cache), EVERYTHING)
    titles = [in_language(before.index.event(event).title, "en") for event in before.events]
    write_dossier(folder, EVENTS[: EVENTS.index("- id: port-closure")])
    after = run(open_dossier(folder, cache=cache), EVERYTHING)
    assert len(after.events) == 1
    assert [in_language(before.index.event(event).title, "en") for event in before.events] == titles


def test_without_a_statement_there_are_no_quotes(tmp_path: Path) -> None:
    """Where nothing is found there is none; -1 is not the last one of the dossier."""
    events = EVENTS[: EVENTS.index("- id: port-visit")]
    folder = write_dossier(tmp_path / "dossier", events)
    answers = run(open_dossier(folder, cache=tmp_path / "cache"), EVERYTHING)
    assert answers.visible(NO_STATEMENT) == ()
