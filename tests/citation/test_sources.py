"""Sources cited on their own."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from explorer.citation.attribution import attribution
from explorer.citation.sources import MANAGED, OF_SOURCE, document
from explorer.citation.styles import STYLES
from explorer.dossier.model import SourceId
from explorer.index.index import Index
from tests.makers import index_of


@pytest.fixture
def index(tmp_path: Path) -> Index:
    """The small dossier."""
    return index_of(tmp_path)


def test_every_style_has_a_way_to_cite_a_source() -> None:
    """A style that is added for quotes needs one for sources, too."""
    assert {*OF_SOURCE, *MANAGED, "json"} == set(STYLES)


@pytest.mark.parametrize("style", ["csl-json", "biblatex", "ris"])
def test_a_source_that_is_quoted_and_cited_is_listed_once(index: Index, style: str) -> None:
    """With the citation of its quote; a key that is there twice is an error."""
    source, location = index.source(SourceId("herald-2031-05-04")), index.find("union-closed-herald")
    assert location is not None
    quote = attribution(index, location.place.statement, location.place.quote, "en")
    text = document(style, [source, quote, source], "en")
    assert text.count("Le port nie tout retard") == document(style, [quote], "en").count(source.title)


def test_a_wikipedia_reference_closes_its_marks(index: Index) -> None:
    """What the template cannot say follows it within the reference."""
    text = document("wikipedia-fr", [index.source(SourceId("herald-2031-05-04"))], "en")
    assert text.startswith("<ref>{{Article |langue=fr |nom1=Martin |prénom1=Claude")
    assert text.endswith("Publié vers le 4 mai 2031, traduction automatique.</ref>")


def test_json_has_the_record_and_the_citation(index: Index) -> None:
    """One source is an object, as one quote is."""
    written = json.loads(document("json", [index.source(SourceId("agency-2031-05-03"))], "fr"))
    assert written["sources"][0]["id"] == "agency-2031-05-03"
    assert written["citation"].startswith("«\u00a0Grève\u00a0», Agency")
