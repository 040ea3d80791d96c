"""The rows of one wording: open, with all that a reader must know of it, or in one line."""

from __future__ import annotations

from explorer.dossier.model import (
    Check,
    Kept,
    Quote,
    QuoteKind,
    SecondReading,
    in_all_languages,
    language_shown,
)
from explorer.dossier.provenance import UNKNOWN, derivation, is_original
from explorer.query import QuoteNumber
from explorer.rows.line import Line, Piece, Pieces
from explorer.rows.targets import AtQuote, Target
from explorer.rows.writer import Writer, dotted
from explorer.wording.language import _
from explorer.wording.marks import quoted_words
from explorer.wording.reader import Reader
from explorer.wording.vocabulary import DRIFTS
from explorer.wording.widths import cell_width, shortened

CHECK_LOOKS = {
    Check.MISSING: "bad",
    Check.STALE: "bad",
    Check.AMBIGUOUS: "bad",
    Check.NO_COPY: "dim",
    Check.REPORTED: "dim",
}
# Checks that tell something about words which are, or should be, in a copy.
TOLD = frozenset(Check) - {Check.NO_COPY, Check.REPORTED}
LONGEST_OUTLET, LONGEST_CREDIT = 24, 26
LEAST_WORDS = 12  # cells: what a line keeps for the words


def open_rows(
    writer: Writer, quote: Quote, check: Check, number: QuoteNumber, *, glossed: bool
) -> list[Line]:
    """The words as printed, who prints them, our gloss, and under them warning, drift and note."""
    target, reader = AtQuote(number), writer.reader
    rows = struck(writer, quote, target)
    if printed := quoted_words(quote):
        rows += writer.rows(*writer.marked(printed, "struck" if quote.is_struck else ""), target=target)
    else:
        gist = reader.text(quote.gist) or reader.say("no printed words are recorded")
        rows += writer.rows(*writer.marked(f"({gist})", "dim"), target=target)
    if glossed and is_of_use(writer, quote):
        gloss = writer.marked(reader.text(quote.gloss), "neither")
        label = (reader.say("our translation: "), "dim")
        rows += writer.rows(label, *gloss, indent="  ", target=target)
    rows += writer.rows(*attributed_pieces(writer, quote, check), indent="  ", first="", target=target)
    return rows + remark_rows(writer, quote, target)


def is_of_use(writer: Writer, quote: Quote) -> bool:
    """Whether our gloss tells the reader something: who reads the language of the words needs none in another."""
    language = writer.reader.language
    is_read = quote.language.partition("-")[0] == language
    return quote.gloss is not None and (not is_read or language_shown(quote.gloss, language) == language)


def attributed_pieces(writer: Writer, quote: Quote, check: Check) -> Pieces:
    """Outlet and language, how it names the speaker, where it has the words from, and what is known of the check."""
    reader = writer.reader
    source = reader.index.source(quote.source)
    parts: list[Pieces] = [writer.marked(reader.outlet(source)), ((quote.language, "dim"),)]
    if quote.kind is QuoteKind.INDIRECT:
        parts.append(((reader.say("reported speech"), "dim"),))
    if quote.credited_to:
        parts.append(writer.marked(reader.say("credits “{name}”", name=quote.credited_to), "accent"))
    if quote.outlet_says:
        parts.append(((reader.say("the outlet’s verb: “{verb}”", verb=quote.outlet_says), "dim"),))
    parts += [((way_in_words(reader, quote), "dim"),), *check_pieces(reader, quote, check)]
    if where := outside_print(writer, quote):
        parts.append(((where, "accent"),))
    return dotted([part for part in parts if part[0][0]])


def way_in_words(reader: Reader, quote: Quote) -> str:
    """The carriers that a source credits for a quote, or else where the whole page is from; empty if nobody knows."""
    source = reader.index.source(quote.source)
    if quote.via:
        return reader.say("via {carriers}", carriers=reader.names(quote.via))
    if is_original(source):
        return reader.say("own text")
    return (
        reader.chain(source) if derivation(source.id, reader.index.source)[:1] not in ((), (UNKNOWN,)) else ""
    )


