"""A tree turned into records."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

import pytest

from explorer.dossier import choices
from explorer.dossier.model import Kept, Record
from explorer.wording.sentences.dossier import DOSSIER_SENTENCES
from tests.dossier.spoiling import Spoilt, changed, is_told_in_place, told
from tests.makers import write_dossier

SPOILT: dict[str, Spoilt] = {
    "unknown field": (changed("  date-basis: the", "  date-bases: the"), "did you mean 'date-basis'?"),
    "missing field": (changed("  title: {en: A storm hits the coast, fr: Une tempête frappe la côte}\n", ""), "this event has no 'title'"),
    "misspelt stance": (changed("stance: asserts", "stance: assertz"), "did you mean 'asserts'?"),
    "misspelt kind of quote": (changed("kind: indirect", "kind: indirekt"), "did you mean 'indirect'?"),
    "line in words": (changed("line: 2", "line: two"), "expected a whole number, not 'two'"),
    "list for text": (changed("kind: storm", "kind: [storm]"), "expected text, not a list"),
    "text for list": (changed("participants: [port-authority]", "participants: port-authority"), "expected a list, not text"),
}  # fmt: skip


@pytest.mark.parametrize("name", SPOILT)
def test_a_wrong_field_is_reported(tmp_path: Path, name: str) -> None:
    """With the nearest valid word, and what was expected."""
    is_told_in_place(tmp_path, SPOILT[name])


def test_the_place_is_that_of_the_value(tmp_path: Path) -> None:
    """Line and column point at the very value that is wrong."""
    events, sources = changed("stance: asserts", "stance: assertz")
    line = events[: events.index("assertz")].count("\n") + 1
    column = events.splitlines()[line - 1].index("assertz") + 1
    assert told(write_dossier(tmp_path, events, sources))[0].startswith(f"events.yaml:{line}:{column}: ")


def test_a_broken_record_does_not_make_its_id_unknown(tmp_path: Path) -> None:
    """Only the mistake itself is reported, not what refers to the record that has it."""
    events, sources = changed("kind: unnamed", "kind: anonymous")
    problems = told(write_dossier(tmp_path, events, sources))
    assert len(problems) == 1, problems


def test_a_word_like_none_of_the_choices_is_reported_with_all_of_them(tmp_path: Path) -> None:
    """The curator need not look them up."""
    told_now = told(write_dossier(tmp_path, *changed("stance: asserts", "stance: xyz")))
    assert told_now[0].endswith(
        "'xyz' is not a stance; choose from: asserts, admits, suggests, denies, doubts, neither, declines, warns,"
        " demands, comments"
    )


@pytest.mark.parametrize("line", ["0004", "1" * 30, "٣", "two", "' 2'"])
def test_a_line_is_a_plain_number(tmp_path: Path, line: str) -> None:
    """Whatever a library would make of it, the reason and its place are reported."""
    (problem,) = told(write_dossier(tmp_path, *changed("line: 2", f"line: {line}")))
    assert "expected a whole number, not '" in problem
    assert problem.startswith("events.yaml:73:13: ")


def test_every_record_and_choice_has_a_name_in_the_sentences() -> None:
    """`this-event` and `a-stance` are made from the names of the types."""
    kinds = {*Record.__subclasses__(), *Kept.__subclasses__()} - {Kept}
    records = {one.__name__.lower() for one in kinds} | {"name", "source"}
    enums = {one.__name__.lower() for one in StrEnum.__subclasses__() if one.__module__ == choices.__name__}
    computed = {"check", "side"}
    assert {f"this-{name}" for name in records - {"events"}} <= set(DOSSIER_SENTENCES)
    assert {f"a-{name}" for name in enums - computed} <= set(DOSSIER_SENTENCES)
