"""Keys, as they are written on a keyboard in the reader's language."""

from __future__ import annotations

from explorer.commands import Command
from explorer.wording.language import say


def keys_of(command: Command, language: str) -> str:
    """All keys of a command."""
    return " ".join([say(key, language) for key in command.all_shown])
