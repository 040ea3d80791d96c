"""How the reader has opened a statement: which wordings are open, and what the cursor is on besides them.

It belongs to one statement, and is over when the reader leaves that. So nothing has to be closed again by hand.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Self

from explorer.query import NO_STATEMENT, Place, QuoteNumber, StatementNumber
from explorer.query.results import Results
from explorer.query.wordings import in_reading_order


@dataclass(frozen=True, slots=True)
class Wordings:
    """The quotes of a statement that are shown, in order: those `open`, one line for each other, and how many not."""

    shown: tuple[QuoteNumber, ...]
    open: frozenset[QuoteNumber]
    folded: tuple[QuoteNumber, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """What is open of a statement beside the wording of the place, and what its cursor is on if not on that wording.

    That is a reply, whose other end is the statement `link`, or a `part` of the text, by the name that its rows give
    it. `has_returned` tells that the reader has just come back from the reply.
    """

    pinned: frozenset[QuoteNumber] = frozenset()
    is_unfolded: bool = False
    link: StatementNumber = NO_STATEMENT
    part: str = ""
    has_returned: bool = False

    def pinning(self, quote: QuoteNumber) -> Self:
        """With one wording more that stays open."""
        return replace(self, pinned=self.pinned | {quote})

    def unfolding(self) -> Self:
        """With a line for each wording."""
        return replace(self, is_unfolded=True)

    def at_wording(self) -> Self:
        """With the cursor on the wording of the place."""
        return replace(self, link=NO_STATEMENT, part="", has_returned=False)

    def at_reply(self, statement: StatementNumber) -> Self:
        """With the cursor on the reply whose other end is this statement."""
        return replace(self.at_wording(), link=statement)

    def at_part(self, part: str) -> Self:
        """With the cursor on a part of the text that is neither a wording nor a reply."""
        return replace(self.at_wording(), part=part)

    def reply_among(self, replies: Sequence[StatementNumber]) -> StatementNumber:
        """The reply under the cursor, or else the first; the next one if the reader has just come back from it.

        NO_STATEMENT if there are none.
        """
        if not replies:
            return NO_STATEMENT
        at = replies.index(self.link) + self.has_returned if self.link in replies else 0
        return replies[at % len(replies)]

    def wordings(self, results: Results, place: Place, language: str) -> Wordings:
        """Which quotes of the place's statement are shown, and how."""
        order = in_reading_order(results, place.statement, language)
        opened = self.pinned | {place.quote}
        folded = (
            [] if self.is_unfolded else [at for at in order if not results.matches_quote(place.statement, at)]
        )
        folded = [at for at in folded if at not in opened]
        shown = tuple([at for at in order if at not in folded])
        return Wordings(shown, opened.intersection(order), tuple(folded))


UNOPENED = Reading()
