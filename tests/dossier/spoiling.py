"""Makers of mistakes in the small dossier, and what a curator is told of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from explorer.dossier.load import load
from explorer.errors import DossierError
from explorer.wording.sentences import of_problem
from tests.makers import EVENTS, SOURCES, write_dossier

Spoilt = tuple[tuple[str, str], str]


def told(folder: Path, language: str = "en") -> list[str]:
    """The problems of a dossier, with file names without their folder."""
    with pytest.raises(DossierError) as caught:
        load(folder)
    return [of_problem(problem, language).removeprefix(f"{folder}/") for problem in caught.value.problems]


def spoilt(events: str = EVENTS, sources: str = SOURCES) -> tuple[str, str]:
    """Two texts for the two files."""
    return events, sources


def changed(old: str, new: str) -> tuple[str, str]:
    """The small dossier with one thing changed in whichever file has it."""
    assert (old in EVENTS) != (old in SOURCES), "the change must be in exactly one file"
    return EVENTS.replace(old, new, 1), SOURCES.replace(old, new, 1)


def is_told_in_place(folder: Path, mistake: Spoilt) -> None:
    """Path, line, column and the sentence are reported, in English; and in French nothing of it is English."""
    (events, sources), sentence = mistake
    write_dossier(folder, events, sources)
    problems = told(folder)
    matching = [problem for problem in problems if sentence in problem]
    assert matching, problems
    file, line, column, _ = matching[0].split(":", 3)
    text = {"events.yaml": events, "sources.yaml": sources}[file]
    assert 1 <= int(line) <= text.count("\n") + 1
    assert 1 <= int(column) <= max(map(len, text.splitlines()), default=0) + 1
    assert sentence not in "".join(told(folder, "fr"))
