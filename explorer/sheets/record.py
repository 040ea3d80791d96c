"""One record, whole: every field that says something, in words."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import msgspec
from msgspec import Struct

from explorer.dossier.model import (
    Actor,
    ActorId,
    Claim,
    Event,
    EventId,
    Name,
    Quote,
    Source,
    SourceId,
    Stance,
    Statement,
    StatementId,
    Text,
)
from explorer.index.index import Index
from explorer.index.lookup import location_of
from explorer.index.place import Location
from explorer.sheets.facts import FACTS, no_facts
from explorer.wording.fields import FIELD_NAMES
from explorer.wording.reader import Reader, headed
from explorer.wording.signs import sign

Record = Event | Statement | Quote | Actor | Claim | Source

READ: dict[str, Callable[[Index, Location], Record | None]] = {
    "event": lambda index, found: index.event(found.place.event),
    "statement": lambda index, found: index.statement(found.place.statement),
    "quote": lambda index, found: index.quote(found.place.statement, found.place.quote),
    "actor": lambda index, found: index.actor(found.id),
    "claim": lambda index, found: index.claim(found.id),
    "source": lambda index, found: index.source(found.id),
}


def shown(index: Index, id_: str, form: str, language: str) -> str:
    """The record with this id in a format. Raises WrongUse for an id that there is not."""
    return FORMATS[form](index, location_of(index, id_), language)


def record_of(index: Index, found: Location) -> Record:
    """The record at a place in the index."""
    record = READ[found.kind](index, found)
    assert record is not None  # noqa: S101  # an id in the index is that of a record
    return record


def owners(index: Index, found: Location) -> dict[str, EventId | StatementId]:
    """The ids of the event, and for a quote of the statement, to which a record belongs."""
    if found.kind not in ("statement", "quote"):
        return {}
    statement = index.statement(found.place.statement)
    owned: dict[str, EventId | StatementId] = {"event": index.event(found.place.event).id}
    return owned | {"statement": statement.id} if statement and found.kind == "quote" else owned


def as_json(index: Index, found: Location, _language: str) -> str:
    """The record as in the files, with its kind, its owners and, for a quote, its check."""
    fields = msgspec.to_builtins(record_of(index, found))
    check = {"check": index.checks(found.place.statement)[found.place.quote]} if found.kind == "quote" else {}
    whole = {"record": found.kind, **owners(index, found), **check, **fields, **fields.pop("other", {})}
    return msgspec.json.format(msgspec.json.encode(whole), indent=2).decode() + "\n"


def as_plain(index: Index, found: Location, language: str) -> str:
    """The record field by field, then what follows from its links."""
    reader = Reader(index, language)
    ids = {found.kind: found.id, **owners(index, found)}
    lines = [headed(called(kind, reader), id_, reader) for kind, id_ in ids.items()]
    lines += outline(record_of(index, found), reader)[1:]
    return "\n".join(lines) + "\n"


FORMATS: dict[str, Callable[[Index, Location, str], str]] = {"plain": as_plain, "json": as_json}


def outline(record: Struct, reader: Reader) -> list[str]:
    """A line for each field that is not empty, and for each fact that follows from other records."""
    fields = zip(record.__struct_fields__, record.__struct_encode_fields__, strict=True)
    lines = [line for name, label in fields for line in field_lines(label, getattr(record, name), reader)]
    facts = FACTS.get(type(record), no_facts)
    return lines + [headed(called(label, reader), words, reader) for label, words in facts(record, reader)]


def called(label: str, reader: Reader) -> str:
    """A field, or a fact, as it is called in words."""
    return reader.say(FIELD_NAMES.get(label, label))


def field_lines(label: str, value: object, reader: Reader) -> Iterator[str]:
    """A field on one line, or the records that it holds below its name; nothing for an empty field."""
    said = called(label, reader)
    parts = value if isinstance(value, tuple) else (value,)
    outlines = [outline(part, reader) for part in parts if is_record(part)]
    if isinstance(value, dict):
        yield from (line for key, below in value.items() for line in field_lines(key, below, reader))
    elif any(outlines):
        yield headed(said, "", reader).rstrip()
        for lines in outlines:
            yield from (f"{'    ' if number else '  - '}{line}" for number, line in enumerate(lines))
    elif value and not outlines:
        words = WORDS.get(label, in_words)
        yield headed(said, "; ".join(words(part, reader) for part in parts), reader)


def is_record(part: object) -> bool:
    """Whether a part has fields of its own to show; a name or a text of ours is one phrase."""
    return isinstance(part, Struct) and not isinstance(part, Text | Name)


def in_words(part: object, reader: Reader) -> str:
    """A text of ours in the reader's language; anything else as it stands."""
    if isinstance(part, list):
        return "; ".join(in_words(below, reader) for below in part)
    if isinstance(part, dict):
        return " ".join(in_words(below, reader) for below in part.values())
    if part is True:
        return reader.say("yes")
    return part.in_language(reader.language) if isinstance(part, Text) else str(part)


def date_in_words(part: object, reader: Reader) -> str:
    """A date in words."""
    return reader.when(str(part))


def actor_in_words(part: object, reader: Reader) -> str:
    """An actor's name with the id."""
    return f"{reader.name(ActorId(str(part)))} [{part}]"


def claim_in_words(part: object, reader: Reader) -> str:
    """A claim with its id."""
    return f"{reader.index.claim(str(part)).text.in_language(reader.language)} [{part}]"


def source_in_words(part: object, reader: Reader) -> str:
    """The outlet and the date of a source with its id."""
    source = reader.index.source(SourceId(str(part)))
    return f"{reader.outlet(source)}, {reader.issued(source)} [{part}]"


def stance_in_words(part: object, reader: Reader) -> str:
    """The sign and the word of a stance."""
    stance = Stance(str(part))
    return f"{sign(stance)} {reader.stance(stance)}"


WORDS: dict[str, Callable[[object, Reader], str]] = {
    **dict.fromkeys(("date", "said", "on", "from", "until"), date_in_words),
    **dict.fromkeys(("issued", "accessed", "issued-range"), date_in_words),
    **dict.fromkeys(("speakers", "participants", "via", "vouched-by", "speaks-for"), actor_in_words),
    **dict.fromkeys(("source", "sources"), source_in_words),
    "claim": claim_in_words,
    "stance": stance_in_words,
}
