"""Whatever can be wrong has its sentence."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from explorer.wording.sentences import sentences
from tools import catalogue

PACKAGE = catalogue.ROOT
# Parts that only French sentences have, or only English ones: see `explorer.wording.grammar`.
MAKES_REASONS = re.compile("^because$|Error$|^WrongUse$")


def raised_ids(path: Path) -> Iterator[str]:
    """The ids with which a file makes errors and reasons."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        match node:
            case ast.Call(func=ast.Name(id=name), args=[ast.Constant(value=str(id_)), *_]) if (
                MAKES_REASONS.search(name)
            ):
                yield id_
            case _:
                pass


def test_every_error_has_its_sentence() -> None:
    """An id that is raised is in a table; a sentence that was raised instead of an id could not be translated."""
    raised = {id_ for path in PACKAGE.rglob("*.py") for id_ in raised_ids(path)}
    assert raised - set(sentences()) == set()


def test_every_sentence_has_its_error() -> None:
    """A sentence whose id is nowhere in the code is told to nobody."""
    sources = [path for path in PACKAGE.rglob("*.py") if "sentences" not in path.parts]
    code = " ".join(path.read_text(encoding="utf-8") for path in sources)
    # Some ids are made from a kind of record: `no-such-{kind}`.
    heads = tuple(re.findall(r'f"([a-z-]+-)\{', code))
    unused = {id_ for id_ in sentences() if f'"{id_}"' not in code and not id_.startswith(heads)}
    assert unused == set()


def test_no_id_has_two_sentences() -> None:
    """Two tables with one id would tell a reader of one mistake what is wrong with another."""
    folder = PACKAGE / "wording" / "sentences"
    ids = [
        id_
        for path in folder.glob("*.py")
        for id_ in re.findall(r'^    "([a-z0-9-]+)": _\(', path.read_text("utf-8"), re.MULTILINE)
    ]
    assert len(ids) > 100
    assert [id_ for id_, times in Counter(ids).items() if times > 1] == []
