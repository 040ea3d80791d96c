"""What a shell offers."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tests.cli.conftest import broken
from tests.command_line import run


def completed(folder: Path, words: str, at: int) -> subprocess.CompletedProcess[str]:
    """What bash is offered for the word at a place of a command line."""
    return run(folder, _EXPLORER_COMPLETE="bash_complete", COMP_WORDS=words, COMP_CWORD=str(at))


@pytest.mark.parametrize(
    ("words", "at", "expected"),
    [
        ("explorer qu", 1, "plain,quotes"),
        ("explorer list stance:den", 2, "plain,stance:denies"),
        ("explorer list stance : den", 4, "plain,denies"),
        ("explorer stance :", 2, "plain,denies"),
        ("explorer list spea", 2, "plain,speaker:harbour-master"),
        ("explorer list -spea", 2, "plain,-speaker:harbour-master"),
        ("explorer show union-closed-a", 2, "plain,union-closed-agency"),
        ("explorer claims fi", 2, "plain,fines-paid"),
        ("explorer cite x --style bibl", 4, "plain,biblatex"),
        ("explorer --lang f", 2, "plain,fr"),
    ],
)
def test_the_shell_completes(folder: Path, words: str, at: int, expected: str) -> None:
    """Commands, ids, labels and styles are offered; in bash, which parts words at colons, too."""
    assert expected in completed(folder, words, at).stdout.splitlines()


def test_the_shell_completes_nothing_of_a_broken_dossier(folder: Path) -> None:
    """While a command is typed nobody wants to read problems."""
    done = completed(broken(folder), "explorer show u", 2)
    assert (done.stdout.strip(), done.stderr) == ("", "")
