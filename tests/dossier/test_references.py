"""Ids by which records name one another."""

from __future__ import annotations

from pathlib import Path

import pytest

from explorer.dossier.references import reaches
from tests.dossier.spoiling import Spoilt, changed, is_told_in_place

SPOILT: dict[str, Spoilt] = {
    "dangling actor": (changed("speakers: [dockers-union]", "speakers: [docker-union]"), "did you mean 'dockers-union'?"),
    "dangling source": (changed("source: agency-2031-05-03\n", "source: agence-2031-05-03\n"), "no source has the id 'agence-2031-05-03'"),
    "dangling claim": (changed("{claim: fines-paid, stance: demands}", "{claim: fine, stance: demands}"), "no claim has the id 'fine'"),
    "dangling reply": (changed("{statement: union-closed,", "{statement: onion-closed,"), "did you mean 'union-closed'?"),
    "dangling origin": (changed("derives-from: agency-2031-05-03", "derives-from: agency"), "no source has the id 'agency'"),
    "circle of voices": (changed("name: {en: Examplia, fr: Exemplie}}", "name: {en: Examplia}, speaks-for: port-authority}"), "circular 'speaks-for': 'port-authority' leads back to itself"),
    "circle of origins": (changed("custom: {derives-from: none}", "custom: {derives-from: herald-2031-05-04}"), "circular 'derives-from'"),
}  # fmt: skip


@pytest.mark.parametrize("name", SPOILT)
def test_an_id_that_leads_nowhere_or_in_a_circle_is_reported(tmp_path: Path, name: str) -> None:
    """With the nearest id that there is."""
    is_told_in_place(tmp_path, SPOILT[name])


def test_a_long_way_round_is_a_circle_too() -> None:
    """Three records that each lead to the next lead back, a chain that ends does not."""
    assert reaches({"a": ("b",), "b": ("c",), "c": ("a",)}, "a")
    assert not reaches({"a": ("b", "c"), "b": ("c",), "c": ()}, "a")
    assert not reaches({"a": ("b",), "b": ("c",), "c": ("b",)}, "a")
