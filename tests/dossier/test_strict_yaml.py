"""YAML without its surprises."""

from __future__ import annotations

from pathlib import Path
from typing import NoReturn

import pytest
import yaml
from hypothesis import given, strategies

from explorer.dossier import strict_yaml
from explorer.dossier.load import load
from explorer.wording.sentences import of_problem
from tests.dossier.spoiling import Spoilt, changed, is_told_in_place, spoilt
from tests.makers import write_dossier

SPOILT: dict[str, Spoilt] = {
    "duplicate key": (changed("  kind: storm\n", "  kind: storm\n  kind: gale\n"), "duplicate key 'kind'"),
    "empty value": (changed("kind: storm", "kind:"), "no value; leave out"),
    "null": (changed("kind: storm", "kind: null"), "no value; leave out"),
    "anchor": (changed("kind: storm", "kind: &a storm"), "found an anchor (&a)"),
    "alias bomb": (spoilt("a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b, *b]\n"), "found an alias"),
    "tag": (changed("kind: storm", "kind: !!python/object:os.system storm"), "a tag"),
    "merge key": (changed("kind: storm", "<<: {kind: storm}"), "a merge key"),
    "second document": (changed("  participants: [dockers-union]\n", "  participants: [dockers-union]\n---\na: b\n"), "found a second document"),
    "20,000 open brackets": (spoilt("title: " + "[" * 20_000), "nested more than 32 levels deep"),
    "empty file": (spoilt(""), "the file is empty"),
    "long text": (changed("kind: storm", "kind: " + "x" * 200_000), "longer than 100,000 characters"),
}  # fmt: skip


@pytest.mark.parametrize("name", SPOILT)
def test_what_hides_a_value_is_refused(tmp_path: Path, name: str) -> None:
    """Aliases, tags, doubled keys and their kin."""
    is_told_in_place(tmp_path, SPOILT[name])


def test_plain_words_stay_words(tmp_path: Path) -> None:
    """`no` is Norwegian and `2031-05` a month: no scalar becomes anything but text."""
    events, sources = changed(
        "original-language: fr\n    gist: {en: The port is",
        "original-language: no\n    gist: {en: The port is",
    )
    dossier = load(write_dossier(tmp_path, events, sources))
    assert dossier.events[1].statements[0].original_language == "no"


def test_control_characters_become_visible_marks(tmp_path: Path) -> None:
    """An escape sequence in a quote never reaches the terminal, nor does a bidirectional override."""
    events, sources = changed("text: Le port n'a jamais fermé.", 'text: "a\\e]52;c;aGk=\\ab\\u202ec"')
    dossier = load(write_dossier(tmp_path, events, sources))
    text = dossier.events[2].statements[0].quotes[0].text
    assert text == "a␛]52;c;aGk=␇b\ufffdc"


@pytest.mark.parametrize("words", ["exceeded maximum nesting depth", "Exceeded maximum nesting depth (1000)"])
def test_depth_that_the_parser_refuses_first_is_reported_as_depth(
    words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """PyYAML 6.0.4 has a limit of its own, which it reaches while it looks ahead."""

    def refuse(_text: str) -> NoReturn:
        mark = yaml.Mark("file", 6, 0, 1006, None, 0)
        raise yaml.scanner.ScannerError("while increasing flow level", mark, words, mark)

    monkeypatch.setattr(strict_yaml, "Parser", refuse)
    (problem,) = strict_yaml.read_yaml("f", "title: [").problems
    assert of_problem(problem, "en") == "f:1:1007: nested more than 32 levels deep"


def test_a_key_that_is_a_mapping_is_reported_and_what_follows_is_read() -> None:
    """One mistake does not hide the next."""
    problems = strict_yaml.read_yaml("f", "? {a: b}\n: c\nd: e\nd: f\n").problems
    assert [of_problem(problem, "en") for problem in problems] == [
        "f:1:3: a key must be text, not a mapping or a list",
        "f:4:1: duplicate key 'd'",
    ]


@given(strategies.text(strategies.sampled_from("ab:-?,[]{}#&*!|>'\"%@`~=< \n\\\x1b\u2028\u202e")))
def test_any_text_is_a_tree_or_has_its_problems_told(text: str) -> None:
    """Nothing that can be typed ends in an exception; every problem has a sentence in both languages."""
    file = strict_yaml.read_yaml("f", text)
    assert file.root is not None or file.problems
    assert all(of_problem(problem, "en") != of_problem(problem, "fr") for problem in file.problems)
