"""Texts made alike where typesetting alone differs, with the way back to the offsets of the original.

Quotes are copied by hand, and sources are typeset: `l'arme` and `l’arme` are the same words, and `100 000` may have any
of five spaces. Each folding is named, and nothing else is folded: case, accents, digits and punctuation stay, because a
difference there can be a wrong quote. Whoever changes a folding raises `FOLDING` in `lock`.
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
    """A text after the named foldings, with the way back to the original.

    Each unit that folding resized has its start and end in `text` (`starts`, `ends`), and its end in `original`
    (`origins`). `lines` has the starts of the lines of the original that are not blank.
    """

    original: str
    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    origins: tuple[int, ...]
    lines: tuple[int, ...]

    def line_of(self, offset: int) -> int:
        """The number, from 1, of the non-blank line at an offset of the original."""
        return bisect_right(self.lines, offset)

    def spans(self, words: str, at: int = 0) -> Iterator[Extent]:
        """Where the folded text has these folded words, from an offset on, without cutting a character in two."""
        while words and (at := self.text.find(words, at)) >= 0:
            if not self.cuts(at, at + len(words)):
                yield at, at + len(words)
            at += 1

    def cuts(self, start: int, end: int) -> bool:
        """Whether an extent starts or ends in the middle of one character of the original."""
        after, last = bisect_right(self.ends, start), bisect_left(self.starts, end) - 1
        within = after < len(self.starts) and self.starts[after] < start
        return within or self.ends[last] > end or cuts_character(self.text, start, end)

    def back(self, start: int, end: int) -> Extent:
        """The extent of the original that was folded into this one."""
        before, last = bisect_right(self.ends, start) - 1, bisect_left(self.starts, end) - 1
        return self.origins[before] + start - self.ends[before], self.origins[last] + end - self.ends[last]


def folded(original: str) -> Folded:
    """The text with its marks, spaces, soft hyphens and ellipses made alike, and composed (NFC)."""
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
    """What the foldings make longer or shorter in a text; the combining marks are those that it has."""
    characters = sorted(set(text))
    marks = re.escape("".join(filter(joins, characters)))
    singles = re.escape("".join(one for one in characters if unicodedata.normalize("NFC", one) != one))
    named = [f"(?P<{name}>{pattern})" for name, (pattern, _) in RESIZED.items()]
    composed = [rf"[^\s\u00ad…][{marks}]+"] * bool(marks) + [f"[{singles}]"] * bool(singles)
    return re.compile("|".join(named + composed))


def joins(character: str) -> bool:
    """Whether this belongs to the character before: a combining mark, a Hangul vowel or final consonant."""
    return unicodedata.category(character)[0] == "M" or "\u1160" <= character <= "\u11ff"


def cuts_character(text: str, start: int, end: int) -> bool:
    """Whether an accent or a part of a syllable is cut off at either end, which would make other words."""
    return any(joins(character) for character in text[start : start + 1] + text[end : end + 1])
