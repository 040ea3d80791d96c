"""The query of a command line, and what it finds."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.export.table import cells
from explorer.index.index import Index
from explorer.query.notation import Query, QueryError
from explorer.query.results import Results, run


def asked(words: Sequence[str]) -> Query:
    """The query in the arguments of a command line. Raises QueryError with the place shown in a note."""
    # What is no UTF-8 on the command line arrives as lone surrogates, which nothing could hold.
    text = " ".join(words).encode(errors="replace").decode()
    try:
        return Query.parse(text)
    except QueryError as error:
        error.add_note(pointed(text, error))
        raise


def answered(index: Index, words: Sequence[str]) -> Results:
    """What the query in the arguments of a command line finds. Raises QueryError with the place in a note."""
    query = asked(words)
    try:
        return run(index, query)
    except QueryError as error:
        error.add_note(pointed(str(query), error))
        raise


def pointed(text: str, error: QueryError) -> str:
    """The query with carets under what is wrong in it."""
    shown = "".join(character if character.isprintable() else "?" for character in text)
    before, wrong = shown[: error.start], shown[error.start : error.end]
    return f"  {shown}\n  {' ' * cells(before)}{'^' * max(cells(wrong), 1)}"
