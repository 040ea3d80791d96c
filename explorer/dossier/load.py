"""Loads the two files of a dossier, or reports every problem in them at once.

Nobody should have to fix one mistake to be shown the next, so nothing stops at the first: whatever can be read is
read and checked, and a record with a mistake in it still exists for those that refer to it. Lines and columns take
a second pass over the file, so they are only looked for when something is wrong.
"""

from __future__ import annotations

from itertools import chain
from pathlib import Path

from explorer.dossier.bibliography import read_reference
from explorer.dossier.model import (
    EVENTS,
    SOURCES,
    Actor,
    Claim,
    Curation,
    Dossier,
    Event,
    Heading,
    StatementId,
)
from explorer.dossier.reading import Loader, kinds_from
from explorer.dossier.references import Draft
from explorer.dossier.typed import typed
from explorer.errors import DossierError, because, nearest

NEEDED = ("title", "question", "curation", "events")
LISTS = ("headings", "claims", "actors", "events")
PARTS = (*NEEDED, "opening", *LISTS)


def load(folder: Path) -> Dossier:
    """The dossier in a folder. Raises DossierError with every problem of both files."""
    loader = Loader()
    loader.open(folder)
    check_parts(loader)
    dossier = assembled(loader)
    problems = sorted(set(loader.problems()))
    if problems or dossier is None:
        raise DossierError(problems)
    return dossier


def check_parts(loader: Loader) -> None:
    """Report unknown and missing parts, and collect all ids."""
    top = loader.root(EVENTS)
    for key in top:
        if key not in PARTS:
            loader.report(EVENTS, (key,), because("unknown-part", key=key, near=nearest(key, PARTS)))
            absent = [kinds_from(part) for part in LISTS if part not in top]
            loader.unlisted.update(chain.from_iterable(absent))
    for key in NEEDED:
        if key not in top:
            loader.report(EVENTS, (), because("no-part", key=key))
    if "references" not in loader.root(SOURCES):
        loader.report(SOURCES, (), because("no-references"))
        loader.unlisted.add("source")
    for key in LISTS:
        loader.note_ids(EVENTS, key, loader.trees(EVENTS, key))
    loader.note_ids(SOURCES, "references", loader.trees(SOURCES, "references"))


def assembled(loader: Loader) -> Dossier | None:
    """The dossier in both files, after its rules were checked; None if a required part is missing."""
    title, question = loader.words("title"), loader.words("question")
    curation = loader.part("curation", Curation)
    draft = Draft(
        curation=curation,
        opening=loader.part("opening", str),
        headings=loader.records(EVENTS, "headings", lambda tree, path: typed(tree, Heading, path)),
        claims=loader.records(EVENTS, "claims", lambda tree, path: typed(tree, Claim, path)),
        actors=loader.records(EVENTS, "actors", lambda tree, path: typed(tree, Actor, path)),
        events=loader.records(EVENTS, "events", lambda tree, path: typed(tree, Event, path)),
        sources=loader.records(SOURCES, "references", read_reference),
        ids=loader.ids,
        unlisted=loader.unlisted,
    )
    loader.apply_rules(draft)
    if title is None or question is None or curation is None:
        return None
    return Dossier(
        title=title,
        question=question,
        curation=curation,
        opening=StatementId(draft.opening) if draft.opening else None,
        headings={heading.id: heading for heading in draft.headings.values()},
        claims={claim.id: claim for claim in draft.claims.values()},
        actors={actor.id: actor for actor in draft.actors.values()},
        events=tuple(draft.events.values()),
        sources={source.id: source for source in draft.sources.values()},
        lines={id_: (name, line) for name, file in loader.files.items() for id_, line in file.lines.items()},
    )
