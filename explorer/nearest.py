"""The valid word that somebody may have meant."""

from __future__ import annotations

from collections.abc import Sequence


def nearest(word: str, valid: Sequence[str]) -> str:
    """The valid word most like this one, or an empty string."""
    from rapidfuzz import fuzz, process  # only when something is wrong

    found = process.extractOne(word, valid, scorer=fuzz.ratio, score_cutoff=50)
    return found[0] if found else ""


def or_nearest(word: str, valid: Sequence[str]) -> str:
    """How a sentence goes on that found no such word."""
    found = nearest(word, valid)
    return f"; did you mean {found!r}?" if found else ""
