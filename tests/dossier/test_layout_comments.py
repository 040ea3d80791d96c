"""Comments are kept where they belong when a file is laid out."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from hypothesis import given, strategies

from explorer.dossier.layout import laid_out
from explorer.dossier.layout_comments import NodeReader
from explorer.dossier.strict_yaml import read_yaml
from tests.makers import EVENTS, SOURCES

KEPT = {
    "head": "# head\n#\n# of the file\n\n# second paragraph\n\ntitle: {en: a}\n",
    "between parts": "title: {en: a}\n\n# what is in dispute\nclaims:\n- id: b\n",
    "a section": "title: {en: a}\n\n# Part two\n\n# of this file\n\nclaims:\n- id: b\n",
    "between records": "events:\n- id: a\n\n# about b\n- id: b\n\n# about c\n# in two lines\n- id: c\n",
    "behind a value": "events:\n- id: a # the first\n  date: 2031 # about\n",
    "behind a list": "events:\n- id: a\n  sources: [b, c] # both\n",
    "behind a key": "events: # in order\n- id: a\n  statements: # of one\n  - id: b\n",
    "above a key": "events:\n- id: a\n  # why\n  date: 2031\n",
    "at the end of a record": "events:\n- id: a\n  custom:\n    b: c\n    # d: e\n    # f\n\n- id: b\n",
    "at the end of a list": "events:\n- id: a\n  statements:\n  - id: b\n  # - id: c\n\n- id: d\n",
    "within an item": "events:\n- id: a\n  offices:\n  - since: 2029\n    # until now\n    role: {en: b}\n",
    "at the end of the file": "title: {en: a}\n\n# the end\n",
    "that looks like a value": "title: {en: 'a # no comment'} # a comment\n",
}
MOVED = {
    "above the first key": ("# head\ntitle: {en: a}\n", "# head\n\ntitle: {en: a}\n"),
    "behind a dash": ("a:\n- # of b\n  b: c\n- d\n", "a:\n# of b\n- {b: c}\n- d\n"),
    "within braces": ("a: {b: c, # of c\n  d: e} # of a\n", "a: # of a\n  b: c # of c\n  d: e\n"),
    "before a brace closes": ("a: {b: c\n  # no d\n  }\n", "a:\n  b: c\n  # no d\n"),
    "within brackets": ("a: [ # all\n  b, # first\n  c]\n", "a: # all\n- b # first\n- c\n"),
    "in nothing": ("a: [ # none yet\n  # really\n  ]\n", "# really\n\na: [] # none yet\n"),
    "between key and value": ("x: z\na:\n  # why\n  b\n", "x: z\n\n# why\na: b\n"),
    "at a text in lines": ("a: | # in lines\n  b\n  c\nd: e\n", 'a: "b\\nc\\n" # in lines\n\nd: e\n'),
    "in a list within a list": ("a:\n- [b, # of b\n  c]\n", "a:\n# of b\n- [b, c]\n"),
    "in an item in braces": ("events:\n- {id: a, # of a\n   # of b\n   b: c}\n", "events:\n- id: a # of a\n  # of b\n  b: c\n"),
    "above the first key of an item": ("a:\n- {\n  # of b\n  b: c}\n", "a:\n# of b\n- b: c\n"),
}  # fmt: skip


@pytest.mark.parametrize("text", KEPT.values(), ids=KEPT)
def test_a_comment_stays_where_it_is(text: str) -> None:
    """In a file of the one form, wherever a curator writes it."""
    assert laid_out(text, "file") == text


@pytest.mark.parametrize(("before", "after"), MOVED.values(), ids=MOVED)
def test_a_comment_goes_with_what_it_is_about(before: str, after: str) -> None:
    """Where the form has no place for it, it moves to the nearest one, and stays there."""
    assert laid_out(before, "file") == after
    assert Counter(NodeReader(after).read().comments()) == Counter(NodeReader(before).read().comments())


@pytest.mark.slow
@given(strategies.data(), strategies.sampled_from((EVENTS, SOURCES)))
def test_no_comment_is_ever_lost(data: strategies.DataObject, text: str) -> None:
    """Wherever a comment can be written, it is there afterwards; a second time changes nothing."""
    lines = text.splitlines()
    for number in data.draw(strategies.sets(strategies.integers(0, len(lines) - 1), max_size=6)):
        indent = " " * data.draw(strategies.integers(0, 6))
        own = f"{indent}# line {number}\n"
        lines[number] = data.draw(
            strategies.sampled_from(
                (f"{own}{lines[number]}", f"{lines[number]} # behind {number}", f"\n{own}\n{lines[number]}")
            )
        )
    commented = "\n".join(lines) + "\n"
    after = laid_out(commented, "file")
    assert Counter(re.findall(r"# (?:line|behind) \d+", after)) == Counter(
        re.findall(r"# (?:line|behind) \d+", commented)
    )
    assert read_yaml("file", after).root == read_yaml("file", text).root
    assert laid_out(after, "file") == after
