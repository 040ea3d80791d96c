"""YAML under a strict hand: mappings, lists and text, every mistake with its line and column."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
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

from explorer.dossier.document import Document, Tree, refused_characters
from explorer.safe import made_visible

DEEPEST = 32
LONGEST = 100_000
NO_VALUE = frozenset({"", "~", "null", "Null", "NULL"})
NodeStart = ScalarEvent | MappingStartEvent | SequenceStartEvent


class EventParser(Protocol):
    """What gives the events of a YAML text one by one."""

    def get_event(self) -> yaml.events.Event:
        """The next event."""


# The C parser is about six times as fast; a PyYAML built without it still reads the dossier.
Parser = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


@dataclass(slots=True)
class Frame:
    """A mapping or list that is still open; of a mapping, the last key, and whether its value is still to come."""

    container: dict[str, Tree] | list[Tree]
    line: int
    key: str = ""
    waiting: bool = False
    dropped: bool = False

    def step(self) -> str | int:
        """Where in this container the value stands that was put last."""
        return self.key if isinstance(self.container, dict) else len(self.container) - 1


def start_of(event: yaml.events.Event) -> tuple[int, int]:
    """Line and column, from 1, where an event starts."""
    mark = event.start_mark
    return (mark.line + 1, mark.column + 1) if mark else (1, 1)


class Builder:
    """Grows one Document from the parser's events, without recursion."""

    def __init__(self, document: Document, *, located: bool) -> None:
        self.document = document
        self.located = located
        self.stack: list[Frame] = []
        self.documents = 0
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
        """Take every event until the end, or until going on would be useless."""
        take, next_event = self.take, parser.get_event
        go_on = True
        while go_on:
            event = next_event()
            handler = take.get(type(event))
            go_on = handler is None or handler(event)

    def problem(self, event: yaml.events.Event, sentence: str) -> None:
        """Note a problem where this event starts."""
        self.document.add(*start_of(event), sentence)

    def refuse_alias(self, event: yaml.events.Event) -> bool:
        """An alias hides what a value is."""
        self.problem(event, "an alias stands here; write the value out")
        self.put("", event)
        return True

    def start_document(self, event: yaml.events.Event) -> bool:
        """A file holds one document."""
        self.documents += 1
        if self.documents > 1:
            self.problem(event, "a second document starts here; a file holds one")
        return self.documents == 1

    def refuse_marks(self, event: NodeStart) -> None:
        """Anchors and tags can hide what a value is, so there are none."""
        if event.anchor:
            self.problem(event, f"an anchor (&{made_visible(event.anchor)}) stands here; write the value out")
        if event.tag:
            self.problem(event, f"a tag ({made_visible(event.tag)}) stands here; every value is plain text")

    def open(self, event: MappingStartEvent | SequenceStartEvent) -> bool:
        """Start a mapping or a list inside the current one; False when it is too deep to go on."""
        if event.anchor or event.tag:
            self.refuse_marks(event)
        if len(self.stack) >= DEEPEST:
            self.problem(event, f"values are nested more than {DEEPEST} deep")
            return False
        container: dict[str, Tree] | list[Tree] = {} if type(event) is MappingStartEvent else []
        if self.stack and not self.stack[-1].waiting and isinstance(self.stack[-1].container, dict):
            self.problem(event, "a key must be plain text, not a mapping or a list")
        self.put(container, event)
        self.stack.append(Frame(container, start_of(event)[0]))
        return True

    def close(self, _event: yaml.events.Event) -> bool:
        """End the innermost mapping or list."""
        frame = self.stack.pop()
        if isinstance(frame.container, dict) and isinstance(identifier := frame.container.get("id"), str):
            self.document.lines.setdefault(identifier, frame.line)
        return True

    def add_scalar(self, event: ScalarEvent) -> bool:
        """Take text as a key or as a value."""
        if event.anchor or event.tag:
            self.refuse_marks(event)
        text = event.value
        if not text.isprintable():
            text = made_visible(text)
        if len(text) > LONGEST:
            self.problem(event, f"a text of {len(text):,} characters stands here; the limit is {LONGEST:,}")
            text = text[:LONGEST]
        stack = self.stack
        if stack and not stack[-1].waiting and isinstance(stack[-1].container, dict):
            self.add_key(text, event)
            return True
        if text in NO_VALUE and event.implicit[0]:
            self.problem(event, "there is no value here; leave out what is not known")
        self.put(text, event)
        return True

    def add_key(self, text: str, event: ScalarEvent) -> None:
        """Remember the key whose value comes next."""
        frame = self.stack[-1]
        frame.key, frame.waiting, frame.dropped = text, True, text in frame.container
        if text == "<<" and event.implicit[0]:
            self.problem(event, "a merge key (<<) stands here; write the values out")
        if frame.dropped:
            self.problem(event, f"the key {text!r} stands twice in one mapping")

    def put(self, value: Tree, event: yaml.events.Event) -> None:
        """Place a value in the innermost container; the first of two equal keys stays."""
        if not self.stack:
            self.document.root = value
        else:
            frame = self.stack[-1]
            if isinstance(frame.container, list):
                frame.container.append(value)
            elif not frame.waiting:
                # A mapping stands as a key: it was told, and what follows is read and dropped.
                frame.key, frame.waiting, frame.dropped = "", True, True
            else:
                frame.waiting = False
                if not frame.dropped:
                    frame.container[frame.key] = value
        if self.located:
            self.document.places.setdefault(tuple(frame.step() for frame in self.stack), start_of(event))


def parse(path: str, text: str, *, located: bool = False) -> Document:
    """The tree of a YAML text; `located` also notes the place of every value, which is slower."""
    document = Document(path=path)
    for offset, reason in refused_characters(text):
        line_start = text.rfind("\n", 0, offset) + 1
        document.add(text.count("\n", 0, offset) + 1, offset - line_start + 1, reason)
    if document.problems:
        return document
    builder = Builder(document, located=located)
    parser = None
    try:
        parser = Parser(text)
        builder.build(parser)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        document.add(line, column, f"this is not YAML: {error.problem or error.context}")
    except yaml.YAMLError as error:
        document.add(*place_of(error, text), f"this is not YAML: {getattr(error, 'reason', error)}")
    finally:
        if parser is not None:
            parser.dispose()
    if document.root is None and not document.problems:
        document.add(1, 1, "the file is empty")
    return document


def place_of(error: yaml.YAMLError, text: str) -> tuple[int, int]:
    """Line and column of a character that YAML does not allow."""
    offset = getattr(error, "position", 0)
    character = getattr(error, "character", 0)
    if isinstance(character, int) and character:
        offset = max(text.find(chr(character)), 0)
    return text.count("\n", 0, offset) + 1, offset - (text.rfind("\n", 0, offset) + 1) + 1
