"""What is told of a text that is not YAML."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from explorer.dossier import strict_yaml
from explorer.wording.sentences import of_problem
from tests.dossier.spoiling import told
from tests.makers import write_dossier

SAID = {
    "a: b: c\n": ("1:5", "found ': ' where no key can be; put the text in quotation marks"),
    "a: b\nc\nd: e\n": ("3:1", "expected ':' after this key"),
    "a: [b\nc: d]\ne: f\n": ("2:2", "expected ',' or ']'"),
    "a: [b, c\n": ("2:1", "expected ',' or ']'"),
    "a: {b: c\n": ("2:1", "expected ',' or '}'"),
    "a: 'b\n": ("2:1", "a quotation mark is not closed"),
    "a: @b\n": ("1:4", "a value cannot start with this character; put it in quotation marks"),
    'a: "\\q"\n': ("1:5", "unknown escape; a backslash in double quotation marks is written \\\\"),
    "a: - b\n": ("1:4", "a list cannot start here; check the indentation"),
    "- a\nb: c\n": ("2:1", "expected '- '; check the indentation"),
    "  a: b\nc: d\n": ("2:1", "found text after the end of the document; check the indentation"),
    "a: b\n... c\n": ("2:5", "found text after the end of the document; check the indentation"),
    "a: \x01\n": ("1:4", "found a control character"),
}


@pytest.mark.parametrize("parser", ["CBaseLoader", "BaseLoader"])
@pytest.mark.parametrize("text", SAID)
def test_what_is_wrong_is_reported_in_our_words(
    text: str, parser: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As advice to a curator, alike from both parsers of PyYAML; the one in C also decides on the place."""
    monkeypatch.setattr(strict_yaml, "Parser", getattr(yaml, parser))
    place, sentence = SAID[text]
    said = of_problem(strict_yaml.read_yaml("f", text).problems[-1], "en")
    assert said.endswith(f": not valid YAML: {sentence}")
    assert said.startswith(f"f:{place}: ") or parser == "BaseLoader"


def test_a_part_that_cannot_be_read_is_reported_alone(tmp_path: Path) -> None:
    """What is missing because the file breaks off is not reported as well."""
    write_dossier(tmp_path, "title: {en: [}\n")
    assert len(told(tmp_path)) == 1
