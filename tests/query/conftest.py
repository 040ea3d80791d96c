"""The small dossier for all tests of queries."""

from __future__ import annotations

import pytest

from explorer.index.index import Index
from tests.makers import index_of


@pytest.fixture(scope="package")
def index(tmp_path_factory: pytest.TempPathFactory) -> Index:
    """The small dossier: storm, union-closed, never-closed, no-fines and visit have the statement numbers 0 to 4."""
    return index_of(tmp_path_factory.mktemp("query"))
