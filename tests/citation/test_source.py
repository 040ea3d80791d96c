"""A source in a citation: what is known of it, in order, and nothing that is not."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from explorer.dossier.model import Check, Custom, Name
from tests.citation.makers import cite, plain, where, without
from tests.citation.records import (
    HERALD,
    PORT,
)


def test_a_title_that_is_not_recorded_is_no_missing_title() -> None:
    """Works are "[untitled]" only if somebody looked and saw that they have none."""
    source = without(HERALD, "title")
    assert ", [title not recorded], Example Herald, " in where(source)
    assert ", [titre non relevé], Example Herald, " in where(source, "fr")
    untitled = replace(source, custom=Custom(quality=("no-title",)))
    assert where(untitled) == f"Claude Martin, [untitled], Example Herald, c. 4 May 2031, {PORT}"
    assert ", [sans titre], Example Herald, " in where(untitled, "fr")


def test_the_author_of_an_article_is_named_before_its_title() -> None:
    """One or two of them; more are the first and others."""
    two = (Name(family="Martin", given="Claude"), Name(literal="Wire"))
    assert where(replace(HERALD, author=two)).startswith("Claude Martin, Wire, “Le port nie tout retard”, ")
    three = (*two, Name(literal="Bo Li"))
    assert where(replace(HERALD, author=three)).startswith(
        "Claude Martin et al., “Le port nie tout retard”, "
    )


def test_an_author_that_is_named_already_is_left_out() -> None:
    """An outlet is not the author of its own article, and a speaker's text is the speaker's, however the name is put."""
    for author in (Name(literal="EXAMPLE herald"), Name(family="master harbour", given="unnamed")):
        assert where(replace(HERALD, author=(author,))).startswith("“Le port nie tout retard”, Example")


def test_without_an_outlet_the_author_or_the_address_tells_where() -> None:
    """The author takes the outlet's place; when neither is known, nothing does."""
    source = without(HERALD, "container_title")
    assert where(source).startswith("“Le port nie tout retard”, Claude Martin, c. 4 May 2031")
    assert where(without(source, "author")).startswith("“Le port nie tout retard”, c. 4 May 2031")


def test_a_publisher_is_an_outlet() -> None:
    """A source that is not part of anything larger is known by its publisher."""
    source = replace(without(HERALD, "container_title"), publisher="Port Press")
    assert "Claude Martin, “Le port nie tout retard”, Port Press, c. 4 May 2031" in where(source)


def test_a_source_without_outlet_and_address_is_kept_by_the_curator() -> None:
    """Where no copy is kept, nothing is claimed; that the words are in our copy tells it already."""
    source = without(HERALD, "container_title", "author", "url")
    assert plain(cite(source=source, check=Check.MISSING)).endswith(
        ", machine translation, text kept by the curator."
    )
    assert plain(cite(source=source, check=Check.MISSING, language="fr")).endswith(
        ", traduction automatique, texte conservé par la rédaction."
    )
    assert where(source).endswith(", c. 4 May 2031, machine translation")
    assert where(replace(source, custom=Custom())).endswith(", c. 4 May 2031")


CONTENT = {"en": "The text says so.", "fr": "Le texte le dit."}


@pytest.mark.parametrize(
    ("issued", "en", "fr"),
    [
        ("2031-05-02/..", "2 May 2031 or later", "2 mai 2031 ou plus tard"),
        ("/2031-05", "May 2031 or earlier", "mai 2031 ou plus tôt"),
        (
            "2031-05-03/2031-06-01",
            "between 3 May and 1 June 2031 (from its content)",
            "entre le 3 mai et le 1er juin 2031 (d’après son contenu)",
        ),
        (
            "2031-05-03/2031-05-04",
            "3 or 4 May 2031 (from its content)",
            "3 ou 4 mai 2031 (d’après son contenu)",
        ),
    ],
)
def test_a_span_that_rests_on_the_content_is_one_day_within_it(issued: str, en: str, fr: str) -> None:
    """Whether it is kept as a range or as a date with its basis: a paper was not issued for thirty days."""
    ranged = replace(without(HERALD, "issued"), custom=Custom(issued_range=issued))
    based = replace(HERALD, issued=issued, custom=Custom(issued_basis=CONTENT))
    for source in (ranged, based):
        assert f"Example Herald, {en}, {PORT}" in where(source)
        assert f"Example Herald, {fr}, {PORT}" in where(source, "fr")


def test_one_day_that_the_content_tells_is_not_a_span() -> None:
    """It is known from the content when it is a range, and printed alone when it is the date."""
    ranged = replace(without(HERALD, "issued"), custom=Custom(issued_range="2031-05?"))
    assert "Herald, May 2031 (uncertain) (from its content), " in where(ranged)
    based = replace(HERALD, issued="2031-05-05", custom=Custom(issued_basis=CONTENT))
    assert f"Herald, 5 May 2031, {PORT}" in where(based)


def test_a_date_that_is_not_recorded_is_no_missing_date() -> None:
    """Works are "undated" only if somebody looked and saw that they have no date."""
    source = replace(without(HERALD, "issued"), custom=Custom())
    assert f"Example Herald, date not recorded, {PORT}" in where(source)
    assert f"Example Herald, date non relevée, {PORT}" in where(source, "fr")
    undated = replace(source, custom=Custom(quality=("no-date",)))
    assert f"Example Herald, undated, {PORT}" in where(undated)
    assert f"Example Herald, sans date, {PORT}" in where(undated, "fr")


def test_an_archive_follows_the_address() -> None:
    """The archive and the place in it are told, whether it is an address or a shelf mark."""
    archive = "https://archive.example/1"
    assert where(replace(HERALD, archive="Port Archive", archive_location=archive)).endswith(
        f"{PORT}, archived at Port Archive, {archive}"
    )
    assert where(replace(HERALD, archive_location="box 3"), "fr").endswith(f"{PORT}, archivé\u00a0: box 3")
