"""What is open of a statement, and what the cursor is on besides its wordings."""

from __future__ import annotations

import pytest

from explorer.index.index import Index
from explorer.index.place import NO_STATEMENT, QuoteNumber, StatementNumber
from explorer.session import Reading
from tests.session.small import AT_UNION, opened

FIRST, SECOND = QuoteNumber(0), QuoteNumber(1)


@pytest.mark.parametrize(
    ("query", "reading", "shown", "opened_too", "folded"),
    [
        ("", Reading(), (0, 1), {0}, ()),
        ("lang:en", Reading(), (0, 1), {0}, ()),
        ("lang:fr", Reading(), (0,), {0}, (1,)),
        ("lang:fr", Reading().unfolding(), (0, 1), {0}, ()),
        ("lang:fr", Reading().pinning(SECOND), (0, 1), {0, 1}, ()),
        ("published-by:2031-05-03", Reading(), (1,), set(), ()),
    ],
)
def test_the_wording_of_the_place_is_open_and_what_is_asked_for_has_a_line(
    index: Index,
    query: str,
    reading: Reading,
    shown: tuple[int, ...],
    opened_too: set[int],
    folded: tuple[int, ...],
) -> None:
    """The rest is folded, unless the reader unfolds it; what is not out yet is never shown."""
    results = opened(index, query).results
    wordings = reading.wordings(results, AT_UNION, "en")
    assert (wordings.shown, set(wordings.open), wordings.folded) == (shown, opened_too, folded)


def test_the_cursor_is_on_one_thing(index: Index) -> None:
    """On a reply, on a part of the text, or on the wording of the place."""
    reading = opened(index).reading
    assert reading.at_part("head").at_reply(StatementNumber(2)).part == ""
    assert reading.at_reply(StatementNumber(2)).at_part("head").link == NO_STATEMENT
    assert reading.at_part("head").at_wording() == reading


def test_replies_are_taken_in_turn() -> None:
    """The one under the cursor, or the one after it for somebody who comes back from it; after the last, the first."""
    replies = (StatementNumber(4), StatementNumber(7))
    assert Reading().reply_among(()) == NO_STATEMENT
    assert Reading().reply_among(replies) == replies[0]
    assert Reading(link=replies[1]).reply_among(replies) == replies[1]
    assert Reading(link=replies[0], has_returned=True).reply_among(replies) == replies[1]
    assert Reading(link=replies[1], has_returned=True).reply_among(replies) == replies[0]
