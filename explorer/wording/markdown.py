"""Words as Markdown: the one escape that tables and citations share."""

from __future__ import annotations

import re

BREAKS = re.compile(r"[ \t]*[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+[ \t]*")
MARKDOWN_SIGNS = re.compile(r"[\\`*_\[\]<>&|~^$@#]")


def on_one_line(words: str) -> str:
    """Words without line breaks, each replaced by a space."""
    return BREAKS.sub(" ", words)


def in_markdown(words: str) -> str:
    """Words as Markdown, for Pandoc, CommonMark and the tables of GitHub."""
    return MARKDOWN_SIGNS.sub(r"\\\g<0>", on_one_line(words))
