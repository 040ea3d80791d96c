"""What can go wrong that the reader can put right; each error speaks a full sentence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


class ExplorerError(Exception):
    """Something the reader can put right; its text is a full sentence."""


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Problem:
    """A mistake in the data, and where it stands (lines and columns from 1)."""

    path: str
    line: int
    column: int
    sentence: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}: {self.sentence}"


class DossierError(ExplorerError):
    """A dossier that cannot be read; `problems` tells every mistake, in the order of the files."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(map(str, self.problems)))


def nearest(word: str, valid: Sequence[str]) -> str:
    """The valid word most like this one, or an empty string."""
    from rapidfuzz import fuzz, process  # only when something is wrong

    found = process.extractOne(word, valid, scorer=fuzz.ratio, score_cutoff=50)
    return found[0] if found else ""


def or_nearest(word: str, valid: Sequence[str]) -> str:
    """How a sentence goes on that found no such word."""
    found = nearest(word, valid)
    return f"; did you mean {found!r}?" if found else ""


class WrongUse(ExplorerError):  # noqa: N818  # the use is wrong, not the program
    """A request that must be put otherwise."""
