"""Finds the words of a quote in a copy: verbatim, after folding, or in fragments."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from itertools import takewhile

from explorer.dossier.model import Check, Quote
from explorer.verify.foldings import Extent, Folded, cuts_character, folded

OMISSION = re.compile(r"\[(?:…|\.\.\.)\]")


def cuts_word(text: str, start: int, end: int) -> bool:
    """Whether an extent starts or ends within a number, or within a word of a script that has upper case.

    Other scripts may write words without spaces between them, or particles on nouns, as Korean does.
    """
    edges = (text[at - 1 : at + 1] for at in (start, end) if 0 < at < len(text))
    return any(edge.isdecimal() or all(one.lower() != one.upper() for one in edge) for edge in edges)


def verbatim(words: str, copy: Folded) -> Iterator[Extent]:
    """Where the exact characters occur."""
    at = -1
    while (at := copy.original.find(words, at + 1)) >= 0:
        if not cuts_character(copy.original, at, at + len(words)):
            yield at, at + len(words)


def typographic(words: str, copy: Folded) -> Iterator[Extent]:
    """Where the words occur after folding."""
    return (copy.back(*span) for span in copy.spans(folded(words).text.strip()))


def fragments(words: str, copy: Folded) -> Iterator[Extent]:
    """Where the parts around `[…]` occur in order, within one paragraph or two neighbouring ones."""
    parts = list(filter(None, (folded(part).text.strip() for part in OMISSION.split(words))))
    for first, first_end in uncut(parts[0], copy) if parts else ():
        extents = (copy.back(first, last_end) for last_end in ends_of(parts[1:], copy, first_end))
        yield from takewhile(lambda extent: copy.line_of(extent[1]) <= copy.line_of(extent[0]) + 1, extents)


def ends_of(parts: list[str], copy: Folded, at: int) -> Iterator[int]:
    """Where a passage that continues with these parts can end, nearest first."""
    for part in parts[:-1]:
        at = next((end for _, end in uncut(part, copy, at)), len(copy.text) + 1)
    return (end for _, end in uncut(parts[-1], copy, at)) if parts else iter([at])


def uncut(part: str, copy: Folded, at: int = 0) -> Iterator[Extent]:
    """Where a part occurs as whole words: `[…] possible` is not a fragment of `impossible`."""
    return (span for span in copy.spans(part, at) if not cuts_word(copy.text, *span))


Passages = Callable[[str, Folded], Iterator[Extent]]
OF_WHOLE_QUOTES: Mapping[Check, Passages] = {Check.VERBATIM: verbatim, Check.TYPOGRAPHIC: typographic}
OF_FRAGMENTS: Mapping[Check, Passages] = {Check.FRAGMENTS: fragments}


def ways_of(quote: Quote) -> Mapping[Check, Passages]:
    """How to look for the words of a quote, strictest first. An ellipsis that the source prints omits nothing."""
    return OF_FRAGMENTS if OMISSION.search(quote.text) and not quote.printed_ellipsis else OF_WHOLE_QUOTES
