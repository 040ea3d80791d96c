"""The rules of a dossier that the types of its records cannot express, one function each.

To add a rule, write a function, name it in `RULES`, and give the reader a sentence for its id in
`explorer.wording.sentences.dossier`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import chain

from explorer.dossier.date_rules import backward_offices, every_kept, wrong_dates
from explorer.dossier.model import EVENTS, SOURCES, ActorKind, QuoteKind
from explorer.dossier.record import LANGUAGE_TAG, in_all_languages
from explorer.dossier.references import Breach, Draft, circles, dangling
from explorer.errors import because

KEBAB = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
NO_SPACES = re.compile(r"\S+")
LONGEST_LABEL = 24  # characters
LONGEST_WARNING = 10  # words
SHA256 = re.compile(r"[0-9a-f]{64}")
ADDRESS = re.compile(r"https?://[^\s<>\"]+")


def misspelt_ids(draft: Draft) -> Iterator[Breach]:
    """Ids that are not kebab-case. Sources keep the ids of their bibliography, as long as they have no spaces."""
    ours = (paths for kind, paths in draft.ids.items() if kind != "source")
    for id_, path in chain.from_iterable(paths.items() for paths in ours):
        if not KEBAB.fullmatch(id_):
            yield Breach(EVENTS, (*path, "id"), because("id-not-kebab-case", id=id_))
    for id_, path in draft.ids["source"].items():
        if not NO_SPACES.fullmatch(id_):
            yield Breach(SOURCES, (*path, "id"), because("id-not-a-word", id=id_))


def incomplete_quotes(draft: Draft) -> Iterator[Breach]:
    """Direct quotes without words, impossible lines, languages without a tag."""
    for path, quote in draft.quotes():
        if quote.kind is QuoteKind.DIRECT and not quote.text.strip():
            yield Breach(EVENTS, (*path, "text"), because("direct-quote-without-text"))
        if quote.line is not None and quote.line < 1:
            yield Breach(EVENTS, (*path, "line"), because("line-below-1"))
        if not LANGUAGE_TAG.fullmatch(quote.language):
            yield Breach(EVENTS, (*path, "language"), because("not-a-language-tag", tag=quote.language))


def incomplete_statements(draft: Draft) -> Iterator[Breach]:
    """Statements without a speaker, and empty gists."""
    for path, statement in draft.statements():
        if not statement.speakers:
            yield Breach(EVENTS, (*path, "speakers"), because("no-speaker"))
        if not any(in_all_languages(statement.gist)):
            yield Breach(EVENTS, (*path, "gist"), because("empty-gist"))


def repeated_positions(draft: Draft) -> Iterator[Breach]:
    """Statements that take one stance on one claim twice."""
    for path, statement in draft.statements():
        pairs = [(position.claim, position.stance) for position in statement.positions]
        repeated = [(at, *pair) for at, pair in enumerate(pairs) if all(pair) and pair in pairs[:at]]
        for at, claim, stance in repeated:
            place = (*path, "positions", at, "stance")
            yield Breach(EVENTS, place, because("stance-twice", claim=claim, stance=stance))


def uncarried(draft: Draft) -> Iterator[Breach]:
    """Actors named in `via` that are not carriers."""
    # An actor whose kind cannot be read may be one. Ids that no actor has are reported by `dangling`.
    kinds = {actor.id: actor.kind for actor in draft.actors.values() if actor.kind}
    for path, quote in draft.quotes():
        unfit = [
            (at, id_)
            for at, id_ in enumerate(quote.via)
            if kinds.get(id_, ActorKind.CARRIER) is not ActorKind.CARRIER
        ]
        yield from (Breach(EVENTS, (*path, "via", at), because("not-a-carrier", id=id_)) for at, id_ in unfit)


def odd_sources(draft: Draft) -> Iterator[Breach]:
    """Addresses that no browser should open, and malformed checksums."""
    for path, source in draft.sources.items():
        if source.url and not ADDRESS.fullmatch(source.url):
            yield Breach(SOURCES, (*path, "URL"), because("not-an-address", url=source.url))
        copy = source.custom.copy
        if copy and copy.sha256 and not SHA256.fullmatch(copy.sha256):
            yield Breach(SOURCES, (*path, "custom", "copy", "sha256"), because("not-a-sha256"))


def long_labels(draft: Draft) -> Iterator[Breach]:
    """Labels of claims that no row has room for."""
    for path, claim in draft.claims.items():
        too_long = [words for words in in_all_languages(claim.label) if len(words) > LONGEST_LABEL]
        reasons = (because("label-too-long", most=LONGEST_LABEL, words=words) for words in too_long)
        yield from (Breach(EVENTS, (*path, "label"), reason) for reason in reasons)


def long_warnings(draft: Draft) -> Iterator[Breach]:
    """Warnings too long to travel with a quote."""
    for path, quote in draft.quotes():
        if any(word_count(words) > LONGEST_WARNING for words in in_all_languages(quote.warning)):
            yield Breach(EVENTS, (*path, "warning"), because("warning-too-long", most=LONGEST_WARNING))


def word_count(text: str) -> int:
    """How many words a text has; signs with spaces around them, as French has them, are not counted."""
    return sum(any(map(str.isalnum, word)) for word in text.split())


def reused_ids(draft: Draft) -> Iterator[Breach]:
    """Ids that a record had and another has now: what was cited would lead elsewhere."""
    present = {id_ for paths in draft.ids.values() for id_ in paths}
    for file, path, record in every_kept(draft):
        taken = [(at, id_) for at, id_ in enumerate(record.formerly) if id_ in present]
        yield from (Breach(file, (*path, "formerly", at), because("id-in-use", id=id_)) for at, id_ in taken)


RULES: tuple[Callable[[Draft], Iterator[Breach]], ...] = (
    misspelt_ids,
    dangling,
    wrong_dates,
    backward_offices,
    incomplete_statements,
    repeated_positions,
    incomplete_quotes,
    uncarried,
    odd_sources,
    long_labels,
    long_warnings,
    reused_ids,
    circles,
)
