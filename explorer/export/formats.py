"""The formats in which rows can be written. A format is a function and its row in FORMATS."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import msgspec

from explorer.export.plain import as_plain
from explorer.export.report import Report
from explorer.export.spreadsheet import as_csv
from explorer.export.table import as_markdown, as_table
from explorer.wording.language import _


def as_json(report: Report) -> Iterator[str]:
    """A list of objects."""
    before = "[\n"
    for line in as_json_lines(report):
        yield before + line.removesuffix("\n")
        before = ",\n"
    yield "[]\n" if before == "[\n" else "\n]\n"


def as_json_lines(report: Report) -> Iterator[str]:
    """One object per line; dates are EDTF, stances and checks the words of queries.

    Each ends with where it is from, because rows are merged and passed on without the file that they came in.
    """
    encode = msgspec.json.Encoder().encode
    origin = encode(report.provenance).decode().removeprefix("{")
    for row in report.rows():
        yield f"{encode(row).decode().removesuffix('}')},{origin}\n"


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """How rows are written. An exact format is for files and programs: UTF-8 in any locale, never fitted to a terminal.

    One that takes a mark can begin with the byte-order mark by which a spreadsheet knows UTF-8.
    """

    text: Callable[[Report], Iterator[str]]
    help: str
    is_exact: bool = False
    takes_mark: bool = False


FORMATS = {
    "table": Format(text=as_table, help=_("columns, cut to the width of the terminal")),
    "plain": Format(text=as_plain, help=_("short sentences, for reading in a pipe or aloud")),
    "json": Format(text=as_json, help=_("one list of objects"), is_exact=True),
    "jsonl": Format(text=as_json_lines, help=_("one object per line"), is_exact=True),
    "csv": Format(
        text=as_csv, help=_("for spreadsheets; a cell is never a formula"), is_exact=True, takes_mark=True
    ),
    "md": Format(
        text=as_markdown,
        help=_("a table in Markdown, below the title, query, date and licence"),
        is_exact=True,
    ),
}
