"""Rows as a table: columns of a fixed-width font fitted to a width, or Markdown."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from explorer.export.report import Report
from explorer.sheets.listing import EventRow, Row
from explorer.wording.markdown import in_markdown
from explorer.wording.reader import Reader
from explorer.wording.signs import sign
from explorer.wording.widths import cell_width, shortened

GAP = "  "
LEAST = 8
# Ids are copied and dates compared, so they must be whole.
NEVER_CUT = frozenset(("date", "said", "", "id"))
# How wide a window must be before these leave enough room for the rest.
ROOMY = {"speakers": 100, "language": 120, "outlet": 120}


def as_table(report: Report) -> Iterator[str]:
    """Columns of a fixed-width font."""
    for line in aligned([in_short(row, report.reader) for row in report.rows()], report.width):
        yield f"{line}\n"


def as_markdown(report: Report) -> Iterator[str]:
    """A table in Markdown below the title of the dossier and the query."""
    yield f"# {in_markdown(report.reader.text(report.results.index.title))}\n\n"
    if report.results.query.terms:
        marks = "`" * (2 if "`" in str(report.results.query) else 1)
        yield f"{marks}{report.results.query}{marks}\n\n"
    for number, row in enumerate(report.rows()):
        columns = in_short(row, report.reader)
        if number == 0:
            yield f"| {' | '.join(columns)} |\n|{' --- |' * len(columns)}\n"
        yield f"| {' | '.join(map(in_markdown, columns.values()))} |\n"


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
        "speakers": reader.say("; ").join(row.speakers),
        "quote": row.text or f"({row.gist})",
        "language": row.language,
        "outlet": row.outlet,
        "check": reader.check_and_reading(row.check, row.second_reading),
        "id": row.id,
    }


def aligned(rows: Sequence[Mapping[str, str]], width: int = 0) -> Iterator[str]:
    """The lines of a table, its headings first; no line is wider than `width` (0: as wide as it needs)."""
    if not rows:
        return
    headings = [heading for heading in rows[0] if not width or width >= ROOMY.get(heading, 0)]
    table = [headings, *([row[heading].replace("\n", " ") for heading in headings] for row in rows)]
    widths = [max(map(cell_width, column)) for column in zip(*table, strict=True)]
    narrow(widths, headings, width)
    for row in table:
        line = GAP.join(
            shortened(cell, room) + " " * (room - cell_width(shortened(cell, room)))
            for cell, room in zip(row, widths, strict=True)
        ).rstrip()
        yield shortened(line, width) if width else line


def narrow(widths: list[int], headings: Sequence[str], width: int) -> None:
    """Shrink the widest column repeatedly, until the table fits or nothing can shrink any more."""
    giving = [number for number, heading in enumerate(headings) if heading not in NEVER_CUT]
    while width and giving and sum(widths) + len(GAP) * (len(widths) - 1) > width:
        widest = max(giving, key=widths.__getitem__)
        if widths[widest] <= LEAST:
            return
        widths[widest] -= 1
