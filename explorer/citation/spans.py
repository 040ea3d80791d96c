"""The parts of a citation before it has a format: words of ours, printed words, titles, outlets, addresses.

A citation is put together once, from parts that know what they are, and only then escaped and marked up. When each
format joined strings of its own, one of the twelve would forget an escape or apply it twice: only the words of a title
may be escaped, never the marks that a format puts around them.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from string import Formatter


class SpanKind(StrEnum):
    """What a part of a citation is; each format marks it up in its own way."""

    OURS = "ours"
    QUOTED = "quoted"
    TITLE = "title"
    OUTLET = "outlet"
    ADDRESS = "address"


@dataclass(frozen=True, slots=True)
class Span:
    """A part of a citation; `language` is that of its words, `draft` that of the text whose marks it takes."""

    words: str
    kind: SpanKind = SpanKind.OURS
    language: str = ""
    draft: str = ""


Spans = tuple[Span, ...]


def our_words(words: str) -> Spans:
    """Words of ours as spans; an empty text makes none."""
    return (Span(words),) if words else ()


def filled(template: str, **parts: Spans | str) -> Spans:
    """A sentence with spans, or words of ours, in place of its `{names}`."""
    spans: Spans = ()
    for literal, name, _, _ in Formatter().parse(template):
        spans += our_words(literal)
        if name:
            part = parts[name]
            spans += our_words(part) if isinstance(part, str) else part
    return spans


def joined_spans(parts: Iterable[Spans], separator: str) -> Spans:
    """Parts joined by a separator; empty parts are skipped."""
    spans: Spans = ()
    for part in parts:
        spans += (our_words(separator) if spans and part else ()) + part
    return spans
