"""Formats the files of a dossier, so that a diff shows what was changed and nothing else.

We found no library for this: ruamel.yaml keeps comments, but took 27 s to load the shipped events and broke one
line in nine differently. The result is read back before it is written. If a value or a comment were lost, the file
would be left alone.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from explorer.dossier.layout_comments import NodeReader
from explorer.dossier.layout_nodes import Entry, Node
from explorer.dossier.layout_scalars import scalar
from explorer.dossier.model import EVENTS, SOURCES
from explorer.dossier.strict_yaml import read_yaml
from explorer.dossier.yaml_file import YamlFile, read_text
from explorer.errors import DossierError, Problem, Reason, because
from explorer.files import save

WIDTH = 150
RECORD_LISTS = ("claims", "actors", "events", "references")
ALWAYS_BLOCKS = ("statements", "quotes")


def lay_out(folder: Path) -> tuple[list[str], list[Problem]]:
    """Format both files. Returns the names of those that changed, and why others could not be. Raises WriteError.

    A file that cannot be read is skipped, since `load` reports why.
    """
    changed: list[str] = []
    problems: list[Problem] = []
    for name in (EVENTS, SOURCES):
        path = folder / name
        before = read_text(path, YamlFile(path=str(path)))
        if before is None or read_yaml(str(path), before).problems:
            continue
        try:
            after = laid_out(before, str(path))
        except DossierError as error:
            problems += error.problems
            continue
        if after != before:
            save(path, after.encode())
            changed.append(name)
    return changed, problems


def laid_out(text: str, path: str) -> str:
    """A valid text, formatted. Raises DossierError if anything would be lost."""
    root = NodeReader(text).read()
    comments = Counter(root.comments())
    after = "\n".join(file_lines(root)) + "\n"
    if read_yaml(path, after).root != read_yaml(path, text).root:
        raise refusal(path, 1, because("layout-would-differ"))
    if lost := comments - Counter(NodeReader(after).read().comments()):
        comment = next(iter(lost))
        raise refusal(path, text[: text.find(comment)].count("\n") + 1, because("comment-would-be-lost"))
    return after.replace("\n", "\r\n") if "\r\n" in text else after


def refusal(path: str, line: int, reason: Reason) -> DossierError:
    """The error for a file that is left alone."""
    return DossierError([Problem(path=path, line=line, column=1, reason=reason)])


def file_lines(root: Entry) -> Iterator[str]:
    """The lines of a file: its head, then its parts, with blank lines between them."""
    entries = root.node.entries
    if entries and (head := without_end(entries[0].lead)):
        yield from (*head, "")
        entries[0].lead = []
    for number, entry in enumerate(entries):
        if number:
            yield ""
        yield from part(entry)
    if root.node.tail:
        yield from ("", *root.node.tail)


def without_end(lines: list[str]) -> list[str]:
    """Comment lines without a blank line at the end."""
    return lines[:-1] if lines and not lines[-1] else lines


def part(entry: Entry) -> Iterator[str]:
    """A top-level key and its value. Records are separated by blank lines."""
    records = entry.node.entries
    if not records or entry.node.is_mapping or key_of(entry) not in RECORD_LISTS:
        yield from keyed(entry, "")
        return
    yield from entry.lead
    yield behind(f"{key_of(entry)}:", entry)
    for number, record in enumerate(records):
        if number:
            yield ""
        yield from item(record, "", is_record=True)
    yield from entry.node.tail


def key_of(entry: Entry) -> str:
    """The key of an entry as YAML."""
    return scalar(entry.key.text, is_quoted=entry.key.is_quoted) if entry.key else ""


def behind(line: str, entry: Entry) -> str:
    """A line followed by its comment, if it has one."""
    return f"{line} {entry.beside}" if entry.beside else line


def keyed(entry: Entry, indent: str) -> Iterator[str]:
    """An entry of a mapping, on one line if it fits and holds no comments."""
    yield from indented(entry.lead, indent)
    key, node = key_of(entry), entry.node
    short = f"{indent}{key}: {value(node)}"
    is_short = fits(behind(short, entry), node) and key not in ALWAYS_BLOCKS
    if not node.entries or is_short:
        yield behind(short, entry)
        return
    yield behind(f"{indent}{key}:", entry)
    for inner in node.entries:
        yield from (
            keyed(inner, f"{indent}  ")
            if node.is_mapping
            else item(inner, indent, is_record=key in ALWAYS_BLOCKS)
        )
    yield from indented(node.tail, f"{indent}  " if node.is_mapping else indent)


def item(entry: Entry, indent: str, *, is_record: bool) -> Iterator[str]:
    """An item of a list. A record gets one line for each key."""
    node = entry.node
    short = f"{indent}- {value(node)}"
    can_be_block = node.is_mapping and node.entries
    if not can_be_block or (fits(short, node) and not is_record):
        # A list in a list is always one line, so its comments go above it.
        yield from indented([*entry.lead, *node.comments()], indent)
        yield behind(short, entry)
        return
    yield from indented([*entry.lead, *filter(None, [entry.beside])], indent)
    yield from dashed(node, indent)
    yield from indented(node.tail, f"{indent}  ")


def dashed(node: Node, indent: str) -> Iterator[str]:
    """The entries of a mapping in a list, the first after the dash. Comments on that one go above the dash."""
    first, *others = node.entries
    yield from indented(first.lead, indent)
    line, *rest = keyed(Entry(first.node, first.key, beside=first.beside), f"{indent}  ")
    yield f"{indent}- {line.removeprefix(f'{indent}  ')}"
    yield from rest
    for entry in others:
        yield from keyed(entry, f"{indent}  ")


def indented(comments: list[str], indent: str) -> Iterator[str]:
    """Comment lines, indented."""
    return (f"{indent}{comment}" if comment else "" for comment in comments)


def fits(line: str, node: Node) -> bool:
    """Whether a value can go on one line."""
    return len(line) <= WIDTH and not any(node.comments())


def value(node: Node, *, in_flow: bool = False) -> str:
    """A value on one line."""
    if node.is_text:
        # Inside brackets, PyYAML's pure Python parser ends an unquoted text at a question mark.
        is_new_there = in_flow and "?" in node.text and not node.was_in_flow
        return scalar(node.text, is_quoted=node.is_quoted or is_new_there, in_flow=in_flow)
    values = [value(entry.node, in_flow=True) for entry in node.entries]
    if not node.is_mapping:
        return f"[{', '.join(values)}]"
    keys = (value(entry.key, in_flow=True) if entry.key else "" for entry in node.entries)
    return "{" + ", ".join(f"{key}: {one}" for key, one in zip(keys, values, strict=True)) + "}"
