"""Text as it is taken in: what could command a terminal is visible, and as long as it was, so that offsets stay."""

from __future__ import annotations

import re

from explorer.safe import made_visible


def as_loaded(text: str) -> str:
    """A long text as the words of a quote are loaded; white space is left alone, a new line included."""
    return re.sub(r"\S+", lambda word: made_visible(word[0]), text)
