"""The rows of one quote in the statement pane."""

from __future__ import annotations

from pathlib import Path

from explorer.index.cache import open_dossier
from explorer.query.notation import EVERYTHING
from explorer.query.results import run
from explorer.rows.line import Line
from explorer.rows.statement import statement_rows
from explorer.session import Session
from tests.makers import EVENTS, write_dossier


def test_a_warning_and_the_drift_of_a_wording_are_below_it(tmp_path: Path) -> None:
    """Whoever reads the words reads what is wrong with them."""
    credit = "      text: Le port est fermé, dit le chœur des dockers.\n"
    more = (
        "      warning: {en: the headline turns it round}\n"
        "      drift:\n      - {how: hardened, note: {en: The tape has “not yet”.}}\n      - {how: date}\n"
    )
    write_dossier(tmp_path, EVENTS.replace(credit, credit + more))
    told = [row.text.strip() for row in rows_of(tmp_path)]
    assert "⚠ the headline turns it round" in told
    assert "≠ hardened: The tape has “not yet”." in told
    assert "≠ another date" in told


def rows_of(folder: Path) -> list[Line]:
    """The rows of the statement that reading starts at."""
    return statement_rows(Session.opened(run(open_dossier(folder, cache=folder), EVERYTHING), "en"), 70)
