"""What falls short of the house's rules today, kept in `debts.txt`: the list may shrink, never grow.

A rule that nothing may break cannot be introduced while fifty places break it, and a rule that is only written down is
not kept. So every place is on the list, a new one turns a test red, and so does one that was mended and left on the list.
`python -m tests.house.debts` takes what was mended off. A line with a reason behind `#` is an exception that stays.
"""

from __future__ import annotations

import ast
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

from tests.house.source import (
    FOLDERS,
    ROOT,
    documents,
    functions_of,
    length,
    names_of,
    nesting,
    python_files,
    text_of,
    tree_of,
)

Debts = Counter[str]
FILE = Path(__file__).with_name("debts.txt")
LONGEST_MODULE, LONGEST_FUNCTION, DEEPEST = 200, 40, 2
# Turns of phrase that no native writes. Each was counted by the dozen once, and each has a plain form.
TICS = re.compile(
    r"stands|as far as|(?<![Tt]here )is no |(?<!or )for none|where there (?:is|are) none|Other words|Another width"
    r"|laid out anew|\"\"\"Be |[,;] else (?!if )|\bone a (?:line|row|record|facet|key)\b"
)
# Words that the design's own replaced (a place is an event, a statement and a quote), and the name of everything.
GONE = {"slot", "slots", "layer", "layers", "bare", "around", "coding", "found"}
REASONLESS = re.compile(r"# (?:noqa(?!: [A-Z0-9, ]+  # \S)|type: ignore(?!\[[\w, -]+\]  # \S))")


def long_modules() -> Iterator[str]:
    """Files over 200 lines."""
    for path in python_files(*FOLDERS):
        if len(text_of(path).splitlines()) > LONGEST_MODULE:
            yield str(path)


def long_functions() -> Iterator[str]:
    """Functions over 40 lines."""
    for path in python_files(*FOLDERS):
        yield from (f"{path} {one.name}" for one in functions_of(path) if length(one) > LONGEST_FUNCTION)


def deep_functions() -> Iterator[str]:
    """Functions with more than two blocks within one another."""
    for path in python_files(*FOLDERS):
        yield from (f"{path} {one.name}" for one in functions_of(path) if nesting(one) > DEEPEST)


def doubled_names() -> Iterator[str]:
    """Public names that two modules define."""
    modules = defaultdict(set)
    for path in python_files("explorer"):
        for name in names_of(path):
            modules[name].add(path)
    yield from (name for name, paths in modules.items() for _ in range(len(paths) - 1))


def tics() -> Iterator[str]:
    """Turns of phrase that are to be lost, in code and documents."""
    for path in written():
        yield from (f"{path} {tic.strip()}" for tic in TICS.findall(text_of(path)))


def words_that_went() -> Iterator[str]:
    """Names of variables, functions and attributes that say nothing, or what another word says."""
    for path in python_files("explorer"):
        yield from (f"{path} {name}" for name in made_in(path) if not GONE.isdisjoint(name.split("_")))


def made_in(path: Path) -> Iterator[str]:
    """Every name that a file gives to something."""
    for node in ast.walk(tree_of(path)):
        match node:
            case ast.Name(id=name, ctx=ast.Store()) | ast.arg(arg=name):
                yield name
            case (
                ast.Attribute(attr=name, ctx=ast.Store())
                | ast.FunctionDef(name=name)
                | ast.ClassDef(name=name)
            ):
                yield name
            case _:
                pass


def written() -> list[Path]:
    """What has words: code and documents, but this file, which names what it looks for."""
    here = Path(__file__).relative_to(ROOT)
    return [path for path in (*python_files(*FOLDERS), *documents()) if path != here]


def untyped() -> Iterator[str]:
    """`Any` and `cast`, with which a checker is told to look away."""
    for path in python_files(*FOLDERS):
        names = (node.id for node in ast.walk(tree_of(path)) if isinstance(node, ast.Name))
        yield from (f"{path} {name}" for name in names if name in ("Any", "cast"))


def without_reason() -> Iterator[str]:
    """`noqa` and `type: ignore` that do not say why."""
    for path in written():
        yield from (str(path) for line in text_of(path).splitlines() if REASONLESS.search(line))


def tests_without_a_sentence() -> Iterator[str]:
    """Tests whose docstring is not a sentence of the specification."""
    for path in python_files("tests"):
        tests = (one for one in functions_of(path) if one.name.startswith("test_"))
        yield from (f"{path} {one.name}" for one in tests if not is_sentence(ast.get_docstring(one) or ""))


def is_sentence(said: str) -> bool:
    """Whether a docstring has words and an end."""
    return said.endswith((".", "?")) and " " in said


def tests_without_a_module() -> Iterator[str]:
    """Files of tests that are not named for a module of the program: `tests/query/test_counts.py`, `counts.py`."""
    for path in python_files("tests"):
        folder, name = path.parent.relative_to("tests"), path.stem.removeprefix("test_")
        is_mirror = (ROOT / "explorer" / folder / f"{name}.py").is_file()
        # A module with many tests has a folder of its own, named for it.
        is_part = folder.name and (ROOT / "explorer" / folder.parent / f"{folder.name}.py").is_file()
        if path.stem.startswith("test_") and folder.name != "house" and not (is_mirror or is_part):
            yield str(path)


KINDS: dict[str, Callable[[], Iterator[str]]] = {
    "long-module": long_modules,
    "long-function": long_functions,
    "deep-function": deep_functions,
    "doubled-name": doubled_names,
    "tic": tics,
    "word-that-went": words_that_went,
    "untyped": untyped,
    "without-reason": without_reason,
    "test-without-a-sentence": tests_without_a_sentence,
    "test-without-a-module": tests_without_a_module,
}


@cache
def owed(kind: str) -> Debts:
    """How often each debt of a kind is found in the files."""
    return Counter(KINDS[kind]())


def listed() -> Iterator[tuple[str, str, int, str]]:
    """The lines of the list: kind, name, how often, and the reason of those that stay."""
    for line in FILE.read_text(encoding="utf-8").splitlines():
        debt, _, reason = line.partition("  # ")
        kind, _, rest = debt.partition(" ")
        times, _, name = rest.partition(" ")
        yield kind, name, int(times), reason


def allowed(kind: str) -> Debts:
    """How often each debt of a kind is on the list."""
    return Counter({name: times for of, name, times, _ in listed() if of == kind})


def main() -> None:
    """Take off the list what was mended."""
    found = {kind: owed(kind) for kind in KINDS}
    kept = (
        f"{kind} {min(times, found[kind][name])} {name}" + (f"  # {reason}" if reason else "")
        for kind, name, times, reason in listed()
        if found[kind][name]
    )
    FILE.write_text("".join(f"{line}\n" for line in kept), encoding="utf-8")


if __name__ == "__main__":
    main()
