"""What the app takes up from the last time, and what it leaves for the next."""

from __future__ import annotations

from pathlib import Path

import pytest

from explorer.app import Opening
from explorer.app.coming_back import begun, first_theme, left
from explorer.session import quote_gathered
from explorer.settings.last_time import FIRST_TIME, LastTime, Noted
from tests.makers import session_on

LAST = LastTime(
    place=("harbour-master-never-closed-herald",),
    query="stance:denies",
    basket=(Noted("union-closed-herald", "mine"),),
    theme="explorer-light",
    style="org",
)


@pytest.fixture(autouse=True)
def plain_surroundings(monkeypatch: pytest.MonkeyPatch) -> None:
    """An environment that says nothing of colours."""
    for name in ("NO_COLOR", "TEXTUAL_THEME", "COLORFGBG"):
        monkeypatch.delenv(name, raising=False)


def test_the_next_time_begins_where_this_one_ends(tmp_path: Path) -> None:
    """Place, basket, style and theme; the query is a step back."""
    before = quote_gathered(session_on(tmp_path, "port")).asked(session_on(tmp_path, "stance:denies").query)
    kept = left(before, Opening(language="fr"), "explorer-light", is_theme_chosen=True)
    after = begun(session_on(tmp_path), Opening(language="en", last=kept))
    assert after.record_ids == before.record_ids
    assert after.basket == before.basket
    assert str(after.query) == ""
    assert str(after.back().query) == "stance:denies"
    assert (kept.theme, kept.is_theme_chosen, kept.language) == ("explorer-light", True, "en")


def test_what_the_command_line_asks_for_wins(tmp_path: Path) -> None:
    """A query has its own first place, and no other is offered; a record is where reading begins."""
    asked = begun(session_on(tmp_path, "stance:asserts"), Opening(language="en", last=LAST))
    assert (asked.record_ids[0], asked.notice) == ("union-closed-herald", "")
    there = begun(session_on(tmp_path), Opening(language="en", last=LAST, at="storm-2031-04"))
    assert there.record_ids == ("storm-2031-04",)
    assert str(there.back().query) == "stance:denies"
    assert there.notice == "query-offered"
    assert asked.basket == there.basket
    assert asked.style == "org"


def test_a_message_to_begin_with_comes_first(tmp_path: Path) -> None:
    """Whoever starts for the first time reads what to press."""
    assert begun(session_on(tmp_path), Opening(language="en", notice="first-time")).notice == "first-time"


@pytest.mark.parametrize(
    ("last", "told", "first"),
    [
        (FIRST_TIME, "", "explorer-dark"),
        (FIRST_TIME, "0;15", "explorer-light"),
        (LAST, "", "explorer-light"),
        (LAST, "15;0", "explorer-dark"),
        (LastTime(theme="ansi-dark", is_theme_chosen=True), "0;15", "ansi-dark"),
    ],
)
def test_the_first_theme_is_the_chosen_one_or_goes_with_the_terminal(
    last: LastTime, told: str, first: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was only found the last time gives way to what the terminal says today."""
    monkeypatch.setenv("COLORFGBG", told)
    assert first_theme(last) == first


def test_a_theme_of_the_environment_is_of_today_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without colours once, the chosen theme is still there the next time."""
    monkeypatch.setenv("NO_COLOR", "1")
    assert first_theme(LAST) == ""
    assert (
        left(session_on(tmp_path), Opening(language="en", last=LAST), "ansi-dark", is_theme_chosen=True).theme
        == "explorer-light"
    )


def test_a_language_that_was_only_asked_for_is_of_today_alone(tmp_path: Path) -> None:
    """By the environment or the command line; what the reader chose on the screen stays."""
    session, last = session_on(tmp_path), LastTime(language="fr")
    asked = left(session, Opening(language=session.language, last=last), "", is_theme_chosen=False)
    assert asked.language == "fr"
    chosen = left(session, Opening(language="fr", last=last), "", is_theme_chosen=False)
    assert chosen.language == session.language
