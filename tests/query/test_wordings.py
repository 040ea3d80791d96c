"""The order in which the quotes of a statement are read."""

from __future__ import annotations

from pathlib import Path

import pytest

from explorer.index.cache import open_dossier
from explorer.index.place import StatementNumber
from explorer.query.notation import EVERYTHING, Query
from explorer.query.results import run
from explorer.query.wordings import in_reading_order
from tests.makers import EVENTS, SOURCES, write_dossier

UNION = StatementNumber(1)
QUOTES = """\
    - {id: one, source: late, kind: direct, language: en, text: The harbour is shut.}
    - {id: two, source: early, kind: direct, language: en, text: The port is shut.}
    - {id: three, source: own, kind: indirect, language: ko, text: 항구가 닫혔다고 했다}
    - {id: four, source: early, kind: direct, language: fr, text: Le port est fermé.}
    - {id: five, source: own, kind: direct, language: en, text: Our port is closed.}
    - {id: six, source: own, kind: direct, language: en, text: We closed it., via: [port-radio]}
"""
MORE = """\
- {id: early, type: article, container-title: Early, issued: 2031-05-02}
- {id: late, type: article, container-title: Late, issued: 2031-05-09}
- {id: own, type: article, container-title: Own, custom: {derives-from: none}}
"""


def ordered(folder: Path, language: str, query: Query = EVERYTHING) -> list[str]:
    """The ids of the union's quotes in the order in which a reader of a language reads them."""
    before, _, rest = EVENTS.partition("    - id: union-closed-herald\n")
    events = before + QUOTES + "- id: port-denial" + rest.partition("- id: port-denial")[2]
    index = open_dossier(write_dossier(folder, events, SOURCES + MORE), cache=folder)
    statement = index.statement(UNION)
    assert statement
    return [statement.quotes[at].id for at in in_reading_order(run(index, query), UNION, language)]


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", ["five", "four", "three", "two", "one", "six"]),
        ("fr", ["four", "three", "five", "two", "one", "six"]),
        ("", ["four", "three", "five", "two", "one", "six"]),
    ],
)
def test_own_text_comes_first_then_the_original_then_copies_by_date(
    tmp_path: Path, language: str, expected: list[str]
) -> None:
    """What a body prints itself, in the reader's language, can be quoted as it is."""
    assert ordered(tmp_path, language) == expected


def test_what_was_not_out_on_the_day_is_left_out(tmp_path: Path) -> None:
    """Nor what may have been."""
    assert ordered(tmp_path, "en", Query.parse("published-by:2031-05-02")) == ["four", "two"]
