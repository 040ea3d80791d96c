"""A text file of a dossier as it is read: its tree, its problems, its places; safe for any terminal."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from explorer.errors import Problem, because

Tree = str | list["Tree"] | dict[str, "Tree"]
Path_ = tuple[str | int, ...]

BYTE_ORDER_MARK = "\ufeff"


@dataclass(slots=True, kw_only=True)
class Document:
    """One YAML file as a tree; `lines` tells where the record with an id starts (from 1)."""

    path: str
    root: Tree | None = None
    problems: list[Problem] = field(default_factory=list)
    lines: dict[str, int] = field(default_factory=dict)
    places: dict[Path_, tuple[int, int]] = field(default_factory=dict)

    def add(self, line: int, column: int, sentence: str) -> None:
        """Note a problem; lines and columns count from 1."""
        self.problems.append(Problem(path=self.path, line=line, column=column, reason=because(sentence)))

    def place(self, path: Path_) -> tuple[int, int]:
        """Line and column of the value at this path, or of the nearest that holds it."""
        while path not in self.places and path:
            path = path[:-1]
        return self.places.get(path, (1, 1))


def read_text(path: Path, document: Document) -> str | None:
    """The text of a UTF-8 file, or None with the reason noted."""
    try:
        raw = path.read_bytes()
    except OSError as error:
        document.add(1, 1, f"the file cannot be read: {(error.strerror or str(error)).lower()}")
        return None
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        before = raw[: error.start]
        line_start = before.rfind(b"\n") + 1
        column = len(before[line_start:].decode("utf-8", "replace")) + 1
        byte = raw[error.start]
        document.add(before.count(b"\n") + 1, column, f"the byte 0x{byte:02x} here is not UTF-8")
        return None
    return text


def refused_characters(text: str) -> Iterator[tuple[int, str]]:
    """Offset and reason of the first of each character that no file may hold."""
    for character, reason in (
        (BYTE_ORDER_MARK, "a byte-order mark stands here; save the file as UTF-8 without it"),
        ("\t", "a tab stands here; use spaces"),
        ("\0", "a NUL character stands here"),
    ):
        if (offset := text.find(character)) >= 0:
            yield offset, reason
