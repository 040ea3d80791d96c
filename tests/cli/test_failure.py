"""What went wrong, told in the reader’s language."""

from __future__ import annotations

import os
import random
from pathlib import Path

import pytest

from explorer.cli.subcommands import subcommand_names
from tests.cli.conftest import broken
from tests.cli.running import run_here


@pytest.mark.parametrize(
    "command", [["list"], ["quotes"], ["claims"], ["show", "storm"], ["cite", "x"], ["export", "csv"]]
)
def test_every_command_tells_the_problems_of_a_broken_dossier(folder: Path, command: list[str]) -> None:
    """Each problem is a line on stderr, path:line:column: sentence, and nothing on stdout; the status is 1."""
    done = run_here(broken(folder), *command, status=1)
    assert done.stdout == ""
    lines = done.stderr.splitlines()
    assert len(lines) >= 2
    assert all(line.startswith(f"{folder}/dossier/events.yaml:") for line in lines)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["show", "union-closd"], "aucune fiche n’a l’identifiant"),
        (
            ["cite", "union-closed", "--style", "plane"],
            "style inconnu : « plane » ; vouliez-vous dire « plain » ?",
        ),
        (["list", "stance:denyes"], "« denyes »"),
        (["lsit"], "commande inconnue : « lsit » ; vouliez-vous dire « list » ?"),
        (["cite", "harbour-master"], "« harbour-master » est un acteur"),
    ],
)
@pytest.mark.parametrize("asked", ["before", "behind", "locale"])
def test_errors_are_reported_in_the_language_of_the_reader(
    folder: Path, arguments: list[str], said: str, asked: str
) -> None:
    """`--lang fr`, before or after the subcommand, or a French locale make the program's errors French."""
    given = {"before": ["--lang", "fr", *arguments], "behind": [*arguments, "--lang=fr"], "locale": arguments}
    locale = {"LANG": "fr_FR.UTF-8"} if asked == "locale" else {}
    told = run_here(folder, *given[asked], status=2, **locale).stderr
    assert said in told.replace("\u00a0", " ").replace("\u202f", " ")


def test_the_last_language_counts(folder: Path) -> None:
    """As for the output, so for what is wrong with it."""
    assert "no record" in run_here(folder, "--lang", "fr", "show", "x", "--lang", "en", status=2).stderr


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (["--dossier", "\x1b[31m", "list"], 1),
        (["check", "\x1b[31m"], 1),
        (["verify", "\x1b[31m"], 1),
        (["verify", "--copies", "\x1b[31m"], 2),
        (["export", "csv", "-o", "no/\x1b[31m"], 1),
        (["list", "\x1b[31m:x"], 0),
        (["list", "stance:\x1b[31m"], 2),
        (["show", "\x1b[31m"], 2),
        (["cite", "union-closed", "--style", "\x1b[31m"], 2),
        (["list", "--\x1b[31m"], 2),
    ],
)
def test_nothing_that_was_typed_commands_the_terminal(
    folder: Path, arguments: list[str], status: int
) -> None:
    """A path, an id or an option with an escape sequence in it is shown with marks."""
    done = run_here(folder, *arguments, status=status)
    assert "\x1b" not in done.stdout + done.stderr


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["show"], "missing argument 'ID'"),
        (["list", "--nope"], "unknown option '--nope'"),
        (["list", "--fromat", "csv"], "unknown option '--fromat'; did you mean '--format'?"),
        (["schema"], "missing argument 'events|sources|output'; choose from: events, sources, output"),
        (["verify", "--copies", "no"], "invalid value for '--copies': directory 'no' does not exist"),
    ],
)
def test_a_mistake_in_the_command_line_is_told_like_any_other(
    folder: Path, arguments: list[str], said: str
) -> None:
    """Click's errors have our voice: the program's name, one line, no full stop; then where the help is."""
    told = run_here(folder, *arguments, status=2).stderr
    assert told == f"explorer: {said}\nexplorer: see 'explorer {arguments[0]} --help'\n"


WORDS = (
    "", "-", "--", "-x", "--lang", "fr", "--lang=fr", "--dossier", "dossier", "nowhere", "--format", "json", "csv", "md",
    "-o", "out", "no/where", "--style", "plain", "ris", "x.csl", "--rows", "events", "stance:denies", "-stance:denies",
    "stance:", "actor:", "\udcff", "-\udcff:x", "\x1b[31m", "\x1b]52;c;eA==\x07:x", "union-closed", "harbour-master",
    "port-closed", "herald-2031-05-04", '"a b', "“x”", "-“x", "after:2031", "before:x", "--help", "--locked", "--copies",
    "--fix", "\u0301", "a" * 5_000, "~", "bash",
)  # fmt: skip


@pytest.mark.parametrize("seed", range(4))
def test_no_command_line_ends_in_a_traceback_or_commands_the_terminal(folder: Path, seed: int) -> None:
    """Whatever is typed in whatever order is answered with the status 0, 1 or 2, and no escape sequence gets out."""
    rng = random.Random(seed)  # noqa: S311  # a test needs the same words again, not secret ones
    for _ in range(40):
        words = [rng.choice(subcommand_names()), *rng.sample(WORDS, rng.randint(0, 4))]
        rng.shuffle(words)
        done = run_here(folder, *words, status=None)
        assert done.returncode in (0, 1, 2), (seed, words)
        assert "\x1b" not in done.stdout + done.stderr, (seed, words)


@pytest.mark.parametrize("name", ["events.yaml", "sources.yaml", "quotes.lock"])
def test_a_pipe_in_place_of_a_file_is_told(folder: Path, name: str) -> None:
    """Whoever reads from one may wait for ever."""
    path = folder / "dossier" / name
    path.unlink(missing_ok=True)
    os.mkfifo(path)
    assert "this is not a regular file" in run_here(folder, "list", status=1).stderr


@pytest.mark.parametrize("arguments", [["check", ""], ["verify", ""], ["list", "--dossier", ""]])
def test_an_empty_name_is_not_the_dossier_that_ships(folder: Path, arguments: list[str]) -> None:
    """A script whose variable was never set must not be told that all is well."""
    assert run_here(folder, *arguments, status=2).stderr == "explorer: the name of the folder is empty\n"


def test_a_folder_that_cannot_be_made_is_named(folder: Path) -> None:
    """It is not stdout that is at fault."""
    assert "cannot make the folder xxx" in run_here(folder, "new", "x" * 300, status=1).stderr


@pytest.mark.parametrize("command", ["show", "cite", "claims"])
def test_a_line_break_in_an_argument_is_shown_as_a_sign(folder: Path, command: str) -> None:
    """A message stays on its line."""
    said = run_here(folder, command, "a\nb", status=2).stderr
    assert "a␊b" in said
    assert said.count("\n") == 1
