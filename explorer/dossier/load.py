"""The two YAML files of a dossier turned into records, or every problem in them told at once.

Whoever mends one mistake should not be sent back for the next, so nothing stops at the first: what can be read is
read and checked, and a record with a mistake still counts as one that exists. Lines and columns cost a second pass over
a file, which is made only if something is wrong in it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path
from typing import TypeVar

from explorer.dossier.bibliography import read_reference
from explorer.dossier.model import Actor, Claim, Curation, Dossier, Event, Text
from explorer.dossier.references import EVENTS, SOURCES, Draft
from explorer.dossier.rules import RULES
from explorer.dossier.strict_yaml import read_yaml
from explorer.dossier.typed import Mistake, kind_of, typed
from explorer.dossier.yaml_file import KeyPath, Tree, YamlFile, read_text
from explorer.errors import DossierError, Problem, Reason, because, nearest

T = TypeVar("T")

HEADINGS = ("title", "question", "curation")
LISTS = ("claims", "actors", "events")
KINDS = {
    "claims": "claim",
    "actors": "actor",
    "events": "event",
    "statements": "statement",
    "quotes": "quote",
    "references": "source",
}
BELOW = {"events": "statements", "statements": "quotes"}


@dataclass(slots=True)
class Loader:
    """What has been read of the two files so far, and what is wrong with it."""

    texts: dict[str, str] = field(default_factory=dict)
    files: dict[str, YamlFile] = field(default_factory=dict)
    mistakes: dict[str, list[Mistake]] = field(default_factory=lambda: {EVENTS: [], SOURCES: []})
    ids: dict[str, dict[str, KeyPath]] = field(default_factory=lambda: {kind: {} for kind in KINDS.values()})
    file_of_id: dict[str, str] = field(default_factory=dict)

    def open(self, folder: Path) -> None:
        """Read both files as trees."""
        for name in (EVENTS, SOURCES):
            file = YamlFile(path=str(folder / name))
            text = read_text(folder / name, file)
            self.texts[name] = text or ""
            self.files[name] = file if text is None else read_yaml(file.path, text)

    def tell(self, file: str, path: KeyPath, reason: Reason) -> None:
        """Note a mistake."""
        self.mistakes[file].append(Mistake(path, reason, path))

    def root(self, file: str) -> dict[str, Tree]:
        """The mapping at the top of a file, or an empty one."""
        root = self.files[file].root
        if root is not None and not isinstance(root, dict):
            self.tell(file, (), because("top-not-a-mapping", kind=kind_of(root)))
        return root if isinstance(root, dict) else {}

    def trees(self, file: str, key: str) -> list[Tree]:
        """The list under a key at the top of a file, or an empty one."""
        trees = self.root(file).get(key, [])
        if not isinstance(trees, list):
            self.tell(file, (key,), because("not-a-list", kind=kind_of(trees)))
            return []
        return trees

    def note_ids(self, file: str, key: str, trees: list[Tree], path: KeyPath = ()) -> None:
        """Remember the ids of the records in a list and below it, and tell those that are already taken."""
        for number, tree in enumerate(trees):
            if not isinstance(tree, dict):
                continue
            place = (*path, key, number)
            if isinstance(id_ := tree.get("id"), str):
                self.note_id(file, key, id_, place)
            if key in BELOW and isinstance(below := tree.get(BELOW[key]), list):
                self.note_ids(file, BELOW[key], below, place)

    def note_id(self, file: str, key: str, id_: str, place: KeyPath) -> None:
        """Remember one id, or tell which line has it already."""
        if first := self.file_of_id.get(id_):
            line = self.files[first].lines[id_]
            self.tell(file, (*place, "id"), because("duplicate-id", id=id_, file=first, line=line))
        else:
            self.file_of_id[id_] = file
            self.ids[KINDS[key]][id_] = place

    def records(
        self, file: str, key: str, read: Callable[[Tree, KeyPath], tuple[T | None, list[Mistake]]]
    ) -> dict[KeyPath, T]:
        """The records of a list that can be read, by path."""
        records: dict[KeyPath, T] = {}
        for number, tree in enumerate(self.trees(file, key)):
            record, mistakes = read(tree, (key, number))
            self.mistakes[file] += mistakes
            if record is not None:
                records[(key, number)] = record
        return records

    def heading(self, key: str, of: type[T]) -> T | None:
        """What is under a key at the top of the events, if it can be read."""
        top = self.root(EVENTS)
        if key not in top:
            return None
        record, mistakes = typed(top[key], of, (key,))
        self.mistakes[EVENTS] += mistakes
        return record

    def problems(self) -> Iterator[Problem]:
        """Every problem with its line and column; of a file that breaks off, only why it does."""
        for name, file in self.files.items():
            yield from file.problems
            if self.mistakes[name] and file.is_whole:
                yield from self.located(name)

    def located(self, name: str) -> Iterator[Problem]:
        """The mistakes of a file with their places, which a second pass over it finds."""
        file = read_yaml(self.files[name].path, self.texts[name], located=True)
        for mistake in self.mistakes[name]:
            line, column = file.place(mistake.path)
            yield Problem(path=file.path, line=line, column=column, reason=mistake.reason)

    def apply_rules(self, draft: Draft) -> None:
        """Tell what breaks a rule, unless a part of the records is missing to which others refer."""
        if all(file.is_whole for file in self.files.values()):
            for breach in chain.from_iterable(rule(draft) for rule in RULES):
                self.tell(breach.file, breach.path, breach.reason)


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
    """Tell the parts that a dossier does not have, and those that are missing; note all ids."""
    top, parts = loader.root(EVENTS), (*HEADINGS, *LISTS)
    for key in top:
        if key not in parts:
            loader.tell(EVENTS, (key,), because("unknown-part", key=key, near=nearest(key, parts)))
    for key in (*HEADINGS, "events"):
        if key not in top:
            loader.tell(EVENTS, (), because("no-part", key=key))
    if "references" not in loader.root(SOURCES):
        loader.tell(SOURCES, (), because("no-references"))
    for key in LISTS:
        loader.note_ids(EVENTS, key, loader.trees(EVENTS, key))
    loader.note_ids(SOURCES, "references", loader.trees(SOURCES, "references"))


def assembled(loader: Loader) -> Dossier | None:
    """The records of both files, checked against one another; None if there is too little for a dossier."""
    draft = Draft(
        claims=loader.records(EVENTS, "claims", lambda tree, path: typed(tree, Claim, path)),
        actors=loader.records(EVENTS, "actors", lambda tree, path: typed(tree, Actor, path)),
        events=loader.records(EVENTS, "events", lambda tree, path: typed(tree, Event, path)),
        sources=loader.records(SOURCES, "references", read_reference),
        ids=loader.ids,
    )
    loader.apply_rules(draft)
    title, question = loader.heading("title", Text), loader.heading("question", Text)
    curation = loader.heading("curation", Curation)
    if title is None or question is None or curation is None:
        return None
    return Dossier(
        title=title,
        question=question,
        curation=curation,
        claims={claim.id: claim for claim in draft.claims.values()},
        actors={actor.id: actor for actor in draft.actors.values()},
        events=tuple(draft.events.values()),
        sources={source.id: source for source in draft.sources.values()},
        lines={id_: (name, line) for name, file in loader.files.items() for id_, line in file.lines.items()},
    )
