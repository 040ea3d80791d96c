"""Words as Markdown: the one escape that tables and citations share."""

from __future__ import annotations

import re
from collections.abc import Callable

PARAGRAPH = re.compile(r"[ \t]*(?:(?:\r\n?|\n)[ \t]*){2,}|[ \t]*\u2029[ \t]*")
LINE = re.compile(r"[ \t]*(?:\r\n?|[\n\v\f\x1c-\x1e\x85\u2028])[ \t]*")
BREAKS = re.compile(r"[ \t]*[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+[ \t]*")
MARKDOWN_SIGNS = re.compile(r"[\\`*_\[\]<>&|~^$@#]")


def on_one_line(words: str) -> str:
    """Words without line breaks, each replaced by a space."""
    return BREAKS.sub(" ", words)


def with_breaks(escape: Callable[[str], str], sign: str, between: str = "") -> Callable[[str], str]:
    """An escape that keeps lines: each break becomes a sign of the format, one of paragraphs another or two of them.

    Printed words that lost their paragraphs would not be verbatim.
    """

    def escaped(words: str) -> str:
        paragraphs = (LINE.split(paragraph) for paragraph in PARAGRAPH.split(words.strip()))
        return (between or sign * 2).join(sign.join(map(escape, lines)) for lines in paragraphs)

    return escaped


def in_markdown(words: str) -> str:
    """Words as Markdown, for Pandoc, CommonMark and the tables of GitHub."""
    return MARKDOWN_SIGNS.sub(r"\\\g<0>", on_one_line(words))
