"""Quotation marks are those of the words' own language."""

from __future__ import annotations

import pytest

from explorer.dossier.model import Quote, QuoteId, QuoteKind, SourceId
from explorer.wording.marks import in_quotation_marks, quoted_words, requoted, with_inner_marks


@pytest.mark.parametrize(
    ("language", "quoted"),
    [
        ("en", "“no”"),
        ("fr", "«\u00a0no\u00a0»"),
        ("fr-BE", "«\u00a0no\u00a0»"),
        ("FR", "«\u00a0no\u00a0»"),
        ("ru", "«no»"),
        ("de-AT", "„no“"),
        ("ja", "「no」"),
        ("ko", "“no”"),
        ("", "“no”"),
    ],
)
def test_marks_follow_the_primary_language(language: str, quoted: str) -> None:
    """A region changes nothing, and French marks hold fast to their words; other languages get English marks."""
    assert in_quotation_marks("no", language) == quoted


def test_only_direct_quotes_have_marks() -> None:
    """Reported speech is printed without them, and words that were not kept have none."""

    def quote(kind: QuoteKind, text: str) -> Quote:
        return Quote(id=QuoteId("q"), source=SourceId("s"), kind=kind, language="en", text=text)

    assert quoted_words(quote(QuoteKind.DIRECT, "no")) == "“no”"
    assert quoted_words(quote(QuoteKind.INDIRECT, "that it had not")) == "that it had not"
    assert quoted_words(quote(QuoteKind.INDIRECT, "")) == ""


def test_straight_marks_become_those_of_the_language() -> None:
    """Libraries write them as in code; English keeps them so."""
    told = "'--nope' and \"l'a\""
    assert requoted(told, "en") == told
    assert requoted(told, "fr") == "«\u00a0--nope\u00a0» and «\u00a0l'a\u00a0»"


@pytest.mark.parametrize(
    ("words", "en", "fr"),
    [
        ("un «\u00a0mot\u00a0» dit", "un ‘mot’ dit", "un “mot” dit"),
        ("a “word” said", "a ‘word’ said", "a “word” said"),
        ('a "word" and "two"', "a ‘word’ and ‘two’", "a “word” and “two”"),
        ("ein „Wort“ und 「語」", "ein ‘Wort’ und ‘語’", "ein “Wort” und “語”"),
        ("des » mots « ici", "des ‘mots’ ici", "des “mots” ici"),
        ("an “open end", "an “open end", "an “open end"),
    ],
)
def test_marks_within_a_quotation_are_the_inner_ones_of_the_draft(words: str, en: str, fr: str) -> None:
    """Whatever the source quotes with; a mark without its other is left alone."""
    assert (with_inner_marks(words, "en"), with_inner_marks(words, "fr")) == (en, fr)
