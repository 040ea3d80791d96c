"""Words as wikitext: signs of a source are only signs there, and lines are kept."""

from __future__ import annotations

import re
from collections.abc import Iterator

from explorer.wording.markdown import on_one_line, with_breaks

ENTITY = re.compile(r"&(?=#?\w+;)")
WIKI_SIGNS = str.maketrans(
    {
        "<": "&lt;",
        ">": "&gt;",
        "|": "{{!}}",
        "{": "&#123;",
        "}": "&#125;",
        "[": "&#91;",
        "]": "&#93;",
    }
)
# Two apostrophes make italics, three tildes a signature, two underscores a magic word.
REPEATED = re.compile(r"'(?=')|(?<=')'|~(?=~)|(?<=~)~|_(?=_)|(?<=_)_")
TemplateFields = Iterator[tuple[str, str]]


def in_wiki(words: str) -> str:
    """Words as wikitext."""
    escaped = ENTITY.sub("&amp;", on_one_line(words)).translate(WIKI_SIGNS)
    return REPEATED.sub(lambda sign: f"&#{ord(sign.group())};", escaped)


lines_in_wiki = with_breaks(in_wiki, "<br>")
