"""What can be gone to by typing it: days, rows, records by their ids, and the next statement of somebody or on a claim.

Years of the dossier are dates; any other number alone is a row.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from explorer.dossier.edtf import DateError, parse
from explorer.dossier.model import in_language
from explorer.query import EventNumber, searched
from explorer.query.labels import label_names
from explorer.query.months import dated_from
from explorer.rows.choices import Choice, Choosing, Listed, among
from explorer.rows.timeline import years_of
from explorer.session import Session
from explorer.wording.date_parts import MONTH_NAMES
from explorer.wording.language import LANGUAGES, say, translated
from explorer.wording.reader import Reader
from explorer.wording.vocabulary import facet_in_words

MONTHS = 12
LEAST_OF_MONTH = 3  # letters
LEAST_OF_ID = 3  # characters
MOST_IDS = 6
YEAR = re.compile(r"\d{4}")
DAY_OF_MONTH = re.compile(r"(\d{1,2})(?:st|nd|rd|th|er)?")


def places_listed(session: Session) -> Listed:
    """What the list has before anything is typed, with examples of what can be."""
    language = session.language
    years = [Choice(value=f"go_to('day', {year!r})", words=year) for year in years_of_dossier(session)]
    commands = [
        Choice(value="app.quit", words="q", about=say("Quit explorer", language), also="quit"),
        Choice(value="list('help')", words="help", about=say("help", language)),
    ]
    named = [choice for facet in ("actor", "claim") for choice in named_places(session, facet)]
    return say("Go to (2024-03, 17 oct 2023, row 42, an id, a name)", language), [*years, *named, *commands]


def named_places(session: Session, facet: str) -> Iterator[Choice]:
    """The next statement with each label of a facet."""
    names, kind = label_names(session.index, facet, session.language), facet_in_words(facet, session.language)
    for label in session.index.labels(facet):
        about = f"{kind} · {label}"
        yield Choice(
            value=f"go_to({facet!r}, {label!r})", words=names.get(label, label), about=about, also=label
        )


def years_of_dossier(session: Session) -> list[str]:
    """The years with events that are found."""
    return [year for year in years_of(session.results)[0] if YEAR.fullmatch(year)]


def going(session: Session, listed: Choosing, typed: str) -> Choosing:
    """The list when this is typed: what it means as a day, a row or an id comes first."""
    narrowed = listed.narrowed(typed)
    meant = list(meanings(session, typed.strip().removeprefix(":")))
    if not meant:
        return narrowed
    first = among(meant)
    # A year is in the list already.
    others = () if narrowed.nearly else narrowed.left
    left = [at for at in others if listed.choices[at].value not in {choice.value for choice in meant}]
    return replace(
        narrowed,
        choices=first.choices + listed.choices,
        findables=first.findables + listed.findables,
        left=(*first.left, *(at + len(meant) for at in left)),
        at=0,
        nearly=False,
    )


def meanings(session: Session, typed: str) -> Iterator[Choice]:
    """What a text means as a day, a row and the id of a record."""
    reader = Reader(session.index, session.language)
    date = date_meant(typed)
    if date and (not typed.isdecimal() or typed in years_of_dossier(session)):
        yield to_event(
            session, f"go_to('day', {date!r})", reader.when(date), dated_from(session.results, date)
        )
    if typed.isdecimal() and 1 <= int(typed) <= len(session.results.events):
        row = say("row {number}", session.language, number=int(typed))
        event = session.results.events[int(typed) - 1]
        yield to_event(session, f"go_to('row', '{int(typed)}')", row, event)
    for id_ in ids_meant(session, typed):
        yield Choice(value=f"go_to('record', {id_!r})", words=id_, about=typed if typed != id_ else "")


def ids_meant(session: Session, typed: str) -> list[str]:
    """The ids of the records that have this id, or had it, or whose ids begin so."""
    index = session.index
    if exact := [location.id for location in index.find_all(typed)]:
        return exact
    if len(typed) < LEAST_OF_ID or " " in typed:
        return []
    begun = [id_ for id_ in index.ids("event", "statement", "quote", "source") if id_.startswith(typed)]
    return sorted(begun, key=len)[:MOST_IDS]


def to_event(session: Session, action: str, words: str, event: EventNumber) -> Choice:
    """What leads to an event, which is told beside it."""
    title = in_language(session.index.event(event).title, session.language) if event >= 0 else ""
    return Choice(value=action, words=words, about=title)


def date_meant(typed: str) -> str:
    """The date (EDTF) that a text is, or that it says in words; empty if it is none."""
    for text in (typed, date_spelt_out(typed)):
        try:
            return parse(text).text if text else ""
        except DateError:
            continue
    return ""


def date_spelt_out(typed: str) -> str:
    """Year, month and day in any order, or the first of them, the month by a name of any of our languages."""
    parts = {"year": "", "month": "", "day": ""}
    for word in searched(typed).replace(",", " ").replace(".", " ").split():
        day = DAY_OF_MONTH.fullmatch(word)
        if YEAR.fullmatch(word):
            parts["year"] = word
        elif day:
            parts["day"] = f"{int(day[1]):02}"
        elif month := month_meant(word):
            parts["month"] = month
    if not parts["year"] or (parts["day"] and not parts["month"]):
        return ""
    return "-".join(filter(None, parts.values()))


def month_meant(word: str) -> str:
    """The number of the month whose name begins so, if only one does; empty otherwise."""
    if len(word) < LEAST_OF_MONTH:
        return ""
    meant = {
        number
        for number, names in MONTH_NAMES.items()
        for language in LANGUAGES
        for name in names
        if int(number) <= MONTHS and searched(translated(name, language)).rstrip(".").startswith(word)
    }
    return meant.pop() if len(meant) == 1 else ""
