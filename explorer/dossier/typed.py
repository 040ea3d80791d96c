"""Turns a tree of text into records, or says everything that is wrong with it.

msgspec is as fast as we need, but it stops at the first mistake and calls it `$.quotes[0]`. So when it fails, we
walk the tree and the type together to find all mistakes, and make the record without them (see `salvage`). The rest of
it can then be checked, and records that refer to it are not reported as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

import msgspec
from msgspec import inspect

from explorer.dossier.record import LANGUAGE_TAG, Text
from explorer.dossier.salvage import salvaged
from explorer.dossier.yaml_file import KeyPath, Tree
from explorer.errors import Reason, because, nearest

T = TypeVar("T")

NUMBER = re.compile(r"0|[1-9]\d{0,8}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Mistake:
    """What is wrong at a path, and the path of the value that cannot be read because of it, if there is one."""

    path: KeyPath
    reason: Reason
    lost: KeyPath = ()


def typed(tree: Tree, of: type[T], path: KeyPath) -> tuple[T | None, list[Mistake]]:
    """The record in a tree, or what can be read of it, and its mistakes."""
    try:
        return msgspec.convert(tree, of, strict=False), []
    except msgspec.ValidationError:
        wrong = list(mistakes(tree, inspect.type_info(of), path))
    if not wrong:
        return None, [Mistake(path, because("value-unreadable"), path)]
    record = salvaged(tree, inspect.type_info(of), path, {mistake.lost for mistake in wrong})
    return (record if isinstance(record, of) else None), wrong


def words_from(tree: Tree, path: KeyPath) -> tuple[Text | None, list[Mistake]]:
    """The text in a tree, and its mistakes."""
    wrong = list(in_words(tree, path))
    return (None if wrong else msgspec.convert(tree, Text)), wrong


def kind_of(tree: Tree) -> Reason:
    """What a curator would call this value."""
    return because("a-mapping" if isinstance(tree, dict) else "a-list" if isinstance(tree, list) else "text")


def one_of(words: Sequence[str]) -> str | Reason:
    """Words as a list in a sentence. Each is a value of its own, so that a long list is not cut."""
    first, *more = words
    return because("and-more", word=first, more=one_of(more)) if more else first


def as_value(tree: Tree) -> str | Reason:
    """A value as it is named in a sentence."""
    return because("quoted", text=tree) if isinstance(tree, str) else kind_of(tree)


def mistakes(tree: Tree, of: inspect.Type, path: KeyPath) -> Iterator[Mistake]:
    """Everything that keeps a tree from being of a type."""
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


def in_struct(tree: Tree, of: inspect.StructType, path: KeyPath) -> Iterator[Mistake]:
    """Unknown, missing and wrong fields of a record."""
    record = because(f"this-{of.cls.__name__.lower()}")
    if not isinstance(tree, dict):
        yield Mistake(path, because("not-a-mapping", record=record, kind=kind_of(tree)), path)
        return
    fields = {field.encode_name: field for field in of.fields}
    for key, value in tree.items():
        place = (*path, key)
        if key in fields:
            yield from mistakes(value, fields[key].type, place)
        elif of.forbid_unknown_fields:
            reason = because("unknown-field", field=key, record=record, near=nearest(key, list(fields)))
            yield Mistake(place, reason)
    for key, field in fields.items():
        if field.required and key not in tree:
            yield Mistake(path, because("no-field", record=record, field=key), (*path, key))


def in_list(tree: Tree, of: inspect.VarTupleType, path: KeyPath) -> Iterator[Mistake]:
    """Wrong items of a list."""
    if not isinstance(tree, list):
        yield Mistake(path, because("not-a-list", kind=kind_of(tree)), path)
        return
    for number, value in enumerate(tree):
        yield from mistakes(value, of.item_type, (*path, number))


def in_choice(tree: Tree, of: inspect.EnumType, path: KeyPath) -> Iterator[Mistake]:
    """A word that is not one of the choices."""
    words = [str(member.value) for member in of.cls]
    if not isinstance(tree, str):
        yield from in_text(tree, path)
    elif tree not in words:
        choice = because(f"a-{of.cls.__name__.lower()}")
        if near := nearest(tree, words):
            yield Mistake(path, because("not-a-choice", word=tree, choice=choice, near=near), path)
        else:
            reason = because("nothing-like-a-choice", word=tree, choice=choice, words=one_of(words))
            yield Mistake(path, reason, path)


def in_text(tree: Tree, path: KeyPath) -> Iterator[Mistake]:
    """A mapping or a list in the place of a text."""
    if not isinstance(tree, str):
        yield Mistake(path, because("not-text", kind=kind_of(tree)), path)


def in_number(tree: Tree, path: KeyPath) -> Iterator[Mistake]:
    """Something other than a whole number."""
    if not isinstance(tree, str) or not NUMBER.fullmatch(tree):
        yield Mistake(path, because("not-a-number", value=as_value(tree)), path)


def in_truth(tree: Tree, path: KeyPath) -> Iterator[Mistake]:
    """Something other than true or false."""
    if tree not in ("true", "false"):
        yield Mistake(path, because("not-true-or-false", value=as_value(tree)), path)


def in_union(tree: Tree, of: inspect.UnionType, path: KeyPath) -> Iterator[Mistake]:
    """What is wrong with an optional value, or with a text that is bare or in languages."""
    kinds = {type(member) for member in of.types}
    if {inspect.StrType, inspect.DictType} <= kinds:
        yield from in_words(tree, path)
        return
    for member in of.types:
        if not isinstance(member, inspect.NoneType):
            yield from mistakes(tree, member, path)


def in_words(tree: Tree, path: KeyPath) -> Iterator[Mistake]:
    """What is wrong with the curators' own words."""
    if isinstance(tree, list):
        yield Mistake(path, because("not-text", kind=kind_of(tree)), path)
    elif isinstance(tree, dict):
        unknown = ((*path, tag) for tag in tree if not LANGUAGE_TAG.fullmatch(tag))
        yield from (Mistake(at, because("not-a-language-tag", tag=str(at[-1])), at) for at in unknown)
        for tag, words in tree.items():
            yield from in_text(words, (*path, tag))
