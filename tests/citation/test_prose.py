"""Citations as prose in formats with markup."""

from __future__ import annotations

from msgspec.structs import replace

from explorer.citation.styles import STYLES
from explorer.dossier.model import Check, QuoteId
from tests.citation.makers import cite, pandoc
from tests.citation.records import (
    QUOTE,
    REPORTED,
    SHA,
)


def test_reported_speech_is_no_block_quotation_in_html() -> None:
    """A paragraph tells it, and the outlet's words have their language."""
    assert STYLES["html"](cite(REPORTED)).startswith(
        "<p><cite>Example Herald</cite>, c. 4 May 2031, reports, in our words: The"
    )
    printed = replace(REPORTED, text="le port n'aurait pas fermé")
    assert 'Authority: “<span lang="fr">le port n\'aurait pas fermé</span>”; radio' in STYLES["html"](
        cite(printed)
    )


def test_only_printed_words_are_in_the_block_quotation_of_html() -> None:
    """What is wrong goes before it, our translation into its caption."""
    found = STYLES["html"](cite(check=Check.MISSING))
    assert found.startswith("<figure><p><strong>NOT IN OUR COPY:</strong></p><blockquote ")
    quoted = found.partition("<blockquote")[2].partition("</blockquote>")[0]
    assert quoted.endswith('><p>“<span lang="fr">Le port n\'a jamais fermé.</span>”</p>')


def test_html_tells_programs_the_checksum() -> None:
    """In a comment with the id and the check, whatever is cited."""
    assert STYLES["html"](cite(replace(QUOTE, id=QuoteId("a--b")))).endswith(
        f"<!-- explorer: a–b, verbatim, sha256 {SHA} -->"
    )
    assert STYLES["html"](cite(None)).endswith("</p><!-- explorer: never-closed -->")


def test_words_in_the_language_of_the_text_are_enquoted() -> None:
    """Only words in another language that babel knows are foreign."""
    assert STYLES["latex"](cite(language="fr")).startswith(r"\enquote{Le port")
    assert STYLES["latex"](cite(replace(QUOTE, language="ko"))).startswith(r"\enquote{Le port")


def test_pandoc_reads_the_footnote() -> None:
    """The words stand in the text, and all about them in the note."""
    found = pandoc(STYLES["footnote"](cite()), "html", "markdown")
    assert "[our translation: “The port never closed.”]<a" in found
    assert "<em>Example Herald</em>" in found.partition("footnotes")[2]


def test_several_quotes_in_prose_are_parted_by_a_blank_line() -> None:
    """Whatever the markup."""
    for style in ("plain", "markdown", "html", "latex", "org", "wikipedia"):
        assert STYLES[style](cite(), cite()) == f"{STYLES[style](cite())}\n\n{STYLES[style](cite())}"
