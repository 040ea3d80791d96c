"""A query cut into its pieces, readable or not: the one way for reading it, for suggestions and for completion.

Each of the three once cut at spaces or quotation marks by itself, and they disagreed on `source:"le port"`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

TOKEN = re.compile(
    r"""(?P<minus>-?)
    (?:(?P<key>[A-Za-z][A-Za-z-]*):)?
    (?:"(?P<quoted>(?:[^"\\]|\\.)*)(?P<mark>"?) | (?P<plain>[^\s"]+))?""",
    re.VERBOSE | re.DOTALL,
)
NEXT = re.compile(r"\S")
BEHIND_BACKSLASH = re.compile(r"\\(.)", re.DOTALL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """A piece of a query from `start` to `end`: a key with a label, or words (then the key is empty)."""

    start: int
    end: int
    excluded: bool = False
    key: str = ""
    label: str = ""
    quoted: bool = False
    closed: bool = True


def tokens(text: str) -> Iterator[Token]:
    """The pieces of a query, from the first to the last."""
    position = 0
    while (begin := NEXT.search(text, position)) and (match := TOKEN.match(text, begin.start())):
        quoted = match["quoted"]
        yield Token(
            start=match.start(),
            end=match.end(),
            excluded=bool(match["minus"]),
            key=match["key"] or "",
            label=match["plain"] or "" if quoted is None else BEHIND_BACKSLASH.sub(r"\1", quoted),
            quoted=quoted is not None,
            closed=quoted is None or bool(match["mark"]),
        )
        position = match.end()


def token_at(text: str, cursor: int) -> Token:
    """What is typed of the piece at the cursor; an empty one behind a space or a closed quotation mark."""
    empty = Token(start=cursor, end=cursor)
    last = [empty, *tokens(text[:cursor])][-1]
    finished = last.quoted and last.closed
    return last if last.end == cursor and not finished else empty


def end_of(text: str, token: Token) -> int:
    """Where a piece ends that goes on behind the cursor."""
    return next((whole.end for whole in tokens(text) if whole.start == token.start), token.end)
