"""The dossier of the sessions."""

from __future__ import annotations

import pytest

from explorer.index.index import Index
from tests.makers import index_of


@pytest.fixture(scope="package")
def index(tmp_path_factory: pytest.TempPathFactory) -> Index:
    """A storm, a statement of the union, two of the harbour master, a visit of unknown date."""
    return index_of(tmp_path_factory.mktemp("session"))
