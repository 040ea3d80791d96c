"""Errors of PyYAML, turned into advice that a curator can act on.

PyYAML's own messages are in English, talk of tokens and nodes, and differ between its parsers in C and in Python.
"""

from __future__ import annotations

import yaml

from explorer.errors import Reason, because

DEEPEST = 32
TOO_DEEP = because("too-deep", limit=DEEPEST)
# PyYAML 6.0.4 has a limit of its own, which it may reach first.
DEPTH = "nesting depth"
# A part of what either parser says, and what it means.
REASON_BY_WORDS = {
    "mapping values are not allowed": "yaml-stray-colon",
    "find expected ':'": "yaml-no-colon",
    "',' or ']'": "yaml-open-list",
    "',' or '}'": "yaml-open-mapping",
    "'-' indicator": "yaml-no-dash",
    "expected key": "yaml-no-key",
    "a block collection": "yaml-no-dash",
    "expected <block end>": "yaml-no-key",
    "unexpected end of stream": "yaml-open-quotation",
    "cannot start any token": "yaml-wrong-start",
    "unknown escape": "yaml-unknown-escape",
    "sequence entries are not allowed": "yaml-stray-dash",
    "node content": "yaml-no-value",
    "document start": "yaml-after-end",
    "not allowed": "yaml-control-character",
}


def why_not_yaml(error: yaml.YAMLError) -> Reason:
    """The reason for an error of PyYAML."""
    said = " ".join(str(getattr(error, name, None) or "") for name in ("context", "problem", "reason"))
    if DEPTH in said:
        return TOO_DEEP
    id_ = next((id_ for words, id_ in REASON_BY_WORDS.items() if words in said), "")
    return because("not-yaml", why=because(id_)) if id_ else because("not-yaml-at-all")


def error_place(error: yaml.YAMLError, text: str) -> tuple[int, int]:
    """The line and column, from 1, of an error of PyYAML."""
    if isinstance(error, yaml.MarkedYAMLError):
        mark = error.problem_mark or error.context_mark
        return (mark.line + 1, mark.column + 1) if mark else (1, 1)
    offset = getattr(error, "position", 0)
    character = getattr(error, "character", 0)
    # The C parser counts bytes, so look for the character instead.
    if isinstance(character, int) and character:
        offset = max(text.find(chr(character)), 0)
    return place_of(offset, text)


def place_of(offset: int, text: str) -> tuple[int, int]:
    """Line and column, from 1, of an offset in a text."""
    return text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset)
