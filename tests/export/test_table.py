"""Tables of a fixed-width font, and in Markdown."""

from __future__ import annotations

from dataclasses import replace

import pytest

from explorer.export.columns import date_in_figures
from explorer.export.table import aligned
from explorer.wording.markdown import in_markdown
from explorer.wording.widths import cell_width
from tests.export.conftest import Asked, written


def test_markdown_has_the_title_the_query_and_a_table(report: Asked) -> None:
    """A table in Markdown tells what was asked, so that it can be asked again."""
    lines = written(report("stance:denies"), "md").splitlines()
    assert lines[:4] == ["# Did the port close?", "", "`stance:denies`", ""]
    assert lines[4:6] == ["Dossier of 1 June 2031, licence CC-BY-4.0", ""]
    assert lines[6].startswith(
        "| date |  | title | speakers | kind | sources | address | quotes | second readings |"
    )
    assert lines[6].endswith("| superseded by | replaces | withdrawn | actors | SHA-256 | id |")
    assert len(lines) == 9


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
    assert any("2031-05-03" in line for line in lines)


@pytest.mark.parametrize("width", [80, 120])
def test_the_words_come_first_and_ids_last(report: Asked, width: int) -> None:
    """A quote is read, then who said it, when and where; an id is cut, or left out where there is no room."""
    heading, *lines = written(replace(report(of="quotes"), width=width), "table").splitlines()
    places = [heading.index(name) for name in ("quote", "speakers", "said", "outlet")]
    assert places == sorted(places)
    assert places[0] == 0
    assert places[1] >= width * 3 // 10
    assert heading.endswith("id") == (width == 120)
    assert all("2031-05-0" in line for line in lines)


def test_reported_speech_is_marked_apart(report: Asked) -> None:
    """The speaker's own words are in quotation marks; the outlet's have none, and say so."""
    text = written(replace(report(of="quotes"), width=80), "table")
    assert "\n«\u00a0Le port n'a" in text
    assert "\n[reported] the union said" in text


def test_what_a_pipe_gets_is_not_cut(report: Asked) -> None:
    """Without a terminal a table is as wide as it needs to be."""
    text = written(report(of="quotes"), "table")
    assert "…" not in text
    assert "harbour-master-never-closed-herald" in text


def test_an_interval_does_not_repeat_its_year_and_month() -> None:
    """ISO 8601 leaves out of the end what the start has."""
    assert date_in_figures("2031-05-01/2031-05-03") == "2031-05-01/03"
    assert date_in_figures("[2031-05-01..2031-06-03]") == "[2031-05-01..06-03]"
    assert date_in_figures("2031-05-01/2032-05-03") == "2031-05-01/2032-05-03"
    assert date_in_figures("2031-05-03~") == "2031-05-03~"


def test_columns_stay_aligned_under_wide_characters() -> None:
    """Korean and Chinese characters take two cells."""
    first, second = list(aligned([{"title": "항구", "id": "x"}]))
    assert first == "title  id"
    assert second == "항구   x"
