"""What the documents say of the program and of its files is so."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from explorer.commands import COMMANDS
from tests.house.source import ROOT, documents, text_of
from tools import readme

# A link to a file, or a path in backquotes that names a folder and a kind of file.
PATHS = re.compile(r"\]\((?!https?:|#)([^)#]+)(?:#[^)]*)?\)|`((?:[a-z.][\w.-]*/)+[\w.-]*\.?\w+)`")
TARGETS = re.compile(r"`make ([a-z-]+)`|^make ([a-z-]+)", re.MULTILINE)
# Folders that a reader makes himself, and media types.
OWN = ("my-", "dist/", "~", ".venv/", "texts/", "text/")


@pytest.mark.parametrize("document", documents(), ids=str)
def test_every_path_that_a_document_names_exists(document: Path) -> None:
    """A file that was moved is named by its new place."""
    gone = []
    for link, path in PATHS.findall(text_of(document)):
        beside, below = ROOT / document.parent / (link or path), (ROOT, ROOT / "explorer")
        if (link or path).startswith(OWN) or beside.exists() or any((top / path).exists() for top in below):
            continue
        gone.append(link or path)
    assert gone == []


@pytest.mark.parametrize("document", documents(), ids=str)
def test_every_target_of_make_exists(document: Path) -> None:
    """What a document tells people to run can be run."""
    targets = re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    named = {first or second for first, second in TARGETS.findall(text_of(document))}
    assert named <= set(targets)


def test_every_target_of_make_says_what_it_does() -> None:
    """`make help` lists them all."""
    lines = (ROOT / "Makefile").read_text(encoding="utf-8").splitlines()
    phony = next(line for line in lines if line.startswith(".PHONY")).split()[1:]
    told = [line.partition(":")[0] for line in lines if re.match(r"[a-z-]+:.*## [A-Z]", line)]
    assert sorted(told) == sorted(phony)


def test_the_readme_says_what_the_program_does() -> None:
    """Every key of the table of commands and the cited quote are in the README as the program has them."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    assert all(f"`{command.shown}`" in text for command in COMMANDS)
    assert readme.renewed(text) == text
