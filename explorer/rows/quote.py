"""The rows of one quote: the words as printed, their attribution, and what a reader must know of them."""

from __future__ import annotations

from dataclasses import dataclass

from explorer.dossier.model import Kept, Quote
from explorer.query import QuoteNumber
from explorer.rows.line import Line, wrapped
from explorer.wording.language import _
from explorer.wording.marks import quoted_words
from explorer.wording.reader import Reader
from explorer.wording.vocabulary import DRIFTS


@dataclass(frozen=True, slots=True)
class AtQuote:
    """The cursor is on a quote of the statement."""

    quote: QuoteNumber


def printed_rows(reader: Reader, quote: Quote, target: AtQuote, width: int, *, glossed: bool) -> list[Line]:
    """The words as printed, their attribution, gloss, warning, drift and note."""
    printed = quoted_words(quote)
    if printed:
        rows = wrapped((printed, "struck" if quote.is_struck else ""), width=width, target=target)
    else:
        gist = reader.text(quote.gist) if quote.gist else reader.say("as in our words above")
        rows = wrapped((f"({gist})", "dim"), width=width, target=target)
    rows += wrapped((reader.attributed(quote), "dim"), width=width, indent="  ", target=target)
    if quote.gloss and glossed:
        gloss = (f"[{reader.text(quote.gloss)}]", "neither")
        rows += wrapped(gloss, width=width, indent="  ", target=target)
    rows += struck(reader, quote, width, target) + remark_rows(reader, quote, target, width)
    if quote.note:
        note = (reader.text(quote.note), "dim")
        rows += wrapped(note, width=width, indent="    ", first="  * ", target=target)
    return rows


def remark_rows(reader: Reader, quote: Quote, target: AtQuote, width: int) -> list[Line]:
    """The warning of a quote, and how it departs from the wording that it goes back to."""
    rows = []
    if quote.warning:
        warned = (f"⚠ {reader.text(quote.warning)}", "accent")
        rows += wrapped(warned, width=width, indent="    ", first="  ", target=target)
    for drift in quote.drift:
        how = (f"≠ {reader.say(DRIFTS[drift.how])}", "accent")
        note = f": {reader.text(drift.note)}" if drift.note else ""
        rows += wrapped(how, (note, "dim"), width=width, indent="    ", first="  ", target=target)
    return rows


def struck(reader: Reader, record: Kept, width: int, target: AtQuote | None = None) -> list[Line]:
    """Why a record was taken back or superseded; no rows for one that was not."""
    rows, indent = [], "  " if target else ""
    for head, change in ((_("Withdrawn: "), record.withdrawn), (_("Corrected: "), record.correction)):
        if change:
            words = ((reader.say(head), "bad"), (reader.text(change.reason), ""))
            rows += wrapped(*words, width=width, indent=indent, target=target)
    return rows
