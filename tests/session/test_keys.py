"""Counts, and keys that do nothing."""

from __future__ import annotations

from explorer.index.index import Index
from explorer.session import Session, digit_typed, quiet, repeated, unanswered, uncounted, zero
from tests.session.small import STORM, VISIT, opened


def test_a_count_repeats_a_change_until_it_changes_nothing(index: Index) -> None:
    """However large it is."""
    session = digit_typed(digit_typed(opened(index).arrived(STORM), 9), 9)
    moved = repeated(session, lambda session: session.month_stepped(1))
    assert moved.place.event == VISIT
    assert uncounted(moved).count == 0


def test_zero_is_a_digit_behind_a_digit(index: Index) -> None:
    """Alone it drops all filters."""
    session = opened(index, "stance:denies")
    assert zero(digit_typed(session, 1)).count == 10
    assert not zero(session).query.terms


def test_a_count_has_an_end(index: Index) -> None:
    """A key held down for a minute makes no number that takes an hour."""
    session = opened(index)
    for _ in range(50):
        session = digit_typed(session, 9)
    assert session.count == 999_999


def test_what_a_key_did_not_do_is_told_and_forgotten(index: Index) -> None:
    """The place stays."""
    session: Session = unanswered(opened(index), "key-without-meaning", "x")
    assert (session.notice, session.key) == ("key-without-meaning", "x")
    assert not quiet(session).notice
