"""Folds text for searching, and finds words in it.

Case, accents, ligatures and kinds of apostrophes make no difference to a search. All texts are stored end to end in a
few long blobs (`text` in tables.py), because searching one long blob is four times as fast as searching many short
ones; `chunk` then tells whose text a hit is in.
"""

from __future__ import annotations

import re
import sqlite3
import unicodedata
from array import array
from bisect import bisect_right
from dataclasses import dataclass

from pyroaring import BitMap

from explorer.index.tables import WHOLE

SURROGATES = re.compile("[\ud800-\udfff]")
MARKS = re.compile("[\u0300-\u036f]")
LETTERS = str.maketrans(
    {"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "’": "'", "‘": "'", "ʼ": "'", "′": "'"}
)


def without_surrogates(typed: str) -> str:
    """What was typed, with U+FFFD for bytes that are not UTF-8: as lone surrogates they can't be printed or stored."""
    return typed if typed.isprintable() else SURROGATES.sub("\ufffd", typed)


def searched(text: str) -> str:
    """A text folded for searching. Hangul syllables stay whole."""
    text = text.casefold()
    if not text.isascii():
        text = MARKS.sub("", unicodedata.normalize("NFD", text).translate(LETTERS))
        text = unicodedata.normalize("NFC", text)
    return " ".join(text.split())


@dataclass(frozen=True, slots=True, kw_only=True)
class Hits:
    """The statements that have some words: in a text of their own (`whole`), or in one of their quotes."""

    whole: BitMap
    parts: dict[int, BitMap]

    def in_part(self, part: int) -> BitMap:
        """The statements whose quote of this number has the words, or that have them in a text of their own."""
        return self.whole | self.parts[part] if part in self.parts else self.whole

    def in_quote(self, statement: int, part: int) -> bool:
        """Whether a statement's quote of this number has the words, or the statement itself."""
        return statement in self.whole or statement in self.parts.get(part, ())

    def anywhere(self) -> BitMap:
        """The statements that have the words at all."""
        return BitMap.union(self.whole, *self.parts.values())


def hits_in(connection: sqlite3.Connection, words: str) -> Hits:
    """Where words occur; nowhere if folding leaves nothing of them, as of a lone accent."""
    text = without_surrogates(words)
    # Nobody searches for U+FFFD, but a text can have it where a control character was made visible.
    sought = b"" if "\ufffd" in text else searched(text).encode()
    numbers: dict[int, list[int]] = {}
    for chunk, blob in connection.execute("SELECT number, searched FROM text") if sought else ():
        if sought in blob:
            gather(connection, chunk, blob, sought, numbers)
    parts = {part: BitMap(owners) for part, owners in numbers.items()}
    return Hits(whole=parts.pop(WHOLE, BitMap()), parts=parts)


def gather(
    connection: sqlite3.Connection, chunk: int, text: bytes, sought: bytes, numbers: dict[int, list[int]]
) -> None:
    """Add the statement of every text in a chunk that has the words, by part."""
    packed = connection.execute(
        "SELECT ends, parts, numbers FROM chunk WHERE number = ?", (chunk,)
    ).fetchone()
    ends, parts, owners = (array(form, blob) for form, blob in zip("IiI", packed, strict=True))
    find, offset = text.find, text.find(sought)
    while offset >= 0:
        at = bisect_right(ends, offset)
        numbers.setdefault(parts[at], []).append(owners[at])
        offset = find(sought, ends[at])
