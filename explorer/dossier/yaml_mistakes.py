"""What PyYAML says when a text is not YAML, as a reason that a curator can act on.

Its own words differ between its parsers in C and in Python, are English only, and speak of tokens and nodes.
"""

from __future__ import annotations

import yaml

from explorer.errors import Reason, because

DEEPEST = 32
TOO_DEEP = because("too-deep", limit=DEEPEST)
# PyYAML 6.0.4 refuses great depth by itself, before our own limit is reached.
DEPTH = "nesting depth"
# A part of what the parsers say, in C or in Python, and the reason that they mean.
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


def told_place(error: yaml.YAMLError, text: str) -> tuple[int, int]:
    """Line and column, from 1, that an error of PyYAML tells."""
    if isinstance(error, yaml.MarkedYAMLError):
        mark = error.problem_mark or error.context_mark
        return (mark.line + 1, mark.column + 1) if mark else (1, 1)
    offset = getattr(error, "position", 0)
    character = getattr(error, "character", 0)
    # The parser in C counts bytes, so the character itself is looked for.
    if isinstance(character, int) and character:
        offset = max(text.find(chr(character)), 0)
    return place_of(offset, text)


def place_of(offset: int, text: str) -> tuple[int, int]:
    """Line and column, from 1, of an offset in a text."""
    return text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset)
