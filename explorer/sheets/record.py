"""One record in full: every field that is not empty, in words, and what other records say about it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from msgspec import Struct

from explorer.dossier.model import (
    Actor,
    ActorId,
    Check,
    Claim,
    Event,
    Heading,
    Name,
    Quote,
    SecondReading,
    Source,
    SourceId,
    Stance,
    Statement,
    in_language,
)
from explorer.query import Index, Location
from explorer.query.lookup import location_of
from explorer.sheets.facts import FACTS, no_facts
from explorer.wording.fields import FIELD_NAMES
from explorer.wording.reader import Reader

AnyRecord = Event | Statement | Quote | Actor | Claim | Heading | Source

READ: dict[str, Callable[[Index, Location], AnyRecord | None]] = {
    "event": lambda index, location: index.event(location.place.event),
    "statement": lambda index, location: index.statement(location.place.statement),
    "quote": lambda index, location: index.quote(location.place.statement, location.place.quote),
    "actor": lambda index, location: index.actor(location.id),
    "claim": lambda index, location: index.claim(location.id),
    "heading": lambda index, location: index.heading(location.id),
    "source": lambda index, location: index.source(location.id),
}


class Field(Struct, frozen=True, kw_only=True):
    """A field or a fact in words, or the records that a field contains."""

    label: str
    words: str = ""
    below: tuple[tuple[Field, ...], ...] = ()


class RecordSheet(Struct, frozen=True, kw_only=True):
    """A record with its kind, the ids of what it belongs to (by kind), a quote's check, and its fields in words."""

    kind: str
    record: AnyRecord
    owners: Mapping[str, str]
    check: Check | None
    fields: tuple[Field, ...]


def record_sheet(id_: str, reader: Reader) -> RecordSheet:
    """The record with an id. Raises WrongUse for an id that no record has."""
    index = reader.index
    location = location_of(index, id_)
    record, owned = record_of(index, location), owners(index, location)
    ids = {location.kind: location.id, **owned}
    return RecordSheet(
        kind=location.kind,
        record=record,
        owners=owned,
        check=index.checks(location.place.statement)[location.place.quote]
        if location.kind == "quote"
        else None,
        fields=(
            *(Field(label=called(kind, reader), words=known) for kind, known in ids.items()),
            *outline(record, reader)[1:],
        ),
    )


def record_of(index: Index, location: Location) -> AnyRecord:
    """The record at a place in the index."""
    record = READ[location.kind](index, location)
    assert record is not None  # noqa: S101  # an id in the index is that of a record
    return record


def owners(index: Index, location: Location) -> dict[str, str]:
    """The ids of the event, and for a quote of the statement, to which a record belongs, by kind."""
    if location.kind not in ("statement", "quote"):
        return {}
    statement = index.statement(location.place.statement)
    owned: dict[str, str] = {"event": index.event(location.place.event).id}
    return owned | {"statement": statement.id} if statement and location.kind == "quote" else owned


def outline(record: Struct, reader: Reader) -> tuple[Field, ...]:
    """Each field that is not empty, then each fact that follows from other records."""
    names = zip(record.__struct_fields__, record.__struct_encode_fields__, strict=True)
    own = (field for name, label in names for field in fields_of(label, getattr(record, name), reader))
    facts = FACTS.get(type(record), no_facts)(record, reader)
    return (*own, *(Field(label=called(label, reader), words=words) for label, words in facts))


def called(label: str, reader: Reader) -> str:
    """A field, or a fact, as it is called in words."""
    return reader.say(FIELD_NAMES.get(label, label))


def value_in_words(part: object, reader: Reader) -> str:
    """A text of ours in the reader's language; anything else as it is."""
    if part is True:
        return reader.say("yes")
    return in_language(part, reader.language) if isinstance(part, dict) else str(part)


def csl_in_words(part: object, reader: Reader) -> str:
    """A value of a CSL variable: its parts one after the other."""
    if isinstance(part, list):
        return reader.say("; ").join(csl_in_words(below, reader) for below in part)
    if isinstance(part, dict):
        return " ".join(csl_in_words(below, reader) for below in part.values())
    return value_in_words(part, reader)


def fields_of(
    label: str, value: object, reader: Reader, plain: Callable[[object, Reader], str] = value_in_words
) -> Iterator[Field]:
    """A field with its words, or with the records that it contains; nothing for an empty field.

    `plain` says what has no words of its own: the variables of CSL that a source keeps have mappings that are no texts.
    """
    parts = value if isinstance(value, tuple) else (value,)
    below = tuple(outline(part, reader) for part in parts if is_record(part))
    if label == "other" and isinstance(value, dict):
        yield from (f for key, held in value.items() for f in fields_of(key, held, reader, csl_in_words))
    elif any(below):
        yield Field(label=called(label, reader), below=below)
    elif value and not below:
        words = WORDS.get(label, plain)
        yield Field(
            label=called(label, reader), words=reader.say("; ").join(words(part, reader) for part in parts)
        )


def is_record(part: object) -> bool:
    """Whether a part has fields of its own to show; a name or a text of ours is one phrase."""
    return isinstance(part, Struct) and not isinstance(part, Name)


def date_in_words(part: object, reader: Reader) -> str:
    """A date in words."""
    return reader.when(str(part))


def actor_in_words(part: object, reader: Reader) -> str:
    """An actor's name with the id."""
    return f"{reader.name(ActorId(str(part)))} [{part}]"


def claim_in_words(part: object, reader: Reader) -> str:
    """A claim with its id."""
    return f"{in_language(reader.index.claim(str(part)).text, reader.language)} [{part}]"


def source_in_words(part: object, reader: Reader) -> str:
    """The outlet and the date of a source with its id."""
    source = reader.index.source(SourceId(str(part)))
    return f"{reader.outlet(source)}, {reader.issued(source)} [{part}]"


def stance_in_words(part: object, reader: Reader) -> str:
    """The sign and the word of a stance."""
    return reader.signed_stance(Stance(str(part)))


def reading_in_words(part: object, reader: Reader) -> str:
    """Whether a second reader saw the words."""
    return reader.second_reading(SecondReading(str(part)))


# How the values of a field are put into words; those of other fields are shown as they are.
WORDS: dict[str, Callable[[object, Reader], str]] = {
    **dict.fromkeys(("date", "said", "on", "from", "until"), date_in_words),
    **dict.fromkeys(("issued", "accessed", "issued-range"), date_in_words),
    **dict.fromkeys(("speakers", "participants", "via", "vouched-by", "speaks-for"), actor_in_words),
    **dict.fromkeys(("source", "sources"), source_in_words),
    "claim": claim_in_words,
    "stance": stance_in_words,
    "second-reading": reading_in_words,
}
