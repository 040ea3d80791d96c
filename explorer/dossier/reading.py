"""What has been read of a dossier so far, and what is wrong with it: every mistake, with its line and column."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path
from typing import TypeVar

from explorer.dossier.model import EVENTS, SOURCES, Text
from explorer.dossier.references import Draft
from explorer.dossier.rules import RULES
from explorer.dossier.strict_yaml import read_yaml
from explorer.dossier.typed import Mistake, kind_of, typed, words_from
from explorer.dossier.yaml_file import KeyPath, Tree, YamlFile, read_text
from explorer.errors import Problem, Reason, because

T = TypeVar("T")

KINDS = {
    "headings": "heading",
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
    """What has been read so far, and what is wrong with it.

    `unlisted` has the kinds of record of which a list is misspelt or cannot be read. Every id in it would then be
    reported as unknown, so ids of these kinds are not looked up.
    """

    texts: dict[str, str] = field(default_factory=dict)
    files: dict[str, YamlFile] = field(default_factory=dict)
    mistakes: dict[str, list[Mistake]] = field(default_factory=lambda: {EVENTS: [], SOURCES: []})
    ids: dict[str, dict[str, KeyPath]] = field(default_factory=lambda: {kind: {} for kind in KINDS.values()})
    file_of_id: dict[str, str] = field(default_factory=dict)
    unlisted: set[str] = field(default_factory=set)

    def open(self, folder: Path) -> None:
        """Read both files as trees."""
        for name in (EVENTS, SOURCES):
            file = YamlFile(path=str(folder / name))
            text = read_text(folder / name, file)
            self.texts[name] = text or ""
            self.files[name] = file if text is None else read_yaml(file.path, text)

    def report(self, file: str, path: KeyPath, reason: Reason) -> None:
        """Report a mistake."""
        self.mistakes[file].append(Mistake(path, reason))

    def root(self, file: str) -> dict[str, Tree]:
        """The top-level mapping of a file, or an empty one."""
        root = self.files[file].root
        if root is not None and not isinstance(root, dict):
            self.report(file, (), because("top-not-a-mapping", kind=kind_of(root)))
        return root if isinstance(root, dict) else {}

    def trees(self, file: str, key: str) -> list[Tree]:
        """The list under a top-level key, or an empty one."""
        trees = self.root(file).get(key, [])
        if not isinstance(trees, list):
            self.report(file, (key,), because("not-a-list", kind=kind_of(trees)))
            self.unlisted.update(kinds_from(key))
            return []
        return trees

    def note_ids(self, file: str, key: str, trees: list[Tree], path: KeyPath = ()) -> None:
        """Collect the ids in a list of records and below it, and report duplicates."""
        for number, tree in enumerate(trees):
            if not isinstance(tree, dict):
                continue
            place = (*path, key, number)
            if isinstance(id_ := tree.get("id"), str):
                self.note_id(file, key, id_, place)
            if key in BELOW and isinstance(below := tree.get(BELOW[key]), list):
                self.note_ids(file, BELOW[key], below, place)

    def note_id(self, file: str, key: str, id_: str, place: KeyPath) -> None:
        """Collect one id, or report the line that already has it."""
        if first := self.file_of_id.get(id_):
            line = self.files[first].lines[id_]
            self.report(file, (*place, "id"), because("duplicate-id", id=id_, file=first, line=line))
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

    def part(self, key: str, of: type[T]) -> T | None:
        """What is under a top-level key of the events, if it can be read."""
        top = self.root(EVENTS)
        if key not in top:
            return None
        record, mistakes = typed(top[key], of, (key,))
        self.mistakes[EVENTS] += mistakes
        return record

    def words(self, key: str) -> Text | None:
        """The text under a top-level key of the events, if it can be read."""
        if key not in (top := self.root(EVENTS)):
            return None
        text, mistakes = words_from(top[key], (key,))
        self.mistakes[EVENTS] += mistakes
        return text

    def problems(self) -> Iterator[Problem]:
        """Every problem, with line and column. Of a file that breaks off, only why it does."""
        for name, file in self.files.items():
            yield from file.problems
            if self.mistakes[name] and file.is_whole:
                yield from self.located(name)

    def located(self, name: str) -> Iterator[Problem]:
        """The mistakes in a file, with the lines and columns that a second pass finds."""
        file = read_yaml(self.files[name].path, self.texts[name], located=True)
        for mistake in self.mistakes[name]:
            line, column = file.place(mistake.path)
            yield Problem(path=file.path, line=line, column=column, reason=mistake.reason)

    def apply_rules(self, draft: Draft) -> None:
        """Report what breaks a rule, unless a file breaks off.

        Nothing is said of a value that cannot be read, nor of one in it or just around it: that was reported.
        """
        if not all(file.is_whole for file in self.files.values()):
            return
        lost = {(name, *one.lost) for name, wrong in self.mistakes.items() for one in wrong if one.lost}
        holders = {place[:-1] for place in lost}
        for breach in chain.from_iterable(rule(draft) for rule in RULES):
            place = (breach.file, *breach.path)
            if place not in holders and not any(place[:end] in lost for end in range(2, len(place) + 1)):
                self.report(breach.file, breach.path, breach.reason)


def kinds_from(key: str) -> Iterator[str]:
    """The kinds of record in a list and below it."""
    while key:
        yield KINDS[key]
        key = BELOW.get(key, "")
