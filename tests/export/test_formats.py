"""The formats, and what programs read."""

from __future__ import annotations

import json

import pytest

from explorer.export.formats import FORMATS
from explorer.sheets.quotes import QuoteRow
from tests.export.conftest import Asked, written


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
    empty = {"json": "[]\n", "csv": ",".join(QuoteRow.__struct_encode_fields__) + "\n"}
    empty["md"] = "# Did the port close?\n\n`nowhere`\n\n"
    assert text == empty.get(form, "")


def test_what_programs_read_is_exact() -> None:
    """The formats for programs are the same in every terminal."""
    assert {name for name, written in FORMATS.items() if not written.is_exact} == {"table", "plain", "md"}
