"""Events or quotes found, as text: for people, for spreadsheets and for programs."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import msgspec

from explorer.export.listing import EventRow, QuoteRow, event_rows, quote_rows
from explorer.export.plain import event_in_words, quote_in_words
from explorer.export.table import aligned
from explorer.query.results import Results
from explorer.wording.reader import Reader
from explorer.wording.signs import CHECK_SIGNS, sign

Row = EventRow | QuoteRow
ROWS: dict[str, Callable[[Results, Reader], Iterator[Row]]] = {"events": event_rows, "quotes": quote_rows}
FORMULA = tuple("=+-@\t\r")
NEEDS_MARKS = re.compile('[",\r\n]')
MARKDOWN = re.compile(r"([\\`*_\[\]|~$<>#&])")


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What is to be written: the events or the quotes (`of`) found, in lines of `width` cells (0: any)."""

    results: Results
    of: str
    language: str = "en"
    width: int = 0

    @property
    def reader(self) -> Reader:
        """Reads records in the language of the report."""
        return Reader(self.results.index, self.language)

    def rows(self) -> Iterator[Row]:
        """The rows, made as they are written."""
        return ROWS[self.of](self.results, self.reader)


def in_short(row: Row, reader: Reader) -> dict[str, str]:
    """The cells of a row that people compare, by heading; signs have no heading."""
    if isinstance(row, EventRow):
        return {
            "date": row.date,
            "": "".join(map(sign, row.stances)),
            "title": row.title,
            "speakers": ", ".join(row.speakers or row.participants),
            "id": row.id,
        }
    return {
        "said": row.said,
        "": "".join(map(sign, row.stances)),
        "speakers": "; ".join(row.speakers),
        "quote": row.text or f"({row.gist})",
        "language": row.language,
        "outlet": row.outlet,
        "check": f"{CHECK_SIGNS[row.check][0]} {reader.check(row.check)}",
        "id": row.id,
    }


def as_plain(report: Report) -> Iterator[str]:
    """A paragraph a row, each line a short sentence."""
    reader = report.reader
    for row in report.rows():
        lines = event_in_words(row, reader) if isinstance(row, EventRow) else quote_in_words(row, reader)
        yield "\n".join(lines) + "\n\n"


def as_table(report: Report) -> Iterator[str]:
    """Columns of a fixed-width font."""
    for line in aligned([in_short(row, report.reader) for row in report.rows()], report.width):
        yield f"{line}\n"


def as_markdown(report: Report) -> Iterator[str]:
    """A table in Markdown below the title of the dossier and the query."""
    yield f"# {markdown(report.results.index.title.in_language(report.language))}\n\n"
    if report.results.query.terms:
        marks = "`" * (2 if "`" in str(report.results.query) else 1)
        yield f"{marks}{report.results.query}{marks}\n\n"
    for number, row in enumerate(report.rows()):
        cells = in_short(row, report.reader)
        if number == 0:
            yield f"| {' | '.join(cells)} |\n|{' --- |' * len(cells)}\n"
        yield f"| {' | '.join(map(markdown, cells.values()))} |\n"


def markdown(text: str) -> str:
    """The text as Markdown, with nothing in it that Markdown would take for its own."""
    return MARKDOWN.sub(r"\\\1", text).replace("\n", " ")


def as_json(report: Report) -> Iterator[str]:
    """A list of objects; dates are EDTF, stances and checks the words of queries."""
    before = "[\n"
    for line in as_json_lines(report):
        yield before + line.removesuffix("\n")
        before = ",\n"
    yield "[]\n" if before == "[\n" else "\n]\n"


def as_json_lines(report: Report) -> Iterator[str]:
    """One object a line."""
    encode = msgspec.json.Encoder().encode
    for row in report.rows():
        yield encode(row).decode() + "\n"


def as_csv(report: Report) -> Iterator[str]:
    """Comma-separated values with a heading (RFC 4180, but lines end as in Unix); semicolons part lists."""
    of = EventRow if report.of == "events" else QuoteRow
    yield ",".join(of.__struct_encode_fields__) + "\n"
    for row in report.rows():
        yield ",".join(csv_cell(getattr(row, field)) for field in row.__struct_fields__) + "\n"


def csv_cell(value: object) -> str:
    """A cell that no spreadsheet takes for a formula."""
    if isinstance(value, tuple):
        text = "; ".join(str(getattr(part, "id", part)) for part in value)
    else:
        text = "" if value is None else str(value)
    if text.startswith(FORMULA):
        text = f"'{text}"
    return '"' + text.replace('"', '""') + '"' if NEEDS_MARKS.search(text) else text


FORMATS: dict[str, Callable[[Report], Iterator[str]]] = {
    "table": as_table,
    "plain": as_plain,
    "json": as_json,
    "jsonl": as_json_lines,
    "csv": as_csv,
    "md": as_markdown,
}
# These are for programs: nothing in them may change with the terminal.
EXACT = frozenset(("json", "jsonl", "csv"))
