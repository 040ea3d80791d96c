"""What can be read of a record that has mistakes, so that the rest of it is checked as well.

When such a record was dropped, its ids were not looked up and its dates not read: a curator put one mistake right only
to be told of the next. So it is made all the same. A field that cannot be read has its default, or without one is
empty: no text, no items, no choice (None, though its type has no such value). Only the rules see it, because a dossier
with mistakes is never handed on.
"""

from __future__ import annotations

from collections.abc import Collection

from msgspec import inspect

from explorer.dossier.yaml_file import KeyPath, Tree


def salvaged(tree: Tree, of: inspect.Type, path: KeyPath, lost: Collection[KeyPath]) -> object:
    """The value in a tree without what is at the lost paths. Items keep their numbers."""
    if path in lost:
        return empty(of)
    of = meant(of, tree) if isinstance(of, inspect.UnionType) else of
    match of:
        case inspect.StructType() if isinstance(tree, dict):
            return salvaged_record(tree, of, path, lost)
        case inspect.VarTupleType() if isinstance(tree, list):
            return tuple([salvaged(item, of.item_type, (*path, at), lost) for at, item in enumerate(tree)])
        case inspect.DictType() if isinstance(tree, dict):
            return {key: value for key, value in tree.items() if (*path, key) not in lost}
    return salvaged_scalar(tree, of)


def salvaged_scalar(tree: Tree, of: inspect.Type) -> object:
    """A readable value that has no parts."""
    match of:
        case inspect.EnumType():
            return of.cls(tree)
        case inspect.IntType() if isinstance(tree, str):
            return int(tree)
        case inspect.BoolType():
            return tree == "true"
    return tree


def salvaged_record(
    tree: dict[str, Tree], of: inspect.StructType, path: KeyPath, lost: Collection[KeyPath]
) -> object:
    """The record in a mapping, with what can be read of its fields."""
    values: dict[str, object] = {}
    for field in of.fields:
        key = field.encode_name
        place = (*path, key)
        if key in tree and place not in lost:
            values[field.name] = salvaged(tree[key], field.type, place, lost)
        elif field.required:
            values[field.name] = empty(field.type)
    return of.cls(**values)


def empty(of: inspect.Type) -> object:
    """A value that says nothing."""
    match of:
        case inspect.StructType():
            return salvaged_record({}, of, (), ())
        case inspect.VarTupleType():
            return ()
        case inspect.StrType() | inspect.UnionType():
            return ""
    return None


def meant(of: inspect.UnionType, tree: Tree) -> inspect.Type:
    """The type that a value of a field has which can be left out, or whose text is bare or in languages."""
    kinds = {type(member): member for member in of.types if not isinstance(member, inspect.NoneType)}
    if isinstance(tree, dict) and inspect.DictType in kinds:
        return kinds[inspect.DictType]
    return next(iter(kinds.values()))
