"""The cells of a row that people read, by heading: the words first, ids last.

Whoever scans a table wants the quote, then who said it, when, and where it was printed. An id is for taking away, and
a table that is cut to a terminal begins to cut there.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from explorer.sheets.listing import EventRow, Row
from explorer.sheets.quotes import QuoteRow
from explorer.wording.fields import FIELD_NAMES
from explorer.wording.language import _
from explorer.wording.marks import in_quotation_marks
from explorer.wording.reader import Reader
from explorer.wording.signs import sign

# In a column of its own, and where a quote is not what it looks like, in front of the words.
REPORTED, OURS = _("reported"), _("in our words")
KINDS_IN_WORDS = {"direct": _("direct"), "indirect": REPORTED}
SUPERSEDED, WITHDRAWN = _("superseded"), _("withdrawn")
# A quote with one of these must not be taken for one that was found.
ALARMING = frozenset(("missing", "stale"))
# The end of an interval or a set, with the year, or year and month, that its start has too.
SAME_START = re.compile(r"(?P<start>(?P<same>\d{4}-(?:\d\d-)?)[^/.,]*(?P<mark>/|\.\.|,))(?P=same)")


def cells(row: Row, reader: Reader) -> dict[str, str]:
    """The cells of a row by heading; signs have no heading."""
    return cells_of_event(row, reader) if isinstance(row, EventRow) else cells_of_quote(row, reader)


def heading_in_words(heading: str, reader: Reader) -> str:
    """A heading in the reader's language."""
    return reader.say(FIELD_NAMES.get(heading, heading)) if heading else ""


def cells_of_event(row: EventRow, reader: Reader) -> dict[str, str]:
    """When, what, and who says what about it, or, without statements, who took part; how it is attested and quoted."""
    return {
        "date": date_in_figures(row.date),
        "": "".join(map(sign, row.stances)),
        "title": " ".join((*changes_before(row, reader), row.title)),
        "speakers": ", ".join(row.speakers or row.participants),
        "kind": row.kind,
        "sources": "; ".join(filter(None, row.source_titles)),
        "URL": " ".join(filter(None, row.urls)),
        "quotes": tally(reader.say(KINDS_IN_WORDS[kind]) for kind in row.quote_kinds),
        "second-readings": tally(map(reader.second_reading, row.second_readings)),
        **changes_in_words(row),
        "actors": ", ".join(row.actors),
        "sha256": " ".join(filter(None, row.checksums)),
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
        "kind": reader.say(KINDS_IN_WORDS[row.kind]),
        **changes_in_words(row),
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
    yield from changes_before(row, reader)
    if row.check in ALARMING:
        yield f"[{reader.signed_check(row.check)}]"
    if not row.text:
        yield f"[{reader.say(OURS)}]"
    elif not row.is_direct:
        yield f"[{reader.say(REPORTED)}]"


def changes_before(row: Row, reader: Reader) -> Iterator[str]:
    """In brackets: that something was taken back, or holds no longer."""
    if row.withdrawn:
        yield f"[{reader.say(WITHDRAWN)}]"
    if row.superseded_by:
        yield f"[{reader.say(SUPERSEDED)}]"


def changes_in_words(row: Row) -> dict[str, str]:
    """What holds in place of a record, in whose place it holds, and why it was taken back."""
    return {
        "superseded-by": row.superseded_by or "",
        "replaces": ", ".join(row.replaces),
        "withdrawn": row.withdrawn,
    }


def tally(words: Iterable[str]) -> str:
    """How often each of some words occurs, those that occur first in front."""
    return " · ".join(f"{word} {count}" for word, count in Counter(words).items())


def words_of_quote(row: QuoteRow) -> str:
    """The printed words, in quotation marks if they are the speaker's; without any, our gist."""
    return in_quotation_marks(row.text, row.language) if row.text and row.is_direct else row.text or row.gist


def date_in_figures(date: str) -> str:
    """A date as in EDTF, but shorter, as ISO 8601 has it: the end of an interval without what it repeats."""
    return SAME_START.sub(r"\g<start>", date)
