"""A tree of text turned into records, or every reason why it cannot be."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

import msgspec
from msgspec import inspect

from explorer.dossier.document import Path_, Tree
from explorer.errors import told_nearest

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Mistake:
    """What is wrong at a path; `drop` is the least that must go for the rest to be read."""

    path: Path_
    sentence: str
    drop: Path_


def typed(tree: Tree, of: type[T], path: Path_) -> tuple[T | None, list[Mistake]]:
    """The record in a tree (what is wrong in it left out; None when too little remains) and its mistakes."""
    try:
        return msgspec.convert(tree, of, strict=False), []
    except msgspec.ValidationError:
        found = list(mistakes(tree, inspect.type_info(of), path))
    rest = pruned(tree, [mistake.drop[len(path) :] for mistake in found])
    try:
        return (None if rest is None else msgspec.convert(rest, of, strict=False)), found
    except msgspec.ValidationError as error:
        return None, found or [Mistake(path, f"this cannot be read: {error}", path)]


def pruned(tree: Tree, paths: Sequence[Path_]) -> Tree | None:
    """The tree without what stands at these paths; None when the whole of it goes."""
    here = {path[0] for path in paths if len(path) == 1}
    if () in paths:
        return None

    def below(step: str | int) -> list[Path_]:
        return [path[1:] for path in paths if len(path) > 1 and path[0] == step]

    if isinstance(tree, dict):
        parts = {key: pruned(value, below(key)) for key, value in tree.items() if key not in here}
        return {key: value for key, value in parts.items() if value is not None}
    if isinstance(tree, list):
        kept = (pruned(value, below(number)) for number, value in enumerate(tree) if number not in here)
        return [value for value in kept if value is not None]
    return tree


def kind_of(tree: Tree) -> str:
    """What the reader would call this value."""
    return "a mapping" if isinstance(tree, dict) else "a list" if isinstance(tree, list) else "text"


def mistakes(tree: Tree, of: inspect.Type, path: Path_) -> Iterator[Mistake]:
    """Every reason why this tree is not of this type."""
    match of:
        case inspect.StructType():
            yield from in_struct(tree, of, path)
        case inspect.VarTupleType():
            yield from in_list(tree, of, path)
        case inspect.EnumType():
            yield from in_choice(tree, of, path)
        case inspect.StrType():
            yield from in_text(tree, path)
        case inspect.IntType():
            yield from in_number(tree, path)
        case inspect.BoolType():
            yield from in_truth(tree, path)
        case inspect.UnionType():
            yield from in_union(tree, of, path)


def in_struct(tree: Tree, of: inspect.StructType, path: Path_) -> Iterator[Mistake]:
    """Unknown, missing and wrong fields of a record."""
    name = of.cls.__name__.lower()
    if not isinstance(tree, dict):
        yield Mistake(path, f"a mapping is expected here ({name}), not {kind_of(tree)}", path)
        return
    fields = {field.encode_name: field for field in of.fields}
    for key, value in tree.items():
        if key in fields:
            place = (*path, key)
            for mistake in mistakes(value, fields[key].type, place):
                # Without a field that it must have, the record goes too.
                gone = fields[key].required and mistake.drop == place
                yield replace(mistake, drop=path) if gone else mistake
        elif of.forbid_unknown_fields:
            place = (*path, key)
            yield Mistake(
                place, f"{key!r} is no field of this {name}{told_nearest(key, list(fields))}", place
            )
    for key, field in fields.items():
        if field.required and key not in tree:
            yield Mistake(path, f"this {name} has no {key!r}", path)


def in_list(tree: Tree, of: inspect.VarTupleType, path: Path_) -> Iterator[Mistake]:
    """Wrong items of a list."""
    if not isinstance(tree, list):
        yield Mistake(path, f"a list is expected here, not {kind_of(tree)}", path)
        return
    for number, value in enumerate(tree):
        yield from mistakes(value, of.item_type, (*path, number))


def in_choice(tree: Tree, of: inspect.EnumType, path: Path_) -> Iterator[Mistake]:
    """A word that is none of those allowed."""
    words = [str(member.value) for member in of.cls]
    if not isinstance(tree, str):
        yield Mistake(path, f"one of {', '.join(words)} is expected here, not {kind_of(tree)}", path)
    elif tree not in words:
        yield Mistake(path, f"{tree!r} is none of {', '.join(words)}{told_nearest(tree, words)}", path)


def in_text(tree: Tree, path: Path_) -> Iterator[Mistake]:
    """A mapping or a list where text belongs."""
    if not isinstance(tree, str):
        yield Mistake(path, f"text is expected here, not {kind_of(tree)}", path)


def in_number(tree: Tree, path: Path_) -> Iterator[Mistake]:
    """Something other than a whole number."""
    if not isinstance(tree, str) or not tree.isascii() or not tree.isdigit():
        yield Mistake(path, f"a whole number is expected here, not {tree!r:.40}", path)


def in_truth(tree: Tree, path: Path_) -> Iterator[Mistake]:
    """Something other than true or false."""
    if tree not in ("true", "false"):
        yield Mistake(path, f"true or false is expected here, not {tree!r:.40}", path)


def in_union(tree: Tree, of: inspect.UnionType, path: Path_) -> Iterator[Mistake]:
    """What is wrong for the one type of the union that is not None."""
    for member in of.types:
        if not isinstance(member, inspect.NoneType):
            yield from mistakes(tree, member, path)
