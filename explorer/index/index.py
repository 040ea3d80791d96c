"""The compiled dossier, open for reading: its records by number and id, its labels as sets of numbers."""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from weakref import finalize

import msgspec
from pyroaring import BitMap, FrozenBitMap

from explorer.dossier.model import (
    Actor,
    Check,
    Claim,
    Curation,
    Event,
    Quote,
    Source,
    Statement,
    Text,
)
from explorer.index.place import EventNumber, Location, QuoteNumber, StatementNumber
from explorer.index.search_text import Hits, hits_in
from explorer.index.selects import (
    Parts,
    R,
    checks_in,
    event_in,
    ids_in,
    label_count_in,
    labels_in,
    location_in,
    meta_in,
    parts_by_label_in,
    parts_in,
    printed_in,
    record_in,
    records_in,
    replies_in,
)
from explorer.index.store import Store, keeping


class Index:
    """A compiled dossier. Recent answers are cached, and freed with the index.

    The caches wrap functions of the store, never methods of the index: a cached method keeps its index alive, and after
    an edit the old index would stay open until garbage is collected.
    """

    def __init__(self, store: Store) -> None:
        self._read = store.read
        self._close = finalize(self, store.close)
        meta = store.read(meta_in)
        self.title = msgspec.msgpack.decode(meta["title"], type=Text)
        self.question = msgspec.msgpack.decode(meta["question"], type=Text)
        self._curation = meta["curation"]
        self._first = array("I", meta["first"])
        self._event_of = array("I", meta["event_of"])
        self._event_day = array("i", meta["event_day"])
        self.earliest = array("i", meta["earliest"])
        self.latest = array("i", meta["latest"])
        self.source_count = msgspec.msgpack.decode(meta["sources"], type=int)
        self.everything = FrozenBitMap(range(len(self._event_of)))
        self._event = keeping(store, 512, event_in)
        self._actor = keeping(store, 2048, record_in(Actor))
        self._claim = keeping(store, 2048, record_in(Claim))
        self._source = keeping(store, 2048, record_in(Source))
        self._parts = keeping(store, 4096, parts_in)
        self._parts_by_label = keeping(store, 4, parts_by_label_in)
        self._checks = keeping(store, 4096, checks_in)
        self._printed_by = keeping(store, 8, printed_in)
        self._hits = keeping(store, 64, hits_in)
        self._label_count = keeping(store, 64, label_count_in)
        self._labels = keeping(store, 64, labels_in)
        self.silent = FrozenBitMap(self.labelled("silent", ""))

    def close(self) -> None:
        """Close the file. Closing twice does nothing."""
        self._close()

    @property
    def curation(self) -> Curation:
        """How the dossier was made."""
        return msgspec.msgpack.decode(self._curation, type=Curation)

    @property
    def event_count(self) -> int:
        """How many events there are."""
        return len(self._first) - 1

    @property
    def statement_count(self) -> int:
        """How many statements there are; a silent number is not one."""
        return len(self._event_of) - len(self.silent)

    def event(self, number: EventNumber) -> Event:
        """The event with this number, its statements and their quotes in the order of their numbers."""
        return self._event(number)

    def day(self, number: EventNumber) -> int:
        """The earliest day of an event, as an ordinal; LAST_DAY if it is undated."""
        return int(self._event_day[number])

    def event_of(self, number: StatementNumber) -> EventNumber:
        """The event to which a statement belongs."""
        return EventNumber(self._event_of[number])

    def statements_of(self, number: EventNumber) -> tuple[StatementNumber, ...]:
        """The numbers of an event's statements; the silent number of an event without any."""
        return tuple(map(StatementNumber, range(self._first[number], self._first[number + 1])))

    def events_of(self, numbers: BitMap | FrozenBitMap) -> tuple[EventNumber, ...]:
        """The events to which these statements belong, in their order."""
        if len(numbers) == len(self.everything):
            events: Iterable[int] = range(self.event_count)
        else:
            events = dict.fromkeys(map(self._event_of.__getitem__, numbers))
        return msgspec.convert(list(events), type=tuple[EventNumber, ...])

    def statement(self, number: StatementNumber) -> Statement | None:
        """The statement with this number; None for a silent number."""
        event = self._event_of[number]
        statements = self._event(EventNumber(event)).statements
        return statements[number - self._first[event]] if statements else None

    def quote(self, number: StatementNumber, quote: QuoteNumber) -> Quote | None:
        """A quote by its number in its statement; None if the statement has no such quote."""
        statement = self.statement(number)
        return statement.quotes[quote] if statement and 0 <= quote < len(statement.quotes) else None

    def checks(self, number: StatementNumber) -> tuple[Check, ...]:
        """The checks of a statement's quotes, in their order."""
        return self._checks(number)

    def replies(self, id_: str) -> tuple[StatementNumber, ...]:
        """The statements that reply to the one with this id."""
        return self._read(replies_in, id_)

    def actor(self, id_: str) -> Actor:
        """The actor with this id."""
        return self._actor(id_)

    def claim(self, id_: str) -> Claim:
        """The claim with this id."""
        return self._claim(id_)

    def source(self, id_: str) -> Source:
        """The source with this id."""
        return self._source(id_)

    def records(self, kind: str, of: type[R]) -> tuple[R, ...]:
        """All actors, claims or sources in the order of the files."""
        return self._read(records_in, of, kind)

    def find(self, id_: str) -> Location | None:
        """Where the record with this id is; None if there is none."""
        return self._read(location_in, id_)

    def ids(self, *kinds: str) -> list[str]:
        """The ids of all records of these kinds; of every record if no kind is given."""
        return self._read(ids_in, kinds)

    def labels(self, facet: str) -> tuple[str, ...]:
        """The labels of a facet that are in use, sorted."""
        return self._labels(facet)

    def label_count(self, facet: str, most: int) -> int:
        """How many labels of a facet are in use; counting stops at `most`."""
        return self._label_count(facet, most)

    def parts(self, facet: str, label: str) -> Parts:
        """The statements that have a label, by the number of the position or quote that has it."""
        return self._parts(facet, label)

    def parts_by_label(self, facet: str) -> dict[str, Parts]:
        """The same for every label of a facet, in one read."""
        return self._parts_by_label(facet)

    def labelled(self, facet: str, label: str) -> BitMap:
        """The statements that have a label in any position or quote."""
        parts = self._parts(facet, label)
        return BitMap.union(*parts.values()) if parts else BitMap()

    def printed_by(self, day: int) -> Parts:
        """The statements quoted by a source that had certainly been issued by a day, by the quote's number."""
        return self._printed_by(day)

    def hits(self, words: str) -> Hits:
        """Where words occur."""
        return self._hits(words)
