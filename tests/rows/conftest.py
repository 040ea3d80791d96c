"""The dossiers whose rows are looked at: the small one, and the one that ships with the program."""

from __future__ import annotations

import pytest

from explorer.index.cache import open_dossier
from explorer.index.index import Index
from tests.command_line import CHECKOUT
from tests.makers import index_of


@pytest.fixture(scope="package")
def index(tmp_path_factory: pytest.TempPathFactory) -> Index:
    """The small dossier: storm, closure, denial and visit have the event numbers 0 to 3."""
    return index_of(tmp_path_factory.mktemp("rows"))


@pytest.fixture(scope="package")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Index:
    """The dossier that ships with the program."""
    return open_dossier(CHECKOUT / "data", cache=tmp_path_factory.mktemp("shipped"))
