"""Text as it is searched: without regard to case, accents, ligatures and kinds of apostrophes."""

from __future__ import annotations

import re
import unicodedata

MARKS = re.compile("[\u0300-\u036f]")
LETTERS = str.maketrans(
    {"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "’": "'", "‘": "'", "ʼ": "'", "′": "'"}
)


def folded(text: str) -> str:
    """The text as it is compared in a search; Hangul syllables stay whole."""
    text = text.casefold()
    if not text.isascii():
        text = MARKS.sub("", unicodedata.normalize("NFD", text).translate(LETTERS))
        text = unicodedata.normalize("NFC", text)
    return " ".join(text.split())
