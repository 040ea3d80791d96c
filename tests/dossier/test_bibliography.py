"""References as Pandoc and Zotero write them."""

from __future__ import annotations

from pathlib import Path

from explorer.dossier.load import load
from tests.dossier.spoiling import Spoilt, changed, is_told_in_place
from tests.makers import EVENTS, SOURCES, write_dossier

SPOILT: dict[str, Spoilt] = {
    "unknown CSL variable": (changed("  language: fr\n  custom", "  langage: fr\n  custom"), "did you mean 'language'?"),
}  # fmt: skip


def test_a_variable_that_csl_does_not_have_is_reported(tmp_path: Path) -> None:
    """With the nearest one that it has."""
    is_told_in_place(tmp_path, SPOILT["unknown CSL variable"])


def test_a_bibliography_as_zotero_exports_it_loads(tmp_path: Path) -> None:
    """`custom` is optional, other CSL variables are kept, dates may be mappings, titles may have escapes."""
    sources = SOURCES + (
        "- id: smithWar2031\n  type: book\n  title: '\\*War\\* \\& Peace'\n  publisher-place: Paris\n"
        "  translator: [{family: Roe, given: Jo}]\n  issued: [{year: 2031, month: 5}]\n  ISBN: 123\n"
    )
    source = load(write_dossier(tmp_path, EVENTS, sources)).sources["smithWar2031"]  # type: ignore[index]  # a plain id
    assert source.title == "*War* & Peace"
    assert source.issued == "2031-05"
    assert source.other["publisher-place"] == "Paris"
