"""Paths as they are typed."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.cli.conftest import broken
from tests.cli.running import run_here

COUNTED = "4 events, 3 statements, 3 quotes, 2 claims, 5 actors, 2 sources\n"


@pytest.fixture
def others(folder: Path) -> Path:
    """The folder of the dossier, with a copy of it and one that has mistakes."""
    shutil.copytree(folder / "dossier", folder / "another")
    shutil.copytree(folder / "dossier", folder / "good")
    broken(folder)
    return folder


@pytest.mark.parametrize(
    "arguments",
    [
        ["--dossier=~/dossier", "check"],
        ["check", "~/dossier"],
        ["verify", "~/dossier", "--locked", "--copies=~"],
        ["export", "csv", "-o", "~/out.csv"],
        ["new", "~/fresh"],
    ],
)
def test_the_home_folder_is_understood_everywhere(folder: Path, arguments: list[str]) -> None:
    """Shells leave `~` alone behind `=` and in quotation marks."""
    run_here(folder, *arguments, status=None if "verify" in arguments else 0, EXPLORER_DOSSIER="~/dossier")
    assert not (folder / "~").exists()
    assert (folder / "out.csv").exists() == ("export" in arguments)
    assert (folder / "fresh").exists() == ("new" in arguments)


def test_a_style_in_the_home_folder_is_found(folder: Path) -> None:
    """`--style=~/x.csl` names a file there."""
    said = run_here(folder, "cite", "union-closed", "--style=~/no.csl", status=None).stderr
    assert "~" not in said


@pytest.mark.parametrize("name", ["events.yaml", "sources.yaml"])
def test_a_file_of_a_dossier_means_its_folder(folder: Path, name: str) -> None:
    """A commit hook names files."""
    path = f"dossier/{name}"
    assert run_here(folder, "check", path).stdout == COUNTED
    assert run_here(folder, "check", path, "dossier/", f"{folder}/dossier").stdout == COUNTED
    assert run_here(folder, "--dossier", path, "check").stdout == COUNTED
    assert run_here(folder, "check", EXPLORER_DOSSIER=path).stdout == COUNTED


def test_several_folders_are_checked_one_by_one(others: Path) -> None:
    """Each line says of which dossier it is, and one with mistakes fails them all."""
    assert run_here(others, "check", "another", "good").stdout == f"another: {COUNTED}good: {COUNTED}"
    done = run_here(others, "check", "another", "dossier", "nowhere", "good", status=1)
    lines = done.stdout.splitlines()
    assert lines[0] == f"another: {COUNTED.strip()}"
    assert lines[-1] == f"good: {COUNTED.strip()}"
    assert {line.split("/")[0] for line in lines[1:-1]} == {"dossier", "nowhere"}


def test_several_folders_are_verified_one_by_one(others: Path) -> None:
    """A dossier that cannot be read does not keep the others from being verified."""
    done = run_here(others, "verify", "another", "dossier", "good", status=1)
    assert [line.partition(":")[0] for line in done.stdout.splitlines() if " quotes: " in line] == [
        "another",
        "good",
    ]
    assert (others / "good" / "quotes.lock").exists()
    assert not (others / "dossier" / "quotes.lock").exists()
