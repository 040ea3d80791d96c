"""The cells of a row that people read, by heading: the words first, ids last.

Whoever scans a table wants the quote, then who said it, when, and where it was printed. An id is for taking away, and
a table that is cut to a terminal begins to cut there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from explorer.sheets.listing import EventRow, Row
from explorer.sheets.quotes import QuoteRow
from explorer.wording.fields import FIELD_NAMES
from explorer.wording.language import _
from explorer.wording.marks import in_quotation_marks
from explorer.wording.reader import Reader
from explorer.wording.signs import sign

# In a column of its own, and where a quote is not what it looks like, in front of the words.
REPORTED, OURS = _("reported"), _("in our words")
SUPERSEDED, WITHDRAWN = _("superseded"), _("withdrawn")
# A quote with one of these must not be taken for one that was found.
ALARMING = frozenset(("missing", "stale"))
# The end of an interval or a set, with the year, or year and month, that its start has too.
SAME_START = re.compile(r"(?P<start>(?P<same>\d{4}-(?:\d\d-)?)[^/.,]*(?P<mark>/|\.\.|,))(?P=same)")


def cells(row: Row, reader: Reader) -> dict[str, str]:
    """The cells of a row by heading; signs have no heading."""
    return cells_of_event(row) if isinstance(row, EventRow) else cells_of_quote(row, reader)


def heading_in_words(heading: str, reader: Reader) -> str:
    """A heading in the reader's language."""
    return reader.say(FIELD_NAMES.get(heading, heading)) if heading else ""


def cells_of_event(row: EventRow) -> dict[str, str]:
    """When, what, and who says what about it; or, without statements, who took part."""
    return {
        "date": date_in_figures(row.date),
        "": "".join(map(sign, row.stances)),
        "title": row.title,
        "speakers": ", ".join(row.speakers or row.participants),
        "sources": "; ".join(filter(None, row.source_titles)),
        "URL": " ".join(filter(None, row.urls)),
        "actors": ", ".join(row.actors),
        "id": row.id,
    }


def cells_of_quote(row: QuoteRow, reader: Reader) -> dict[str, str]:
    """The words; who said them and when; where they were printed; how far they can be relied on."""
    return {
        "quote": " ".join((*warnings_before(row, reader), words_of_quote(row))),
        "": "".join(map(sign, row.stances)),
        "speakers": reader.say("; ").join(row.speakers),
        "said": date_in_figures(row.said),
        "outlet": row.outlet,
        "language": row.language,
        "check": reader.check_and_reading(row.check, row.second_reading),
        "kind": reader.say("direct") if row.is_direct else reader.say(REPORTED),
        "superseded-by": row.superseded_by or "",
        "gloss": row.gloss,
        "title": row.title,
        "issued": date_in_figures(row.issued),
        "URL": row.url,
        "actors": ", ".join(row.actors),
        "sha256": row.sha256,
        "id": row.id,
    }


def warnings_before(row: QuoteRow, reader: Reader) -> Iterator[str]:
    """In brackets: that words were taken back or not found, and that they are not the speaker's."""
    if row.withdrawn:
        yield f"[{reader.say(WITHDRAWN)}]"
    if row.superseded_by:
        yield f"[{reader.say(SUPERSEDED)}]"
    if row.check in ALARMING:
        yield f"[{reader.signed_check(row.check)}]"
    if not row.text:
        yield f"[{reader.say(OURS)}]"
    elif not row.is_direct:
        yield f"[{reader.say(REPORTED)}]"


def words_of_quote(row: QuoteRow) -> str:
    """The printed words, in quotation marks if they are the speaker's; without any, our gist."""
    return in_quotation_marks(row.text, row.language) if row.text and row.is_direct else row.text or row.gist


def date_in_figures(date: str) -> str:
    """A date as in EDTF, but shorter, as ISO 8601 has it: the end of an interval without what it repeats."""
    return SAME_START.sub(r"\g<start>", date)
