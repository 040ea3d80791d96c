"""The two YAML files of a dossier turned into records, or every problem in them told at once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from explorer.dossier.bibliography import read_reference
from explorer.dossier.document import Document, Path_, Tree, read_text
from explorer.dossier.model import Actor, Claim, Curation, Dossier, Event, Source, Text
from explorer.dossier.references import EVENTS, SOURCES, Records
from explorer.dossier.rules import RULES
from explorer.dossier.strict_yaml import parse
from explorer.dossier.typed import Mistake, kind_of, typed
from explorer.errors import DossierError, Problem, because, told_nearest

T = TypeVar("T")

HEADINGS = ("title", "question", "curation")
LISTS = ("claims", "actors", "events")
IDS = {"claims": "claim", "actors": "actor", "events": "event", "references": "source"}
BELOW = {"events": ("statements", "statement"), "statements": ("quotes", "quote")}


@dataclass(slots=True)
class Reading:
    """What has been read so far, and what is wrong with it."""

    folder: Path
    texts: dict[str, str] = field(default_factory=dict)
    documents: dict[str, Document] = field(default_factory=dict)
    wrong: dict[str, list[Mistake]] = field(default_factory=lambda: {EVENTS: [], SOURCES: []})
    ids: dict[str, dict[str, Path_]] = field(default_factory=dict)
    owners: dict[str, str] = field(default_factory=dict)

    def root(self, file: str) -> dict[str, Tree]:
        """The mapping at the top of a file; empty when there is none."""
        root = self.documents[file].root
        if root is not None and not isinstance(root, dict):
            self.tell(file, (), f"a mapping is expected at the top of the file, not {kind_of(root)}")
        return root if isinstance(root, dict) else {}

    def tell(self, file: str, path: Path_, sentence: str) -> None:
        """Note a mistake."""
        self.wrong[file].append(Mistake(path, sentence, path))

    def listed(self, file: str, key: str) -> list[Tree]:
        """The list under a key at the top of a file; empty when there is none."""
        found = self.root(file).get(key, [])
        if not isinstance(found, list):
            self.tell(file, (key,), f"a list is expected here, not {kind_of(found)}")
            return []
        return found

    def records(self, file: str, key: str, of: type[T]) -> dict[Path_, T]:
        """The records of a list that can be read, by path."""
        found: dict[Path_, T] = {}
        for number, tree in enumerate(self.listed(file, key)):
            record, mistakes = typed(tree, of, (key, number))
            self.wrong[file] += mistakes
            if record is not None:
                found[(key, number)] = record
        return found

    def heading(self, top: dict[str, Tree], key: str, of: type[T]) -> T | None:
        """What stands under a key at the top of the events, if it can be read."""
        if key not in top:
            return None
        record, mistakes = typed(top[key], of, (key,))
        self.wrong[EVENTS] += mistakes
        return record

    def sources(self) -> dict[Path_, Source]:
        """The sources that can be read, by path."""
        found: dict[Path_, Source] = {}
        for number, tree in enumerate(self.listed(SOURCES, "references")):
            source, mistakes = read_reference(tree, ("references", number))
            self.wrong[SOURCES] += mistakes
            if source is not None:
                found[("references", number)] = source
        return found

    def note_ids(self, file: str, key: str, trees: list[Tree], path: Path_) -> None:
        """Remember the ids in a list of records and below it; tell those that stand twice."""
        known = self.ids.setdefault(IDS.get(key) or BELOW_NAMES[key], {})
        for number, tree in enumerate(trees):
            place = (*path, key, number)
            if not isinstance(tree, dict):
                continue
            if isinstance(id_ := tree.get("id"), str):
                if id_ in self.owners:
                    self.tell(file, (*place, "id"), f"the id {id_!r} stands twice (also {self.owners[id_]})")
                else:
                    self.owners[id_] = f"in {file}" if file == SOURCES else f"as {'/'.join(map(str, place))}"
                    known[id_] = place
            if key in BELOW and isinstance(below := tree.get(BELOW[key][0]), list):
                self.note_ids(file, BELOW[key][0], below, place)

    def problems(self) -> Iterator[Problem]:
        """Every problem with its line and column, which a second pass over the files finds."""
        for file, document in self.documents.items():
            yield from document.problems
            if self.wrong[file]:
                located = parse(document.path, self.texts[file], located=True)
                for mistake in self.wrong[file]:
                    line, column = located.place(mistake.path)
                    yield Problem(
                        path=document.path, line=line, column=column, reason=because(mistake.sentence)
                    )


BELOW_NAMES = dict(BELOW.values())


def load(folder: Path) -> Dossier:
    """The dossier in a folder. Raises DossierError with every problem of both files."""
    reading = Reading(folder)
    for file in (EVENTS, SOURCES):
        document = Document(path=str(folder / file))
        text = read_text(folder / file, document)
        reading.texts[file] = text or ""
        reading.documents[file] = document if text is None else parse(document.path, text)
    dossier = read(reading)
    problems = sorted(set(reading.problems()))
    if problems or dossier is None:
        raise DossierError(problems)
    return dossier


def read(reading: Reading) -> Dossier | None:
    """The dossier in two trees, as far as it can be read; what is wrong is noted in the reading."""
    top = reading.root(EVENTS)
    if reading.documents[EVENTS].root is not None:
        for key in top:
            if key not in (*HEADINGS, *LISTS):
                hint = told_nearest(key, [*HEADINGS, *LISTS])
                reading.tell(EVENTS, (key,), f"{key!r} is no part of a dossier{hint}")
        for key in (*HEADINGS, "events"):
            if key not in top:
                reading.tell(EVENTS, (), f"the dossier has no {key!r}")
    if reading.documents[SOURCES].root is not None and "references" not in reading.root(SOURCES):
        reading.tell(SOURCES, (), "the bibliography has no 'references'")
    for key in LISTS:
        reading.note_ids(EVENTS, key, reading.listed(EVENTS, key), ())
    reading.note_ids(SOURCES, "references", reading.listed(SOURCES, "references"), ())
    for kind in ("statement", "quote"):
        reading.ids.setdefault(kind, {})
    return assembled(reading, top)


def assembled(reading: Reading, top: dict[str, Tree]) -> Dossier | None:
    """The records of both files, checked against one another."""
    records = Records(
        claims=reading.records(EVENTS, "claims", Claim),
        actors=reading.records(EVENTS, "actors", Actor),
        events=reading.records(EVENTS, "events", Event),
        sources=reading.sources(),
        ids=reading.ids,
    )
    if all(document.root is not None for document in reading.documents.values()):
        for rule in RULES:
            for breach in rule(records):
                reading.tell(breach.file, breach.path, breach.sentence)
    title, question = (reading.heading(top, key, Text) for key in ("title", "question"))
    curation = reading.heading(top, "curation", Curation)
    if title is None or question is None or curation is None:
        return None
    return Dossier(
        title=title,
        question=question,
        curation=curation,
        claims={claim.id: claim for claim in records.claims.values()},
        actors={actor.id: actor for actor in records.actors.values()},
        events=tuple(records.events.values()),
        sources={source.id: source for source in records.sources.values()},
        lines={
            id_: (file, line)
            for file, document in reading.documents.items()
            for id_, line in document.lines.items()
        },
    )
