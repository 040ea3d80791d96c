"""Splits a query into tokens, valid or not: one tokenizer for parsing, suggestions and completion.

Each of the three used to split at spaces and quotation marks in its own way, and they disagreed on `source:"le port"`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from explorer.dossier.text import as_loaded

BREAKS_ROW = re.compile(r"[\t-\r\x1c-\x1f\x85\u2028\u2029]")  # white space that does not stay in its row
TOKEN = re.compile(
    r"""(?P<minus>-?)
    (?:(?P<key>[A-Za-z][A-Za-z-]*):)?
    (?:"(?P<quoted>(?:[^"\\]|\\.)*)(?P<mark>"?)
    | [“„](?P<curly>[^“”]*)(?P<curly_mark>[”“]?)
    | «\s*(?P<angled>[^«»]*?)\s*(?P<angled_mark>»|\Z)
    | (?P<plain>[^\s"]+))?""",
    re.VERBOSE | re.DOTALL,
)
NEXT = re.compile(r"\S")
BEHIND_BACKSLASH = re.compile(r"\\(.)", re.DOTALL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """A piece of a query from `start` to `end`: a key with a label, or words with an empty key."""

    start: int
    end: int
    excluded: bool = False
    key: str = ""
    label: str = ""
    quoted: bool = False
    closed: bool = True


def made_safe(typed: str) -> str:
    """What was typed or pasted, one for one as it can be shown: with the marks that quotes have, and in one line."""
    return typed if typed.isprintable() else as_loaded(BREAKS_ROW.sub(" ", typed))


def content(match: re.Match[str]) -> tuple[str, bool, bool]:
    """The words of a token, whether they are in quotation marks, and whether these are closed."""
    if match["quoted"] is not None:
        return BEHIND_BACKSLASH.sub(r"\1", match["quoted"]), True, bool(match["mark"])
    for kind in ("curly", "angled"):
        if match[kind] is not None:
            return match[kind], True, bool(match[f"{kind}_mark"])
    return match["plain"] or "", False, True


def tokens(text: str) -> Iterator[Token]:
    """The tokens of a query, in order."""
    position = 0
    while (begin := NEXT.search(text, position)) and (match := TOKEN.match(text, begin.start())):
        label, is_quoted, is_closed = content(match)
        yield Token(
            start=match.start(),
            end=match.end(),
            excluded=bool(match["minus"]),
            key=match["key"] or "",
            label=label,
            quoted=is_quoted,
            closed=is_closed,
        )
        position = match.end()


def token_at(text: str, cursor: int) -> Token:
    """The token that ends at the cursor; an empty one after a space or a closing quotation mark."""
    empty = Token(start=cursor, end=cursor)
    last = [empty, *tokens(text[:cursor])][-1]
    finished = last.quoted and last.closed
    return last if last.end == cursor and not finished else empty


def end_of(text: str, token: Token) -> int:
    """Where a token ends, which may be after the cursor."""
    return next((whole.end for whole in tokens(text) if whole.start == token.start), token.end)
