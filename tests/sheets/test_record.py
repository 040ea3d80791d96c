"""One record, whole."""

from __future__ import annotations

from pathlib import Path

import pytest

from explorer.export.sheets import sheet_in_words
from explorer.index.cache import open_dossier
from explorer.sheets.record import record_sheet
from explorer.wording.reader import Reader
from tests.makers import EVENTS, SOURCES, write_dossier

QUOTE = "      kind: indirect\n"
FULL_EVENTS = (
    EVENTS.replace(QUOTE, f"{QUOTE}      second-reading: confirmed\n")
    .replace("stance: demands}", "stance: demands, basis: the word must}")
    .replace("    original-language: fr\n    gist: {en: The port is", "    said: 2031-05-02\n    said-basis: it says today\n    gist: {en: The port is")
    .replace("answers: partly}", "answers: partly, basis: it names the union}")
)  # fmt: skip
FULL_SOURCES = SOURCES.replace(
    "custom: {derives-from: agency-2031-05-03, relation: translation, quality: [machine-translated]}",
    "custom: {derives-from: agency-2031-05-03, derives-basis: it credits it, issued-basis: on Wednesday,"
    " relation: translation, quality: [machine-translated], quality-basis: the style}",
)


@pytest.mark.parametrize(
    ("id_", "expected"),
    [
        ("union-closed-agency", ["second reading: read twice"]),
        ("union-closed", ["basis: the word must", "basis for the day it was said: it says today", "second reading: read twice"]),
        ("harbour-master-never-closed", ["basis: it names the union"]),
        ("storm-2031-04", ['basis for the date: the agency says "in April"']),
        (
            "herald-2031-05-04",
            ["basis for the derivation: it credits it", "basis for the date of issue: on Wednesday", "basis for the caveats: the style"],
        ),
    ],
)  # fmt: skip
def test_every_basis_and_reading_of_a_record_is_shown(tmp_path: Path, id_: str, expected: list[str]) -> None:
    """What a date, a stance, a derivation or a quality rests on, and who read the words again, is told."""
    folder = write_dossier(tmp_path / "dossier", FULL_EVENTS, FULL_SOURCES)
    reader = Reader(open_dossier(folder, cache=tmp_path / "cache"), "en")
    words = sheet_in_words(record_sheet(id_, reader), reader)
    assert [said for said in expected if said not in words] == []


def test_a_second_reading_is_told_in_french(tmp_path: Path) -> None:
    """Values of the data have words in both languages."""
    folder = write_dossier(tmp_path / "dossier", FULL_EVENTS, FULL_SOURCES)
    reader = Reader(open_dossier(folder, cache=tmp_path / "cache"), "fr")
    assert "lu deux fois" in sheet_in_words(record_sheet("union-closed-agency", reader), reader)
