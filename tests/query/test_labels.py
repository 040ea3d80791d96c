"""Labels with their names."""

from __future__ import annotations

import gc
import weakref
from pathlib import Path

from explorer.index.facets import FACETS
from explorer.index.index import Index
from explorer.query.labels import known_labels
from tests.makers import index_of


def test_every_label_that_names_something_has_its_name(index: Index) -> None:
    """An id alone would leave the reader guessing."""
    named = {
        name: {known.label: known.name for known in known_labels(index, name, "fr")}
        for name, facet in FACETS.items()
        if facet.names or name in ("stance", "check")
    }
    assert named["actor"]["examplia"] == "Exemplie"
    assert named["origin"]["agency-2031-05-03"] == "Agency · Grève"
    assert named["event"]["port-visit"] == "Une visite de date inconnue"
    assert named["lang"]["en"] == "anglais"
    assert named["stance"]["denies"] == "dément"
    assert [name for names in named.values() for name in names.values() if not name] == []


def test_names_do_not_keep_an_index(tmp_path: Path) -> None:
    """An index that was replaced after an edit is let go with all that was read from it."""
    index = index_of(tmp_path)
    known_labels(index, "actor", "en")
    gone = weakref.ref(index)
    gc.disable()
    try:
        del index
        assert gone() is None
    finally:
        gc.enable()
