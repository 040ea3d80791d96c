"""The rows of the sources pane: where each quote is printed, its check, and where that source got it from."""

from __future__ import annotations

from dataclasses import dataclass

from explorer.dossier.model import Check, Quote, Source, SourceId, Statement, in_language
from explorer.dossier.provenance import count_origins
from explorer.query import NO_QUOTE, QuoteNumber
from explorer.rows.line import Line, wrapped
from explorer.session import Session
from explorer.wording.language import _, say, say_number
from explorer.wording.reader import Reader

CHECK_LOOKS = {
    Check.MISSING: "bad",
    Check.STALE: "bad",
    Check.AMBIGUOUS: "bad",
    Check.NO_COPY: "dim",
    Check.REPORTED: "dim",
}


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
    """The quotes of a statement by source, in the order of each source's first."""
    sources: dict[SourceId, list[QuoteNumber]] = {}
    for number in session.results.visible(session.place.statement):
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
    """The sources of the place's statement, or of its event if it has no statement."""
    place, index = session.place, session.index
    if place.event < 0:
        return []
    writer = SourceRows(Reader(index, session.language), width)
    statement = index.statement(place.statement) if place.statement >= 0 else None
    rows: list[Line] = []
    if statement is None:
        for id_ in index.event(place.event).sources:
            rows += writer.of_event(index.source(id_), AtSource(id_, NO_QUOTE))
        return rows
    checks = index.checks(place.statement)
    for id_, numbers in quotes_by_source(session, statement).items():
        pairs = [(statement.quotes[number], checks[number]) for number in numbers]
        rows += writer.of_quotes(index.source(id_), pairs, AtSource(id_, numbers[0]))
    if not rows:
        words = say("No quote of this statement is recorded.", session.language)
        rows += wrapped((words, "dim"), width=width)
    return rows


@dataclass(frozen=True, slots=True)
class SourceRows:
    """Writes sources into rows of a width in cells."""

    reader: Reader
    width: int

    def of_event(self, source: Source, target: AtSource) -> list[Line]:
        """A source of an event, without details."""
        pieces = self.reader.source_line(source)
        return wrapped(*pieces, width=self.width, indent="  ", first="", target=target)

    def of_quotes(self, source: Source, quotes: list[tuple[Quote, Check]], target: AtSource) -> list[Line]:
        """A source of quotes: their checks, the source in one line, and what a reader must know about it."""
        checks, via = [], {}
        details: dict[str, None] = {}
        for quote, check in quotes:
            checks.append(check)
            via.update(dict.fromkeys(quote.via))
            if check is Check.NO_COPY:  # then second readings are all there is
                details[self.reader.second_reading(quote.second_reading)] = None
        pieces = [*self.checked(checks), *self.reader.source_line(source, via)]
        rows = wrapped(*pieces, width=self.width, indent="  ", first="", target=target)
        below = (*details, *self.reader.source_details(source), *self.bases(source))
        on_lines = "\n".join(map(str.rstrip, below))
        return rows + wrapped((on_lines, "dim"), width=self.width, indent="  ", target=target)

    def checked(self, checks: list[Check]) -> list[tuple[str, str]]:
        """Sign and word of each check; with several quotes, how many have it."""
        pieces = []
        for check in dict.fromkeys(checks):
            times = f" ×{checks.count(check)}" if len(checks) > 1 else ""
            words = f"{self.reader.signed_check(check)}{times}"
            pieces.append((f"{words:<15} ", CHECK_LOOKS.get(check, "good")))
        return pieces

    def bases(self, source: Source) -> list[str]:
        """What the date, derivation and quality of a source are based on, if the dossier says so."""
        custom, reader = source.custom, self.reader
        bases = (
            (_("Date: "), custom.issued_basis),
            (_("Origin: "), custom.derives_basis),
            (_("Quality: "), custom.quality_basis),
        )
        return [reader.say(head) + in_language(basis, reader.language) for head, basis in bases if basis]
