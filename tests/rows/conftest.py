"""The small dossier, whose rows are looked at."""

from __future__ import annotations

import pytest

from explorer.index.index import Index
from tests.makers import index_of


@pytest.fixture(scope="package")
def index(tmp_path_factory: pytest.TempPathFactory) -> Index:
    """The small dossier: storm, closure, denial and visit have the event numbers 0 to 3."""
    return index_of(tmp_path_factory.mktemp("rows"))
