"""Rows of events and quotes."""

from __future__ import annotations

from pathlib import Path

import pytest

from explorer.dossier.model import QuoteKind, SecondReading, Stance
from explorer.index.cache import open_dossier
from explorer.query.notation import Query
from explorer.query.results import run
from explorer.sheets.listing import event_rows
from explorer.sheets.quotes import quote_rows
from explorer.wording.reader import Reader
from tests.makers import EVENTS, SOURCES, index_of, write_dossier


@pytest.mark.parametrize(
    ("query", "stances"),
    [("claim:fines-paid stance:demands", (Stance.DEMANDS,)), ("kind:allegation", (Stance.ASSERTS,))],
)
def test_the_stance_of_a_statement_is_that_of_the_position_asked_for(
    tmp_path: Path, query: str, stances: tuple[Stance, ...]
) -> None:
    """A statement with several positions is shown by the first that matches, or else by its first."""
    index = index_of(tmp_path)
    row = next(event_rows(run(index, Query.parse(query)), Reader(index, "en")))
    assert row.stances == stances


def test_a_statement_without_positions_has_no_stance(tmp_path: Path) -> None:
    """Where no stance was taken there is none to tell."""
    positions = "    positions:\n    - {claim: fines-paid, stance: denies}\n"
    index = open_dossier(
        write_dossier(tmp_path / "dossier", EVENTS.replace(positions, "")), cache=tmp_path / "cache"
    )
    row = next(event_rows(run(index, Query.parse("kind:denial")), Reader(index, "en")))
    assert row.statements[-1].stance is None
    assert row.stances == (Stance.DENIES,)


def test_quotes_are_in_the_order_of_the_screen_with_their_second_reading(tmp_path: Path) -> None:
    """A row has what its quote, its statement and its source say."""
    quote = "      kind: indirect\n"
    events = EVENTS.replace(quote, f"{quote}      second-reading: confirmed\n")
    index = open_dossier(write_dossier(tmp_path / "dossier", events), cache=tmp_path / "cache")
    rows = list(quote_rows(run(index, Query.parse("stance:asserts")), Reader(index, "en")))
    assert [(row.id, row.second_reading, row.is_direct) for row in rows] == [
        ("union-closed-herald", None, True),
        ("union-closed-agency", SecondReading.CONFIRMED, False),
    ]
    assert rows[0].outlet == "Example Herald"
    assert rows[0].claims == ("port-closed", "fines-paid")


def test_an_event_tells_how_it_is_quoted(tmp_path: Path) -> None:
    """Kinds and second readings are in the order of the quotes that hold, checksums in that of the sources."""
    quote, sum_ = "      kind: indirect\n", "5f0c" * 16
    events = EVENTS.replace(quote, f"{quote}      second-reading: confirmed\n")
    sources = SOURCES.replace("custom: {", f"custom: {{copy: {{sha256: {sum_}, content: full}}, ", 1)
    index = open_dossier(write_dossier(tmp_path / "dossier", events, sources), cache=tmp_path / "cache")
    (allegation,) = event_rows(run(index, Query.parse("kind:allegation")), Reader(index, "en"))
    assert allegation.quotes == ("union-closed-herald", "union-closed-agency")
    assert allegation.quote_kinds == (QuoteKind.DIRECT, QuoteKind.INDIRECT)
    assert allegation.second_readings == (None, SecondReading.CONFIRMED)
    (denial,) = event_rows(run(index, Query.parse("kind:denial")), Reader(index, "en"))
    assert denial.checksums == (sum_,)


def test_rows_are_in_the_language_of_the_reader(tmp_path: Path) -> None:
    """Titles and names are French in French; dates and stances stay as programs read them."""
    index = index_of(tmp_path)
    (row,) = event_rows(run(index, Query.parse("kind:denial")), Reader(index, "fr"))
    assert (row.title, row.date, row.stances[0]) == (
        "Le capitaine du port nie une fermeture", "2031-05-03", Stance.DENIES
    )  # fmt: skip
    assert row.speakers == ("capitaine du port (anonyme)",)


def test_words_in_the_readers_own_language_have_no_translation(tmp_path: Path) -> None:
    """One into another language would be no help; those in a language of others have ours."""
    index = index_of(tmp_path)
    told = {
        language: {
            row.language: bool(row.gloss) for row in quote_rows(run(index, Query()), Reader(index, language))
        }
        for language in ("en", "fr")
    }
    assert told["en"] == {"fr": True, "en": False}
    assert not told["fr"]["fr"]
