"""Records in words, the same for panes, reports and sheets."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace

from explorer.dossier.model import Name, Source, SourceId, Stance
from explorer.index.cache import open_dossier
from explorer.index.place import StatementNumber
from explorer.wording.reader import Reader, headed
from explorer.wording.replies import statements_answered
from tests.makers import SOURCES, index_of, write_dossier

HERALD = SourceId("herald-2031-05-04")


@pytest.fixture
def reader(tmp_path: Path) -> Reader:
    """A reader of the small dossier, in French."""
    return Reader(index_of(tmp_path), "fr")


def test_a_source_is_known_by_its_outlet_else_its_author_else_its_title(reader: Reader) -> None:
    """What comes first on a page that names it is what it is called."""
    source = Source(id=HERALD, type="webpage", title="Le port nie", author=(Name(literal="Belga"),))
    assert reader.outlet(replace(source, container_title="Herald", publisher="Press")) == "Herald"
    assert reader.outlet(replace(source, publisher="Press")) == "Press"
    assert reader.outlet(source) == "Belga"
    assert reader.outlet(replace(source, author=())) == "«\u00a0Le port nie\u00a0»"
    assert reader.outlet(replace(source, author=(), title="")) == "[ni média ni titre]"


def test_a_long_title_is_cut(reader: Reader) -> None:
    """A row has room for more than a title."""
    told = reader.outlet(Source(id=HERALD, type="webpage", title="long " * 20))
    assert told.endswith("…\u00a0»")
    assert len(told) <= 44


def test_the_chain_tells_where_a_text_comes_from(reader: Reader) -> None:
    """Link by link, up to a text that derives from nothing."""
    assert reader.chain(reader.index.source(HERALD)) == "traduction d’Agency"
    assert reader.chain(reader.index.source(SourceId("agency-2031-05-03"))) == "texte original"


def test_a_statement_at_the_other_end_of_a_reply_is_told_in_a_few_words(reader: Reader) -> None:
    """Who, when, with which stance, and how far it answers."""
    denial = reader.index.find("harbour-master-never-closed")
    assert denial is not None
    statement = reader.index.statement(StatementNumber(denial.place.statement))
    assert statement is not None
    (linked,) = statements_answered(reader, statement)
    assert (linked.who, linked.when, linked.sign, linked.extent) == (
        "Syndicat des dockers",
        "2 mai 2031",
        "+",
        "en partie",
    )


def test_words_are_those_of_the_readers_language(reader: Reader) -> None:
    """Stances, dates and headings are French for a French reader."""
    assert reader.stance(Stance.DENIES) == "dément"
    assert reader.when("") == "sans date"
    assert headed("Date", "3 mai", reader) == "Date\u00a0: 3 mai"


def test_a_chain_that_leads_to_nothing_known_says_so(tmp_path: Path) -> None:
    """A text that derives from an unknown one differs from one of which nothing is known."""
    unknown = SOURCES.replace(
        "derives-from: agency-2031-05-03, relation: translation",
        "derives-from: unknown, relation: translation",
    )
    folder = write_dossier(tmp_path / "dossier", sources=unknown)
    reader = Reader(open_dossier(folder, cache=tmp_path / "cache"), "fr")
    assert reader.chain(reader.index.source(HERALD)) == "traduction d’un texte inconnu"
    unrelated = write_dossier(
        tmp_path / "other", sources=unknown.replace("unknown, relation: translation", "unknown")
    )
    reader = Reader(open_dossier(unrelated, cache=tmp_path / "cache"), "fr")
    assert reader.chain(reader.index.source(HERALD)) == "origine inconnue"
