"""What the commands print, against the schema that is printed of it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from explorer.export.output_schema import SHEET_TYPES, output_schema, output_schema_text
from tests.cli.running import run_here
from tests.makers import write_dossier

jsonschema = pytest.importorskip("jsonschema")

COMMANDS = [
    ("list", ["list", "--format", "json"]),
    ("list", ["export", "json", "--rows", "events"]),
    ("list", ["list", "nowhere", "--format", "json"]),
    ("quotes", ["quotes", "--format", "json"]),
    ("quotes", ["export", "json", "stance:denies"]),
    ("claims", ["claims", "--format", "json"]),
    ("claim", ["claims", "port-closed", "--format", "json"]),
    ("about", ["about", "--format", "json"]),
    ("cite", ["cite", "union-closed", "--style", "json"]),
    ("cite", ["cite", "herald-2031-05-04", "--style", "json"]),
    ("cite", ["cite", "--query", "", "--style", "json"]),
    *(
        ("show", ["show", id_, "--format", "json"])
        for id_ in (
            "storm-2031-04", "union-closed", "union-closed-herald", "harbour-master", "port-closed", "herald-2031-05-04",
        )
    ),
]  # fmt: skip


def faults(name: str, written: str) -> list[str]:
    """Where JSON is not what a command is said to print."""
    whole = output_schema()
    validator = jsonschema.Draft202012Validator({"$ref": f"#/$defs/{name}", "$defs": whole["$defs"]})
    return [fault.message[:300] for fault in validator.iter_errors(json.loads(written))]


@pytest.mark.parametrize(("name", "arguments"), COMMANDS)
def test_every_command_prints_what_the_schema_says(tmp_path: Path, name: str, arguments: list[str]) -> None:
    """Programs can rely on it."""
    write_dossier(tmp_path / "dossier")
    assert faults(name, run_here(tmp_path, *arguments).stdout) == []


@pytest.mark.parametrize("name", ["list", "quotes", "about", "cite", "show"])
def test_the_schema_can_fail(name: str) -> None:
    """What lacks its fields fails."""
    assert faults(name, '[{"id": 1}]')


def test_the_schema_is_printed_and_is_one(tmp_path: Path) -> None:
    """`explorer schema output`; every field of a row says what it is."""
    write_dossier(tmp_path / "dossier")
    printed = json.loads(run_here(tmp_path, "schema", "output").stdout)
    assert printed == json.loads(output_schema_text())
    jsonschema.Draft202012Validator.check_schema(printed)
    for row in SHEET_TYPES:
        fields = printed["$defs"][row.__name__]["properties"]
        assert set(fields) == set(row.__struct_encode_fields__)
        assert all(field["description"] for field in fields.values())


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "arguments"),
    [
        ("list", ["list", "--format", "json"]),
        ("quotes", ["quotes", "--format", "json"]),
        ("claims", ["claims", "--format", "json"]),
        ("about", ["about", "--format", "json"]),
        ("cite", ["cite", "--query", "stance:denies", "--style", "json"]),
    ],
)
def test_the_shipped_dossier_is_printed_as_the_schema_says(
    tmp_path: Path, name: str, arguments: list[str]
) -> None:
    """Real records have fields that small ones lack."""
    assert faults(name, run_here(tmp_path, *arguments, EXPLORER_DOSSIER="").stdout) == []
