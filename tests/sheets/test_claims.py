"""A claim with every position on it."""

from __future__ import annotations

import json
from pathlib import Path

from explorer.dossier.model import Side, Stance
from explorer.export.sheets import sheet_as_json
from explorer.sheets.claims import claim_sheet, claims_overview
from explorer.wording.reader import Reader
from tests.makers import index_of


def test_positions_are_in_the_order_in_which_they_were_taken(tmp_path: Path) -> None:
    """Each has its side, its scope and both ends of its replies."""
    reader = Reader(index_of(tmp_path), "en")
    sheet = claim_sheet(reader.index.claim("port-closed"), reader)
    assert [(row.said, row.stance, row.side) for row in sheet.positions] == [
        ("2031-05-02", Stance.ASSERTS, Side.FOR),
        ("2031-05-03", Stance.DENIES, Side.AGAINST),
    ]
    first, second = sheet.positions
    assert [reply.id for reply in first.answered_by] == [second.statement]
    assert [reply.id for reply in second.answers] == [first.statement]


def test_stances_that_nobody_takes_are_left_out(tmp_path: Path) -> None:
    """A claim is counted by the stances that are taken on it, in the order of the chips."""
    claims = claims_overview(Reader(index_of(tmp_path), "en")).claims
    assert [dict(row.stances) for row in claims] == [
        {Stance.ASSERTS: 1, Stance.DENIES: 1},
        {Stance.DENIES: 1, Stance.DEMANDS: 1},
    ]


def test_the_overview_is_a_list_in_json(tmp_path: Path) -> None:
    """Programs get an object a claim."""
    reader = Reader(index_of(tmp_path), "en")
    assert json.loads(sheet_as_json(claims_overview(reader), reader))[0] == {
        "id": "port-closed",
        "text": "The port was closed.",
        "label": "",
        "heading": "",
        "kind": "disputed",
        "stances": {"asserts": 1, "denies": 1},
    }
