"""The dossier that ships with the program, compiled once for the tests of its words."""

from __future__ import annotations

from pathlib import Path

import pytest

from explorer.index.cache import open_dossier
from explorer.index.index import Index

SHIPPED = Path(__file__).parents[2] / "data"


@pytest.fixture(scope="session")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Index:
    """The dossier that ships with the program."""
    return open_dossier(SHIPPED, cache=tmp_path_factory.mktemp("cache"))
