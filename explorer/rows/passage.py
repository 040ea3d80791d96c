"""The passage of a quote: its words where the copy has them, the source in full, and the other events of that source.

The lock keeps up to 32 characters of the copy on either side, so the sentence around a quote can be shown where the
copy itself, which is another's text, cannot be had.
"""

from __future__ import annotations

import re

from explorer.dossier.model import Check, Quote, Source, in_language
from explorer.query.notation import Query, Term
from explorer.query.results import run
from explorer.rows.about import titled_rule
from explorer.rows.line import BLANK, Line, Pieces
from explorer.rows.quote import check_pieces
from explorer.rows.sources import bases
from explorer.rows.timeline import AtEvent
from explorer.rows.writer import Writer, dotted
from explorer.session import Session
from explorer.wording.language import _
from explorer.wording.marks import in_quotation_marks, quoted_words
from explorer.wording.reader import Reader
from explorer.wording.widths import ELLIPSIS, cell_width

LONGEST_SURROUNDINGS = 32  # characters: what the lock keeps on either side
BLANK_ROWS = re.compile(r"\n\s*\n")
CHECKS_TOLD = {
    Check.VERBATIM: _("These words are in our copy of the page, character for character."),
    Check.TYPOGRAPHIC: _(
        "These words are in our copy of the page but for quotation marks, apostrophes, spaces or dots."
    ),
    Check.FRAGMENTS: _("The parts around […] are in our copy of the page, in this order."),
    Check.AMBIGUOUS: _(
        "These words are in our copy of the page more than once; nothing says which place is quoted."
    ),
    Check.MISSING: _("These words are not in our copy of the page."),
    Check.STALE: _("The quote or the copy has changed since the words were checked."),
    Check.NO_COPY: _("We keep no copy of this page, so its words were not checked by program."),
    Check.REPORTED: _("No printed words are recorded, so there is nothing to check."),
}


def passage_rows(session: Session, width: int) -> list[Line]:
    """The passage of the place's quote if it has one, its source, and the events that this source attests besides."""
    index, place, id_ = session.index, session.place, session.source_id
    if not id_:
        return []
    writer = Writer.of(session, width)
    rows: list[Line] = []
    if quote := index.quote(place.statement, place.quote) if place.quote >= 0 else None:
        rows += quoted_rows(session, writer, quote)
    rows += (
        [BLANK, *source_rows(writer, index.source(id_))] if rows else source_rows(writer, index.source(id_))
    )
    return rows + attested_rows(session, writer, id_)


def quoted_rows(session: Session, writer: Writer, quote: Quote) -> list[Line]:
    """The words with what is around them in the copy, and what is known of their check."""
    reader, place = writer.reader, session.place
    near = session.index.surroundings(place.statement)[place.quote]
    words = quote.text if near else quoted_words(quote)
    rows: list[Line] = []
    if words:
        before, after = within_paragraph(*near) if near else ("", "")
        rows += writer.rows((before, "dim"), *writer.marked(words, "strong"), (after, "dim"))
    check = session.index.checks(place.statement)[place.quote]
    rows += writer.rows((reader.say(CHECKS_TOLD[check]), ""))
    return rows + writer.rows(*dotted(check_pieces(reader, quote, check)))


def within_paragraph(before: str, after: str) -> tuple[str, str]:
    """What is before and after some words in a copy, within their paragraph, without words that are cut."""
    lead = BLANK_ROWS.split(before)[-1].replace("\n", " ")
    if len(before) == LONGEST_SURROUNDINGS and not BLANK_ROWS.search(before):
        lead = ELLIPSIS + lead.partition(" ")[2]
    rest = BLANK_ROWS.split(after)[0].replace("\n", " ")
    if len(after) == LONGEST_SURROUNDINGS and not BLANK_ROWS.search(after):
        rest = rest.rpartition(" ")[0] + ELLIPSIS
    return lead, rest


def source_rows(writer: Writer, source: Source) -> list[Line]:
    """A source as a bibliography describes it, its address, where it is from, and what a reader must know of it."""
    reader = writer.reader
    authors = ", ".join(map(str, source.author))
    titled = in_quotation_marks(source.title, source.language or reader.language) if source.title else ""
    described: list[Pieces] = [
        ((words, look),)
        for words, look in (
            (reader.outlet(source), "strong"),
            (reader.issued(source), ""),
            (authors if authors != reader.outlet(source) else "", ""),
            (source.language, "dim"),
        )
        if words
    ]
    rows = writer.rows(*dotted(described))
    rows += writer.rows(*writer.marked(titled)) if titled else []
    if translated := reader.text(source.custom.title_translated):
        rows += writer.remark(reader.say("our translation: "), translated)
    rows += writer.rows((source.url or reader.say("without an address"), "dim"))
    rows += writer.rows((reader.chain(source), "dim"))
    rows += writer.remark(reader.say("seen on "), reader.when(source.accessed) if source.accessed else "")
    rows += writer.remark(
        reader.say("archive: "), " ".join(filter(None, (source.archive, source.archive_location)))
    )
    known = [words for words in reader.source_details(source) if words not in (source.url, source.title)]
    for words in (*known, *bases(reader, source)):
        rows += writer.rows(*writer.marked(words, "dim"))
    return rows


def attested_rows(session: Session, writer: Writer, id_: str) -> list[Line]:
    """The other events that a source attests, whatever the query, under a rule."""
    reader = writer.reader
    all_events = run(session.index, Query(terms=(Term(key="source", label=id_),))).events
    others = [event for event in all_events if event != session.place.event]
    if not others:
        return []
    rows = [BLANK, titled_rule(reader.say("Other events of this source"), writer.width)]
    dates = [reader.when(session.index.event(event).date) for event in others]
    widest = min(max(map(cell_width, dates)), writer.width // 2)
    for event, date in zip(others, dates, strict=True):
        title = in_language(session.index.event(event).title, reader.language)
        when = f"{date}{' ' * max(widest - cell_width(date), 0)}  "
        rows += writer.rows(
            (when, "dim"), *writer.marked(title), indent=" " * (widest + 2), first="", target=AtEvent(event)
        )
    return rows


def passage_title(session: Session) -> str:
    """The name of the source, for the border."""
    reader, id_ = Reader(session.index, session.language), session.source_id
    return reader.say("Passage: {outlet}", outlet=reader.outlet(session.index.source(id_))) if id_ else ""
