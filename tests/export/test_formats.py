"""The formats, and what programs read."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from explorer.export.formats import FORMATS
from explorer.export.report import Provenance, Report
from explorer.index.cache import open_dossier
from explorer.query.notation import Query
from explorer.query.results import run
from explorer.sheets.quotes import QuoteRow
from tests.export.conftest import Asked, written
from tests.makers import EVENTS, SOURCES, write_dossier

SUM = "5f0c" * 16
# Formats with stances, checks and dates as the dossier has them, not in words.
FOR_PROGRAMS = ("csv", "json", "jsonl")


@pytest.mark.parametrize("of", ["events", "quotes"])
def test_json_and_json_lines_have_the_same_rows(report: Asked, of: str) -> None:
    """JSON is one list of the objects of which JSON lines have one per line."""
    lines = written(report(of=of), "jsonl").splitlines()
    assert json.loads(written(report(of=of), "json")) == [json.loads(line) for line in lines]
    assert len(lines) == {"events": 4, "quotes": 3}[of]


@pytest.mark.parametrize("form", sorted(FORMATS))
def test_nothing_found_is_written_as_nothing(report: Asked, form: str) -> None:
    """When nothing is found, programs get an empty list and people no rows."""
    text = written(report("nowhere", "quotes"), form)
    empty = {
        "json": "[]\n",
        "csv": ",".join((*QuoteRow.__struct_encode_fields__, *Provenance.__struct_encode_fields__)) + "\n",
    }
    empty["md"] = "# Did the port close?\n\n`nowhere`\n\nDossier of 1 June 2031, licence CC-BY-4.0\n\n"
    assert text == empty.get(form, "")


def test_what_programs_read_is_exact() -> None:
    """The formats for files and programs are the same in every terminal and locale."""
    assert {name for name, written in FORMATS.items() if not written.is_exact} == {"table", "plain"}


@pytest.mark.parametrize("form", sorted(FORMATS))
@pytest.mark.parametrize("of", ["events", "quotes"])
def test_an_export_says_where_it_is_from(report: Asked, form: str, of: str) -> None:
    """The title, the query, the day and the licence of the dossier go with the rows in every format."""
    text = written(replace(report("stance:denies", of), is_headed=True), form)
    day = "2031-06-01" if form in FOR_PROGRAMS else "1 June 2031"
    for told in ("Did the port close?", "stance:denies", day, "CC-BY-4.0"):
        assert told in text, told


@pytest.mark.parametrize("form", ["csv", "json", "md", "table"])
def test_quotes_carry_what_a_reader_checks(tmp_path: Path, form: str) -> None:
    """Speaker, kind, supersession, title, address, ids of actors, second reading and checksum are in each format."""
    changed = "      superseded-by: union-closed-agency\n      second-reading: confirmed\n"
    events = EVENTS.replace("      line: 2\n", f"      line: 2\n{changed}")
    sources = SOURCES.replace(
        "custom: {derives-from: agency",
        f"custom: {{copy: {{sha256: {SUM}, content: full}}, derives-from: agency",
    )
    index = open_dossier(write_dossier(tmp_path / "dossier", events, sources), cache=tmp_path / "cache")
    text = written(Report(results=run(index, Query.parse("")), of="quotes"), form)
    for told in ("harbour master (unnamed)", "direct", "union-closed-agency", "Le port nie tout retard",
                 "https://herald.example/port", "harbour-master", SUM):  # fmt: skip
        assert told in text, told
    assert ("confirmed" if form in FOR_PROGRAMS else "read twice") in text


@pytest.mark.parametrize("form", sorted(FORMATS))
@pytest.mark.parametrize("of", ["events", "quotes"])
def test_what_holds_no_longer_says_so_in_every_format(tmp_path: Path, form: str, of: str) -> None:
    """What supersedes a record, what it replaces, and why it was taken back go wherever the words go."""
    denial = "- id: port-denial-2031-05-03\n"
    withdrawn = "withdrawn: {on: 2031-06-02, reason: Nobody said it.}"
    events = EVENTS.replace(denial, f"{denial}  superseded-by: port-closure-2031-05-02\n  {withdrawn}\n")
    index = open_dossier(write_dossier(tmp_path / "dossier", events), cache=tmp_path / "cache")
    rows = written(Report(results=run(index, Query.parse("")), of=of), form).replace("\\", "")
    assert "Nobody said it." in rows
    for id_ in ("port-closure-2031-05-02", "port-denial-2031-05-03"):
        # Once as its own, and once in the row of the other.
        assert rows.count(id_) >= 2 - (of == "quotes" and form in ("plain", "md", "table")), (id_, rows)


@pytest.mark.parametrize("form", ["csv", "json", "md", "table"])
def test_events_carry_what_a_reader_checks(tmp_path: Path, form: str) -> None:
    """Speaker, kinds, title, address, ids of actors, second readings and checksum are in each format."""
    quote = "      kind: indirect\n"
    events = EVENTS.replace(quote, f"{quote}      second-reading: confirmed\n").replace(
        "sources: [agency-2031-05-03]", "sources: [herald-2031-05-04]"
    )
    sources = SOURCES.replace(
        "derives-from: agency", f"copy: {{sha256: {SUM}, content: full}}, derives-from: agency"
    )
    index = open_dossier(write_dossier(tmp_path / "dossier", events, sources), cache=tmp_path / "cache")
    text = written(Report(results=run(index, Query.parse("")), of="events"), form)
    for told in ("harbour master (unnamed)", "direct", "allegation", "Le port nie tout retard",
                 "https://herald.example/port", "harbour-master", SUM):  # fmt: skip
        assert told in text, told
    exact = form in FOR_PROGRAMS
    assert all(
        told in text for told in (("indirect", "confirmed") if exact else ("reported 1", "read twice"))
    )
