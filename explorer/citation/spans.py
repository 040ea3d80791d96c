"""The parts of a text before it has a format: words of ours, printed words, titles, outlets, addresses."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from string import Formatter


class Kind(StrEnum):
    """What a part of a text is; each format marks it in its own way."""

    TEXT = "text"
    QUOTED = "quoted"
    PRINTED = "printed"
    TITLE = "title"
    OUTLET = "outlet"
    ADDRESS = "address"


@dataclass(frozen=True, slots=True)
class Span:
    """A part of a text; `language` is that of the printed words, or of the text around a title."""

    words: str
    kind: Kind = Kind.TEXT
    language: str = ""


Spans = tuple[Span, ...]


def text(words: str) -> Spans:
    """Words of ours; nothing for none."""
    return (Span(words),) if words else ()


def phrase(template: str, **parts: Spans | str) -> Spans:
    """A sentence with parts, or words of ours, set in at its `{names}`."""
    found: Spans = ()
    for literal, name, _, _ in Formatter().parse(template):
        found += text(literal)
        if name:
            part = parts[name]
            found += text(part) if isinstance(part, str) else part
    return found


def joined(parts: Iterable[Spans], separator: str) -> Spans:
    """Parts in a row; those that are absent take their separator with them."""
    found: Spans = ()
    for part in parts:
        found += (text(separator) if found and part else ()) + part
    return found
