"""What became of records, in the rows of events and quotes."""

from __future__ import annotations

from pathlib import Path

import pytest

from explorer.index.cache import open_dossier
from explorer.query.notation import EVERYTHING
from explorer.query.results import Results, run
from explorer.sheets.listing import EventRow, event_rows
from explorer.sheets.quotes import QuoteRow, quote_rows
from explorer.wording.reader import Reader
from tests.makers import EVENTS, write_dossier

CORRECTION = "correction: {on: 2031-06-02, reason: {en: Misread., fr: Mal lu.}}"
WITHDRAWN = "withdrawn: {on: 2031-06-02, reason: {en: Nobody said it., fr: Personne ne l'a dit.}}"
CLOSURE = "- id: port-closure-2031-05-02\n"
OLD_EVENT = (CLOSURE, f"  superseded-by: port-denial-2031-05-03\n  {CORRECTION}\n")
OLD_STATEMENT = (
    "  - id: union-closed\n", f"    superseded-by: harbour-master-never-closed\n    {CORRECTION}\n"
)  # fmt: skip
OLD_QUOTE = (
    "    - id: union-closed-agency\n",
    f"      superseded-by: union-closed-herald\n      {CORRECTION}\n",
)


def results_with(folder: Path, *changes: tuple[str, str]) -> Results:
    """All of the small dossier, with some fields added after some lines."""
    events = EVENTS
    for line, added in changes:
        assert events.count(line) == 1
        events = events.replace(line, line + added)
    return run(open_dossier(write_dossier(folder / "dossier", events), cache=folder / "cache"), EVERYTHING)


def quotes_of(results: Results) -> dict[str, QuoteRow]:
    """The rows of quotes by id."""
    return {row.id: row for row in quote_rows(results, Reader(results.index, "en"))}


def events_of(results: Results) -> dict[str, EventRow]:
    """The rows of events by id."""
    return {row.id: row for row in event_rows(results, Reader(results.index, "en"))}


@pytest.mark.parametrize("change", [OLD_EVENT, OLD_STATEMENT])
def test_a_quote_is_superseded_with_what_it_belongs_to(tmp_path: Path, change: tuple[str, str]) -> None:
    """Its row leads to what holds now, and the rows of that lead back."""
    rows = quotes_of(results_with(tmp_path, change))
    old, new = rows["union-closed-herald"], rows["harbour-master-never-closed-herald"]
    assert old.superseded_by in (new.statement, new.event)
    assert new.replaces in ((old.statement,), (old.event,))
    assert (old.replaces, new.superseded_by) == ((), None)


def test_a_quote_tells_what_it_replaces(tmp_path: Path) -> None:
    """Whoever finds the old words in a draft finds the new ones by them."""
    rows = quotes_of(results_with(tmp_path, OLD_QUOTE))
    assert rows["union-closed-herald"].replaces == ("union-closed-agency",)
    assert rows["union-closed-agency"].superseded_by == "union-closed-herald"


def test_a_quote_is_withdrawn_with_its_event(tmp_path: Path) -> None:
    """What never happened has no quotes that hold."""
    results = results_with(tmp_path, (CLOSURE, f"  {WITHDRAWN}\n"))
    assert quotes_of(results)["union-closed-agency"].withdrawn == "Nobody said it."
    assert events_of(results)["port-closure-2031-05-02"].withdrawn == "Nobody said it."


def test_an_event_tells_what_it_replaces(tmp_path: Path) -> None:
    """And is told by what it is superseded; its own old statements are no such thing."""
    rows = events_of(results_with(tmp_path, OLD_EVENT))
    assert rows["port-denial-2031-05-03"].replaces == ("port-closure-2031-05-02",)
    assert rows["port-closure-2031-05-02"].superseded_by == "port-denial-2031-05-03"


def test_an_event_leaves_out_quotes_that_hold_no_longer(tmp_path: Path) -> None:
    """A listing of events counts what can be cited."""
    rows = events_of(results_with(tmp_path, OLD_QUOTE))
    assert rows["port-closure-2031-05-02"].quotes == ("union-closed-herald",)
