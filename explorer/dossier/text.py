"""Makes a text safe in the way in which the words of quotes are, so that the two can be compared by offsets."""

from __future__ import annotations

import re

from explorer.safe import made_visible


def as_loaded(text: str) -> str:
    """A text with a visible mark for each control character, one for one. White space stays, line breaks included."""
    return re.sub(r"\S+", lambda word: made_visible(word[0]), text)
