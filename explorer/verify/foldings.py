"""Folds typographic differences between texts, and maps offsets back to the original.

Quotes are typed by hand and sources are typeset, so `l'arme` and `l’arme` are the same words, and `100 000` can
have any of five spaces. Only what is named here is folded. Case, accents, digits and punctuation are not, because a
difference there may be a misquotation. If you change a folding, raise `FOLDING` in `lock`.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

ALIKE = str.maketrans(dict.fromkeys("«»“”„‟", '"') | dict.fromkeys("‹›‘’‚‛ʼ`´", "'"))
RESIZED = {
    "spaces_inside_guillemets": (r"(?<=[«‹])[\s\u00ad]+|[\s\u00ad]+(?=[»›])", ""),
    "runs_of_white_space": (r"\u00ad*\s[\s\u00ad]+|[^\S ]", " "),
    "soft_hyphens": (r"\u00ad+", ""),
    "dots_of_an_ellipsis": ("…", "..."),
}

Extent = tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Folded:
    """A folded text, and what is needed to map it back to the original.

    Folding resizes some units: `starts` and `ends` are their offsets in `text`, `origins` their end offsets in
    `original`. `lines` has the start of every non-blank line of the original.
    """

    original: str
    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    origins: tuple[int, ...]
    lines: tuple[int, ...]

    def line_of(self, offset: int) -> int:
        """The non-blank line, counted from 1, at an offset of the original."""
        return bisect_right(self.lines, offset)

    def spans(self, words: str, at: int = 0) -> Iterator[Extent]:
        """Where these folded words occur, from an offset on, without splitting a character."""
        while words and (at := self.text.find(words, at)) >= 0:
            if not self.cuts(at, at + len(words)):
                yield at, at + len(words)
            at += 1

    def cuts(self, start: int, end: int) -> bool:
        """Whether an extent would split a character of the original."""
        after, last = bisect_right(self.ends, start), bisect_left(self.starts, end) - 1
        within = after < len(self.starts) and self.starts[after] < start
        return within or self.ends[last] > end or cuts_character(self.text, start, end)

    def back(self, start: int, end: int) -> Extent:
        """The extent of the original that folds to this one."""
        before, last = bisect_right(self.ends, start) - 1, bisect_left(self.starts, end) - 1
        return self.origins[before] + start - self.ends[before], self.origins[last] + end - self.ends[last]


def folded(original: str) -> Folded:
    """The text with one form of quotation marks, spaces and ellipses, without soft hyphens, in NFC."""
    pieces: list[str] = []
    # The list starts with an empty unit, so that every offset has a unit before it.
    units = [(-1, 0, 0)]
    for match in resized(original).finditer(original):
        _, end, origin = units[-1]
        unit = RESIZED[match.lastgroup][1] if match.lastgroup else unicodedata.normalize("NFC", match[0])
        pieces += original[origin : match.start()], unit
        start = end + match.start() - origin
        units.append((start, start + len(unit), match.end()))
    pieces.append(original[units[-1][2] :])
    starts, ends, origins = zip(*units, strict=True)
    return Folded(
        original=original,
        text="".join(pieces).translate(ALIKE),
        starts=starts,
        ends=ends,
        origins=origins,
        lines=tuple(line.start() for line in re.finditer(r"[^\r\n]+", original) if not line[0].isspace()),
    )


def resized(text: str) -> re.Pattern[str]:
    """A pattern for what folding resizes in this text. It lists only the combining marks that occur."""
    characters = sorted(set(text))
    marks = re.escape("".join(filter(joins, characters)))
    singles = re.escape("".join(one for one in characters if unicodedata.normalize("NFC", one) != one))
    named = [f"(?P<{name}>{pattern})" for name, (pattern, _) in RESIZED.items()]
    composed = [rf"[^\s\u00ad…][{marks}]+"] * bool(marks) + [f"[{singles}]"] * bool(singles)
    return re.compile("|".join(named + composed))


def joins(character: str) -> bool:
    """Whether this is part of the character before it, as a combining mark or a Hangul vowel is."""
    return unicodedata.category(character)[0] == "M" or "\u1160" <= character <= "\u11ff"


def cuts_character(text: str, start: int, end: int) -> bool:
    """Whether either end cuts off an accent or part of a syllable, which would change the words."""
    return any(joins(character) for character in text[start : start + 1] + text[end : end + 1])
