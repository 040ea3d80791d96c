"""The rows of the timeline: one line per event, with its date, the signs of its matching statements and its title."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from explorer.dossier.edtf import LAST_DAY
from explorer.dossier.model import Statement, in_language
from explorer.query import NO_EVENT, EventNumber
from explorer.query.results import Results
from explorer.rows.line import Line, Piece, RowsWhenSeen
from explorer.rows.marking import with_marks, words_sought
from explorer.wording.dates import SHORT_WIDTH, date_in_short
from explorer.wording.language import say
from explorer.wording.signs import SIGN_AND_LOOK
from explorer.wording.widths import cell_width, shortened

MOST_SIGNS, MORE_SIGNS = 3, ("…", "dim")
TITLE_WIDTH = 44  # cells of the longest title that the codebook allows
# Between the date and the title: a space, the signs, a space.
AROUND_SIGNS = 1 + MOST_SIGNS + 1 + 1
WIDEST_DATE = 13
RULE = "─"


@dataclass(frozen=True, slots=True)
class AtEvent:
    """The cursor is on an event."""

    event: EventNumber


class TimelineRows(RowsWhenSeen):
    """The events in time order, with a rule where the year changes; the head of the pane names the year at the top.

    `years` has the name of each year, `firsts` the number of its first event in the results, `starts` the rows of the
    rules: the first year has none.
    """

    def __init__(self, results: Results, language: str, width: int) -> None:
        super().__init__()
        self.results, self.language, self.width = results, language, width
        self.sought = words_sought(results.query)
        # A longest title is not cut; what is left over goes to the dates.
        self.date_width = min(max(width - AROUND_SIGNS - TITLE_WIDTH, SHORT_WIDTH), WIDEST_DATE)
        self.years, self.firsts = years_of(results)
        self.starts = tuple([first + rules for rules, first in enumerate(self.firsts[1:])])
        self.count = len(results.events) + len(self.starts)

    def event_at(self, row: int) -> EventNumber:
        """The event on a row; NO_EVENT on the rule of a year, or below the last row."""
        rules_above = bisect_right(self.starts, row)
        if not 0 <= row < self.count or (rules_above and self.starts[rules_above - 1] == row):
            return NO_EVENT
        return self.results.events[row - rules_above]

    def row_of(self, event: int) -> int:
        """The row of an event, or of the one before it if it does not match; -1 if there are no events."""
        if event < 0 or not self.firsts:
            return -1
        at = self.results.row_of(EventNumber(event))
        return at + bisect_right(self.firsts, at) - 1

    def line(self, row: int) -> Line:
        """The rule of a year, or an event."""
        event = self.event_at(row)
        return self.event_line(event) if event >= 0 else self.rule(bisect_right(self.starts, row))

    def rule(self, year: int) -> Line:
        """The rule above the events of a year, or of those that are undated."""
        name = self.years[year] or say("undated", self.language)
        rest = RULE * max(self.width - cell_width(name) - 2, 0)
        return Line(((" ", ""), (name, "strong"), (f" {rest}", "rule")), margin=(RULE, "rule"))

    def event_line(self, number: EventNumber) -> Line:
        """Date, signs and title of an event. The bracket of an uncertain date is where the others have a space."""
        event = self.results.index.event(number)
        when = date_in_short(event.date, self.language, self.date_width)
        hangs = when.endswith("]")
        when = when.rjust(self.date_width + hangs) + " " * (not hangs)
        signs = self.signs(number, event.statements)
        used = cell_width(when) + len(signs)
        gap = " " * max(self.date_width + AROUND_SIGNS - used, 1)
        title = in_language(event.title, self.language)
        look = "dim" if self.results.is_possible(number) else ""
        shown = shortened(title, max(self.width - used - len(gap), 4))
        cells = ((when, "dim"), *signs, (gap, ""), *with_marks(title, look, self.sought, shown))
        return Line(cells, target=AtEvent(number))

    def signs(self, number: EventNumber, statements: Sequence[Statement]) -> list[Piece]:
        """The signs of an event's first matching statements, with their looks, and an ellipsis if there are more."""
        # An event without statements has one number all the same.
        numbered = zip(self.results.index.statements_of(number), statements, strict=False)
        matching = [one for at, one in numbered if at in self.results.matching and not one.is_struck]
        signs = []
        for statement in matching[:MOST_SIGNS]:
            position = self.results.query.leading(statement)
            signs.append(SIGN_AND_LOOK[position.stance if position else None])
        return [*signs, MORE_SIGNS] if len(matching) > MOST_SIGNS else signs


def years_of(results: Results) -> tuple[tuple[str, ...], tuple[int, ...]]:
    """The years of the events, empty for undated ones, and the first event of each. It searches: size costs nothing."""
    firsts, years = [], []
    day_of, events = results.index.day, results.events
    row = 0
    while row < len(events):
        day = day_of(events[row])
        year = date.fromordinal(day).year
        firsts.append(row)
        years.append("" if day == LAST_DAY else str(year))
        next_year = date(year + 1, 1, 1).toordinal() if year < date.max.year else LAST_DAY + 1
        row = bisect_right(events, next_year - 1, lo=row, key=day_of)
    return tuple(years), tuple(firsts)
