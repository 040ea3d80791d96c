"""Where words stand in a text: as they are, after a few named foldings, in fragments; or what is nearest."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import count

from explorer.dossier.model import Check

# A change of these foldings makes another version of them: FOLDING in lock.py.
MARKS = str.maketrans(dict.fromkeys("«»“”„‟", '"') | dict.fromkeys("‹›‘’‚‛ʼ`´", "'"))
RESIZED = {
    "spaces_inside_guillemets": (r"(?<=[«‹])[\s\u00ad]+|[\s\u00ad]+(?=[»›])", ""),
    "runs_of_white_space": (r"\u00ad*\s[\s\u00ad]+|[^\S ]", " "),
    "soft_hyphens": (r"\u00ad+", ""),
    "dots_of_an_ellipsis": ("…", "..."),
}
OMISSION = re.compile(r"\[(?:…|\.\.\.)\]")
LONGEST_HINT, LARGEST_HINTED = 4_000, 2**20
TOKEN = re.compile(r"\d+(?:[\s.,]\d+)*|\w+n't\b|\w+'?|[^\w\s]")
TELLING = re.compile(
    r"\d|n't$|않|없|못|아니|^(?:no|not|none|nor|never|neither|nothing|nobody|cannot|without|ne|n'|pas|non|ni|"
    r"jamais|rien|aucune?|nulle?|guère|sans|не|нет|ни|никогда|без)$"
)

Span = tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Folded:
    """A text after the named foldings, with the way back, and where its lines start that are not blank.

    Each unit that folding resized has its start and end in `text`, and its end in `original` (`origins`).
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

    def spans(self, words: str, at: int = 0) -> Iterator[Span]:
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

    def back(self, start: int, end: int) -> Span:
        """The span of the original that became this one."""
        before, last = bisect_right(self.ends, start) - 1, bisect_left(self.starts, end) - 1
        return self.origins[before] + start - self.ends[before], self.origins[last] + end - self.ends[last]


def folded(original: str) -> Folded:
    """The text with its marks, spaces, soft hyphens and ellipses made alike, and composed (NFC)."""
    pieces: list[str] = []
    # A unit of nothing stands first, so that every offset has a unit before it.
    units = [(-1, 0, 0)]
    for found in resized(original).finditer(original):
        _, end, origin = units[-1]
        unit = RESIZED[found.lastgroup][1] if found.lastgroup else unicodedata.normalize("NFC", found[0])
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
    """What the foldings can make longer or shorter in a text, with only those combining marks that it has."""
    characters = sorted(set(text))
    marks = re.escape("".join(filter(joins, characters)))
    singles = re.escape("".join(one for one in characters if unicodedata.normalize("NFC", one) != one))
    named = [f"(?P<{name}>{pattern})" for name, (pattern, _) in RESIZED.items()]
    composed = [rf"[^\s\u00ad…][{marks}]+"] * bool(marks) + [f"[{singles}]"] * bool(singles)
    return re.compile("|".join(named + composed))


def joins(character: str) -> bool:
    """Whether this is part of the character before: a combining mark, a Hangul vowel or final consonant."""
    return unicodedata.category(character)[0] == "M" or "\u1160" <= character <= "\u11ff"


def cuts_character(text: str, start: int, end: int) -> bool:
    """Whether an accent or a part of a syllable is cut off at either end, which makes other words."""
    return any(joins(character) for character in text[start : start + 1] + text[end : end + 1])


def cuts_word(text: str, start: int, end: int) -> bool:
    """Whether a span starts or ends within a number, or within a word of a script that has upper case.

    Other scripts may write words without spaces between, or particles on nouns, as Korean does.
    """
    edges = (text[at - 1 : at + 1] for at in (start, end) if 0 < at < len(text))
    return any(edge.isdecimal() or all(one.lower() != one.upper() for one in edge) for edge in edges)


def verbatim(words: str, copy: Folded) -> Iterator[Span]:
    """Where the very characters stand."""
    at = -1
    while (at := copy.original.find(words, at + 1)) >= 0:
        if not cuts_character(copy.original, at, at + len(words)):
            yield at, at + len(words)


def typographic(words: str, copy: Folded) -> Iterator[Span]:
    """Where the words stand after the named foldings."""
    return (copy.back(*span) for span in copy.spans(folded(words).text.strip()))


def fragments(words: str, copy: Folded) -> Iterator[Span]:
    """Where the parts around `[…]` stand in their order, within one paragraph or two neighbouring ones."""
    parts = list(filter(None, (folded(part).text.strip() for part in OMISSION.split(words))))
    for first, first_end in uncut(parts[0], copy) if parts else ():
        for last_end in ends_of(parts[1:], copy, first_end):
            start, end = copy.back(first, last_end)
            if copy.line_of(end) > copy.line_of(start) + 1:
                break
            yield start, end


def ends_of(parts: list[str], copy: Folded, at: int) -> Iterator[int]:
    """Where passages can end that go on with these parts in this order, the nearest end first."""
    for part in parts[:-1]:
        at = next((end for _, end in uncut(part, copy, at)), len(copy.text) + 1)
    return (end for _, end in uncut(parts[-1], copy, at)) if parts else iter([at])


def uncut(part: str, copy: Folded, at: int = 0) -> Iterator[Span]:
    """Where a part stands as whole words: `[…] possible` is no fragment of `impossible`."""
    return (span for span in copy.spans(part, at) if not cuts_word(copy.text, *span))


Way = Callable[[str, Folded], Iterator[Span]]
WHOLE: Mapping[Check, Way] = {Check.VERBATIM: verbatim, Check.TYPOGRAPHIC: typographic}
IN_PARTS: Mapping[Check, Way] = {Check.FRAGMENTS: fragments}


def nearest_passage(text: str, copy: str) -> str:
    """The words of a copy most like a text that does not stand in it, or nothing: a hint, which never counts.

    Numbers and negations that differ are marked, [-of the text-] and {+of the copy+}.
    """
    from rapidfuzz import fuzz  # only when words are missing

    words, copy = text[:LONGEST_HINT], copy[:LARGEST_HINTED]
    found = fuzz.partial_ratio_alignment(words, copy, score_cutoff=60)
    if found is None:
        return ""
    start, end = found.dest_start, found.dest_end
    start -= len(re.split(r"\s", copy[max(start - 32, 0) : start])[-1])
    end += len(re.split(r"\s", copy[end : end + 32])[0])
    return marked(words, copy[start:end])


def marked(text: str, passage: str) -> str:
    """The folded passage, with the numbers and negations marked that a text has otherwise."""
    text, passage = folded(text).text, folded(passage).text
    ours, theirs = ([word.lower() for word in TOKEN.findall(each)] for each in (text, passage))
    lost, added, numbers = {}, set(), count()
    for kind, first, last, here, there in SequenceMatcher(None, ours, theirs).get_opcodes():
        if kind != "equal":
            lost[here] = "".join(f"[-{word}-] " for word in ours[first:last] if TELLING.search(word))
            added |= {at for at in range(here, there) if TELLING.search(theirs[at])}

    def mark(token: re.Match[str]) -> str:
        number = next(numbers)
        return lost.get(number, "") + (f"{{+{token[0]}+}}" if number in added else token[0])

    return (TOKEN.sub(mark, passage) + lost.get(len(theirs), "")).strip()
