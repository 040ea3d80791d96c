"""The project's Python files and what is measured on them: lines, nesting, names, words."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
FOLDERS = ("explorer", "tests", "tools", "benchmarks")
DOCUMENTS = ("README.md", "CONTRIBUTING.md", "docs/*.md")
Function = ast.FunctionDef | ast.AsyncFunctionDef
BLOCKS = (ast.If, ast.For, ast.AsyncFor, ast.While, ast.With, ast.AsyncWith, ast.Try, ast.TryStar, ast.Match)
SCOPES = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda, ast.ClassDef)


def python_files(*folders: str) -> list[Path]:
    """The files of these folders, relative to the project."""
    return sorted(path.relative_to(ROOT) for folder in folders for path in (ROOT / folder).rglob("*.py"))


def documents() -> list[Path]:
    """What is written for people, but the changelog: it tells of files that are gone."""
    return sorted(path.relative_to(ROOT) for pattern in DOCUMENTS for path in ROOT.glob(pattern))


@cache
def text_of(path: Path) -> str:
    """The text of a file of the project."""
    return (ROOT / path).read_text(encoding="utf-8")


@cache
def tree_of(path: Path) -> ast.Module:
    """The syntax tree of a file of the project."""
    return ast.parse(text_of(path))


def functions_of(path: Path) -> Iterator[Function]:
    """Every function of a file, methods and nested ones included."""
    return (node for node in ast.walk(tree_of(path)) if isinstance(node, Function))


def length(function: Function) -> int:
    """How many lines a function has, with its decorators."""
    first = min([function.lineno, *(decorator.lineno for decorator in function.decorator_list)])
    return (function.end_lineno or function.lineno) - first + 1


def nesting(node: ast.AST) -> int:
    """How many blocks lie within one another below a node; an `elif` is beside its `if`, not in it."""
    return max((nesting_of(node, child) for child in ast.iter_child_nodes(node)), default=0)


def nesting_of(parent: ast.AST, child: ast.AST) -> int:
    """What a child adds to the nesting of its parent."""
    if isinstance(child, SCOPES):
        return 0
    is_elif = isinstance(parent, ast.If) and isinstance(child, ast.If) and parent.orelse == [child]
    return nesting(child) + (isinstance(child, BLOCKS) and not is_elif)


def names_of(path: Path) -> Iterator[str]:
    """The public names that a module defines at its top; what it imports is not its own."""
    names = (name for node in tree_of(path).body for name in defined(node))
    # A name of one letter is a type variable, which has no meaning beyond the function that it types.
    return (name for name in names if not name.startswith("_") and len(name) > 1)


def defined(node: ast.stmt) -> list[str]:
    """The names that a statement defines."""
    if isinstance(node, Function | ast.ClassDef):
        return [node.name]
    targets = node.targets if isinstance(node, ast.Assign) else [getattr(node, "target", None)]
    return [target.id for target in targets if isinstance(target, ast.Name)]
