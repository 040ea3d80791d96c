"""Reads a YAML text as nodes that keep its comments and quotation marks.

PyYAML drops comments, but its events have positions, and between two events there can only be white space,
indicators and comments. A comment after an entry, on the same line, belongs to that entry. A comment on its own
line belongs to the entry below, or to the end of the list or mapping above if it is indented like it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

import yaml
from yaml.events import (
    CollectionStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from explorer.dossier.layout_nodes import Entry, Node
from explorer.dossier.strict_yaml import Parser

COMMENT = re.compile(r"#[^\r\n]*")
BLOCK_HEADER = re.compile(r"[|>][^#\r\n]*\s(#[^\r\n]*)")
BREAK = re.compile(r"\r\n?|\n")


@dataclass(frozen=True, slots=True, kw_only=True)
class Comment:
    """A comment on a line of its own, perhaps after a blank line."""

    text: str
    column: int
    end: int
    is_parted: bool


@dataclass(slots=True)
class Open:
    """A list or mapping being read, and the entry that it is the value of. A mapping may be waiting for a value."""

    entry: Entry
    node: Node
    is_waiting: bool = False


class NodeReader:
    """Reads one text, which must be valid. The root is an entry without a key."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.root = Entry(Node(column=0))
        self.last: Entry | None = None
        self.stack: list[Open] = []
        self.pending: list[Comment] = []
        self.read_to = 0
        self.flow_depth = 0
        self.take: dict[type[yaml.events.Event], Callable[..., None]] = {
            ScalarEvent: self.add_scalar,
            MappingStartEvent: self.open,
            SequenceStartEvent: self.open,
            MappingEndEvent: self.close,
            SequenceEndEvent: self.close,
        }

    def read(self) -> Entry:
        """The root entry. Comments at the end of the file are in the tail of its node."""
        for event in yaml.parse(self.text, Loader=Parser):
            start, end, _ = place(event)
            self.scan(start)
            if handler := self.take.get(type(event)):
                handler(event)
            self.read_to = max(self.read_to, end)
        self.root.node.tail += comment_lines(self.pending)
        return self.root

    def scan(self, end: int) -> None:
        """Collect the comments up to an offset."""
        for match in COMMENT.finditer(self.text, self.read_to, max(end, self.read_to)):
            breaks = len(BREAK.findall(self.text, self.read_to, match.start()))
            self.read_to = match.end()
            if not breaks and self.last and not self.pending:
                put_beside(self.last, match[0])
                continue
            line_start = max(self.text.rfind(one, 0, match.start()) for one in "\r\n") + 1
            self.pending.append(
                Comment(
                    text=match[0].rstrip(),
                    column=match.start() - line_start,
                    end=match.end(),
                    is_parted=breaks > 1,
                )
            )

    def add_scalar(self, event: ScalarEvent) -> None:
        """Take a text as a key or as a value."""
        start, _, column = place(event)
        node = Node(
            column=column,
            text=event.value,
            is_text=True,
            is_quoted=bool(event.style),
            was_in_flow=self.flow_depth > 0,
        )
        if self.stack and self.stack[-1].node.is_mapping and not self.stack[-1].is_waiting:
            self.last = Entry(Node(column=0), key=node, lead=self.lead(start))
            self.entries().append(self.last)
            self.stack[-1].is_waiting = True
            return
        self.last = self.put(node, self.lead(start))
        if event.style in ("|", ">") and (header := BLOCK_HEADER.match(self.text, start)):
            put_beside(self.last, header[1])

    def open(self, event: CollectionStartEvent) -> None:
        """Start a list or mapping. Comments between a key and a block belong to the first entry of the block."""
        start, _, column = place(event)
        node, is_block = (
            Node(column=column, is_mapping=type(event) is MappingStartEvent),
            not event.flow_style,
        )
        is_item = bool(self.stack) and not self.stack[-1].node.is_mapping
        lead = self.lead(start) if is_item or not is_block else []
        entry = self.put(node, lead)
        self.stack.append(Open(entry, node))
        self.last = None if is_block else entry
        self.flow_depth += not is_block

    def close(self, event: yaml.events.Event) -> None:
        """End the innermost collection, with the comments that are indented like it."""
        closed = self.stack.pop()
        start, end, next_column = place(event)
        is_flow, taken = end > start, []
        while self.pending and (is_flow or is_within(self.pending[0], closed.node, next_column)):
            taken.append(self.pending.pop(0))
        if closed.node.entries and (closed.node.is_mapping or not is_flow):
            closed.node.tail = comment_lines(taken)
        else:
            closed.entry.lead += comment_lines(taken)
        if is_flow:
            self.last = closed.entry
            self.flow_depth -= 1

    def put(self, node: Node, lead: list[str]) -> Entry:
        """Place a value in the innermost collection."""
        if not self.stack:
            self.root.node = node
            return self.root
        if self.stack[-1].node.is_mapping:
            self.stack[-1].is_waiting = False
            entry = self.entries()[-1]
            entry.node = node
            entry.lead += lead
        else:
            entry = Entry(node, lead=lead)
            self.entries().append(entry)
        return entry

    def entries(self) -> list[Entry]:
        """The entries of the innermost collection."""
        return self.stack[-1].node.entries

    def lead(self, start: int) -> list[str]:
        """The comments above an entry that starts here."""
        lines = comment_lines(self.pending)
        if self.pending and len(BREAK.findall(self.text, self.pending[-1].end, start)) > 1:
            lines.append("")
        self.pending.clear()
        return lines


def place(event: yaml.events.Event) -> tuple[int, int, int]:
    """The start and end offsets of an event, and its start column."""
    start, end = event.start_mark, event.end_mark
    return (start.index, end.index, start.column) if start and end else (0, 0, 0)


def put_beside(entry: Entry, comment: str) -> None:
    """Add a comment after an entry, on its line."""
    entry.beside = f"{entry.beside} {comment.rstrip()}".strip()


def is_within(comment: Comment, node: Node, next_column: int) -> bool:
    """Whether a comment belongs at the end of a collection, rather than above what comes next."""
    return comment.column >= node.column > next_column


def comment_lines(comments: Iterable[Comment]) -> list[str]:
    """Comments as lines, with the blank lines between them kept."""
    lines: list[str] = []
    for comment in comments:
        if comment.is_parted and lines:
            lines.append("")
        lines.append(comment.text)
    return lines
