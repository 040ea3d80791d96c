"""The compiled dossier, open for reading: its records by number and id, its labels as sets of numbers."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable
from functools import cached_property
from weakref import finalize

import msgspec
from pyroaring import BitMap, FrozenBitMap

from explorer.dossier.model import (
    Actor,
    Check,
    Claim,
    Curation,
    Event,
    Heading,
    Quote,
    Source,
    Statement,
    Text,
)
from explorer.index.attested import words_like_in
from explorer.index.place import EventNumber, Location, QuoteNumber, StatementNumber
from explorer.index.search_text import Hits, Sought, hits_in
from explorer.index.selects import (
    Parts,
    R,
    checks_in,
    event_in,
    ids_in,
    label_count_in,
    labels_in,
    locations_in,
    meta_in,
    origins_in,
    parts_by_label_in,
    parts_in,
    printed_in,
    record_in,
    records_in,
    replies_in,
    superseded_in,
    surroundings_in,
)
from explorer.index.store import Store, keeping


class Index:
    """A compiled dossier. Recent answers are cached, and freed with the index.

    What rows ask for again and again is an attribute that can be called: a method would only pass the question on to
    the cache. The caches wrap functions of the store, never methods of the index: a cached method keeps its index
    alive, and after an edit the old index would stay open until garbage is collected.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._close = finalize(self, store.close)
        meta = store.read(meta_in)
        self.title = msgspec.msgpack.decode(meta["title"], type=Text)
        self.question = msgspec.msgpack.decode(meta["question"], type=Text)
        self._curation = meta["curation"]
        self._first = array("I", meta["first"])
        self._event_of = array("I", meta["event_of"])
        # The earliest day of an event, as an ordinal; LAST_DAY if it is undated.
        self.day: Callable[[EventNumber], int] = array("i", meta["event_day"]).__getitem__
        self.earliest = array("i", meta["earliest"])
        self.latest = array("i", meta["latest"])
        self.source_count = msgspec.msgpack.decode(meta["sources"], type=int)
        self.everything = FrozenBitMap(range(len(self._event_of)))
        # Records by number or id; the loader has proved that they exist.
        self.event: Callable[[EventNumber], Event] = keeping(store, 512, event_in)
        self.actor: Callable[[str], Actor] = keeping(store, 2048, record_in(Actor))
        self.heading: Callable[[str], Heading] = keeping(store, 64, record_in(Heading))
        self.claim: Callable[[str], Claim] = keeping(store, 2048, record_in(Claim))
        self.source: Callable[[str], Source] = keeping(store, 2048, record_in(Source))
        # The checks of a statement's quotes, in their order.
        self.checks: Callable[[StatementNumber], tuple[Check, ...]] = keeping(store, 4096, checks_in)
        # The origins of a statement's quotes: a carrier, a source, or `unknown`.
        self.origins: Callable[[StatementNumber], tuple[str, ...]] = keeping(store, 512, origins_in)
        # The statements that have a label, by the number of the position or quote that has it; and the same for
        # every label of a facet, in one read.
        self.parts: Callable[[str, str], Parts] = keeping(store, 4096, parts_in)
        self.parts_by_label: Callable[[str], dict[str, Parts]] = keeping(store, 4, parts_by_label_in)
        # The statements quoted by a source that had certainly been issued by a day, by the quote's number.
        self.printed_by: Callable[[int], Parts] = keeping(store, 8, printed_in)
        # Where words occur.
        self.hits: Callable[[Sought], Hits] = keeping(store, 64, hits_in)
        # The labels of a facet that are in use, sorted; and how many, where counting stops at a number.
        self.labels: Callable[[str], tuple[str, ...]] = keeping(store, 64, labels_in)
        self.label_count: Callable[[str, int], int] = keeping(store, 64, label_count_in)
        # The numbers that are no statements, and those that count nowhere: these, and the statements that are struck.
        self.silent = FrozenBitMap(self.labelled("silent", ""))
        self.uncounted = self.silent | self.labelled("struck", "")
        self.opening = StatementNumber(msgspec.msgpack.decode(meta["opening"], type=int))

    def words_like(self, word: str) -> tuple[str, ...]:
        """The words of the dossier that are like a folded word, the most alike first."""
        return self._store.read(words_like_in, word)

    def keep(self) -> None:
        """Read from what nothing can damage from then on. This takes a moment."""
        self._store.keep()

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
        """How many statements there are, without those that are struck."""
        return len(self._event_of) - len(self.uncounted)

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
        """The statement with this number; None for a silent number, and for NO_STATEMENT."""
        if number < 0:
            return None
        event = self._event_of[number]
        statements = self.event(EventNumber(event)).statements
        return statements[number - self._first[event]] if statements else None

    def quote(self, number: StatementNumber, quote: QuoteNumber) -> Quote | None:
        """A quote by its number in its statement; None if the statement has no such quote."""
        statement = self.statement(number)
        return statement.quotes[quote] if statement and 0 <= quote < len(statement.quotes) else None

    def surroundings(self, number: StatementNumber) -> tuple[tuple[str, str] | None, ...]:
        """What is before and after each of a statement's quotes in the copy of its source; None if it is not there."""
        return self._store.read(surroundings_in, number)

    def replies(self, id_: str) -> tuple[StatementNumber, ...]:
        """The statements that reply to the one with this id."""
        return self._store.read(replies_in, id_)

    def records(self, kind: str, of: type[R]) -> tuple[R, ...]:
        """All actors, claims or sources in the order of the files."""
        return self._store.read(records_in, of, kind)

    @cached_property
    def superseded(self) -> dict[str, tuple[str, ...]]:
        """The ids of the records that each record supersedes, by its id."""
        return self._store.read(superseded_in)

    def find(self, id_: str) -> Location | None:
        """Where the record is that has this id, or had it; None if there is none."""
        return next(iter(self.find_all(id_)), None)

    def find_all(self, id_: str) -> tuple[Location, ...]:
        """Where the record with this id is, or else all that had it, if one was split."""
        return self._store.read(locations_in, id_)

    def ids(self, *kinds: str) -> list[str]:
        """The ids of all records of these kinds; of every record if no kind is given."""
        return self._store.read(ids_in, kinds)

    def labelled(self, facet: str, label: str) -> BitMap:
        """The statements that have a label in any position or quote."""
        parts = self.parts(facet, label)
        return BitMap.union(*parts.values()) if parts else BitMap()