def check_pieces(reader: Reader, quote: Quote, check: Check) -> list[Pieces]:
    """What is known of the words in the copy of their source, and of a second reading of the page."""
    reading: list[Pieces] = [((reader.second_reading(quote.second_reading), "dim"),)]
    if check is Check.NO_COPY:
        return [*reading, ((reader.say("no copy here"), "dim"),)]
    if check is Check.REPORTED:
        return reading
    words = reader.signed_check(check)
    if check not in CHECK_LOOKS:
        words = reader.say("{check} in our copy", check=words)
    second = reading if quote.second_reading is SecondReading.CONFIRMED else []
    return [((words, CHECK_LOOKS.get(check, "good")),), *second]


def remark_rows(writer: Writer, quote: Quote, target: Target) -> list[Line]:
    """The warning of a quote, how it departs from the wording that it goes back to, and its note."""
    rows, reader = [], writer.reader
    if quote.warning:
        warned = writer.marked(f"⚠ {reader.text(quote.warning)}", "accent")
        rows += writer.rows(*warned, indent="  ", first="", target=target)
    for drift in quote.drift:
        how = (f"≠ {reader.say(DRIFTS[drift.how])}", "accent")
        note = reader.say("{head}: {rest}", head="", rest=reader.text(drift.note)) if drift.note else ""
        rows += writer.rows(how, *writer.marked(note, "dim"), indent="  ", first="", target=target)
    return rows + writer.remark(reader.say("note: "), reader.text(quote.note), target)


def closed_row(writer: Writer, quote: Quote, check: Check, number: QuoteNumber) -> Line:
    """A wording in one line: outlet, language, what is remarkable about it, and its first words."""
    reader = writer.reader
    outlet = shortened(reader.outlet(reader.index.source(quote.source)), LONGEST_OUTLET)
    pieces: list[Piece] = [("  ", ""), *writer.marked(outlet), (f" {quote.language}", "dim")]
    left = writer.width - sum([cell_width(text) for text, _look in pieces])
    for words, look in remarkable(writer, quote, check):
        if left - cell_width(words) - 1 < LEAST_WORDS:
            break
        pieces += [(" ", ""), (words, look)]
        left -= cell_width(words) + 1
    printed = quoted_words(quote)
    words = printed or "(" + (reader.text(quote.gist) or reader.say("no printed words are recorded")) + ")"
    look = "struck" if quote.is_struck else "" if printed else "dim"
    return Line((*pieces, ("  ", ""), *writer.excerpt(words, look, left - 2)), AtQuote(number))


def remarkable(writer: Writer, quote: Quote, check: Check) -> list[Piece]:
    """What a reader must know before choosing a wording, the most urgent first."""
    reader = writer.reader
    pieces: list[Piece] = []
    if quote.is_struck:
        word = _("withdrawn") if quote.withdrawn else _("superseded")
        pieces.append((reader.say(word), "bad"))
    if check in TOLD:
        pieces.append((reader.signed_check(check), CHECK_LOOKS.get(check, "good")))
    if where := outside_print(writer, quote):
        pieces.append((where, "accent"))
    if quote.credited_to:
        name = shortened(quote.credited_to, LONGEST_CREDIT)
        pieces.append((reader.say("credits “{name}”", name=name), "accent"))
    if quote.kind is QuoteKind.INDIRECT:
        pieces.append((reader.say("reported"), "dim"))
    elif quote.via and len(pieces) == 0:
        pieces.append((reader.say("via {carriers}", carriers=reader.names(quote.via)), "dim"))
    return pieces


def outside_print(writer: Writer, quote: Quote) -> str:
    """Where the words sought are if they are not in what the source prints: in our translation, or in a note."""
    if not writer.sought:
        return ""
    reader = writer.reader
    if writer.has_words(quote.text, quote.credited_to, reader.outlet(reader.index.source(quote.source))):
        return ""
    if writer.has_words(*in_all_languages(quote.gloss)):
        return reader.say("found in our translation")
    notes = [quote.note, quote.warning, *(drift.note for drift in quote.drift)]
    if writer.has_words(*(text for note in notes for text in in_all_languages(note))):
        return reader.say("found in a note")
    return ""


def struck(writer: Writer, record: Kept, target: Target | None = None) -> list[Line]:
    """Why a record was taken back or superseded; no rows for one that was not."""
    rows, reader = [], writer.reader
    for head, change in ((_("Withdrawn: "), record.withdrawn), (_("Corrected: "), record.correction)):
        if change:
            words = ((reader.say(head), "bad"), *writer.marked(reader.text(change.reason)))
            rows += writer.rows(*words, target=target)
    if record.superseded_by and not rows:
        rows += writer.rows((reader.say("Superseded by another record"), "bad"), target=target)
    return rows
