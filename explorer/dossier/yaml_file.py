"""A YAML file of a dossier: its text, its tree, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from explorer.errors import Problem, Reason, because, reason_of_system

Tree = str | list["Tree"] | dict[str, "Tree"]
KeyPath = tuple[str | int, ...]

REFUSED = {"\ufeff": "byte-order-mark", "\t": "tab", "\0": "nul"}


@dataclass(slots=True, kw_only=True)
class YamlFile:
    """One file as a tree. `lines` maps each id to the line (from 1) where its record starts.

    `is_whole` is false if reading stopped early: mistakes that follow from the missing rest are then not reported.
    """

    path: str
    root: Tree | None = None
    is_whole: bool = True
    problems: list[Problem] = field(default_factory=list)
    lines: dict[str, int] = field(default_factory=dict)
    places: dict[KeyPath, tuple[int, int]] = field(default_factory=dict)

    def add(self, line: int, column: int, reason: Reason) -> None:
        """Report a problem; lines and columns count from 1."""
        self.problems.append(Problem(path=self.path, line=line, column=column, reason=reason))

    def stop(self, line: int, column: int, reason: Reason) -> None:
        """Report a problem after which the rest of the file cannot be read."""
        self.is_whole = False
        self.add(line, column, reason)

    def place(self, path: KeyPath) -> tuple[int, int]:
        """Line and column of the value at a path, or of the innermost value around it."""
        while path not in self.places and path:
            path = path[:-1]
        return self.places.get(path, (1, 1))


@dataclass(slots=True)
class Frame:
    """A mapping or list that is being read. A mapping may be waiting for the value of its last key."""

    container: dict[str, Tree] | list[Tree]
    line: int
    key: str = ""
    is_waiting: bool = False
    is_dropped: bool = False

    def add(self, value: Tree) -> None:
        """Add a value. Of two with the same key, the first is kept."""
        if isinstance(self.container, list):
            self.container.append(value)
        elif not self.is_waiting:
            # A mapping used as a key has been reported; drop the value that follows.
            self.key, self.is_waiting, self.is_dropped = "", True, True
        else:
            self.is_waiting = False
            if not self.is_dropped:
                self.container[self.key] = value

    def step(self) -> str | int:
        """The key or number of the last value."""
        return self.key if isinstance(self.container, dict) else len(self.container) - 1


def is_device(path: Path) -> bool:
    """Whether this is a pipe, a socket or a device, from which reading could block for ever."""
    return path.exists() and not path.is_file() and not path.is_dir()


def read_text(path: Path, file: YamlFile) -> str | None:
    """The text of a UTF-8 file, with its line ends; None, and the reason is reported, if it cannot be read."""
    try:
        if is_device(path):
            file.stop(1, 1, because("not-a-file"))
            return None
        raw = path.read_bytes()
    except OSError as error:
        file.stop(1, 1, because("file-unreadable", why=reason_of_system(error)))
        return None
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as error:
        before = raw[: error.start]
        column = len(before[before.rfind(b"\n") + 1 :].decode("utf-8", "replace")) + 1
        reason = because("not-utf-8", byte=f"0x{raw[error.start]:02x}")
        file.stop(before.count(b"\n") + 1, column, reason)
        return None


def refused_characters(text: str) -> Iterator[tuple[int, Reason]]:
    """The offset and reason of the first of each forbidden character."""
    for character, id_ in REFUSED.items():
        if (offset := text.find(character)) >= 0:
            yield offset, because(id_)
