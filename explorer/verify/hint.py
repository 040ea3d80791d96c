"""A hint for the curator: the passage of a copy that is most like a quote which is not in it.

Wrong numbers and lost negations are the most dangerous misquotations, and easy to overlook in a long sentence, so
they are marked. The hint never changes the result of a check.
"""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from itertools import count

from explorer.verify.foldings import folded

LONGEST_HINT, LARGEST_HINTED = 4_000, 2**20
WORD_OR_SIGN = re.compile(r"\d+(?:[\s.,]\d+)*|\w+n't\b|\w+'?|[^\w\s]")
TELLING = re.compile(
    r"\d|n't$|않|없|못|아니|^(?:no|not|none|nor|never|neither|nothing|nobody|cannot|without|ne|n'|pas|non|ni|"
    r"jamais|rien|aucune?|nulle?|guère|sans|не|нет|ни|никогда|без)$"
)


def nearest_passage(text: str, copy: str) -> str:
    """The passage most like a text, or an empty string; differences are marked [-text-] and {+copy+}."""
    from rapidfuzz import fuzz  # only when words are missing

    words, copy = text[:LONGEST_HINT], copy[:LARGEST_HINTED]
    alignment = fuzz.partial_ratio_alignment(words, copy, score_cutoff=60)
    if alignment is None:
        return ""
    start, end = alignment.dest_start, alignment.dest_end
    start -= len(re.split(r"\s", copy[max(start - 32, 0) : start])[-1])
    end += len(re.split(r"\s", copy[end : end + 32])[0])
    return differences_marked(words, copy[start:end])


def differences_marked(text: str, passage: str) -> str:
    """The folded passage, with the numbers and negations marked that differ from the text."""
    text, passage = folded(text).text, folded(passage).text
    ours, theirs = ([word.lower() for word in WORD_OR_SIGN.findall(each)] for each in (text, passage))
    lost, added, numbers = {}, set(), count()
    for kind, first, last, here, there in SequenceMatcher(None, ours, theirs).get_opcodes():
        if kind != "equal":
            lost[here] = "".join(f"[-{word}-] " for word in ours[first:last] if TELLING.search(word))
            added |= {at for at in range(here, there) if TELLING.search(theirs[at])}

    def mark(token: re.Match[str]) -> str:
        number = next(numbers)
        return lost.get(number, "") + (f"{{+{token[0]}+}}" if number in added else token[0])

    return (WORD_OR_SIGN.sub(mark, passage) + lost.get(len(theirs), "")).strip()
