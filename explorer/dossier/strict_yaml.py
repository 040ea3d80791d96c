"""A strict YAML reader: mappings, lists and text only, and every mistake with its line and column.

Ordinary YAML turns `no` into false, `2022-09-22` into a date and `1:30` into 90, silently drops the first of two
equal keys, and lets aliases grow to gigabytes. Here every scalar is text, and anything that can hide a value is
refused. The tree is built from the parser's events without recursion, because 100,000 open brackets crash PyYAML's
own loader.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

import yaml
from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from explorer.dossier.yaml_file import Frame, Tree, YamlFile, refused_characters
from explorer.dossier.yaml_mistakes import DEEPEST, TOO_DEEP, error_place, place_of, why_not_yaml
from explorer.errors import because
from explorer.safe import made_visible

LONGEST = 100_000
NO_VALUE = frozenset({"", "~", "null", "Null", "NULL"})
NodeStart = ScalarEvent | MappingStartEvent | SequenceStartEvent


class EventParser(Protocol):
    """A parser of PyYAML, in C or in Python."""

    def get_event(self) -> yaml.events.Event:
        """The next event."""


# The C parser is about six times as fast; a PyYAML built without it still reads the dossier.
Parser = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


def start_of(event: yaml.events.Event) -> tuple[int, int]:
    """The line and column, from 1, where an event starts."""
    mark = event.start_mark
    return (mark.line + 1, mark.column + 1) if mark else (1, 1)


class Builder:
    """Builds the tree of one file from the parser's events."""

    def __init__(self, file: YamlFile, *, located: bool) -> None:
        self.file = file
        self.located = located
        self.stack: list[Frame] = []
        self.document_count = 0
        self.take: dict[type[yaml.events.Event], Callable[..., bool]] = {
            ScalarEvent: self.add_scalar,
            MappingStartEvent: self.open,
            SequenceStartEvent: self.open,
            MappingEndEvent: self.close,
            SequenceEndEvent: self.close,
            AliasEvent: self.refuse_alias,
            DocumentStartEvent: self.start_document,
            StreamEndEvent: lambda _event: False,
        }

    def build(self, parser: EventParser) -> None:
        """Process events to the end, or until it would be pointless to go on."""
        take, next_event = self.take, parser.get_event
        go_on = True
        while go_on:
            event = next_event()
            handler = take.get(type(event))
            go_on = handler is None or handler(event)

    def refuse(self, event: yaml.events.Event, id_: str, /, **values: str | int) -> None:
        """Report a problem at the start of an event."""
        self.file.add(*start_of(event), because(id_, **values))

    def refuse_alias(self, event: yaml.events.Event) -> bool:
        """Report an alias, and put an empty text in its place."""
        self.refuse(event, "alias")
        self.put("", event)
        return True

    def start_document(self, event: yaml.events.Event) -> bool:
        """Stop at a second document."""
        self.document_count += 1
        if self.document_count > 1:
            self.file.stop(*start_of(event), because("second-document"))
        return self.document_count == 1

    def refuse_marks(self, event: NodeStart) -> None:
        """Report anchors and tags."""
        if event.anchor:
            self.refuse(event, "anchor", name=event.anchor)
        if event.tag:
            self.refuse(event, "tag", tag=event.tag)

    def open(self, event: MappingStartEvent | SequenceStartEvent) -> bool:
        """Start a mapping or a list; False if it is nested too deep to go on."""
        if event.anchor or event.tag:
            self.refuse_marks(event)
        if len(self.stack) >= DEEPEST:
            self.file.stop(*start_of(event), TOO_DEEP)
            return False
        container: dict[str, Tree] | list[Tree] = {} if type(event) is MappingStartEvent else []
        if self.stack and not self.stack[-1].is_waiting and isinstance(self.stack[-1].container, dict):
            self.refuse(event, "key-not-text")
        self.put(container, event)
        self.stack.append(Frame(container, start_of(event)[0]))
        return True

    def close(self, _event: yaml.events.Event) -> bool:
        """End the innermost mapping or list."""
        frame = self.stack.pop()
        if isinstance(frame.container, dict) and isinstance(identifier := frame.container.get("id"), str):
            self.file.lines.setdefault(identifier, frame.line)
        return True

    def add_scalar(self, event: ScalarEvent) -> bool:
        """Take text as a key or as a value."""
        if event.anchor or event.tag:
            self.refuse_marks(event)
        text = event.value
        if not text.isprintable():
            text = made_visible(text)
        if len(text) > LONGEST:
            self.refuse(event, "text-too-long")
            text = text[:LONGEST]
        stack = self.stack
        if stack and not stack[-1].is_waiting and isinstance(stack[-1].container, dict):
            self.add_key(text, event)
            return True
        if text in NO_VALUE and event.implicit[0]:
            self.refuse(event, "no-value")
        self.put(text, event)
        return True

    def add_key(self, text: str, event: ScalarEvent) -> None:
        """Remember the key of the next value."""
        frame = self.stack[-1]
        frame.key, frame.is_waiting, frame.is_dropped = text, True, text in frame.container
        if text == "<<" and event.implicit[0]:
            self.refuse(event, "merge-key")
        if frame.is_dropped:
            self.refuse(event, "duplicate-key", key=text)

    def put(self, value: Tree, event: yaml.events.Event) -> None:
        """Add a value to the innermost container, or make it the root."""
        if self.stack:
            self.stack[-1].add(value)
        else:
            self.file.root = value
        if self.located:
            self.file.places.setdefault(tuple(frame.step() for frame in self.stack), start_of(event))


def read_yaml(path: str, text: str, *, located: bool = False) -> YamlFile:
    """The tree of a YAML text; `located` also records where each value is, which is slower."""
    file = YamlFile(path=path)
    for offset, reason in refused_characters(text):
        file.stop(*place_of(offset, text), reason)
    if file.problems:
        return file
    builder = Builder(file, located=located)
    parser = None
    try:
        parser = Parser(text)
        builder.build(parser)
    except yaml.YAMLError as error:
        file.stop(*error_place(error, text), why_not_yaml(error))
    finally:
        if parser is not None:
            parser.dispose()
    if file.root is None and not file.problems:
        file.stop(1, 1, because("empty-file"))
    return file
