"""The one form of the files of a dossier."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, strategies

from explorer.dossier.layout import FormattingError, formatted
from explorer.dossier.strict_yaml import read_yaml
from explorer.dossier.yaml_file import Tree
from tests.makers import EVENTS, SOURCES

DATA = Path(__file__).parents[2] / "data"
TEXTS = strategies.text(
    strategies.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Cf", "Zl", "Zp"]), min_size=1
)
KEYS = strategies.from_regex(r"[a-z]{1,8}", fullmatch=True)
TREES = strategies.recursive(
    TEXTS,
    lambda inner: (
        strategies.lists(inner, min_size=1, max_size=3)
        | strategies.dictionaries(KEYS, inner, min_size=1, max_size=3)
    ),
    max_leaves=12,
)


@pytest.mark.parametrize("name", ["events.yaml", "sources.yaml"])
def test_the_shipped_files_are_in_that_form(name: str) -> None:
    """A diff of the dossier shows what was said anew, and nothing else."""
    text = (DATA / name).read_text(encoding="utf-8")
    assert formatted(text, name) == text


@given(strategies.dictionaries(KEYS, TREES, min_size=1, max_size=4))
def test_no_scalar_is_ever_changed(tree: dict[str, Tree]) -> None:
    """Whatever a file says, it says the same afterwards, and a second time changes nothing."""
    text = formatted(written(tree), "file")
    assert read_yaml("file", text).root == read_yaml("file", written(tree)).root
    assert formatted(text, "file") == text


def written(tree: Tree) -> str:
    """A tree as YAML of another form: all in double quotes, all on one line."""
    if isinstance(tree, dict):
        return "{" + ", ".join(f"{key}: {written(value)}" for key, value in tree.items()) + "}"
    if isinstance(tree, list):
        return "[" + ", ".join(map(written, tree)) + "]"
    return '"' + tree.replace("\\", "\\\\").replace('"', '\\"') + '"'


@pytest.mark.parametrize("text", [EVENTS, SOURCES])
def test_hand_written_files_keep_what_they_say(text: str) -> None:
    """The form is another, the records are the same."""
    assert read_yaml("file", formatted(text, "file")).root == read_yaml("file", text).root


def test_a_comment_is_never_lost() -> None:
    """A file with comments among its records is left alone."""
    with pytest.raises(FormattingError, match="a comment stands below the head"):
        formatted(EVENTS.replace("claims:\n", "claims:\n# in dispute\n"), "events.yaml")
    assert formatted("# head\n" + SOURCES, "sources.yaml").startswith("# head\n")
