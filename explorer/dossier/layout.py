"""The files of a dossier in one form, so that diffs stay small: no scalar is changed, only how it is laid out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from explorer.dossier.strict_yaml import read_yaml
from explorer.dossier.yaml_file import Tree
from explorer.errors import ExplorerError

WIDTH = 150
RECORDS = ("claims", "actors", "events", "references")
APART = ("statements", "quotes")
PLAIN = re.compile(r"-?[^\s\-?:,\[\]{}#&*!|>'\"%@`~=<][^\n]*")
IN_FLOW = re.compile(r"[,\[\]{}]|:(?![A-Za-z0-9/])")
NO_TEXT = ("~", "null", "Null", "NULL")


class FormattingError(ExplorerError):
    """A file that cannot be laid out anew without losing something."""


def formatted(text: str, path: str) -> str:
    """The same records, one blank line between them, short mappings on one line. Raises FormattingError.

    Comments are kept at the head of the file only, so a file with others is left to its curator.
    """
    lines = text.splitlines()
    head = [
        line
        for line in lines[: next((n for n, line in enumerate(lines) if line and line[0] != "#"), 0)]
        if line
    ]
    if any(line.lstrip().startswith("#") for line in lines[len(head) + 1 :]):
        raise FormattingError(f"{path}: a comment stands below the head of the file and would be lost")
    document = read_yaml(path, text)
    if document.problems or not isinstance(document.root, dict):
        raise FormattingError(f"{path}: the file cannot be read; `explorer check` tells why")
    body = "\n\n".join("\n".join(part(key, value)) for key, value in document.root.items())
    laid_out = "\n".join([*head, "", body]) + "\n" if head else body + "\n"
    if read_yaml(path, laid_out).root != document.root:
        raise FormattingError(f"{path}: laid out anew it would say something else, so it is left as it is")
    return laid_out


def part(key: str, value: Tree) -> Iterator[str]:
    """A part of the file under its key; long lists of records have a blank line between them."""
    if key in RECORDS and isinstance(value, list):
        yield f"{key}:"
        for number, record in enumerate(value):
            if number:
                yield ""
            yield from item(record, "", apart=True)
    else:
        yield from entry(key, value, "")


def entry(key: str, value: Tree, indent: str) -> Iterator[str]:
    """A key with its value, on one line where that is short."""
    if isinstance(value, str):
        yield f"{indent}{key}: {scalar(value)}"
        return
    short = f"{indent}{key}: {flow(value)}"
    if len(short) <= WIDTH and key not in APART:
        yield short
        return
    yield f"{indent}{key}:"
    if isinstance(value, dict):
        for below, inner in value.items():
            yield from entry(below, inner, f"{indent}  ")
    else:
        for inner in value:
            yield from item(inner, indent, apart=key in APART)


def item(value: Tree, indent: str, *, apart: bool) -> Iterator[str]:
    """An item of a list; a record with an id has a line a key."""
    if isinstance(value, str):
        yield f"{indent}- {scalar(value)}"
        return
    short = f"{indent}- {flow(value)}"
    if (len(short) <= WIDTH and not apart) or not isinstance(value, dict):
        yield short
        return
    lead = f"{indent}- "
    for key, inner in value.items():
        first, *rest = entry(key, inner, f"{indent}  ")
        yield lead + first.removeprefix(f"{indent}  ")
        yield from rest
        lead = f"{indent}  "


def scalar(text: str) -> str:
    """A text as YAML, in single quotes only where it needs them."""
    plain = PLAIN.fullmatch(text) and text == text.strip() and text not in NO_TEXT
    if plain and ": " not in text and " #" not in text and not text.endswith(":"):
        return text
    if "\n" in text or (not text.isprintable() and "\u00a0" not in text and "\u202f" not in text):
        escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
        return f'"{escaped}"'
    return "'" + text.replace("'", "''") + "'"


def flow(value: Tree) -> str:
    """A value on one line."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {flow(inner)}" for key, inner in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(flow, value)) + "]"
    text = scalar(value)
    return "'" + text.replace("'", "''") + "'" if text[0] not in "'\"" and IN_FLOW.search(text) else text


def format_files(folder: Path) -> list[str]:
    """Lay out both files of a dossier anew; the names of those that changed. Raises FormattingError."""
    from explorer.files import replacing

    changed = []
    for name in ("events.yaml", "sources.yaml"):
        path = folder / name
        before = path.read_text(encoding="utf-8")
        after = formatted(before, str(path))
        if after != before:
            with replacing(path) as beside:
                beside.write_text(after, encoding="utf-8")
            changed.append(name)
    return changed
