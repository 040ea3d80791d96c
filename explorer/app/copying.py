"""Copies a text, and says what became of it."""

from __future__ import annotations

import os
from collections.abc import Callable

from explorer.clipboard import ClipboardError, copy
from explorer.index.cache import cache_folder
from explorer.screens.taking import Taken
from explorer.wording.sentences import message_in_words, of_error


class NotCopiedError(Exception):
    """Nothing was copied; its text is the sentence for the reader."""


def copied(taken: Taken, write: Callable[[str], None] | None, language: str) -> str:
    """Copy a text by tools or the terminal (`write`). Returns what to tell the reader. Raises NotCopiedError."""
    try:
        done = copy(
            taken.text, environment=os.environ, write=write, folder=cache_folder(), is_html=taken.is_html
        )
    except ClipboardError as error:
        raise NotCopiedError(of_error(error, language)) from error
    told = f"html-{done.state}" if done.is_html else f"copy-{done.state}"
    if told == "copy-confirmed" and done.way == "tmux":
        told = "copy-in-tmux"
    is_source = taken.is_html and not done.is_html
    what = message_in_words("html-source", language, what=taken.what) if is_source else taken.what
    return message_in_words(told, language, what=what, way=done.way, detail=done.detail)
