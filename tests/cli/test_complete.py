"""What a shell offers, asked of bash itself.

Bash cuts words at colons, and hands them over joined by whatever its script set: a test that sets the variables by hand
stays green while nothing is ever completed.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from _pytest.mark.structures import ParameterSet

from tests.cli.conftest import broken
from tests.cli.running import run_here
from tests.command_line import environment

# As readline does it: the words are in COMP_WORDS, the place of the cursor in COMP_CWORD.
ASK_BASH = """
source "$1"
shift
COMP_WORDS=("$@")
COMP_CWORD=$(( $# - 1 ))
compopt() { echo "compopt $*"; }
_explorer_completion explorer
printf '%s\\n' "${COMPREPLY[@]}"
"""
pytestmark = pytest.mark.skipif(shutil.which("bash") is None, reason="bash is not installed")


def slow(*cases: tuple[object, ...]) -> list[ParameterSet]:
    """Cases for `make test-all`: each asks a shell, which asks the program."""
    return [pytest.param(*case, marks=pytest.mark.slow) for case in cases]


def offered(folder: Path, *words: str) -> list[str]:
    """What bash offers for the last of these words, by the script that the program prints."""
    script = folder / "completion.bash"
    script.write_text(run_here(folder, "completion", "bash").stdout, encoding="utf-8")
    program = folder / "explorer"
    program.write_text(f'#!/bin/sh\nexec {sys.executable} -m explorer "$@"\n', encoding="utf-8")
    program.chmod(0o755)
    around = environment(folder)
    done = subprocess.run(
        ["bash", "--norc", "-c", ASK_BASH, "bash", str(script), "explorer", *words],
        env=around | {"PATH": f"{folder}:{around['PATH']}"},
        cwd=folder, capture_output=True, check=True, encoding="utf-8", timeout=60,
    )  # fmt: skip
    assert done.stderr == ""
    return done.stdout.split()


@pytest.mark.slow
@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["qu"], "quotes"),
        (["ab"], "about"),
        (["list", "stance", ":", "den"], "denies"),
        (["quotes", "-speaker", ":", "dock"], "dockers-union"),
        (["list", "spea"], "speaker:harbour-master"),
        (["list", ""], "stance:"),
        (["show", "union-closed-a"], "union-closed-agency"),
        (["claims", "fi"], "fines-paid"),
        (["cite", "x", "--style", "bibl"], "biblatex"),
        (["list", "--lang", "f"], "fr"),
        *slow(
            (["list", "stance", ":"], "denies"),
            (["stance", ":", "den"], "denies"),
            (["list", "claim:x", "lang", ":", "e"], "en"),
            (["list", "-spea"], "-speaker:harbour-master"),
            (["export", "js"], "jsonl"),
            (["list", "--format", "ta"], "table"),
            (["--lang", "f"], "fr"),
            (["completion", "z"], "zsh"),
            (["schema", "ev"], "events"),
        ),
    ],
)
def test_bash_completes(folder: Path, words: list[str], expected: str) -> None:
    """Subcommands, facets, labels behind a colon, ids, styles, formats and languages are offered."""
    assert expected in offered(folder, *words)


@pytest.mark.parametrize(
    "words",
    [
        ["list", "--dossier", "d"],
        ["check", "d"],
        *slow((["--dossier", "d"],), (["verify", "d"],), (["verify", "--copies", "d"],), (["new", "d"],)),
    ],
)
def test_bash_completes_folders_where_a_folder_is_wanted(folder: Path, words: list[str]) -> None:
    """The shell itself offers the names of folders, and no file."""
    assert offered(folder, *words) == ["compopt", "-o", "dirnames"]


def test_bash_completes_files_where_a_file_is_written(folder: Path) -> None:
    """`-o` may name any file."""
    assert offered(folder, "export", "csv", "-o", "d") == ["compopt", "-o", "default"]


def test_the_shell_completes_nothing_of_a_broken_dossier(folder: Path) -> None:
    """While a command is typed nobody wants to read problems."""
    assert offered(broken(folder), "show", "u") == []


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_a_script_is_printed_for_each_shell(folder: Path, shell: str) -> None:
    """What to put into the shell's own file is printed, and names the program."""
    assert f"_EXPLORER_COMPLETE={shell}_complete" in run_here(folder, "completion", shell).stdout
