"""What is a subcommand, what a query, and what an option."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from explorer.cli import subcommands
from explorer.cli.group import explorer
from explorer.cli.main import wants_screen
from tests.cli.running import run_here
from tools import readme


def test_a_query_may_be_one_argument_or_several(folder: Path) -> None:
    """The shell's quotation marks around a whole query change nothing."""
    assert run_here(folder, "list", "stance:denies claim:port-closed").stdout == (
        run_here(folder, "list", "stance:denies", "claim:port-closed").stdout
    )


def test_the_language_is_chosen(folder: Path) -> None:
    """`--lang fr` may stand before or behind the command, and the locale decides without it."""
    listed = run_here(folder, "list", "--lang", "fr").stdout
    assert "3 mai 2031" in listed
    assert "Le capitaine du port nie une fermeture" in listed
    assert run_here(folder, "--lang", "fr", "list").stdout == listed
    assert run_here(folder, "list", LANG="fr_FR.UTF-8").stdout == listed


@pytest.mark.parametrize("before", [["list"], ["list", "--format", "plain"], ["list", "--"], []])
def test_a_term_that_excludes_is_no_option(folder: Path, before: list[str]) -> None:
    """`-speaker:…` narrows, although options start with a dash too."""
    listed = run_here(folder, *before, "-speaker:harbour-master").stdout
    assert "union-closed" in listed
    assert "harbour-master-never-closed" not in listed


def test_words_behind_two_dashes_are_a_query(folder: Path) -> None:
    """Behind `--` even the name of a command is a word that is sought."""
    assert run_here(folder, "--", "list").stderr == "nothing found\n"
    assert "union-closed" not in run_here(folder, "list", "--", "-dockers").stdout


def test_the_option_counts_before_the_environment(folder: Path) -> None:
    """`--dossier` is taken rather than $EXPLORER_DOSSIER."""
    for arguments in (["--dossier", "dossier", "check"], ["check", "--dossier", "dossier"]):
        assert run_here(folder, *arguments, EXPLORER_DOSSIER="/nowhere").stdout.startswith("4 events")


@pytest.mark.parametrize("arguments", [["list", "--fromat", "csv"], ["show"], ["schema", "x"], ["--dossier"]])
def test_wrong_use_is_reported_with_the_status_2(folder: Path, arguments: list[str]) -> None:
    """Unknown options and missing arguments are reported on stderr."""
    done = run_here(folder, *arguments, status=2)
    assert done.stdout == ""
    assert done.stderr.startswith("explorer: ")


@pytest.mark.parametrize("arguments", [["screen"], ["kirby", "list"], ["--lang", "en", "--", "check"]])
def test_words_that_do_not_start_with_a_subcommand_are_a_query(folder: Path, arguments: list[str]) -> None:
    """Only the first word can be a subcommand, and the hidden name of the screen is none."""
    assert run_here(folder, *arguments).stderr == "nothing found\n"


@pytest.mark.parametrize("term", ["-“dry well”", "-é", '-"the port"'])
def test_a_term_that_excludes_may_start_with_any_sign(folder: Path, term: str) -> None:
    """What follows the dash may be a quotation mark or an accent: no option starts with one."""
    assert run_here(folder, "list", term).returncode == 0


def test_an_unknown_option_is_not_a_query(folder: Path) -> None:
    """A misspelt option of the program itself is reported by click, which names the right one."""
    assert "--dossier" in run_here(folder, "--dosier", "x", status=2).stderr


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["weather"], "stormy"),
        (["--lang", "fr", "weather"], "stormy"),
        (["--help"], "weather Tell the weather."),
    ],
)
def test_a_subcommand_is_one_file(
    folder: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], expected: str
) -> None:
    """A file beside the others is a subcommand: it runs, and the help lists it."""
    add_weather(folder, monkeypatch)
    assert expected in " ".join(run_here(folder, *arguments).stdout.split())


def test_a_subcommand_that_was_added_is_known_everywhere(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No skeleton is painted for it, the shell completes it, the README's table has a row for it."""
    add_weather(folder, monkeypatch)
    assert not wants_screen(["weather"])
    context = explorer.make_context("explorer", [], resilient_parsing=True)
    assert "weather" in [item.value for item in explorer.shell_complete(context, "wea")]
    assert "| `explorer weather` | Tell the weather. |" in readme.subcommands()


def add_weather(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Add a file to the folder of subcommands, as CONTRIBUTING tells."""
    (folder / "weather.py").write_text(
        """
import click


@click.command()
def tell_weather() -> None:
    \"\"\"Tell the weather.\"\"\"
    click.echo("stormy")
""",
        encoding="utf-8",
    )
    monkeypatch.setattr(subcommands, "__path__", [*subcommands.__path__, str(folder)])
    monkeypatch.delitem(sys.modules, "explorer.cli.subcommands.weather", raising=False)
