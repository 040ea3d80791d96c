"""The contract of the house, held by where a file lies: a new file is under it at once."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "explorer"
# From below: what is in a line may import what is in an earlier one, and nothing else.
FLOORS = (
    ("__init__",),
    ("errors", "safe"),
    ("files",),
    ("dossier",),
    ("verify",),
    ("index",),
    ("wording",),
    ("query",),
    ("sheets",),
    ("citation",),
    ("exchange",),
    ("export",),
    ("session",),
    ("commands", "settings", "clipboard"),
    ("rows",),
    ("widgets",),
    ("screens",),
    ("app",),
    ("cli",),
    ("__main__",),
)
FLOOR = {room: number for number, rooms in enumerate(FLOORS) for room in rooms}
MOST_ARROWS = 65


def room_of(path: Path) -> str:
    """What `ls explorer/` shows of a file: its package, or the module itself."""
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imports(path: Path) -> Iterator[str]:
    """The rooms that a file imports, wherever in it."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        parts = (name.split(".") for name in imported(node))
        yield from (part[1] if part[1] in FLOOR else "__init__" for part in parts if part[0] == "explorer")


def imported(node: ast.AST) -> list[str]:
    """The full names that a statement imports."""
    match node:
        case ast.Import(names=names):
            return [alias.name for alias in names]
        case ast.ImportFrom(module=str(module), names=names):
            return [f"{module}.{alias.name}" for alias in names]
        case _:
            return []


def arrows() -> dict[tuple[str, str], list[str]]:
    """Which room imports which other one, with the files that do."""
    files = defaultdict(list)
    pairs = ((path, target) for path in PACKAGE.rglob("*.py") for target in imports(path))
    for path, target in pairs:
        if target not in (room_of(path), "__init__"):  # the version is on no floor
            files[room_of(path), target].append(str(path.relative_to(ROOT)))
    return files


def test_every_file_lies_in_a_room_of_the_contract() -> None:
    """A new module beside the rooms must be given its floor."""
    assert {room_of(path) for path in PACKAGE.rglob("*.py")} <= set(FLOOR)


def test_nothing_imports_what_lies_above_or_beside_it() -> None:
    """Data flows one way, from the files to the screen."""
    upward = {
        f"{above} -> {below}": files
        for (above, below), files in arrows().items()
        if FLOOR[below] >= FLOOR[above]
    }
    assert upward == {}


def test_the_rooms_have_few_doors() -> None:
    """The drawing of `ls explorer/` can be kept in one's head."""
    assert len(arrows()) <= MOST_ARROWS, sorted(arrows())


def doors_told() -> dict[str, set[str]]:
    """The rooms that each room imports, as the table in the document on the architecture has it."""
    text = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| `(\w+)` \|[^|]*\|([^|]*)\|", text, re.MULTILINE)
    return {room: set(re.findall(r"\w+", imported)) for room, imported in rows}


def test_the_document_has_every_door() -> None:
    """What the table of rooms says that each imports is what its files import."""
    doors = defaultdict(set)
    for above, below in arrows():
        doors[above].add(below)
    rooms = [room for floor in FLOORS for room in floor if not room.startswith("__")]
    assert doors_told() == {room: doors[room] for room in rooms}


def test_the_picture_is_the_same_everywhere() -> None:
    """Whoever contributes sees the pipeline that the document on the architecture explains."""
    pictures = [
        re.findall(r"```\nevents\.yaml.*?```", (ROOT / name).read_text(encoding="utf-8"), re.DOTALL)
        for name in ("CONTRIBUTING.md", "docs/architecture.md")
    ]
    assert len(pictures[0]) == 1
    assert pictures[0] == pictures[1]


def test_no_module_comes_back_to_itself() -> None:
    """Nor do the modules of one room import each other in a circle, not even late."""
    paths = {name_of(path): path for path in PACKAGE.rglob("*.py")}
    graph = {
        name: {known for known in imported_modules(path, paths) if known != name}
        for name, path in paths.items()
    }
    assert list(TopologicalSorter(graph).static_order())


def name_of(path: Path) -> str:
    """The full name of a module."""
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def imported_modules(path: Path, known: Mapping[str, Path]) -> set[str]:
    """The modules of the program that a file imports: the module of a name, unless the name is a module itself."""
    tree = ast.walk(ast.parse(path.read_text(encoding="utf-8")))
    names = [name for node in tree for name in imported(node)]
    return {name if name in known else name.rpartition(".")[0] for name in names} & known.keys()


def modules(*floors: str) -> list[str]:
    """The modules on these floors, by their names."""
    paths = (path for path in PACKAGE.rglob("*.py") if room_of(path) in floors)
    return [name_of(path) for path in sorted(paths)]


BELOW_WIDGETS = [room for rooms in FLOORS[: FLOOR["widgets"]] for room in rooms]


def test_nothing_below_the_widgets_loads_textual_or_a_screen() -> None:
    """The whole core, to the rows of the panes, works where there is no terminal."""
    names = modules(*BELOW_WIDGETS)
    code = "\n".join(["import sys", *(f"import {name}" for name in names), "print(*sys.modules)"])
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    loaded = set(done.stdout.split())
    assert set(names) <= loaded
    assert not {name for name in loaded if name.split(".")[0] == "textual"}
    assert not loaded & set(modules("widgets", "screens", "app"))


@pytest.mark.parametrize(
    "path", sorted(PACKAGE.rglob("*.py")), ids=lambda path: str(path.relative_to(PACKAGE))
)
def test_no_source_below_the_widgets_names_textual(path: Path) -> None:
    """Not even where it is imported late."""
    if room_of(path) not in BELOW_WIDGETS:
        return
    tree = ast.parse(path.read_text(encoding="utf-8"))
    named = [
        name
        for node in ast.walk(tree)
        if isinstance(node, ast.Import | ast.ImportFrom)
        for name in (
            [alias.name for alias in node.names] if isinstance(node, ast.Import) else [node.module or ""]
        )
    ]
    assert not [name for name in named if name.split(".")[0] == "textual"]
