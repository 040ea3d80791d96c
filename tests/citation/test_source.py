"""A source in a citation: what is known of it, in order, and nothing that is not."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from explorer.dossier.model import (
    Custom,
)
from tests.citation.makers import where, without
from tests.citation.records import (
    HERALD,
    PORT,
    SHA,
)


def test_a_source_without_title_says_so() -> None:
    """An untitled source is cited as such, in the language of the citation."""
    source = without(HERALD, "title")
    assert where(source).startswith("[untitled], Example Herald, ")
    assert where(source, "fr").startswith("[sans titre], Example Herald, ")


def test_without_an_outlet_the_author_or_the_address_tells_where() -> None:
    """The author takes the outlet's place; when neither is known, nothing does."""
    source = without(HERALD, "container_title")
    assert where(source).startswith("“Le port nie tout retard”, Claude Martin, c. 4 May 2031")
    assert where(without(source, "author")).startswith("“Le port nie tout retard”, c. 4 May 2031")


def test_a_publisher_is_an_outlet() -> None:
    """A source that is not part of anything larger is known by its publisher."""
    source = replace(without(HERALD, "container_title"), publisher="Port Press")
    assert "“Le port nie tout retard”, Port Press, c. 4 May 2031" in where(source)


def test_a_source_without_outlet_and_address_is_kept_by_the_curator() -> None:
    """The copy's checksum is then the only way to it; where no copy is kept, nothing is claimed."""
    source = without(HERALD, "container_title", "author", "url")
    assert where(source).endswith(
        f"(machine translation; via Agency), text kept by the curator, copy sha256 {SHA}"
    )
    assert where(source, "fr").endswith(f", texte conservé par le curateur, copie sha256 {SHA}")
    assert where(replace(source, custom=Custom())).endswith(", c. 4 May 2031")


@pytest.mark.parametrize(
    ("issued", "en", "fr"),
    [
        ("", "undated", "sans date"),
        ("2031-05-03/..", "undated; not before 3 May 2031", "sans date\u202f; pas avant le 3 mai 2031"),
        ("/2031-05", "undated; not after May 2031", "sans date\u202f; pas après mai 2031"),
        (
            "2031-05-03/2031-06-01",
            "undated; not before 3 May 2031, not after 1 June 2031",
            "sans date\u202f; pas avant le 3 mai 2031, pas après le 1er juin 2031",
        ),
        ("2031-05?", "undated; May 2031 (uncertain)", "sans date\u202f; mai 2031 (incertain)"),
    ],
)
def test_an_undated_source_tells_what_its_content_does(issued: str, en: str, fr: str) -> None:
    """What is inferred from the content is never given as the date of issue."""
    source = replace(without(HERALD, "issued"), custom=Custom(issued_range=issued))
    found = " (from its content)" if issued else ""
    found_fr = " (d’après son contenu)" if issued else ""
    assert f"Example Herald, {en}{found}, {PORT}" in where(source)
    assert f"Example Herald, {fr}{found_fr}, {PORT}" in where(source, "fr")


def test_an_archive_follows_the_address() -> None:
    """The archive and the place in it are told, whether it is an address or a shelf mark."""
    archive = "https://archive.example/1"
    assert where(replace(HERALD, archive="Port Archive", archive_location=archive)).endswith(
        f"{PORT}, archived at Port Archive, {archive}"
    )
    assert where(replace(HERALD, archive_location="box 3"), "fr").endswith(f"{PORT}, archivé\u00a0: box 3")
