"""Which of the statements found only may lie within the dates that are asked for.

A search by date finds whatever can lie there, because a fact-checker must not miss it. But what can is not what does: a
reader is told which it is. Something that lasted lies there for certain if it went on at that time; one day that is
not known better does only if every day that it can be lies there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from pyroaring import BitMap

from explorer.dossier.edtf import LAST_DAY, OPEN, UNBOUND, PartialDate, days, is_set, parse, sides
from explorer.index.index import Index
from explorer.index.place import StatementNumber
from explorer.query.notation import Query

# Of the first and the last possible day of something of one day, or of the last possible start and the first possible
# end of something that lasted; and the date that is asked for.
CertaintyTest = Callable[[int, int, PartialDate], bool]
OF_ONE_DAY: dict[str, CertaintyTest] = {
    "on": lambda first, last, asked: asked.earliest <= first and last <= asked.latest,
    "after": lambda first, _last, asked: asked.earliest <= first,
    "before": lambda _first, last, asked: last < asked.earliest,
}
OF_WHAT_LASTED: dict[str, CertaintyTest] = {
    "on": lambda start, end, asked: start <= asked.latest and asked.earliest <= end,
    "after": lambda _start, end, asked: asked.earliest <= end,
    "before": lambda start, _end, asked: start < asked.earliest,
}


def only_possible(index: Index, query: Query, numbers: Iterable[int]) -> BitMap:
    """Those of some statements of which it is not certain that they meet every date in the query."""
    asked = [
        (term.key, parse(term.label)) for term in query.terms if term.key in OF_ONE_DAY and not term.excluded
    ]
    unsure = BitMap()
    for number in numbers if asked else ():
        first, last = index.earliest[number], index.latest[number]
        # Most dates lie within what is asked for with all their days, so that no record need be read.
        if not all(OF_ONE_DAY[key](first, last, date) for key, date in asked):
            unsure.add(number)
    return BitMap([number for number in unsure if not lasted_then(index, StatementNumber(number), asked)])


def lasted_then(index: Index, number: StatementNumber, asked: list[tuple[str, PartialDate]]) -> bool:
    """Whether a statement, or an event without any, was of something that certainly went on at these dates."""
    event, statement = index.event(index.event_of(number)), index.statement(number)
    text = statement.said_at(event) if statement else event.date
    start, end = sides(text)
    if start == end or is_set(text):
        return False
    begun = LAST_DAY if start in UNBOUND else days(start)[1]
    ended = {OPEN: LAST_DAY}.get(end, begun) if end in UNBOUND else days(end)[0]
    if start in UNBOUND:
        begun = ended
    return all(OF_WHAT_LASTED[key](begun, ended, date) for key, date in asked)
