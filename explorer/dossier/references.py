"""Links between records: whether their targets exist, and whether they go round in circles."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from explorer.dossier.model import (
    EVENTS,
    SOURCES,
    Actor,
    Claim,
    Curation,
    Event,
    Heading,
    Kept,
    Quote,
    Source,
    Statement,
)
from explorer.dossier.provenance import OWN, UNKNOWN
from explorer.dossier.yaml_file import KeyPath
from explorer.errors import Reason, because, nearest


@dataclass(frozen=True, slots=True)
class Breach:
    """A broken rule, and the value that breaks it."""

    file: str
    path: KeyPath
    reason: Reason


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What can be read of the records of both files, by path, before the rules are checked.

    `ids` has the ids of all records, by kind, but not all those of the kinds that are `unlisted`.
    """

    curation: Curation | None
    opening: str | None
    headings: Mapping[KeyPath, Heading]
    claims: Mapping[KeyPath, Claim]
    actors: Mapping[KeyPath, Actor]
    events: Mapping[KeyPath, Event]
    sources: Mapping[KeyPath, Source]
    ids: Mapping[str, Mapping[str, KeyPath]]
    unlisted: Collection[str]

    def statements(self) -> Iterator[tuple[KeyPath, Statement]]:
        """Every statement with its path."""
        for path, event in self.events.items():
            for number, statement in enumerate(event.statements):
                yield (*path, "statements", number), statement

    def quotes(self) -> Iterator[tuple[KeyPath, Quote]]:
        """Every quote with its path."""
        for path, statement in self.statements():
            for number, quote in enumerate(statement.quotes):
                yield (*path, "quotes", number), quote

    def kept(self, kind: str) -> Iterator[tuple[KeyPath, str, Kept]]:
        """Every record of a kind that can be superseded or withdrawn, with its path and id."""
        match kind:
            case "statement":
                yield from ((path, statement.id, statement) for path, statement in self.statements())
            case "quote":
                yield from ((path, quote.id, quote) for path, quote in self.quotes())
            case "event":
                yield from ((path, event.id, event) for path, event in self.events.items())
            case "claim":
                yield from ((path, claim.id, claim) for path, claim in self.claims.items())
            case "actor":
                yield from ((path, actor.id, actor) for path, actor in self.actors.items())
            case "source":
                yield from (((*path, "custom"), one.id, one.custom) for path, one in self.sources.items())


KEPT_KINDS = ("event", "statement", "quote", "claim", "actor", "source")
Reference = tuple[str, KeyPath, str, str]


def event_references(draft: Draft) -> Iterator[Reference]:
    """Ids that events, statements and quotes name: file, path, kind of record, id."""
    for path, event in draft.events.items():
        yield from (
            (EVENTS, (*path, "participants", at), "actor", id_) for at, id_ in enumerate(event.participants)
        )
        yield from ((EVENTS, (*path, "sources", at), "source", id_) for at, id_ in enumerate(event.sources))
    for path, statement in draft.statements():
        yield from (
            (EVENTS, (*path, "speakers", at), "actor", id_) for at, id_ in enumerate(statement.speakers)
        )
        for at, position in enumerate(statement.positions):
            yield EVENTS, (*path, "positions", at, "claim"), "claim", position.claim
        for at, reply in enumerate(statement.replies_to):
            yield EVENTS, (*path, "replies-to", at, "statement"), "statement", reply.statement
        yield from (
            (EVENTS, (*path, "relayed-by", at), "actor", id_) for at, id_ in enumerate(statement.relayed_by)
        )
    for path, quote in draft.quotes():
        yield EVENTS, (*path, "source"), "source", quote.source
        yield from ((EVENTS, (*path, "via", at), "actor", id_) for at, id_ in enumerate(quote.via))


def other_references(draft: Draft) -> Iterator[Reference]:
    """Ids that actors and sources name."""
    for path, actor in draft.actors.items():
        yield from ((EVENTS, (*path, "vouched-by"), "actor", id_) for id_ in given(actor.vouched_by))
        yield from ((EVENTS, (*path, "speaks-for"), "actor", id_) for id_ in given(actor.speaks_for))
        for at, office in enumerate(actor.offices):
            place = (*path, "offices", at, "speaks-for")
            yield from ((EVENTS, place, "actor", id_) for id_ in given(office.speaks_for))
    for path, source in draft.sources.items():
        if source.custom.derives_from not in ("", UNKNOWN, OWN):
            yield SOURCES, (*path, "custom", "derives-from"), "source", source.custom.derives_from


def references_of_all(draft: Draft) -> Iterator[Reference]:
    """Ids that any kind of record may name, and those of claims and of the whole dossier."""
    for kind in KEPT_KINDS:
        file = SOURCES if kind == "source" else EVENTS
        for path, _, record in draft.kept(kind):
            yield from ((file, (*path, "superseded-by"), kind, id_) for id_ in given(record.superseded_by))
    for path, claim in draft.claims.items():
        yield from ((EVENTS, (*path, "heading"), "heading", id_) for id_ in given(claim.heading))
    yield from ((EVENTS, ("opening",), "statement", id_) for id_ in given(draft.opening))


def dangling(draft: Draft) -> Iterator[Breach]:
    """Links to records that do not exist."""
    for file, path, kind, id_ in chain(
        event_references(draft), other_references(draft), references_of_all(draft)
    ):
        if kind not in draft.unlisted and id_ not in draft.ids[kind]:
            near = nearest(id_, list(draft.ids[kind]))
            yield Breach(file, path, because("dangling", nothing=because(f"no-{kind}"), id=id_, near=near))


Link = tuple[KeyPath, str, tuple[str, ...]]


def links_by_key(draft: Draft) -> Iterator[tuple[str, str, Iterator[Link]]]:
    """Links that must not go round in circles: file, key, and what links to what."""
    actors, sources = draft.actors.items(), draft.sources.items()
    yield EVENTS, "speaks-for", ((path, actor.id, tuple(ever_spoken_for(actor))) for path, actor in actors)
    yield EVENTS, "vouched-by", ((path, actor.id, given(actor.vouched_by)) for path, actor in actors)
    yield SOURCES, "derives-from", ((path, one.id, given(one.custom.derives_from)) for path, one in sources)
    for kind in KEPT_KINDS:
        superseded = ((path, id_, given(one.superseded_by)) for path, id_, one in draft.kept(kind))
        yield (SOURCES if kind == "source" else EVENTS), "superseded-by", superseded
    replies = (
        (path, one.id, tuple(reply.statement for reply in one.replies_to)) for path, one in draft.statements()
    )
    yield EVENTS, "replies-to", replies


def ever_spoken_for(actor: Actor) -> Iterator[str]:
    """Everybody an actor speaks for, in any office or none."""
    yield from given(actor.speaks_for)
    for office in actor.offices:
        yield from given(office.speaks_for)


def given(id_: str | None) -> tuple[str, ...]:
    """One id or none."""
    return (id_,) if id_ else ()


def circles(draft: Draft) -> Iterator[Breach]:
    """Records that end up linked to themselves."""
    for file, key, links in links_by_key(draft):
        for path, id_ in circular(list(links)):
            place = (*path, "custom", key) if key == "derives-from" else (*path, key)
            yield Breach(file, place, because("circle", key=key, id=id_))


def circular(links: Sequence[Link]) -> Iterator[tuple[KeyPath, str]]:
    """The records whose links lead back to themselves."""
    onward = {id_: targets for _, id_, targets in links}
    return ((path, id_) for path, id_, _ in links if reaches(onward, id_))


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
