"""Opens a record in the reader's editor, and says what went wrong."""

from __future__ import annotations

from contextlib import AbstractContextManager
from pathlib import Path

from textual.app import SuspendNotSupported

from explorer.screens.editor import opening
from explorer.screens.hangup import run_lent
from explorer.settings import SettingError, editor_command
from explorer.wording.sentences import message_in_words, of_error


def what_went_wrong(
    file: Path, line: int, suspended: AbstractContextManager[None], language: str
) -> tuple[str, bool]:
    """Let the reader edit a file at a line, with the screen suspended. Returns what to tell, and if it is an error."""
    try:
        command = opening(editor_command(), file, line)
    except SettingError as error:
        return of_error(error, language), True
    try:
        # Whatever left the block as an error would leave the terminal suspended.
        with suspended:
            failure, reason = run_lent(command)
    except SuspendNotSupported:  # the screen is in a browser, say
        failure, reason = "not-here", ""
    if not failure:
        return "", False
    return message_in_words(f"editor-{failure}", language, editor=command[0], reason=reason), False
