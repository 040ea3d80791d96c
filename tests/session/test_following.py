"""Where the words sought and the replies lead from the place."""

from __future__ import annotations

from dataclasses import replace

from explorer.index.index import Index
from explorer.index.place import NOWHERE, QuoteNumber
from explorer.session import match_stepped, reply_followed
from tests.session.small import AT_DENIAL, AT_UNION, UNION, opened


def test_matches_are_walked_through_wordings_and_events(index: Index) -> None:
    """From one wording or statement with the words sought to the next; at the end it is said that it was the last."""
    session = opened(index, "port")
    onward = match_stepped(session, 1)
    assert onward.place == replace(AT_UNION, quote=QuoteNumber(1))
    assert match_stepped(onward, -1).place == AT_UNION
    onward = match_stepped(onward, 1)
    assert onward.place == AT_DENIAL
    assert match_stepped(match_stepped(onward, 1), 1).notice == "no-further-match"
    assert match_stepped(onward, -1).place.quote == 1
    assert match_stepped(opened(index), 1).notice == "no-words-sought"


def test_replies_are_followed_one_after_the_other(index: Index) -> None:
    """The first, and after coming back the next; the cursor is then on the reply that was followed."""
    session = opened(index).moved(AT_DENIAL)
    there = reply_followed(session)
    assert there.place == AT_UNION
    again = there.back()
    assert (again.place, again.reading.link) == (AT_DENIAL, UNION)
    assert reply_followed(again).place == AT_UNION  # the only one
    assert reply_followed(opened(index).moved(AT_DENIAL).statement_stepped(1)).notice == "no-replies"


def test_from_nowhere_nothing_leads_anywhere(index: Index) -> None:
    """Where nothing is found there are neither words nor replies."""
    nowhere = opened(index, "stance:admits")
    assert match_stepped(nowhere, 1).place == NOWHERE
    assert reply_followed(nowhere).place == NOWHERE
