"""Sheets on stdout: a record, the claims, the dossier."""

from __future__ import annotations

import json
from pathlib import Path

import msgspec
import pytest

from explorer.dossier import model
from explorer.wording.fields import FIELD_NAMES
from tests.cli.running import run_here
from tests.makers import EVENTS, SOURCES, write_dossier


@pytest.mark.parametrize(
    ("id_", "expected"),
    [
        (
            "port-denial-2031-05-03",
            ["in our words: The port was never closed.", "check: ○ no copy", "Port Radio"],
        ),
        (
            "union-closed",
            ["event: port-closure-2031-05-02", "answered by: − harbour master (unnamed), 3 May 2031"],
        ),
        (
            "union-closed-agency",
            ["statement: union-closed", "source: Agency, 3 May 2031 [agency-2031-05-03]"],
        ),
        ("harbour-master", ["speaks for: Port Authority [port-authority]", "statements: 2"]),
        ("port-closed", ["text: The port was closed.", "statements: + asserts 1, − denies 1"]),
        ("herald-2031-05-04", ["author: Claude Martin", "chain: translation of Agency", "statements: 2"]),
    ],
)
def test_a_record_of_any_kind_is_shown_whole(folder: Path, id_: str, expected: list[str]) -> None:
    """`show` tells every field in words, and what follows from the links of the record."""
    shown = run_here(folder, "show", id_).stdout
    assert [words for words in expected if words not in shown] == []


def test_a_record_is_shown_as_json(folder: Path) -> None:
    """`show --format json` has the fields of the files, the record's kind and owners, and a quote's check."""
    shown = json.loads(run_here(folder, "show", "union-closed-agency", "--format", "json").stdout)
    assert shown == {
        "record": "quote",
        "event": "port-closure-2031-05-02",
        "statement": "union-closed",
        "check": "no-copy",
        "id": "union-closed-agency",
        "source": "agency-2031-05-03",
        "kind": "indirect",
        "language": "en",
        "text": "the union said that the port had closed",
    }


def test_every_field_has_a_name() -> None:
    """No field of a record is shown under its key for want of words."""
    kinds = [kind for kind in vars(model).values() if isinstance(kind, type)]
    records = [kind for kind in kinds if issubclass(kind, msgspec.Struct)]
    not_shown = {"other"} | {*model.Name.__struct_encode_fields__, *model.Dossier.__struct_encode_fields__}
    not_shown |= {*model.Curation.__struct_encode_fields__}
    fields = {field for record in records for field in record.__struct_encode_fields__}
    assert fields - not_shown <= set(FIELD_NAMES)


def test_claims_are_counted_by_stance(folder: Path) -> None:
    """`claims` tells each claim with the stances taken on it."""
    assert run_here(folder, "claims").stdout == (
        "The port was closed. [port-closed]\n  + asserts 1, − denies 1\n\n"
        "The authority paid fines. [fines-paid]\n  − denies 1, » demands 1\n\n"
    )


def test_a_claim_sheet_is_in_time_order_and_marks_what_is_not_answered(folder: Path) -> None:
    """`claims CLAIM` tells each statement with side, scope and replies, both ways."""
    sheet = run_here(folder, "claims", "port-closed").stdout
    first, last = sheet.index("+ asserts (for) [union-closed]"), sheet.index("− denies (against)")
    assert first < last
    assert "scope: since midnight" in sheet[first:last]
    assert "answered by: − harbour master (unnamed), 3 May 2031 (partly)" in sheet[first:last]
    assert "↩ answers: + Dockers' union, 2 May 2031 (partly) [union-closed]" in sheet[last:]
    assert "answered by: no statement in this dossier" in sheet[last:]


def test_a_claim_is_not_another_record(folder: Path) -> None:
    """`claims` refuses an id that no claim has."""
    assert "no claim has the id 'union-closed'" in run_here(folder, "claims", "union-closed", status=2).stderr


@pytest.mark.parametrize(
    ("field", "said"),
    [
        ("volume: 12", "volume: 12"),
        ("editor: [{family: Doe, given: Robin}, {literal: Desk}]", "editor: Doe Robin; Desk"),
        ("issue: three", "issue: three"),
    ],
)
def test_variables_of_csl_that_the_program_does_not_read_are_shown(
    folder: Path, field: str, said: str
) -> None:
    """What a bibliography says of a source is shown, whether or not the program itself needs it."""
    sources = SOURCES.replace(
        "  URL: https://herald.example/port\n", f"  URL: https://herald.example/port\n  {field}\n"
    )
    write_dossier(folder / "dossier", EVENTS, sources)
    assert said in run_here(folder, "show", "herald-2031-05-04").stdout


def test_a_printed_ellipsis_is_shown_as_yes(folder: Path) -> None:
    """A field that is true is shown as a word."""
    text = "      text: the union said"
    write_dossier(folder / "dossier", EVENTS.replace(text, f"      printed-ellipsis: true\n{text}"))
    assert "ellipsis printed by the source: yes" in run_here(folder, "show", "union-closed-agency").stdout


def test_the_schema_is_exact_json(folder: Path) -> None:
    """What editors read is printed as it is."""
    assert json.loads(run_here(folder, "schema", "events").stdout)["title"] == "events.yaml"


def test_about_tells_how_the_dossier_was_made(folder: Path) -> None:
    """`about` is a sheet like the others, for people and for programs."""
    assert run_here(folder, "about").stdout.startswith("Did the port close?\n")
    assert json.loads(run_here(folder, "about", "--format", "json").stdout)["counts"]["quotes"] == 3
    assert "mis à jour" in run_here(folder, "about", "--lang", "fr").stdout
