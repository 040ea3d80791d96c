"""The sources pane: where each wording stands, whether it was checked, and where that source had it from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from textual import events, on
from textual.message import Message

from explorer.dossier.model import Check, SourceId, Statement
from explorer.dossier.provenance import count_origins
from explorer.index.place import Place, QuoteNumber
from explorer.query.places import visible_quotes
from explorer.widgets.lines import Line, line, wrapped
from explorer.widgets.pane import Pane
from explorer.wording.language import say, say_number
from explorer.wording.reader import Reader
from explorer.wording.signs import CHECK_SIGNS

LOOKS = {
    Check.MISSING: "bad",
    Check.STALE: "bad",
    Check.AMBIGUOUS: "bad",
    Check.NO_COPY: "dim",
    Check.REPORTED: "dim",
}


class SourcesPane(Pane):
    """The sources of a statement's quotes, or of an event without statements."""

    @dataclass
    class Chosen(Message):
        """A source was chosen, to see what else it attests."""

        source: str

    def __init__(self) -> None:
        super().__init__(id="sources")
        self._rows: list[Line] = []
        self._bare = 0
        self._first: dict[int, int] = {}

    @property
    def count(self) -> int:
        """Rows as wrapped to this width."""
        return len(self._rows)

    @property
    def current(self) -> int:
        """Which source the cursor is on, by its first quote."""
        return self._first.get(self.place.quote, self.place.quote) if self.place.quote >= 0 else self._bare

    def row(self, number: int) -> Line:
        """A row; those of the source of the place bear its mark."""
        shown = self._rows[number]
        marked = shown.target == self.current and self.place.quote >= 0
        return shown.marked(here=marked)

    def is_under_cursor(self, number: int) -> bool:
        """The rows of the source that the cursor is on."""
        return self._rows[number].target == self.current

    def watch_place(self, before: Place, place: Place) -> None:
        """Another statement has other sources; another quote of it only moves the mark."""
        if before.statement != place.statement or before.event != place.event:
            self._bare = 0
            self.draw()
            self.scroll_to(y=0, animate=False, immediate=True)
        if before.quote != place.quote:
            self.reveal()
            self.refresh()

    def draw(self) -> None:
        """Write the rows."""
        self._rows = []
        if self.results is not None and self.place.event >= 0 and self.is_mounted and self.size.width:
            self._rows = list(self.rows_of(Reader(self.results.index, self.language)))
        else:
            self.border_title = say("Sources", self.language)
        self.fit()

    def rows_of(self, reader: Reader) -> Iterator[Line]:
        """The sources of the statement, or of the event."""
        assert self.results is not None  # noqa: S101  # rows are drawn only of results
        index, width = self.results.index, self.scrollable_content_region.width - 1
        statement = index.statement(self.place.statement) if self.place.statement >= 0 else None
        if statement is None:
            event = index.event(self.place.event)
            self.border_title = say("Sources of the event", self.language)
            for number, id_ in enumerate(event.sources):
                yield from wrapped(
                    *reader.source_line(id_), width=width, indent="  ", first="", target=number
                )
            return
        parts = visible_quotes(self.results, self.place.statement)
        checks = index.checks(self.place.statement)
        groups = self.grouped(statement, parts)
        self._first = {part: found[0] for found in groups.values() for part in found}
        self.border_title = self.heading(reader, [statement.quotes[part].source for part in parts])
        for id_, found in groups.items():
            via = dict.fromkeys(carrier for part in found for carrier in statement.quotes[part].via)
            head = list(self.checked(reader, [checks[part] for part in found]))
            pieces = (*head, *reader.source_line(id_, via))
            yield from wrapped(*pieces, width=width, indent="  ", first="", target=found[0])
            for detail in reader.source_details(id_):
                yield from wrapped((detail, "dim"), width=width, indent="  ", target=found[0])
        if not parts:
            yield line(
                (say("No source prints this statement in words that were kept.", self.language), "dim")
            )

    def grouped(
        self, statement: Statement, parts: Sequence[QuoteNumber]
    ) -> dict[SourceId, list[QuoteNumber]]:
        """The quotes that each source prints, sources in the order of their first."""
        found: dict[SourceId, list[QuoteNumber]] = {}
        for part in parts:
            found.setdefault(statement.quotes[part].source, []).append(part)
        return found

    def checked(self, reader: Reader, checks: list[Check]) -> Iterator[tuple[str, str]]:
        """Sign and word of each check that quotes of one source have, with their number where there are several."""
        for check in dict.fromkeys(checks):
            times = f" ×{checks.count(check)}" if len(checks) > 1 else ""
            words = f"{CHECK_SIGNS[check][0]} {reader.check(check)}{times}"
            yield f"{words:<15} ", LOOKS.get(check, "good")

    def heading(self, reader: Reader, ids: list[SourceId]) -> str:
        """How many sources, known origins, and sources of unknown origin."""
        count, known, unknown = count_origins(ids, reader.index.source)
        parts = [
            say_number("{number} source", "{number} sources", count, self.language),
            say_number("{number} known origin", "{number} known origins", known, self.language)
            if known
            else "",
            say_number("{number} of unknown origin", "{number} of unknown origin", unknown, self.language)
            if unknown
            else "",
        ]
        return " · ".join(filter(None, parts))

    def reveal(self) -> None:
        """Scroll to the source of the place."""
        rows = [number for number, row in enumerate(self._rows) if row.target == self.current]
        if rows:
            self.show_rows(rows[0], rows[-1])

    @property
    def targets(self) -> list[int]:
        """The sources that the cursor can be on."""
        return list(dict.fromkeys(row.target for row in self._rows if isinstance(row.target, int)))

    def moved(self, step: int) -> Place | None:
        """The next source."""
        targets = self.targets
        at = targets.index(self.current) + step if self.current in targets else -1
        return self.turned_to(targets[at]) if 0 <= at < len(targets) else None

    def turned_to(self, target: int) -> Place | None:
        """The place of the first quote that a source prints; a source of the event only takes the cursor."""
        if self.place.quote >= 0:
            return Place(self.place.event, self.place.statement, QuoteNumber(target))
        self._bare = target
        self.reveal()
        self.refresh()
        return None

    def at_end(self, step: int) -> Place | None:
        """The first (-1) or last (1) source."""
        return self.turned_to(self.targets[0 if step < 0 else -1]) if self.targets else None

    @property
    def chosen(self) -> str:
        """The id of the source that the cursor is on, or an empty string."""
        if self.results is None or self.place.event < 0:
            return ""
        quote = (
            self.results.index.quote(self.place.statement, self.place.quote)
            if self.place.quote >= 0
            else None
        )
        if quote:
            return quote.source
        ids = self.results.index.event(self.place.event).sources
        return ids[self._bare] if self._bare < len(ids) else ""

    def open(self) -> None:
        """Ask what else this source attests."""
        if self.chosen:
            self.post_message(self.Chosen(self.chosen))

    @on(events.Click)
    def point(self, event: events.Click) -> None:
        """Turn to the source under the mouse; twice asks what else it attests."""
        number = self.number_at(event)
        target = self._rows[number].target if number >= 0 else None
        if isinstance(target, int):
            if place := self.turned_to(target):
                self.post_message(self.Moved(place))
            if event.chain > 1:
                self.open()
