"""How to tell an editor to open a file at a line. Most take `+LINE FILE`."""

from __future__ import annotations

import subprocess
from collections.abc import Sequence
from pathlib import Path

from explorer.screens.hangup import HangUpError, lent

AT_LINE = {
    "code": ("--goto", "{file}:{line}"),
    "codium": ("--goto", "{file}:{line}"),
    "subl": ("{file}:{line}",),
    "hx": ("{file}:{line}",),
    "zed": ("{file}:{line}",),
}
USUAL = ("+{line}", "{file}")


def opening(editor: tuple[str, ...], file: Path, line: int) -> list[str]:
    """The command that opens a file at a line (from 1)."""
    places = AT_LINE.get(Path(editor[0]).name, USUAL)
    return [*editor, *(place.format(file=file, line=line) for place in places)]


def edited(command: Sequence[str]) -> tuple[str, str | OSError]:
    """Run an editor until it or the terminal is closed. Returns what to tell: the id of a message and its reason."""
    try:
        editor = subprocess.Popen(command)  # noqa: S603  # the reader's own editor
        with lent():
            status = editor.wait()
    except OSError as error:
        return "editor-failed", error
    except HangUpError:  # nobody can be told
        return "", ""
    return ("editor-status", str(status)) if status else ("", "")
