"""Examples of what can be asked, taken from the open dossier, so that each of them finds something there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from explorer.dossier.edtf import LAST_DAY
from explorer.dossier.model import Statement, in_language
from explorer.query import FACETS, AnyFacet
from explorer.query.notation import DATES, EVERYTHING, Query, Term
from explorer.query.results import Results, run
from explorer.session import Session
from explorer.wording.language import _, say
from explorer.wording.vocabulary import facet_in_words

MOST_COUNTED = 5_000  # a facet with more labels is not counted for an example
LONG_ENOUGH = 5  # letters of a word that tells something
SAYS_OF_DATES = {
    "on": _("said then, or perhaps then"),
    "after": _("said then or later"),
    "before": _("said before"),
    "published-by": _("published by then"),
}


@dataclass(frozen=True, slots=True)
class Example:
    """A query, what it asks, and how many statements it finds."""

    query: str
    asks: str
    finds: int


def examples(session: Session) -> list[Example]:
    """Words, a phrase, every facet, every word for a date, and what excludes; without those that find nothing."""
    index = session.index
    everything = run(index, EVERYTHING)
    made = [
        Example(str(term), asks, run(index, Query(terms=(term,))).statement_count)
        for term, asks in (
            *word_terms(session),
            *facet_terms(everything, session.language),
            *date_terms(session, everything),
        )
    ]
    return [example for example in made if example.finds]


def word_terms(session: Session) -> Iterator[tuple[Term, str]]:
    """A word and a phrase of the statement of the place, or else of the first one."""
    index, language = session.index, session.language
    statement = statement_at(session)
    words = in_language(statement.gist, language).split() if statement and statement.gist else []
    telling = [word for word in words if len(word) >= LONG_ENOUGH and word.isalpha()]
    if telling:
        longest = max(telling, key=len)
        yield Term(key="", label=longest.lower()), say("a word that begins so", language)
        yield (
            Term(key="", label=f"*{longest[2:].lower()}"),
            say("these letters, anywhere in a word", language),
        )
    pairs = [f"{one} {two}" for one, two in pairwise(words) if (one + two).isalpha()]
    pair = max(pairs, key=len, default="")
    if pair:
        yield Term(key="", label=pair.lower(), phrase=True), say("these words, one after the other", language)
    excluded = next(iter(index.labels("stance")), "")
    if excluded:
        said = say("all but what has that label", language)
        yield Term(key="stance", label=excluded, excluded=True), said


def statement_at(session: Session) -> Statement | None:
    """The statement of the place, or else the first one that there is."""
    index, place = session.index, session.place
    if place.statement >= 0 and (statement := index.statement(place.statement)):
        return statement
    numbers = (number for event in session.results.events for number in index.statements_of(event))
    return next((one for number in numbers if (one := index.statement(number))), None)


def facet_terms(everything: Results, language: str) -> Iterator[tuple[Term, str]]:
    """Of each facet the label that most statements have."""
    for name, facet in FACETS.items():
        if label := commonest(everything, facet):
            yield Term(key=name, label=label), facet_in_words(name, language)


def commonest(everything: Results, facet: AnyFacet) -> str:
    """The label of a facet that most statements have; empty if none has any."""
    index = everything.index
    if index.label_count(facet.name, MOST_COUNTED) >= MOST_COUNTED:
        return next(iter(index.labels(facet.name)), "")
    counts = everything.counts(facet.name)
    return max(counts, key=lambda label: (counts[label], label), default="")


def date_terms(session: Session, everything: Results) -> Iterator[tuple[Term, str]]:
    """Each word for a date, with the date of the place, or else of the middle of the record."""
    index, events = session.index, everything.events
    if not events:
        return
    place = session.place.event
    day = index.day(place if place >= 0 else events[len(events) // 2])
    if day == LAST_DAY:
        day = index.day(events[0])
    if day == LAST_DAY:
        return
    year, month = date.fromordinal(day).year, date.fromordinal(day).isoformat()[:7]
    labels = {"on": month, "after": month, "before": f"{year + 1}", "published-by": f"{year + 1}"}
    for word in DATES:
        yield Term(key=word, label=labels.get(word, month)), say(SAYS_OF_DATES[word], session.language)
