"""Marks the words that a reader sought, wherever a pane shows them."""

from __future__ import annotations

from explorer.query import Sought, occurrences
from explorer.query.notation import Query
from explorer.rows.line import Pieces

MARKED = "match"


def words_sought(query: Query) -> tuple[Sought, ...]:
    """The words that a query asks for, as the search takes them; what it excludes is nowhere to be marked."""
    return tuple([term.sought for term in query.words()])


def with_marks(text: str, look: str, sought: tuple[Sought, ...], shown: str | None = None) -> Pieces:
    """A text in pieces: the words sought are in the look of a match, the rest is in its own.

    `shown` is what is left of the text where it was cut. The words are sought in all of it, because a cut can hide the
    end of a word by which it was found.
    """
    whole = shown if shown is not None else text
    if not sought:
        return ((whole, look),) if whole else ()
    pieces, at = [], 0
    for start, end in occurrences(text, sought):
        pieces += [(whole[at:start], look), (whole[start:end], MARKED)]
        at = end
    return tuple([piece for piece in (*pieces, (whole[at:], look)) if piece[0]])
