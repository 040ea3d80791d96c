"""The nodes of a YAML text, with their comments and quotation marks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field


@dataclass(slots=True, kw_only=True)
class Node:
    """A text, or the entries of a list or mapping. `tail` has the comments below the last one."""

    column: int
    text: str = ""
    is_quoted: bool = False
    is_text: bool = False
    was_in_flow: bool = False
    is_mapping: bool = False
    entries: list[Entry] = field(default_factory=list)
    tail: list[str] = field(default_factory=list)

    def comments(self) -> Iterator[str]:
        """Every comment within this node."""
        for entry in self.entries:
            yield from entry.comments()
        yield from filter(None, self.tail)


@dataclass(slots=True)
class Entry:
    """A value, with its key if it is in a mapping. `lead` has the comments above it, `beside` the one on its line."""

    node: Node
    key: Node | None = None
    lead: list[str] = field(default_factory=list)
    beside: str = ""

    def comments(self) -> Iterator[str]:
        """Every comment of this entry."""
        yield from filter(None, (*self.lead, self.beside))
        yield from self.node.comments()
