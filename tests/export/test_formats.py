"""What is found as text: for people, for spreadsheets and for programs."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.citation.escape import in_markdown
from explorer.export.formats import FORMATS
from explorer.export.report import Report
from explorer.export.spreadsheet import cell, csv_line
from explorer.export.table import aligned
from explorer.index.cache import open_dossier
from explorer.index.place import EventNumber
from explorer.query.notation import Query
from explorer.query.results import run
from explorer.sheets.listing import EventRow, QuoteRow
from explorer.wording.widths import cell_width
from tests.makers import EVENTS, index_of, write_dossier

Asked = Callable[..., Report]


@pytest.fixture
def report(tmp_path: Path) -> Asked:
    """A maker of reports on the small dossier: what is asked, and of which rows."""
    index = index_of(tmp_path)

    def made(query: str = "", of: str = "events", language: str = "en") -> Report:
        return Report(results=run(index, Query.parse(query)), of=of, language=language)

    return made


def written(report: Report, form: str) -> str:
    """The whole text of a report."""
    return "".join(FORMATS[form].text(report))


@pytest.mark.parametrize("of", ["events", "quotes"])
def test_json_and_json_lines_have_the_same_rows(report: Asked, of: str) -> None:
    """JSON is the list of the objects that stand one a line in JSON lines."""
    lines = written(report(of=of), "jsonl").splitlines()
    assert json.loads(written(report(of=of), "json")) == [json.loads(line) for line in lines]
    assert len(lines) == {"events": 4, "quotes": 3}[of]


@pytest.mark.parametrize(("of", "row"), [("events", EventRow), ("quotes", QuoteRow)])
def test_csv_has_a_heading_and_as_many_cells_in_every_row(
    report: Asked, of: str, row: type[EventRow | QuoteRow]
) -> None:
    """A spreadsheet finds the fields of the rows, in their order."""
    heading, *rows = csv.reader(io.StringIO(written(report(of=of), "csv")))
    assert tuple(heading) == row.__struct_encode_fields__
    assert {len(row) for row in rows} == {len(heading)}
    assert len(rows) == {"events": 4, "quotes": 3}[of]


def test_csv_lists_are_parted_by_semicolons(report: Asked) -> None:
    """Several stances stand in one cell, and statements are told by their ids."""
    rows = list(csv.DictReader(io.StringIO(written(report(), "csv"))))
    assert rows[2]["stances"] == "denies; denies"
    assert rows[2]["statements"] == "harbour-master-never-closed; harbour-master-no-fines"


@pytest.mark.parametrize("start", [*"=+-@\t\r", " =", "\u00a0+", "\n-"])
def test_no_cell_can_become_a_formula(start: str) -> None:
    """What a spreadsheet would compute has an apostrophe before it."""
    (read,) = next(csv.reader(io.StringIO(csv_line([cell(f"{start}cmd|' /C calc'!A1")]), newline="")))
    assert read == f"'{start}cmd|' /C calc'!A1"


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")))
def test_a_spreadsheet_reads_a_cell_as_it_was(text: str) -> None:
    """Commas, quotation marks and ends of lines come back; only an apostrophe may be added."""
    ((first, read),) = csv.reader(io.StringIO(csv_line(["x", cell(text)]), newline=""))
    assert (first, read.removeprefix("'")) == ("x", text.removeprefix("'"))


def test_the_sign_of_a_statement_is_that_of_the_position_asked_for(report: Asked) -> None:
    """A statement with several positions stands under the first that matches, else under its first."""
    assert json.loads(written(report("claim:fines-paid stance:demands"), "json"))[0]["stances"] == ["demands"]
    assert json.loads(written(report("kind:allegation"), "json"))[0]["stances"] == ["asserts"]


def test_a_statement_without_positions_has_no_sign(report: Asked) -> None:
    """There is no stance to tell where none was taken."""
    statement = report().results.index.event(EventNumber(1)).statements[0]
    assert Query().leading(msgspec.structs.replace(statement, positions=())) is None


def test_a_superseded_quote_says_so(tmp_path: Path) -> None:
    """A corrected quote stays, with the id of the one that stands for it now."""
    quote = "      text: the union said"
    events = EVENTS.replace(quote, f"      superseded-by: union-closed-herald\n{quote}")
    index = open_dossier(write_dossier(tmp_path / "dossier", events), cache=tmp_path / "cache")
    found = Report(results=run(index, Query.parse("lang:en")), of="quotes")
    assert "(superseded by union-closed-herald)" in written(found, "plain")
    assert json.loads(written(found, "json"))[0]["superseded-by"] == "union-closed-herald"


def test_a_report_without_printed_words_is_told_in_ours(tmp_path: Path) -> None:
    """An indirect quote that keeps no words shows the gist, said to be ours."""
    events = EVENTS.replace("      text: the union said that the port had closed\n", "")
    index = open_dossier(write_dossier(tmp_path / "dossier", events), cache=tmp_path / "cache")
    found = Report(results=run(index, Query.parse("lang:en")), of="quotes")
    gist = "The port is closed and fines must be paid."
    assert written(found, "plain").startswith(f"reported, in our words: {gist}")
    assert f"({gist})" in written(found, "table")


def test_dates_are_words_for_people_and_edtf_for_programs(report: Asked) -> None:
    """Plain text reads a date, JSON keeps it as the dossier has it."""
    assert "c. 4 May 2031" in written(report(of="quotes"), "plain")
    assert "vers le 4 mai 2031" in written(report(of="quotes", language="fr"), "plain")
    assert json.loads(written(report(of="quotes"), "json"))[0]["issued"] == "2031-05-04~"


def test_markdown_has_the_title_the_query_and_a_table(report: Asked) -> None:
    """A table in Markdown tells what was asked, so that it can be asked again."""
    lines = written(report("stance:denies"), "md").splitlines()
    assert lines[:4] == ["# Did the port close?", "", "`stance:denies`", ""]
    assert lines[4] == "| date |  | title | speakers | id |"
    assert len(lines) == 7


@pytest.mark.parametrize(
    "text", ["a | b", "*bold*", "[link](x)", "<script>", "`code`", "line\nbreak", r"\back"]
)
def test_markdown_takes_no_text_for_its_own(text: str) -> None:
    """What Markdown would read as a mark stands escaped, on one line."""
    escaped = in_markdown(text)
    assert "\n" not in escaped
    assert not any(mark in escaped.replace(f"\\{mark}", "") for mark in "|*[<`")


@pytest.mark.parametrize("of", ["events", "quotes"])
@pytest.mark.parametrize("width", [20, 46, 80, 100, 120, 200])
def test_no_line_of_a_table_is_wider_than_the_terminal(report: Asked, of: str, width: int) -> None:
    """A table is cut to the terminal, and the date stays whole at any width."""
    lines = written(replace(report(of=of), width=width), "table").splitlines()
    assert max(map(cell_width, lines)) <= width
    assert any(line.startswith("2031-05-03") for line in lines)


def test_ids_stay_whole_while_anything_else_can_give(report: Asked) -> None:
    """Whoever wants to cite a row copies its id from an 80-column terminal."""
    assert "port-denial-2031-05-03" in written(replace(report(), width=80), "table")
    assert "harbour-master-never-closed-herald" in written(replace(report(of="quotes"), width=80), "table")


def test_columns_stay_aligned_under_wide_characters() -> None:
    """Korean and Chinese characters take two cells."""
    first, second = list(aligned([{"title": "항구", "id": "x"}]))
    assert first == "title  id"
    assert second == "항구   x"


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
