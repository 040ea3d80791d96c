"""What typing leaves of a list: what is named exactly so, then what has words that begin so, in any order.

Only if there is neither, what is nearly so. A reader who types a name with a slip must not get somebody else by
pressing enter, so what is nearly so is told from what is so.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Self

from explorer.query import UNSPACED, searched

BETWEEN_WORDS = re.compile(r"\W+")
LEAST_LIKE = 66  # of 100, word by word: one slip in three letters
MOST_NEAR = 20
MOST_COMPARED = 20_000  # a longer list is not searched for what is nearly so


@dataclass(frozen=True, slots=True)
class Findable:
    """What a choice is found by, folded once when its list opens: its names, and the words of all of them."""

    names: tuple[str, ...]
    words: str  # each with a space before it

    @classmethod
    def of(cls, *names: str) -> Self:
        """What is found by any of these names."""
        folded = tuple(filter(None, map(searched, names)))
        return cls(folded, " " + BETWEEN_WORDS.sub(" ", " ".join(folded)))

    def begins(self, words: Sequence[str]) -> bool:
        """Whether all these words are the beginnings of words here; those of scripts without spaces, anywhere."""
        return all((word if UNSPACED.match(word) else f" {word}") in self.words for word in words)

    def likeness(self, words: Sequence[str]) -> float:
        """How much the word that is least like any word here is like one, from 0 to 100."""
        from rapidfuzz import fuzz  # only when something is wrong

        own = self.words.split()
        return min(
            max((fuzz.ratio(word, one[: max(len(word), 3)]) for one in own), default=0.0) for word in words
        )


def left_of(findables: Sequence[Findable], typed: str) -> tuple[tuple[int, ...], bool]:
    """The numbers of what is left when this is typed, and whether that is only nearly what was typed."""
    sought = searched(typed)
    if not sought:
        return tuple(range(len(findables))), False
    words = BETWEEN_WORDS.sub(" ", sought).split()
    if not words:  # signs alone, `?` say
        return tuple(
            [at for at, one in enumerate(findables) if any(sought in name for name in one.names)]
        ), False
    exact = [at for at, one in enumerate(findables) if sought in one.names]
    begun = [at for at, one in enumerate(findables) if one.begins(words)]
    if exact or begun:
        return tuple(dict.fromkeys([*exact, *begun])), False
    return near(findables, sought, words), True


def near(findables: Sequence[Findable], sought: str, words: Sequence[str]) -> tuple[int, ...]:
    """What has it within a word, then what has words like these, the most alike first."""
    compared = findables[:MOST_COMPARED]
    within = [at for at, one in enumerate(compared) if any(sought in name for name in one.names)]
    scored = [(one.likeness(words), -at) for at, one in enumerate(compared)]
    alike = [-at for score, at in sorted(scored, reverse=True) if score >= LEAST_LIKE]
    return tuple(dict.fromkeys([*within, *alike]))[:MOST_NEAR]
