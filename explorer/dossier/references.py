"""Links between records: whom they name, whether that record exists, whether they lead back to where they start."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from explorer.dossier.document import Path_
from explorer.dossier.model import Actor, Claim, Event, Quote, Source, Statement
from explorer.errors import told_nearest

EVENTS, SOURCES = "events.yaml", "sources.yaml"


@dataclass(frozen=True, slots=True)
class Breach:
    """A rule that is broken: file, path of the value, and a sentence."""

    file: str
    path: Path_
    sentence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Records:
    """All records that could be read, each with its path; `ids` has those of unreadable ones too."""

    claims: Mapping[Path_, Claim]
    actors: Mapping[Path_, Actor]
    events: Mapping[Path_, Event]
    sources: Mapping[Path_, Source]
    ids: Mapping[str, Mapping[str, Path_]]
    dates: Mapping[Path_, str] = field(default_factory=dict)

    def statements(self) -> Iterator[tuple[Path_, Statement]]:
        """Every statement with its path."""
        for path, event in self.events.items():
            for number, statement in enumerate(event.statements):
                yield (*path, "statements", number), statement

    def quotes(self) -> Iterator[tuple[Path_, Quote]]:
        """Every quote with its path."""
        for path, statement in self.statements():
            for number, quote in enumerate(statement.quotes):
                yield (*path, "quotes", number), quote

    def correctable(self) -> Iterator[tuple[Path_, Statement | Quote]]:
        """Every statement and quote with its path."""
        yield from self.statements()
        yield from self.quotes()


Reference = tuple[str, Path_, str, str]


def event_references(records: Records) -> Iterator[Reference]:
    """Ids named by events, statements and quotes: file, path, kind of record, id."""
    for path, event in records.events.items():
        yield from (
            (EVENTS, (*path, "participants", at), "actor", id_) for at, id_ in enumerate(event.participants)
        )
        yield from ((EVENTS, (*path, "sources", at), "source", id_) for at, id_ in enumerate(event.sources))
    for path, statement in records.statements():
        yield from (
            (EVENTS, (*path, "speakers", at), "actor", id_) for at, id_ in enumerate(statement.speakers)
        )
        for at, position in enumerate(statement.positions):
            yield EVENTS, (*path, "positions", at, "claim"), "claim", position.claim
        for at, reply in enumerate(statement.replies_to):
            yield EVENTS, (*path, "replies-to", at, "statement"), "statement", reply.statement
        if statement.superseded_by:
            yield EVENTS, (*path, "superseded-by"), "statement", statement.superseded_by
    for path, quote in records.quotes():
        yield EVENTS, (*path, "source"), "source", quote.source
        yield from ((EVENTS, (*path, "via", at), "actor", id_) for at, id_ in enumerate(quote.via))
        if quote.superseded_by:
            yield EVENTS, (*path, "superseded-by"), "quote", quote.superseded_by


def other_references(records: Records) -> Iterator[Reference]:
    """Ids named by actors and sources."""
    for path, actor in records.actors.items():
        if actor.vouched_by:
            yield EVENTS, (*path, "vouched-by"), "actor", actor.vouched_by
        if actor.speaks_for:
            yield EVENTS, (*path, "speaks-for"), "actor", actor.speaks_for
        for at, office in enumerate(actor.offices):
            if office.speaks_for:
                yield EVENTS, (*path, "offices", at, "speaks-for"), "actor", office.speaks_for
    for path, source in records.sources.items():
        if source.custom.derives_from not in ("", "unknown", "none"):
            yield SOURCES, (*path, "custom", "derives-from"), "source", source.custom.derives_from


def dangling(records: Records) -> Iterator[Breach]:
    """References to records that do not exist."""
    for references in (event_references, other_references):
        for file, path, kind, id_ in references(records):
            if id_ not in records.ids[kind]:
                hint = told_nearest(id_, list(records.ids[kind]))
                yield Breach(file, path, f"no {kind} has the id {id_!r}{hint}")


def links_of(
    records: Records,
) -> Iterator[tuple[str, str, str, Iterable[tuple[Path_, str, tuple[str, ...]]]]]:
    """Links that must not come back to where they start: file, key, sentence, and who links to whom."""
    yield (
        EVENTS,
        "speaks-for",
        "speaks in the end for itself",
        (
            (
                path,
                actor.id,
                tuple(filter(None, (actor.speaks_for, *(office.speaks_for for office in actor.offices)))),
            )
            for path, actor in records.actors.items()
        ),
    )
    yield (
        EVENTS,
        "vouched-by",
        "is vouched for in the end by itself",
        (
            (path, actor.id, (actor.vouched_by,) if actor.vouched_by else ())
            for path, actor in records.actors.items()
        ),
    )
    yield (
        SOURCES,
        "derives-from",
        "derives in the end from itself",
        ((path, source.id, (source.custom.derives_from,)) for path, source in records.sources.items()),
    )
    yield (
        EVENTS,
        "superseded-by",
        "is superseded in the end by itself",
        (
            (path, corrected.id, (corrected.superseded_by,) if corrected.superseded_by else ())
            for path, corrected in records.correctable()
        ),
    )
    yield (
        EVENTS,
        "replies-to",
        "replies in the end to itself",
        (
            (path, statement.id, tuple(reply.statement for reply in statement.replies_to))
            for path, statement in records.statements()
        ),
    )


def circles(records: Records) -> Iterator[Breach]:
    """Records that are linked, in the end, to themselves."""
    for file, key, sentence, links in links_of(records):
        listed = list(links)
        onward: dict[str, tuple[str, ...]] = {id_: targets for _, id_, targets in listed}
        for path, id_, _ in listed:
            if reaches(onward, id_):
                place = (*path, "custom", key) if file == SOURCES else (*path, key)
                yield Breach(file, place, f"{id_!r} {sentence}")


def reaches(onward: Mapping[str, tuple[str, ...]], start: str) -> bool:
    """Whether the links from a record lead back to it."""
    seen: set[str] = set()
    waiting = list(onward.get(start, ()))
    while waiting:
        id_ = waiting.pop()
        if id_ == start:
            return True
        if id_ not in seen:
            seen.add(id_)
            waiting.extend(onward.get(id_, ()))
    return False
