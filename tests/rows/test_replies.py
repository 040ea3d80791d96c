"""The rows of replies."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from explorer.index.cache import open_dossier
from explorer.index.index import Index
from explorer.index.place import StatementNumber
from explorer.query.notation import EVERYTHING
from explorer.query.results import run
from explorer.rows.line import Line
from explorer.rows.replies import reply_rows
from explorer.rows.targets import AtStatement
from explorer.rows.writer import Writer
from explorer.session import Session
from tests.makers import EVENTS, write_dossier


def rows_of(index: Index, statement: int, width: int = 90) -> list[Line]:
    """The replies of a statement."""
    record = index.statement(StatementNumber(statement))
    assert record
    return reply_rows(Writer.of(Session.opened(run(index, EVERYTHING), "en"), width), record)


def test_a_reply_is_seen_from_both_ends(index: Index) -> None:
    """With the extent of the answer, who spoke, when, and our gist."""
    answers, nobody = rows_of(index, 2)
    assert answers.text.startswith("↩ answers in part  + Dockers' union, 2 May 2031: The port is closed")
    assert nobody.text == "↪ answered by nobody"
    (answered,) = rows_of(index, 1)
    assert (
        answered.text
        == "↪ answered in part  − harbour master (unnamed), 3 May 2031: The port was never closed."
    )


def test_where_a_row_has_no_room_the_gist_is_below(index: Index) -> None:
    """Rather than cut to nothing."""
    head, gist, _ = rows_of(index, 2, 60)
    assert (head.text, head.target) == (
        "↩ answers in part  + Dockers' union, 2 May 2031",
        AtStatement(StatementNumber(1)),
    )
    assert (gist.text, gist.target) == ("  The port is closed and fines must be paid.", head.target)


@pytest.mark.parametrize("width", [40, 60, 90])
def test_two_replies_can_always_be_told_apart(tmp_path: Path, width: int) -> None:
    """Even if one speaker said the same on one day twice: their events and numbers tell."""
    first = EVENTS[EVENTS.index("  - id: union-closed\n") : EVENTS.index("- id: port-denial")]
    twin = first.replace("union-closed", "union-closed-again")
    events = EVENTS.replace(first, first + twin).replace(
        "- {statement: union-closed, answers: partly}",
        "- {statement: union-closed, answers: partly}\n    - {statement: union-closed-again, answers: partly}",
    )
    index = open_dossier(write_dossier(tmp_path, events), cache=tmp_path)
    blocks: dict[object, str] = {}
    for row in rows_of(index, 3, width):
        blocks[row.target] = blocks.get(row.target, "") + row.text
    assert len(blocks) == len(set(blocks.values())) == 3


def test_replies_of_the_shipped_dossier_can_be_told_apart(shipped: Index) -> None:
    """Of every statement, in a narrow pane."""
    for number in shipped.everything - shipped.silent:
        blocks: dict[object, str] = {}
        for row in rows_of(shipped, number, 56):
            blocks[row.target] = blocks.get(row.target, "") + row.text
        assert len(blocks) == len(set(blocks.values()))


def test_a_struck_statement_waits_for_no_answer(index: Index) -> None:
    """Nobody need answer what was taken back."""
    record = index.statement(StatementNumber(3))
    assert record
    writer = Writer.of(Session.opened(run(index, EVERYTHING), "en"), 80)
    assert reply_rows(writer, record)
    assert reply_rows(writer, msgspec.structs.replace(record, superseded_by="other")) == []
