"""The legend: every sign on the screen is explained."""

from __future__ import annotations

import unicodedata

import pytest

from explorer.dossier.model import Check, Side, Stance
from explorer.index.index import Index
from explorer.query.notation import Query
from explorer.query.results import run
from explorer.rows.legend import DATE_FORMS, legend, signs_in_legend
from explorer.rows.sources import sources_rows
from explorer.rows.statement import statement_rows
from explorer.rows.timeline import TimelineRows
from explorer.session import Session
from explorer.wording.dates import date_in_short
from explorer.wording.language import say
from explorer.wording.vocabulary import CHECK_MEANINGS, SIDES, STANCES

# Punctuation that every reader knows, and rules.
KNOWN = set("()/,.:;'’“”«»\"─━|&%-–—·?!+$€")


def explained(index: Index, language: str = "en") -> str:
    """The whole legend."""
    return "\n".join(f"{choice.words} {choice.about}" for choice in legend(index, language))


@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_stance_check_and_form_of_a_date_is_in_the_legend(index: Index, language: str) -> None:
    """From their tables: one that is added is there at once."""
    words = explained(index, language)
    assert all(say(STANCES[stance], language) in words for stance in Stance)
    assert all(say(SIDES[side], language) in words for side in Side)
    assert all(say(CHECK_MEANINGS[check], language).split()[0] in words for check in Check)
    assert all(date_in_short(date, language) in words for date in DATE_FORMS)


def test_what_the_dossier_has_can_be_asked_from_the_legend(index: Index) -> None:
    """And what it lacks cannot, since that would be an error."""
    values = {choice.words: choice.value for choice in legend(index, "en")}
    assert next(value for words, value in values.items() if words.startswith("−")) == "ask('stance:denies')"
    assert next(value for words, value in values.items() if words.startswith("±")) == ""


def test_no_sign_on_the_screen_is_without_explanation(index: Index) -> None:
    """Neither in the timeline nor in a statement nor in its sources."""
    session = Session.opened(run(index, Query.parse("")), "en")
    shown = ""
    for event in session.results.events:
        place = session.arrived(event)
        rows = [*statement_rows(place, 60), *sources_rows(place, 60)]
        shown += "".join(row.text for row in rows)
    timeline = TimelineRows(session.results, "en", 60)
    shown += "".join(timeline[number].text for number in range(timeline.count))
    signs = {sign for sign in shown if unicodedata.category(sign)[0] in "SP"} - KNOWN
    assert signs <= set("".join(signs_in_legend()))
