"""What must hold between the records of a dossier: ids, references, dates, and what a quote needs."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from explorer.dates import DateError, parse
from explorer.model import Actor, ActorKind, Claim, Event, Quote, QuoteKind, Source, Statement
from explorer.nearest import or_nearest
from explorer.yaml_tree import Path_

EVENTS, SOURCES = "events.yaml", "sources.yaml"
KEBAB = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
SHA256 = re.compile(r"[0-9a-f]{64}")
ADDRESS = re.compile(r"https?://[^\s<>\"]+")


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
                hint = or_nearest(id_, list(records.ids[kind]))
                yield Breach(file, path, f"no {kind} has the id {id_!r}{hint}")


def misspelt_ids(records: Records) -> Iterator[Breach]:
    """Ids that are not kebab-case. A bibliography brings its own ids: those only hold no spaces."""
    for kind, paths in records.ids.items():
        for id_, path in paths.items():
            if kind != "source" and not KEBAB.fullmatch(id_):
                yield Breach(EVENTS, (*path, "id"), f"the id {id_!r} is not kebab-case (a-z, 0-9, hyphens)")
            elif not id_ or any(character.isspace() for character in id_):
                yield Breach(SOURCES, (*path, "id"), f"the id {id_!r} is empty or has a space in it")


def wrong_dates(records: Records) -> Iterator[Breach]:
    """Dates that are not EDTF, or of a form that a bibliography cannot print."""
    for file, path, text in dated(records):
        if not text:
            continue
        try:
            parse(text)
        except DateError as error:
            yield Breach(file, path, str(error))
            continue
        if path[-1] == "issued" and (
            "?" in text or "%" in text or ".." in text or text[0] == "/" or text[-1] == "/"
        ):
            yield Breach(
                file, path, f"the date {text!r} is uncertain or open; it goes to custom.issued-range"
            )


def dated(records: Records) -> Iterator[tuple[str, Path_, str]]:
    """Every date with its file and path."""
    for path, event in records.events.items():
        yield EVENTS, (*path, "date"), event.date
    for path, statement in records.statements():
        yield EVENTS, (*path, "said"), statement.said
    for path, actor in records.actors.items():
        for at, office in enumerate(actor.offices):
            yield EVENTS, (*path, "offices", at, "from"), office.since
            yield EVENTS, (*path, "offices", at, "until"), office.until
    for path, source in records.sources.items():
        yield SOURCES, (*path, "issued"), source.issued
        yield SOURCES, (*path, "accessed"), source.accessed
        yield SOURCES, (*path, "custom", "issued-range"), source.custom.issued_range
    for path, corrected in records.correctable():
        if corrected.correction:
            yield EVENTS, (*path, "correction", "on"), corrected.correction.on


def incomplete_quotes(records: Records) -> Iterator[Breach]:
    """Direct quotes without words, lines that cannot be, languages that are none."""
    for path, quote in records.quotes():
        if quote.kind is QuoteKind.DIRECT and not quote.text.strip():
            yield Breach(EVENTS, path, "a direct quote has a 'text': the words as the source prints them")
        if quote.line is not None and quote.line < 1:
            yield Breach(EVENTS, (*path, "line"), "lines are counted from 1")
        if not LANGUAGE.fullmatch(quote.language):
            yield Breach(
                EVENTS, (*path, "language"), f"{quote.language!r} is no language tag (BCP 47), such as 'fr'"
            )


def incomplete_statements(records: Records) -> Iterator[Breach]:
    """Statements by nobody, texts without words, one stance on one claim twice."""
    for path, statement in records.statements():
        if not statement.speakers:
            yield Breach(EVENTS, path, "a statement has at least one speaker")
        if not (statement.gist.en or statement.gist.fr):
            yield Breach(EVENTS, (*path, "gist"), "a gist has words in at least one language (en, fr)")
        pairs = [(position.claim, position.stance) for position in statement.positions]
        for at, pair in enumerate(pairs):
            if pair in pairs[:at]:
                place = (*path, "positions", at)
                yield Breach(
                    EVENTS, place, f"the stance {pair[1]!r} on {pair[0]!r} stands twice in one statement"
                )


def uncarried(records: Records) -> Iterator[Breach]:
    """Carriers of words that are no carriers."""
    carriers = {actor.id for actor in records.actors.values() if actor.kind is ActorKind.CARRIER}
    for path, quote in records.quotes():
        for at, id_ in enumerate(quote.via):
            if id_ in records.ids["actor"] and id_ not in carriers:
                yield Breach(
                    EVENTS, (*path, "via", at), f"{id_!r} passes words on here, but its kind is no 'carrier'"
                )


def odd_sources(records: Records) -> Iterator[Breach]:
    """Addresses that no browser should open, checksums that are none."""
    for path, source in records.sources.items():
        if source.url and not ADDRESS.fullmatch(source.url):
            yield Breach(SOURCES, (*path, "URL"), f"{source.url!r:.80} is no http or https address")
        copy = source.custom.copy
        if copy and copy.sha256 and not SHA256.fullmatch(copy.sha256):
            yield Breach(
                SOURCES, (*path, "custom", "copy", "sha256"), "a SHA-256 is 64 digits of 0-9 and a-f"
            )


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


RULES: tuple[Callable[[Records], Iterator[Breach]], ...] = (
    misspelt_ids,
    dangling,
    wrong_dates,
    incomplete_statements,
    incomplete_quotes,
    uncarried,
    odd_sources,
    circles,
)
