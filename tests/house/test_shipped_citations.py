"""Every quote of the shipped dossier, cited in both languages: what is ours in a citation is whole and short."""

from __future__ import annotations

import re
from functools import cache

import pytest

from explorer.citation.attribution import Attribution, attribution
from explorer.citation.brevity import in_brief
from explorer.citation.days import said_in_words
from explorer.citation.prose import written
from explorer.citation.spans import SpanKind, Spans
from explorer.dossier.model import in_language
from explorer.index.cache import open_dossier
from explorer.index.place import QuoteNumber, StatementNumber
from tests.command_line import CHECKOUT
from tools.catalogue import read_catalogue

pytestmark = pytest.mark.slow

# A mark takes the place of what others printed, so that only our own words are looked at.
PRINTED = "□"
SLIP = re.compile(
    r"made a statement|a fait une déclaration|  | ,|;\s;|,\s*,|,\s*;|\( ?\)|\[ ?\]|[,;]\s*\.|\{|\}"
)
WORD = re.compile(r"\w+(?:[-'’.]\w+)*")
PAIRS = ("“”", "«»", "[]", "()")
LANGUAGES = ("en", "fr")


@cache
def citations(language: str) -> tuple[tuple[Attribution, Spans], ...]:
    """Every quote with the parts of its citation."""
    index = open_dossier(CHECKOUT / "data")
    found = []
    for number in map(StatementNumber, range(index.statement_count)):
        statement = index.statement(number)
        for part in range(len(statement.quotes) if statement else 0):
            cited = attribution(index, number, QuoteNumber(part), language)
            found.append((cited, written(in_brief(cited, written))))
    return tuple(found)


def ours(spans: Spans) -> str:
    """What is ours in a citation."""
    return "".join(span.words if span.kind is SpanKind.OURS else PRINTED for span in spans)


def quote_id(cited: Attribution) -> str:
    """The id of the quote that is cited."""
    assert cited.quote
    return cited.quote.id


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_citation_has_a_slip(language: str) -> None:
    """No verb of our invention, no space or comma too many, no empty bracket."""
    slips = {
        quote_id(cited): slip[0] for cited, spans in citations(language) if (slip := SLIP.search(ours(spans)))
    }
    assert slips == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_our_marks_come_in_pairs(language: str) -> None:
    """Quotation marks and brackets that we set are closed again."""
    wrong = {
        quote_id(cited): pair
        for cited, spans in citations(language)
        for pair in PAIRS
        if ours(spans).count(pair[0]) != ours(spans).count(pair[1])
    }
    assert wrong == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_only_works_without_title_are_called_untitled(language: str) -> None:
    """Whoever looked found none; of any other the title is a gap of the dossier."""
    untitled = {"en": "[untitled]", "fr": "[sans titre]"}[language]
    for cited, spans in citations(language):
        assert cited.source
        if untitled in ours(spans):
            assert "no-title" in cited.source.custom.quality, quote_id(cited)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_status_or_an_alarm_is_in_every_citation_of_printed_words(language: str) -> None:
    """Nobody can paste words without how they are known."""
    for cited, spans in citations(language):
        if cited.quote and cited.quote.text:
            told = ours(spans)
            assert told.endswith("].") or told[:4].isupper(), quote_id(cited)


def english_phrases() -> set[str]:
    """What the catalogue has in English, cut at its places for values, and in French otherwise."""
    phrases = set()
    for message in read_catalogue():
        if isinstance(message.id, str) and isinstance(message.string, str):
            pieces = (piece.strip(" .,:;()[]") for piece in re.split(r"\{\w+\}", message.id))
            phrases |= {piece for piece in pieces if " " in piece and piece not in message.string}
    return phrases


def test_a_french_citation_has_no_english_words_of_ours() -> None:
    """Not one phrase that the catalogue has in English."""
    phrases = "|".join(map(re.escape, sorted(english_phrases(), key=len, reverse=True)))
    phrase = re.compile(rf"\b(?:{phrases})\b")
    assert sum(bool(phrase.search(ours(spans))) for _, spans in citations("en")) == len(citations("en"))
    found = {
        quote_id(cited): match[0] for cited, spans in citations("fr") if (match := phrase.search(ours(spans)))
    }
    assert found == {}


def words_beside(spans: Spans) -> int:
    """How many words a citation has beside the quote, our translation in its brackets, and the address."""
    beside = (SpanKind.OURS, SpanKind.TITLE, SpanKind.OUTLET)
    told = "".join(span.words if span.kind in beside else PRINTED for span in spans)
    return len(WORD.findall(re.sub(rf"\[[^\[\]]*{PRINTED}\]", "", told)))


# What is longer has a warning, a long name under which the page gives the words, a date between two others, or three
# speakers with their offices, none of which may be left out. French has more small words.
@pytest.mark.parametrize(("language", "most"), [("en", 0.82), ("fr", 0.74)])
def test_citations_are_short(language: str, most: float) -> None:
    """So many have at most 35 words beside quote, translation and address. Longer ones would not be pasted."""
    lengths = [words_beside(spans) for _, spans in citations(language)]
    assert sum(length <= 35 for length in lengths) >= most * len(lengths)


@pytest.mark.parametrize("language", LANGUAGES)
def test_shortening_leaves_out_nothing_that_must_stay(language: str) -> None:
    """Speaker, day said, outlet, warning and the name that the page gives are in every citation of the dossier."""
    for cited, spans in citations(language):
        told = "".join(span.words for span in spans)
        assert cited.quote
        assert cited.source
        day = said_in_words(cited.said, language)
        kept = [day, cited.source.container_title, in_language(cited.quote.warning, language)]
        assert [words for words in kept if words not in told] == [], quote_id(cited)
