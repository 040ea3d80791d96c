"""The help of commands, in English and in French."""

from __future__ import annotations

from pathlib import Path

import pytest

from explorer.citation.styles import STYLES
from explorer.cli.help import DATE_WORDS
from explorer.exchange.pandoc import NAMED_STYLES
from explorer.export.formats import FORMATS
from explorer.index.facets import FACETS
from explorer.query.notation import DATES
from tests.cli.running import run_here


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("command", [[], ["list"], ["quotes"], ["export"], ["cite"]])
def test_the_help_names_what_can_be_asked(folder: Path, command: list[str], language: str) -> None:
    """Every facet and every word for a date, where a query can be given."""
    told = run_here(folder, *command, "--help", "--lang", language).stdout
    lines = [line.split()[0] for line in told.splitlines() if line.strip()]
    assert {f"{facet}:" for facet in FACETS} <= set(lines)
    assert {f"{word}:D" for word in DATES} <= set(lines)


@pytest.mark.parametrize("command", ["list", "quotes", "export"])
def test_the_help_names_every_format(folder: Path, command: str) -> None:
    """With what it is for."""
    told = run_here(folder, command, "--help").stdout
    for name, written in FORMATS.items():
        assert f"  {name:5}  {written.help[:30]}" in told


def test_the_help_of_cite_names_every_style(folder: Path) -> None:
    """Those of the program, and those of Pandoc that have a name here."""
    told = run_here(folder, "cite", "--help").stdout
    for name in (*STYLES, *NAMED_STYLES):
        assert f"\n  {name} " in told


def test_every_word_for_a_date_is_explained() -> None:
    """One that is added to queries needs its line."""
    assert tuple(DATE_WORDS) == DATES
