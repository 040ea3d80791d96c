"""The rows of the sources pane: where each quote is printed, its check, and where that source got it from."""

from __future__ import annotations

from dataclasses import dataclass
from operator import itemgetter

from explorer.dossier.model import Check, Quote, Source, SourceId, Statement, in_language
from explorer.dossier.provenance import count_origins, is_original
from explorer.query import NO_QUOTE, QuoteNumber
from explorer.query.wordings import in_reading_order
from explorer.rows.line import Line, Pieces
from explorer.rows.quote import check_pieces, way_in_words
from explorer.rows.writer import Writer, dotted
from explorer.session import Session
from explorer.wording.language import _, say, say_number
from explorer.wording.reader import Reader
from explorer.wording.widths import cell_width, shortened

Printed = list[tuple[Quote, Check]]


@dataclass(frozen=True, slots=True)
class AtSource:
    """The cursor is on a source. `quote` is the first one from it; NO_QUOTE if the source is the event's."""

    source: SourceId
    quote: QuoteNumber


def sources_targets(session: Session) -> list[AtSource]:
    """Everything that the cursor of the sources pane can be on, from top to bottom."""
    place, index = session.place, session.index
    if place.event < 0:
        return []
    statement = index.statement(place.statement) if place.statement >= 0 else None
    if statement is None:
        return [AtSource(id_, NO_QUOTE) for id_ in index.event(place.event).sources]
    return [AtSource(id_, numbers[0]) for id_, numbers in quotes_by_source(session, statement).items()]


def quotes_by_source(session: Session, statement: Statement) -> dict[SourceId, list[QuoteNumber]]:
    """The quotes of a statement by source, in the order in which its wordings are read."""
    sources: dict[SourceId, list[QuoteNumber]] = {}
    for number in in_reading_order(session.results, session.place.statement, session.language):
        sources.setdefault(statement.quotes[number].source, []).append(number)
    return sources


def sources_counted(session: Session) -> list[str]:
    """How many sources there are, how many known origins, and how many sources of unknown origin."""
    index, place, language = session.index, session.place, session.language
    statement = index.statement(place.statement) if place.statement >= 0 else None
    if statement is None:
        return [say("Sources", language) if place.event < 0 else say("Sources of the event", language)]
    origins = index.origins(place.statement)
    shown = session.results.visible(place.statement)
    count, known, unknown = count_origins((statement.quotes[at].source, origins[at]) for at in shown)
    counted = [say_number("{number} source", "{number} sources", count, language)]
    if known:
        counted.append(say_number("{number} known origin", "{number} known origins", known, language))
    if unknown:
        counted.append(say_number("{number} unknown", "{number} unknown", unknown, language))
    return counted


def sources_rows(session: Session, width: int) -> list[Line]:
    """The sources of the place's statement, or of its event if it has no statement; the marked one with its details."""
    if session.place.event < 0:
        return []
    writer = Writer.of(session, width)
    rows: list[Line] = []
    for target in sources_targets(session):
        printed = quotes_from(session, target)
        line = source_line(writer, target, printed)
        if target.source == session.source_id:
            rows += writer.rows(*line, indent="  ", first="", target=target)
            rows += detail_rows(writer, target, printed)
        else:
            rows.append(Line(cut(line, width), target))
    if not rows:
        words = say("No quote of this statement is recorded.", session.language)
        rows = writer.rows((words, "dim"))
    return rows


def quotes_from(session: Session, target: AtSource) -> Printed:
    """The quotes of the place's statement that a source prints, with their checks; none of an event's source."""
    statement = session.index.statement(session.place.statement) if target.quote >= 0 else None
    if statement is None:
        return []
    checks = session.index.checks(session.place.statement)
    shown = session.results.visible(session.place.statement)
    return [
        (statement.quotes[at], checks[at]) for at in shown if statement.quotes[at].source == target.source
    ]


def source_line(writer: Writer, target: AtSource, printed: Printed) -> Pieces:
    """Outlet, date, and where a source has the words from."""
    reader = writer.reader
    source = reader.index.source(target.source)
    carried = dict.fromkeys(way_in_words(reader, quote) for quote, _ in printed if quote.via)
    chain = "" if carried and is_original(source) else reader.chain(source)
    parts = [reader.issued(source), *carried, *filter(None, (chain,))]
    if len(printed) > 1:
        parts.append(f"×{len(printed)}")
    return (*writer.marked(reader.outlet(source), "strong"), ("  " + " · ".join(parts), "dim"))


def cut(pieces: Pieces, width: int) -> Pieces:
    """As much of some pieces as a row has room for."""
    kept, left = [], width
    for text, look in pieces:
        kept.append((shortened(text, left), look))
        left -= cell_width(text)
    return tuple(filter(itemgetter(0), kept))


def detail_rows(writer: Writer, target: AtSource, printed: Printed) -> list[Line]:
    """Address, checks, title, quality, note and bases of a source."""
    reader = writer.reader
    source = reader.index.source(target.source)
    rows: list[Line] = []
    for pieces in dict.fromkeys(dotted(check_pieces(reader, quote, check)) for quote, check in printed):
        rows += writer.rows(*pieces, indent="  ", target=target)
    if source.url:
        rows = writer.rows((source.url, "dim"), indent="  ", target=target) + rows
    about = [words for words in reader.source_details(source) if words != source.url]
    for words in (*about, *bases(reader, source)):
        rows += writer.rows(*writer.marked(words, "dim"), indent="  ", target=target)
    return rows


def bases(reader: Reader, source: Source) -> list[str]:
    """What the date, derivation and quality of a source are based on, if the dossier says so."""
    custom = source.custom
    told = (
        (_("Date: "), custom.issued_basis),
        (_("Origin: "), custom.derives_basis),
        (_("Quality: "), custom.quality_basis),
    )
    return [reader.say(head) + in_language(basis, reader.language) for head, basis in told if basis]
