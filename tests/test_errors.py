"""What can be wrong, before it has words."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from explorer.errors import REASONS_OF_SYSTEM, because, reason_of_system
from explorer.wording.sentences import message_in_words, sentences
from tests.cli.running import run_here
from tests.makers import write_dossier


def told(number: int, language: str) -> str:
    """What a reader is told of an error of the system."""
    return message_in_words("file-unreadable", language, why=OSError(number, os.strerror(number)))


@pytest.mark.parametrize("number", REASONS_OF_SYSTEM)
def test_a_reason_of_the_system_is_told_in_the_readers_language(number: int) -> None:
    """The system itself speaks English to Python, whatever the reader speaks."""
    english, french = told(number, "en"), told(number, "fr")
    assert english == f"cannot read the file: {sentences()[REASONS_OF_SYSTEM[number]]}"
    assert french.startswith("impossible de lire le fichier")
    assert french.partition(": ")[2] not in ("", english.partition(": ")[2])


def test_a_rare_reason_is_told_in_the_systems_own_words() -> None:
    """Nobody translates a hundred and thirty of them for an error that nobody meets."""
    rare = OSError(errno.EL2HLT, "Level 2 halted")
    assert reason_of_system(rare) == "level 2 halted"
    assert reason_of_system(OSError("no number")) == "no number"
    assert reason_of_system(FileNotFoundError(errno.ENOENT, "any words")) == because("system-no-entry")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("list", "--dossier", "nowhere"), "fichier ou dossier introuvable"),
        (("list", "--dossier", "dossier/events.yaml/more"), "ce n’est pas un dossier"),
        (("export", "csv", "-o", "no/where.csv"), "fichier ou dossier introuvable"),
        (("export", "csv", "-o", "x" * 300), "le nom est trop long"),
        (("new", "x" * 300), "le nom est trop long"),
    ],
)
def test_a_french_reader_is_told_in_french_why_a_file_fails(
    tmp_path: Path, arguments: tuple[str, ...], said: str
) -> None:
    """Wherever the file is named: the dossier, the output, a new folder."""
    write_dossier(tmp_path / "dossier")
    assert said in run_here(tmp_path, *arguments, "--lang", "fr", status=1).stderr
