"""Switching completion on."""

from __future__ import annotations

from pathlib import Path

import pytest

from explorer.cli import install
from explorer.cli.install import detected_shell
from tests.cli.running import run_here


@pytest.mark.parametrize(
    ("parent", "account", "shell"),
    [
        ("zsh", "/bin/bash", "zsh"),
        ("python", "/usr/bin/fish", "fish"),
        ("make", "/bin/tcsh", ""),
        ("", "", ""),
    ],
)
def test_the_shell_is_that_which_asks_or_that_of_the_account(
    monkeypatch: pytest.MonkeyPatch, parent: str, account: str, shell: str
) -> None:
    """Whoever types in zsh means zsh, whatever the account says."""
    monkeypatch.setattr(install, "name_of_parent", lambda: parent)
    assert detected_shell({"SHELL": account}) == shell


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_without_a_shell_it_is_explained(folder: Path, monkeypatch: pytest.MonkeyPatch, shell: str) -> None:
    """The reader learns what to run, what that writes, and how to do it by hand."""
    monkeypatch.setattr(install, "name_of_parent", lambda: shell)
    told = run_here(folder, "completion").stdout
    assert f"explorer completion {shell} --install" in told
    assert f"explorer completion {shell}" in told.splitlines()[-1]
    assert str(folder) in told
    assert not list(folder.glob(".*"))
    assert "explorer completion" in run_here(folder, "--help").stdout


def test_an_unknown_shell_is_asked_for(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is guessed."""
    monkeypatch.setattr(install, "name_of_parent", str)
    said = run_here(folder, "completion", status=2, SHELL="/bin/tcsh").stderr
    assert said == "explorer: which shell you use cannot be told; name one of bash, zsh, fish\n"


@pytest.mark.parametrize(
    ("shell", "start"),
    [("bash", ".bashrc"), ("zsh", ".zshrc"), ("fish", ".config/fish/completions/explorer.fish")],
)
def test_installing_twice_changes_nothing(folder: Path, shell: str, start: str) -> None:
    """What is there stays, the line is added once, and every file is named."""
    path = folder / start
    if shell != "fish":
        path.write_text("alias ll='ls -l'", encoding="utf-8")
    assert str(path) in run_here(folder, "completion", shell, "--install").stdout
    written = path.read_text(encoding="utf-8")
    again = run_here(folder, "completion", shell, "--install").stdout
    assert f"{path} is as it should be" in again
    assert "written" not in again
    assert path.read_text(encoding="utf-8") == written
    if shell != "fish":
        assert written.splitlines()[0] == "alias ll='ls -l'"
        assert len(written.splitlines()) == 2


def test_what_cannot_be_written_is_told(folder: Path) -> None:
    """A file in the way of a folder is named, with status 1."""
    (folder / ".config").write_text("", encoding="utf-8")
    said = run_here(folder, "completion", "fish", "--install", status=1).stderr
    assert said.startswith("explorer: cannot write ")


def test_who_has_no_home_is_told_so(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A number that a container runs as: what can be explained is, and installing says what cannot be written."""

    def fails(_kind: object) -> Path:
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.setattr(Path, "home", classmethod(fails))
    assert ".bashrc" in run_here(folder, "completion", SHELL="/bin/bash").stdout
    said = run_here(folder, "completion", "fish", "--install", status=1, XDG_CONFIG_HOME="").stderr
    assert said.startswith("explorer: cannot write ")
