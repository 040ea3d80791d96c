"""Where words stand in a text: character by character, after a few named foldings, or in fragments."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

# A change of these foldings makes another version of them: FOLDING in lock.py.
MARKS = str.maketrans(dict.fromkeys("«»“”„‟", '"') | dict.fromkeys("‹›‘’‚‛ʼ`´", "'"))
RESIZED = {
    "spaces_inside_guillemets": (r"(?<=[«‹])[\s\u00ad]+|[\s\u00ad]+(?=[»›])", ""),
    "runs_of_white_space": (r"\u00ad*\s[\s\u00ad]+|[^\S ]", " "),
    "soft_hyphens": (r"\u00ad+", ""),
    "dots_of_an_ellipsis": ("…", "..."),
}
OMISSION = re.compile(r"\[(?:…|\.\.\.)\]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A part of a text, in code points; `end` is exclusive."""

    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Folded:
    """A text and what it is after the named foldings, with the way back.

    Each unit that folding resized has its start and end in the folded text, and its end in the original (`origins`).
    `lines` are the offsets in the original where lines start that are not blank.
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

    def spans(self, words: str, at: int = 0) -> Iterator[tuple[int, int]]:
        """Where folded words stand in the folded text, from an offset on, with no character cut in two."""
        while words and (at := self.text.find(words, at)) >= 0:
            if not self.cuts(at, at + len(words)):
                yield at, at + len(words)
            at += 1

    def cuts(self, start: int, end: int) -> bool:
        """Whether a span starts or ends halfway in what is one character of the original."""
        after, last = bisect_right(self.ends, start), bisect_left(self.starts, end) - 1
        within = after < len(self.starts) and self.starts[after] < start
        return within or self.ends[last] > end or cuts_character(self.text, start, end)

    def passage(self, start: int, end: int) -> Passage:
        """The part of the original that became this span."""
        before, last = bisect_right(self.ends, start) - 1, bisect_left(self.starts, end) - 1
        return Passage(
            start=self.origins[before] + start - self.ends[before],
            end=self.origins[last] + end - self.ends[last],
        )


def folded(original: str) -> Folded:
    """The text with its marks, spaces, soft hyphens and ellipses made alike, and composed (NFC)."""
    pieces: list[str] = []
    # No unit ends before the text does start, so that every offset has a unit before it.
    units = [(-1, 0, 0)]
    for found in resized(original).finditer(original):
        _, end, origin = units[-1]
        unit = becomes(found)
        pieces += original[origin : found.start()], unit
        start = end + found.start() - origin
        units.append((start, start + len(unit), found.end()))
    pieces.append(original[units[-1][2] :])
    starts, ends, origins = zip(*units, strict=True)
    return Folded(
        original=original,
        text="".join(pieces).translate(MARKS),
        starts=starts,
        ends=ends,
        origins=origins,
        lines=tuple(line.start() for line in re.finditer(r"[^\r\n]+", original) if not line[0].isspace()),
    )


def resized(text: str) -> re.Pattern[str]:
    """What the foldings can make longer or shorter in this text.

    NFC is asked only about the characters that the text has: a class of all combining marks takes long to make.
    """
    characters = sorted(set(text))
    marks = re.escape("".join(filter(joins, characters)))
    singles = re.escape("".join(one for one in characters if unicodedata.normalize("NFC", one) != one))
    named = [f"(?P<{name}>{pattern})" for name, (pattern, _) in RESIZED.items()]
    composed = [rf"[^\s\u00ad…][{marks}]+"] * bool(marks) + [f"[{singles}]"] * bool(singles)
    return re.compile("|".join(named + composed))


def becomes(found: re.Match[str]) -> str:
    """What a unit is folded to."""
    return RESIZED[found.lastgroup][1] if found.lastgroup else unicodedata.normalize("NFC", found[0])


def joins(character: str) -> bool:
    """Whether this is part of the character before: a combining mark, a Hangul vowel or final consonant."""
    return unicodedata.category(character)[0] == "M" or "\u1160" <= character <= "\u11ff"


def cuts_character(text: str, start: int, end: int) -> bool:
    """Whether an accent or a part of a syllable is cut off at either end, which makes other words."""
    return any(joins(character) for character in text[start : start + 1] + text[end : end + 1])


def cuts_word(text: str, passage: Passage) -> bool:
    """Whether a passage starts or ends within a number, or within a word of a script that has upper case.

    Other scripts may write words without spaces between, or particles on nouns, as Korean does.
    """
    edges = (text[at - 1 : at + 1] for at in (passage.start, passage.end) if 0 < at < len(text))
    return any(edge.isdecimal() or all(one.lower() != one.upper() for one in edge) for edge in edges)


def verbatim(words: str, copy: Folded) -> Iterator[Passage]:
    """Where the very characters stand."""
    at = -1
    while (at := copy.original.find(words, at + 1)) >= 0:
        if not cuts_character(copy.original, at, at + len(words)):
            yield Passage(start=at, end=at + len(words))


def typographic(words: str, copy: Folded) -> Iterator[Passage]:
    """Where the words stand after the named foldings."""
    for start, end in copy.spans(folded(words).text.strip()):
        yield copy.passage(start, end)


def fragments(words: str, copy: Folded) -> Iterator[Passage]:
    """Where the parts around `[…]` stand in their order, within one paragraph or two neighbouring ones."""
    parts = list(filter(None, (folded(part).text.strip() for part in OMISSION.split(words))))
    for start, first_end in copy.spans(parts[0]) if parts else ():
        for end in ends_of(parts[1:], copy, first_end):
            passage = copy.passage(start, end)
            if copy.line_of(passage.end - 1) > copy.line_of(passage.start) + 1:
                break
            yield passage


def ends_of(parts: list[str], copy: Folded, at: int) -> Iterator[int]:
    """Where passages can end that go on with these parts in this order, the nearest end first."""
    if not parts:
        yield at
        return
    for part in parts[:-1]:
        at = next((end for _, end in copy.spans(part, at)), len(copy.text) + 1)
    yield from (end for _, end in copy.spans(parts[-1], at))
