"""What must hold between the records of a dossier: ids, references, dates, and what a quote needs."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from explorer.dossier.document import Path_
from explorer.dossier.edtf import DateError, parse
from explorer.dossier.model import ActorKind, QuoteKind
from explorer.dossier.references import EVENTS, SOURCES, Breach, Records, circles, dangling

KEBAB = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
SHA256 = re.compile(r"[0-9a-f]{64}")
ADDRESS = re.compile(r"https?://[^\s<>\"]+")


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
