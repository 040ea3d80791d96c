"""The session over time: its history, its languages, and an edit of the dossier while it is open."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

import pytest

from explorer.index.cache import open_dossier
from explorer.index.index import Index
from explorer.rows.lists import notice_in_words
from explorer.session import LONGEST_PAST, History
from tests.makers import EVENTS, session_on, write_dossier
from tests.session.small import (
    AT_DENIAL,
    NEVER_CLOSED,
    NO_FINES,
    STORM,
    UNION,
    VISIT,
    opened,
)


def test_the_history_has_an_end(index: Index) -> None:
    """Hours of reading do not fill the memory; and the start is said to be the start."""
    session = opened(index)
    for number in range(LONGEST_PAST + 20):
        session = session.followed(NEVER_CLOSED if number % 2 else UNION)
    assert len(session.history.past) == LONGEST_PAST
    assert opened(index).back().notice == "no-step-before"
    assert opened(index).forward().notice == "no-step-after"


def test_a_new_step_forgets_what_was_gone_back_from(index: Index) -> None:
    """As in a browser."""
    session = opened(index).followed(NEVER_CLOSED).back().followed(NO_FINES)
    assert session.forward().notice == "no-step-after"


def test_languages_go_round(index: Index) -> None:
    """English, French, then without our translations, then English with them."""
    session = opened(index)
    french = session.in_next_language(("en", "fr"))
    printed = french.in_next_language(("en", "fr"))
    again = printed.in_next_language(("en", "fr"))
    assert [one.language for one in (session, french, printed, again)] == ["en", "fr", "fr", "en"]
    assert [one.glossed for one in (session, french, printed, again)] == [True, True, False, True]


def test_an_edited_dossier_is_read_on_at_the_same_record(tmp_path: Path) -> None:
    """Numbers change when an event is added before; the record stays."""
    session = session_on(tmp_path).moved(AT_DENIAL)
    earlier = "- {id: strike-2031-01, date: 2031-01, title: {en: A strike, fr: Une grève}}\n"
    write_dossier(tmp_path / "dossier", EVENTS.replace("events:\n", f"events:\n{earlier}"))
    renewed = session.renewed(open_dossier(tmp_path / "dossier", cache=tmp_path / "cache"))
    assert renewed.record_ids == session.record_ids
    assert renewed.place.event == session.place.event + 1


@pytest.mark.parametrize("query", ["", "stance:denies", "claim:fines-paid", "storm"])
def test_a_smaller_dossier_can_take_its_place(tmp_path: Path, query: str) -> None:
    """No number of the old one reaches the new one; what nothing has any more is dropped from the query."""
    session = session_on(tmp_path, query).arrived(VISIT)
    session = session.read(session.reading.at_reply(NO_FINES))
    smaller = EVENTS[: EVENTS.index("- id: port-closure-2031-05-02")]
    write_dossier(tmp_path / "dossier", smaller)
    renewed = session.renewed(open_dossier(tmp_path / "dossier", cache=tmp_path / "cache"))
    assert renewed.place.event in (STORM, -1)
    assert (renewed.history, renewed.reading.link) == (History(), -1)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_an_edit_takes_from_the_query_only_what_nothing_has_any_more(tmp_path: Path, language: str) -> None:
    """The other terms are asked as before, and a notice names those that are gone."""
    session = session_on(tmp_path, "port stance:denies actor:harbour-master -actor:dockers-union", language)
    renamed = EVENTS.replace("harbour-master", "port-captain").replace("dockers-union", "dockers")
    write_dossier(tmp_path / "dossier", renamed)
    renewed = session.renewed(open_dossier(tmp_path / "dossier", cache=tmp_path / "cache"))
    assert str(renewed.query) == "port stance:denies"
    notice = notice_in_words(renewed)
    assert notice.endswith(": actor:harbour-master -actor:dockers-union")
    assert notice.startswith({"en": "No longer in the dossier", "fr": "Retiré de la requête"}[language])
    assert notice_in_words(renewed.unfiltered()) == ""


def test_a_record_with_another_id_is_still_asked_for_after_an_edit(tmp_path: Path) -> None:
    """Where the dossier says what the record was called before, nothing is dropped."""
    session = session_on(tmp_path, "actor:dockers-union")
    renamed = EVENTS.replace("dockers-union", "dockers").replace(
        "id: dockers,", "id: dockers, formerly: [dockers-union],"
    )
    write_dossier(tmp_path / "dossier", renamed)
    renewed = session.renewed(open_dossier(tmp_path / "dossier", cache=tmp_path / "cache"))
    assert (str(renewed.query), renewed.notice) == ("actor:dockers", "")


def test_a_session_never_changes(index: Index) -> None:
    """Whoever holds one can go on reading from it."""
    session = opened(index)
    before = {field.name: getattr(session, field.name) for field in fields(session)}
    session.toggled("stance", "denies")
    session.followed(NO_FINES).back()
    assert before == {field.name: getattr(session, field.name) for field in fields(session)}
