"""Citations of the shipped dossier in English and French, each of which somebody has read."""

from __future__ import annotations

import pytest

from explorer.index.index import Index
from tools.golden import GOLDEN, cited_again, ids_of


@pytest.mark.slow
def test_citations_are_those_that_were_read(shipped: Index) -> None:
    """Whoever changes one reads it again: `python -m tools.golden` writes them anew."""
    golden = GOLDEN.read_text(encoding="utf-8")
    assert len(ids_of(golden)) >= 40
    assert cited_again(shipped, ids_of(golden)) == golden
