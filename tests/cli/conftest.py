"""Small dossiers for the tests of the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from explorer.verify.lock import digest
from tests.makers import EVENTS, SOURCES, write_dossier

COPY = "Le port nie tout retard.\n\nLe port n’a jamais fermé.\nLe port est fermé, dit le chœur des dockers.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with the small dossier in it."""
    write_dossier(tmp_path / "dossier")
    return tmp_path


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """The same, with the copy of one source in the folder `copies`."""
    kept = f"custom: {{copy: {{sha256: {digest(COPY)}, content: full}}, derives-from: agency-2031-05-03,"
    sources = SOURCES.replace("custom: {derives-from: agency-2031-05-03,", kept)
    write_dossier(tmp_path / "dossier", EVENTS, sources)
    (tmp_path / "copies").mkdir()
    (tmp_path / "copies" / "any-name.txt").write_text(COPY, encoding="utf-8")
    return tmp_path


def broken(folder: Path) -> Path:
    """The dossier with two mistakes in it."""
    events = EVENTS.replace("stance: asserts", "stance: assert")
    write_dossier(
        folder / "dossier", events.replace("speakers: [dockers-union]", "speakers: [dockers-unions]")
    )
    return folder
