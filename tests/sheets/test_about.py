"""How the dossier was made, and how much is in it."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from explorer.cli.group import explorer
from explorer.dossier.model import Curation
from explorer.export.sheets import sheet_in_words
from explorer.index.cache import open_dossier
from explorer.sheets.about import AboutSheet, about_sheet
from explorer.wording.reader import Reader
from tests.makers import EVENTS, index_of, write_dossier

CURATION = """\
curation:
  licence: CC-BY-4.0
  updated: 2031-06-01
  period: 2031-04/2031-05
  selection: {en: All that was printed., fr: Tout ce qui fut imprimé.}
  method: {en: Read by two people., fr: Lu par deux personnes.}
  vouching: {en: We vouch for the words., fr: Nous répondons des mots.}
  agreement: {en: Nine of ten., fr: Neuf sur dix.}
  gaps:
  - {en: No radio archive., fr: Aucune archive de radio.}
  not-claimed:
  - {en: Who is right., fr: Qui a raison.}
"""


def whole_sheet(folder: Path, language: str) -> tuple[AboutSheet, str]:
    """The sheet of a dossier whose curation has every field, and the sheet in words."""
    events = EVENTS.replace("curation: {licence: CC-BY-4.0, updated: 2031-06-01}\n", CURATION)
    quote = "      kind: indirect\n"
    events = events.replace(quote, f"{quote}      second-reading: not-seen-again\n")
    index = open_dossier(write_dossier(folder / "dossier", events), cache=folder / "cache")
    reader = Reader(index, language)
    return about_sheet(reader), sheet_in_words(about_sheet(reader), reader)


def test_every_field_of_the_curation_is_on_the_sheet(tmp_path: Path) -> None:
    """A field that is added to the model is told, or this fails."""
    fields = set(Curation.__struct_encode_fields__)
    sheet, words = whole_sheet(tmp_path, "en")
    told = msgspec.to_builtins(sheet)
    assert fields <= set(told)
    assert [field for field in fields if not told[field]] == []
    assert [
        said for said in ("All that was printed.", "No radio archive.", "Who is right.") if said not in words
    ] == []


def test_the_counts_are_those_of_the_records(tmp_path: Path) -> None:
    """What is counted is never typed in."""
    sheet, _ = whole_sheet(tmp_path, "en")
    assert sheet.counts == {"events": 4, "statements": 3, "quotes": 3, "claims": 2, "actors": 5, "sources": 2}
    assert sheet.second_readings == {"not-seen-again": 1}
    assert sheet.checks == {"no-copy": 3}


def test_the_sheet_is_in_the_language_of_the_reader(tmp_path: Path) -> None:
    """Labels, dates, checks and the curator's own words are French in French."""
    _, words = whole_sheet(tmp_path, "fr")
    expected = (
        "avril",
        "1er juin 2031",
        "Lu par deux personnes.",
        "lu une fois, non revu 1",
    )
    assert [said for said in expected if said not in words.replace("’", "'")] == []


def test_a_dossier_that_says_little_of_itself_has_a_short_sheet(tmp_path: Path) -> None:
    """Fields that are empty are not shown."""
    reader = Reader(index_of(tmp_path), "en")
    words = sheet_in_words(about_sheet(reader), reader)
    assert "licence: CC-BY-4.0" in words
    assert [label for label in ("gaps", "method", "period", "second readings") if label in words] == []


@pytest.mark.parametrize("name", ["about", "claims", "show"])
def test_every_sheet_has_a_subcommand_with_the_formats(name: str) -> None:
    """What is computed can be read by people and by programs."""
    command = explorer.commands.get(name) or explorer.get_command(
        explorer.make_context("explorer", [name]), name
    )
    assert command is not None
    assert "form" in [parameter.name for parameter in command.params]
