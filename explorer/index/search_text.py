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
from typing import Self

from pyroaring import BitMap

from explorer.index.tables import WHOLE

SURROGATES = re.compile("[\ud800-\udfff]")
MARKS = re.compile("[\u0300-\u036f]")
LETTERS = str.maketrans(
    {"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d"}
    | dict.fromkeys("’‘ʼ′´", "'")
    | dict.fromkeys("“”„«»‟″", '"')
)
# Between letters or digits; a dash with spaces around it stays.
HYPHEN = re.compile(r"(?<=\w)[-\u2010\u2011\u2012\u2013](?=\w)")
# Scripts without spaces between words, or with particles behind them: Hangul, Kana, Han.
UNSPACED = re.compile("[\u1100-\u11ff\u3040-\u30ff\u3130-\u318f\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]")
ANYWHERE = "*"  # before a word that may begin within another
LONGEST_CHARACTER = 4  # bytes of UTF-8


def without_surrogates(typed: str) -> str:
    """What was typed, with U+FFFD for bytes that are not UTF-8: as lone surrogates they can't be printed or stored."""
    return typed if typed.isprintable() else SURROGATES.sub("\ufffd", typed)


def searched(text: str) -> str:
    """A text folded for searching. Hangul syllables stay whole, and a hyphen between letters is a space."""
    return " ".join(HYPHEN.sub(" ", without_variants(text)).split())


def without_variants(text: str) -> str:
    """A text without what makes no difference within its words."""
    text = text.casefold().replace("`", "'")  # the one variant in ASCII
    if not text.isascii():
        text = MARKS.sub("", unicodedata.normalize("NFD", text).translate(LETTERS))
        text = unicodedata.normalize("NFC", text)
    return text


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


@dataclass(frozen=True, slots=True)
class Sought:
    """Words as a reader types them: a phrase ends where a word does, others go on; behind `*` both begin anywhere."""

    words: str
    phrase: bool = False


def hits_in(connection: sqlite3.Connection, sought: Sought) -> Hits:
    """Where words occur; nowhere if folding leaves nothing of them, as of a lone accent."""
    pattern = Pattern.of(sought)
    numbers: dict[int, list[int]] = {}
    for chunk, blob in connection.execute("SELECT number, searched FROM text") if pattern.words else ():
        if pattern.words in blob:
            gather(connection, chunk, blob, pattern, numbers)
    parts = {part: BitMap(owners) for part, owners in numbers.items()}
    return Hits(whole=parts.pop(WHOLE, BitMap()), parts=parts)


class Pattern:
    """Folded words in UTF-8, and whether a word must begin and end where they do."""

    def __init__(self, text: str, *, begins: bool, ends: bool) -> None:
        self.words = text.encode()
        self.begins = begins and not UNSPACED.match(text) and text[:1].isalnum()
        self.ends = ends and not UNSPACED.match(text[-1:]) and text[-1:].isalnum()

    @classmethod
    def of(cls, sought: Sought) -> Self:
        """What is looked for when a reader types this; without words if folding leaves none."""
        text = without_surrogates(sought.words)
        # Nobody searches for U+FFFD, but a text can have it where a control character was made visible.
        words = "" if "\ufffd" in text else searched(text.removeprefix(ANYWHERE))
        return cls(words, begins=not text.startswith(ANYWHERE), ends=sought.phrase)

    def is_at(self, text: bytes, offset: int) -> bool:
        """Whether the words that are at an offset begin and end as they must."""
        end = offset + len(self.words)
        before = text[max(offset - LONGEST_CHARACTER, 0) : offset].decode(errors="ignore")[-1:]
        after = text[end : end + LONGEST_CHARACTER].decode(errors="ignore")[:1]
        return not (self.begins and before.isalnum()) and not (self.ends and after.isalnum())


def gather(
    connection: sqlite3.Connection, chunk: int, text: bytes, pattern: Pattern, numbers: dict[int, list[int]]
) -> None:
    """Add the statement of every text in a chunk that has the words, by part."""
    packed = connection.execute(
        "SELECT ends, parts, numbers FROM chunk WHERE number = ?", (chunk,)
    ).fetchone()
    ends, parts, owners = (array(form, blob) for form, blob in zip("IiI", packed, strict=True))
    find, offset = text.find, text.find(pattern.words)
    while offset >= 0:
        if not pattern.is_at(text, offset):
            offset = find(pattern.words, offset + 1)
            continue
        at = bisect_right(ends, offset)
        numbers.setdefault(parts[at], []).append(owners[at])
        offset = find(pattern.words, ends[at])
