"""Rows as short sentences."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from explorer.export.report import Report
from explorer.index.cache import open_dossier
from explorer.query.notation import EVERYTHING, Query
from explorer.query.results import run
from tests.export.conftest import Asked, written
from tests.makers import EVENTS, write_dossier


def test_a_superseded_quote_says_so(tmp_path: Path) -> None:
    """A corrected quote stays, with the id of the one that replaces it."""
    quote = "      text: the union said"
    events = EVENTS.replace(quote, f"      superseded-by: union-closed-herald\n{quote}")
    index = open_dossier(write_dossier(tmp_path / "dossier", events), cache=tmp_path / "cache")
    found = Report(results=run(index, EVERYTHING), of="quotes")
    assert "(superseded by union-closed-herald)" in written(found, "plain")
    by = {row["id"]: row["superseded-by"] for row in json.loads(written(found, "json"))}
    assert by["union-closed-agency"] == "union-closed-herald"


def test_a_report_without_printed_words_is_told_in_ours(tmp_path: Path) -> None:
    """An indirect quote that keeps no words shows the gist, said to be ours."""
    events = EVENTS.replace("      text: the union said that the port had closed\n", "")
    index = open_dossier(write_dossier(tmp_path / "dossier", events), cache=tmp_path / "cache")
    found = Report(results=run(index, Query.parse("lang:en")), of="quotes")
    gist = "The port is closed and fines must be paid."
    assert written(found, "plain").startswith(f"reported, in our words: {gist}")
    assert f"[in our words] {gist}" in written(found, "table")


def test_dates_are_words_for_people_and_edtf_for_programs(report: Asked) -> None:
    """Plain text reads a date, JSON keeps it as the dossier has it."""
    assert "c. 4 May 2031" in written(report(of="quotes"), "plain")
    assert "vers le 4 mai 2031" in written(report(of="quotes", language="fr"), "plain")
    assert json.loads(written(report(of="quotes"), "json"))[0]["issued"] == "2031-05-04~"


@pytest.mark.parametrize("form", ["plain", "table"])
def test_a_list_in_french_has_the_space_before_its_semicolon(tmp_path: Path, form: str) -> None:
    """Speakers are separated as the language does it, and so is the date after them."""
    events = EVENTS.replace("speakers: [dockers-union]", "speakers: [dockers-union, examplia]")
    index = open_dossier(write_dossier(tmp_path / "dossier", events), cache=tmp_path / "cache")
    said = written(Report(results=run(index, Query.parse("lang:fr")), of="quotes", language="fr"), form)
    assert "Syndicat des dockers\u202f; Exemplie" in said
    assert not re.search(r"\w; ", said)
