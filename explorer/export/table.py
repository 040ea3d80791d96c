"""Rows as a table: columns of a fixed-width font fitted to a width, or Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from explorer.export.columns import cells, heading_in_words
from explorer.export.report import Report
from explorer.wording.markdown import in_markdown
from explorer.wording.widths import cell_width, shortened

GAP = "  "
LEAST = 8
# The column that gets all the room that the others leave: the first of these that a table has.
MAIN = ("quote", "title")
# How wide a terminal must be before a column leaves enough room for the rest. Any width has room for what is not here.
ROOMY = {
    "speakers": 40,
    "": 60,
    "outlet": 60,
    "id": 100,
    "language": 140,
    "check": 140,
    "kind": 160,
    "title": 160,
    "URL": 160,
    "sources": 200,
    "issued": 200,
    "quotes": 240,
    "second-readings": 240,
    "superseded-by": 240,
    "actors": 240,
    "replaces": 260,
    "withdrawn": 260,
    "gloss": 260,
    "sha256": 300,
}
# The largest part of the width, in percent, that a column takes while there is not enough for all.
SHARES = {"speakers": 18, "outlet": 14, "check": 12, "id": 12}
SHARE_OF_OTHERS = 10
# Columns that are as wide in any terminal, in cells: a day, and at best the end of an interval; three signs.
SET_WIDTHS = {**dict.fromkeys(("date", "said", "issued"), 13), "": 4}


def as_table(report: Report) -> Iterator[str]:
    """Columns of a fixed-width font."""
    reader = report.reader
    yield from report.head()
    rows = [cells(row, reader) for row in report.rows()]
    names = {heading: heading_in_words(heading, reader) for heading in rows[0]} if rows else {}
    for line in aligned(rows, report.width, names):
        yield f"{line}\n"


def as_markdown(report: Report) -> Iterator[str]:
    """A table in Markdown below the title of the dossier and the query."""
    reader = report.reader
    yield f"# {in_markdown(report.provenance.dossier)}\n\n"
    if report.provenance.query:
        marks = "`" * (2 if "`" in report.provenance.query else 1)
        yield f"{marks}{report.provenance.query}{marks}\n\n"
    yield f"{in_markdown(report.state_and_licence)}\n\n"
    for number, row in enumerate(report.rows()):
        columns = cells(row, reader)
        if number == 0:
            headings = (heading_in_words(heading, reader) for heading in columns)
            yield f"| {' | '.join(headings)} |\n|{' --- |' * len(columns)}\n"
        yield f"| {' | '.join(map(in_markdown, columns.values()))} |\n"


def aligned(
    rows: Sequence[Mapping[str, str]], width: int = 0, names: Mapping[str, str] | None = None
) -> Iterator[str]:
    """The lines of a table, its headings first; no line is wider than `width` (0: as wide as it needs)."""
    if not rows:
        return
    main = main_column(rows[0])
    headings = [
        heading for heading in rows[0] if not width or heading == main or width >= ROOMY.get(heading, 0)
    ]
    table = [[(names or {}).get(heading, heading) for heading in headings]]
    table += [[row[heading].replace("\n", " ") for heading in headings] for row in rows]
    widths = fitted([max(map(cell_width, column)) for column in zip(*table, strict=True)], headings, width)
    for row in table:
        line = GAP.join(map(in_cells, row, widths)).rstrip()
        yield shortened(line, width) if width else line


def in_cells(words: str, room: int) -> str:
    """A cell of exactly so many cells of the terminal."""
    cut = shortened(words, room)
    return cut + " " * (room - cell_width(cut))


def main_column(headings: Iterable[str]) -> str:
    """The heading of the column that gets the room, or else the first."""
    return next((heading for heading in MAIN if heading in headings), next(iter(headings)))


def fitted(wanted: Sequence[int], headings: Sequence[str], width: int) -> list[int]:
    """The widths of columns that fit: each its most, the main one what remains, and then what is left to the others."""
    room = width - len(GAP) * (len(wanted) - 1)
    if not width or sum(wanted) <= room:
        return list(wanted)
    widths = [min(need, most_of(heading, width)) for need, heading in zip(wanted, headings, strict=True)]
    main = headings.index(main_column(headings))
    widths[main] = max(1, min(wanted[main], room - sum(widths) + widths[main]))
    left = room - sum(widths)
    for place, need in enumerate(wanted):
        more = max(0, min(need - widths[place], left))
        widths[place] += more
        left -= more
    return widths


def most_of(heading: str, width: int) -> int:
    """How wide a column may be while there is not enough for all."""
    return SET_WIDTHS.get(heading) or max(LEAST, width * SHARES.get(heading, SHARE_OF_OTHERS) // 100)
