"""From which publications a source derives."""

from __future__ import annotations

import pytest

from explorer.dossier.model import Custom, Source, SourceId
from explorer.dossier.provenance import count_origins, derivation, origins

DERIVES_FROM = {
    "agency": "none",
    "herald": "agency",
    "copy": "herald",
    "rumour": "unknown",
    "echo": "rumour",
    "silent": "",
}


def source_of(id_: SourceId) -> Source:
    """One of these sources."""
    return Source(id=id_, type="article", custom=Custom(derives_from=DERIVES_FROM[id_]))


@pytest.mark.parametrize(
    ("id_", "above", "origin"),
    [
        ("agency", (), "agency"),
        ("herald", ("agency",), "agency"),
        ("copy", ("herald", "agency"), "agency"),
        ("rumour", ("unknown",), "unknown"),
        ("echo", ("rumour", "unknown"), "unknown"),
        ("silent", (), "unknown"),
    ],
)
def test_a_source_derives_from_those_above_it(id_: str, above: tuple[str, ...], origin: str) -> None:
    """Nearest first, to where the trail ends; a source of which nothing is said is not taken for an original."""
    assert derivation(SourceId(id_), source_of) == above
    assert origins(SourceId(id_), source_of) == (origin,)


def test_copies_of_one_report_have_one_origin() -> None:
    """Six sources are one report and three of which nobody knows where they come from."""
    ids = [SourceId(id_) for id_ in (*DERIVES_FROM, "copy")]
    assert count_origins(ids, source_of) == (6, 1, 3)
