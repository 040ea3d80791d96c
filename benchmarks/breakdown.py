"""Where the time goes, by cProfile and `-X importtime`: Python's part, Textual's and ours."""

from __future__ import annotations

import subprocess
import sys
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from pstats import Stats
from tempfile import TemporaryDirectory

from benchmarks.measures import ESCAPE, Bench
from benchmarks.programs import BARE_APP, ROOT, Dossier, Program, explorer, screen
from benchmarks.terminal import SETTLED

Function = tuple[str, int, str]
Parts = dict[str, float]
LONGEST_LIST = 14
WAITING = ("poll", "select", "acquire", "sleep", "waitpid")
OWNERS = {"explorer": "explorer", "textual": "Textual", "rich": "Rich", "site-packages": "other packages"}
PACKAGES = {"explorer": "explorer", "benchmarks": "the bare app", "textual": "Textual", "rich": "Rich"}
PROFILER = ("-m", "cProfile", "-o")


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """Calls of a function; milliseconds of its own with what it calls in C, and with all that it calls."""

    calls: float = 0
    own: float = 0
    whole: float = 0

    def less(self, other: Cost, times: int) -> Cost:
        """The difference, divided among so many times."""
        return Cost(
            calls=(self.calls - other.calls) / times,
            own=(self.own - other.own) / times,
            whole=(self.whole - other.whole) / times,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """What is looked into: a command, or keys with those before and after them; on which dossier."""

    words: str
    imports: tuple[str, ...] = ()
    command: tuple[str, ...] = ()
    before: tuple[str, ...] = ()
    keys: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    on: int = 0


OPENING = "explorer.cli.main, explorer.cli.group, explorer.index.cache, explorer.cli.questions"
SCREEN, QUOTES = f"{OPENING}, explorer.cli.launch, explorer.app", f"{OPENING}, explorer.export.formats"
LETTERS = ("h", "a", "r", "b")
JSON = ("quotes", "actor:john-kirby", "--format", "json")
SCENES = {
    "start": Scene(words="The full first screen, shipped dossier", imports=(SCREEN, "benchmarks.bare")),
    "down": Scene(words="Cursor down in the timeline, a key", keys=("j",) * 24),
    "facet": Scene(words="A stance toggled, a key", before=("s",), keys=(" ",) * 12, after=(ESCAPE,)),
    "type": Scene(words="A letter typed, 100,000 quotes", before=("/",), keys=LETTERS, after=(ESCAPE,), on=2),
    "quotes": Scene(words="`explorer quotes`", imports=(QUOTES,), command=JSON),
    "compile": Scene(words="The index compiled, 1,000 quotes", command=("list", "after:9999"), on=1),
}


def owner(function: Function) -> str:
    """Whose a function is."""
    path, _, name = function
    if path.startswith("<frozen importlib") or name == "<module>":
        return "imports"
    return next((owner for part, owner in OWNERS.items() if f"/{part}/" in path), "Python")


def costs(path: Path) -> dict[Function, Cost]:
    """What every function cost; the time in functions written in C is that of their callers."""
    calls, own, whole = (defaultdict[Function, float](float) for _ in range(3))
    stats = Stats(str(path)).stats  # type: ignore[attr-defined]  # typeshed leaves it out
    for function, (_, count, seconds, total, callers) in stats.items():
        calls[function] += count
        whole[function] += total * 1000
        if function[0] != "~":
            own[function] += seconds * 1000
        elif not any(word in function[2] for word in WAITING):
            for caller, (_, _, part, _) in callers.items():
                own[caller] += part * 1000
    return {
        function: Cost(calls=calls[function], own=own[function], whole=whole[function])
        for function in {*calls, *own}
        if function[0] != "~"
    }


def profiled(bench: Bench, program: Program, keys: Sequence[str] = ()) -> dict[Function, Cost]:
    """What every function of a program on a terminal cost, from its start to its end."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "profile"
        command = (sys.executable, *PROFILER, str(path), *program.command[1:])
        with bench.terminal(command) as terminal:
            terminal.when_seen(program.is_whole, marker=program.marker)
            for key in keys:
                terminal.press(key, SETTLED)
            terminal.leave()
        return costs(path)


def of_command(bench: Bench, command: Sequence[str]) -> dict[Function, Cost]:
    """What every function of a command cost."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "profile"
        bench.run("profile", "", sys.executable, *PROFILER, str(path), *command[1:])
        return costs(path)


def looked_into(bench: Bench, scene: Scene, dossier: Dossier) -> dict[Function, Cost]:
    """What every function cost for one key of a scene, or for the whole of it."""
    if scene.command:
        return of_command(bench, explorer(*scene.command, "--dossier", dossier.folder))
    without = profiled(bench, screen(dossier), (*scene.before, *scene.after))
    if not scene.keys:
        return without
    total = profiled(bench, screen(dossier), (*scene.before, *scene.keys, *scene.after))
    nothing, times = Cost(), len(scene.keys)
    return {function: cost.less(without.get(function, nothing), times) for function, cost in total.items()}


def of_imports(bench: Bench, modules: str) -> str:
    """Milliseconds that imports take, by whose modules they are."""
    command = (sys.executable, "-X", "importtime", "-c", f"import {modules}")
    done = subprocess.run(
        command, cwd=ROOT, env=bench.environment, capture_output=True, text=True, check=True
    )
    found: Parts = defaultdict(float)
    for line in done.stderr.splitlines():
        own, _, name = line.removeprefix("import time:").replace("|", " ").split(maxsplit=2)
        if own.isdigit():
            found[whose(name.partition(".")[0])] += int(own) / 1000
    return f"Imports of `{modules}` by `-X importtime`: {shared(found)}."


def whose(package: str) -> str:
    """Whose a package is."""
    standard = package in sys.stdlib_module_names or package in ("site", "sitecustomize", "usercustomize")
    return PACKAGES.get(package, "Python" if standard else "other packages")


def shared(parts: Parts) -> str:
    """Who has how many milliseconds, most first."""
    total = sum(parts.values())
    ranked = sorted((part for part in parts.items() if part[1] > total / 200), key=lambda part: -part[1])
    return f"{total:.1f} ms: " + ", ".join(
        f"{name} {taken:.1f} ({taken / total:.0%})" for name, taken in ranked
    )


def table(found: Mapping[Function, Cost]) -> Iterator[str]:
    """Whose the time is; then the functions that take most of their own, and ours with all that they call."""
    parts: Parts = defaultdict(float)
    for function, cost in found.items():
        parts[owner(function)] += cost.own
    yield f"Under cProfile {shared(parts)}."
    ours = {function: cost for function, cost in found.items() if "/explorer/" in function[0] and cost.calls}
    yield from listed("most of their own", found, lambda cost: cost.own)
    yield from listed("ours, with all that they call", ours, lambda cost: cost.whole)
    yield ""


def listed(words: str, found: Mapping[Function, Cost], rank: Callable[[Cost], float]) -> Iterator[str]:
    """The functions that rank first."""
    yield from ("", f"| {words} | calls | own ms | with all ms |", "| --- | ---: | ---: | ---: |")
    for function, cost in sorted(found.items(), key=lambda pair: -rank(pair[1]))[:LONGEST_LIST]:
        path, line, name = function
        where = path.replace(f"{ROOT}/", "").rpartition("/site-packages/")[2].rpartition("/lib/")[2]
        yield f"| `{where}:{line}` {name} | {cost.calls:.1f} | {cost.own:.2f} | {cost.whole:.2f} |"


def report(names: Sequence[str], bench: Bench, opened: Sequence[Dossier]) -> None:
    """Write PROFILE.md for these scenes."""
    lines = ["# Where the time goes", "", "cProfile makes calls dearer than they are; the shares matter.", ""]
    for name in names:
        scene = SCENES[name]
        dossier = opened[scene.on]
        if name != "compile":
            bench.run("warm", name, *explorer("list", "after:9999", "--dossier", dossier.folder))
        lines += [f"## {scene.words}", ""]
        lines += [f"{of_imports(bench, modules)}\n" for modules in scene.imports]
        lines += table(looked_into(bench, scene, dossier))
        lines += ["### The bare app", "", *table(profiled(bench, BARE_APP))] if name == "start" else []
    text = "\n".join(lines)
    Path(__file__).with_name("PROFILE.md").write_text(text, encoding="utf-8")
    print(text)
