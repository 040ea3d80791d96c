"""How to tell an editor to open a file at a line. Most take `+LINE FILE`."""

from __future__ import annotations

from pathlib import Path

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
