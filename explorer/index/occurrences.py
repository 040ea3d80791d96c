"""Where words sought are in a text as it is printed.

A search runs in folded text, which may be shorter or longer than what is printed: `œ` is two letters there, and a
letter with its accents one. So what it finds is traced back here, by the search's own folding and rules for words. A
mark drawn by other rules would be missing where a statement was found, or be seen where none was.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from unicodedata import category

from explorer.index.search_text import HYPHEN, Pattern, Sought, searched, without_variants

Occurrences = tuple[tuple[int, int], ...]
# What may join with the character before it when folded: marks, and the vowels and ends of Hangul syllables.
JOINS = re.compile("[\u1160-\u11ff\ud7b0-\ud7ff]")
Origins = list[tuple[int, int]]  # for each character of a folded text, the printed ones that it comes from


def occurrences(text: str, sought: Iterable[Sought]) -> Occurrences:
    """Start and end of everything in a text that any of these words find, in order; what overlaps is one."""
    patterns = [pattern for pattern in map(Pattern.of, sought) if pattern.words]
    # Most texts have none of the words, and need not be traced.
    here = searched(text).encode() if patterns else b""
    patterns = [pattern for pattern in patterns if pattern.words in here]
    if not patterns:
        return ()
    traced, origins = with_origins(text)
    places = sorted(span for pattern in patterns for span in places_of(pattern, traced.encode()))
    return united((origins[start][0], origins[end - 1][1]) for start, end in places)


def places_of(pattern: Pattern, text: bytes) -> Iterator[tuple[int, int]]:
    """Where a pattern is in a folded text, in characters."""
    offset = text.find(pattern.words)
    while offset >= 0:
        if pattern.is_at(text, offset):
            start = len(text[:offset].decode())
            yield start, start + len(pattern.words.decode())
        offset = text.find(pattern.words, offset + 1)


def united(spans: Iterable[tuple[int, int]]) -> Occurrences:
    """Occurrences in the order of their starts, those that overlap made one."""
    apart: list[tuple[int, int]] = []
    for start, end in spans:
        if apart and start < apart[-1][1]:
            apart[-1] = apart[-1][0], max(end, apart[-1][1])
        else:
            apart.append((start, end))
    return tuple(apart)


def with_origins(text: str) -> tuple[str, Origins]:
    """A text as `searched` folds it, and where each of its characters comes from."""
    pieces, origins = [], []
    for start, end in clusters(text):
        piece = without_variants(text[start:end])
        pieces.append(piece)
        origins += [(start, end)] * len(piece)
    spaced = HYPHEN.sub(" ", "".join(pieces))
    kept = [at for at, character in enumerate(spaced) if is_kept(spaced, at, character)]
    words = "".join([" " if spaced[at].isspace() else spaced[at] for at in kept])
    return words.rstrip(" "), [origins[at] for at in kept]


def is_kept(text: str, at: int, character: str) -> bool:
    """Whether a character of a text is one of its words, or the first space after one."""
    return not character.isspace() or (at > 0 and not text[at - 1].isspace())


def clusters(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of each character together with those that may join with it when folded."""
    start = 0
    for at in range(1, len(text) + 1):
        if at == len(text) or not joins_previous(text[at]):
            yield start, at
            start = at


def joins_previous(character: str) -> bool:
    """Whether a character may join with the one before it."""
    return not character.isascii() and (category(character)[0] == "M" or bool(JOINS.match(character)))
