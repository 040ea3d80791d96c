"""A file of a dossier, from its bytes."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.dossier.spoiling import Spoilt, changed, is_told_in_place, spoilt, told
from tests.makers import EVENTS, write_dossier

SPOILT: dict[str, Spoilt] = {
    "tab": (changed("  kind: storm\n", "\tkind: storm\n"), "found a tab; indent with spaces"),
    "NUL": (changed("kind: storm", "kind: st\0rm"), "a NUL character"),
    "byte-order mark": (spoilt("\ufeff" + EVENTS), "a byte-order mark"),
}  # fmt: skip


@pytest.mark.parametrize("name", SPOILT)
def test_characters_that_no_file_may_hold_are_reported(tmp_path: Path, name: str) -> None:
    """With the place of the first of each."""
    is_told_in_place(tmp_path, SPOILT[name])


@pytest.mark.parametrize("missing", ["events.yaml", "sources.yaml"])
def test_a_missing_file_is_reported(tmp_path: Path, missing: str) -> None:
    """A dossier has two files."""
    write_dossier(tmp_path)
    (tmp_path / missing).unlink()
    assert any(problem.startswith(f"{missing}:1:1: cannot read the file") for problem in told(tmp_path))


def test_bytes_that_are_not_utf_8_are_reported(tmp_path: Path) -> None:
    """With the line and column of the first of them."""
    write_dossier(tmp_path)
    (tmp_path / "events.yaml").write_bytes(b"title: {en: a}\nquestion: {en: caf\xe9}\n")
    assert "events.yaml:2:19: the byte 0xe9 is not UTF-8; save the file as UTF-8" in told(tmp_path)


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    """Nobody may ever write into it."""
    write_dossier(tmp_path)
    (tmp_path / "events.yaml").unlink()
    os.mkfifo(tmp_path / "events.yaml")
    assert told(tmp_path) == ["events.yaml:1:1: this is not a regular file"]
