"""Completion in the real shells: what a reader types, and what the program is then called with."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest

from tests.cli.running import run_here
from tests.command_line import environment
from tests.makers import EVENTS, SOURCES, write_dossier
from tools.terminal import Terminal

# A label that every shell takes for something else: colons, a quotation mark, brackets, a dollar.
HARD = 'doi:10.1/a"b(c)$d'
PROGRAM = """\
#!/bin/sh
if [ -n "$_EXPLORER_COMPLETE" ]; then exec {python} -m explorer "$@"; fi
printf '%s\\n' "$@" > args.new
mv args.new args
"""
SHELLS = {
    "bash": ["bash", "--norc", "--noprofile", "-i"],
    "zsh": ["zsh", "-f", "-i"],
    "fish": ["fish", "--no-config", "-i"],
}
pytestmark = pytest.mark.slow


@pytest.fixture(params=sorted(SHELLS))
def shell(request: pytest.FixtureRequest) -> str:
    """A shell that is installed."""
    name: str = request.param
    if shutil.which(name) is None:
        pytest.skip(f"{name} is not installed")
    return name


def surroundings(folder: Path, shell: str) -> dict[str, str]:
    """The surroundings of a shell that finds the program, which writes down with which words it is called."""
    program = folder / "bin" / "explorer"
    program.parent.mkdir()
    program.write_text(PROGRAM.format(python=sys.executable), encoding="utf-8")
    program.chmod(0o755)
    around = environment(folder, TERM="dumb") if shell == "zsh" else environment(folder)
    return around | {"PATH": f"{program.parent}:{around['PATH']}"}


def called_with(folder: Path, shell: str, typed: str) -> list[str]:
    """The words with which a shell calls the program after this was typed, then tab and enter."""
    around = surroundings(folder, shell)
    script = folder / f"completion.{shell}"
    script.write_text(run_here(folder, "completion", shell).stdout, encoding="utf-8")
    with Terminal(SHELLS[shell], around, folder) as terminal:
        terminal.type(f". ./{script.name}; echo re''ady\r")
        terminal.until(lambda written: b"ready" in written)
        terminal.type(f"explorer {typed}\t\r")
        terminal.until(lambda _: (folder / "args").exists())
    return (folder / "args").read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("sho", ["show"]),
        ("quotes stance:den", ["quotes", "stance:denies"]),
        ("quotes -speaker:dock", ["quotes", "-speaker:dockers-union"]),
        ("quotes 'stance:den", ["quotes", "stance:denies"]),
        ("quotes --form", ["quotes", "--format"]),
        ("show union-closed-a", ["show", "union-closed-agency"]),
        ("show doi:", ["show", HARD]),
        ("show doi:10.1/a", ["show", HARD]),
        ("quotes claim:port-closed lang:e", ["quotes", "claim:port-closed", "lang:en"]),
        ("quotes source:do", ["quotes", 'source:"doi:10.1/a\\"b(c)$d"']),
        ("cite x --style bibl", ["cite", "x", "--style", "biblatex"]),
    ],
)
def test_a_shell_completes_what_is_typed(folder: Path, shell: str, typed: str, expected: list[str]) -> None:
    """Commands, labels, options, ids and styles, quoted as the shell needs it."""
    sources = SOURCES.replace("agency-2031-05-03, type", f"'{HARD}', type").replace(
        "derives-from: agency-2031-05-03", f"derives-from: '{HARD}'"
    )
    events = EVENTS.replace("source: agency-2031-05-03", f"source: '{HARD}'").replace(
        "sources: [agency-2031-05-03]", f"sources: ['{HARD}']"
    )
    write_dossier(folder / "dossier", events, sources)
    assert called_with(folder, shell, typed) == expected


def test_an_installed_script_is_read_by_a_new_shell(folder: Path, shell: str) -> None:
    """What `--install` writes is found when the shell starts."""
    told = run_here(folder, "completion", shell, "--install").stdout
    assert "written" in told
    around = surroundings(folder, shell)
    command = {
        "bash": ["bash", "-i", "-c", "complete -p explorer"],
        "zsh": ["zsh", "-i", "-c", "print $_comps[explorer]"],
        "fish": ["fish", "-c", "complete -C 'explorer --doss'"],
    }[shell]
    with Terminal(command, around, folder) as terminal:
        terminal.until(lambda written: b"_explorer_completion" in written or b"--dossier" in written)
