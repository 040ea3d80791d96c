"""Tables of a fixed-width font, and in Markdown."""

from __future__ import annotations

from dataclasses import replace

import pytest

from explorer.export.table import aligned
from explorer.wording.markdown import in_markdown
from explorer.wording.widths import cell_width
from tests.export.conftest import Asked, written


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
    """What Markdown would read as a mark is escaped, on one line."""
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
