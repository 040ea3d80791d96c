"""Quotation marks: those of the language of the words, on the screen and in citations alike."""

from __future__ import annotations

import re
from functools import lru_cache

from explorer.dossier.model import Quote, QuoteKind

# French sets its marks off with spaces, and a line must not break at them.
QUOTATION_MARKS = {
    "de": ("„", "“"),
    "fr": ("«\u00a0", "\u00a0»"),
    "ja": ("「", "」"),
    "ru": ("«", "»"),
    "uk": ("«", "»"),
}
ENGLISH_MARKS = ("“", "”")
STRAIGHT = re.compile(r"'([^'\n]*)'|\"([^\"\n]*)\"")


# What is quoted within a quotation.
INNER_MARKS = {"fr": ("“", "”")}
ENGLISH_INNER_MARKS = ("‘", "’")
PAIRED = re.compile(
    r"“([^“”]*)”|\"([^\"]*)\"|«[\s\u00a0\u202f]*([^«»]*?)[\s\u00a0\u202f]*»|»[\s\u00a0\u202f]*([^«»]*?)[\s\u00a0\u202f]*«"
    r"|„([^„“”]*)[“”]|「([^「」]*)」"
)


@lru_cache(maxsize=64)
def primary_language(tag: str) -> str:
    """A language tag (BCP 47) without region and script: `fr` for `fr-BE`."""
    return tag.partition("-")[0].lower()


def in_quotation_marks(words: str, language: str) -> str:
    """Words between the quotation marks of a language."""
    first, last = QUOTATION_MARKS.get(primary_language(language), ENGLISH_MARKS)
    return f"{first}{words}{last}"


def requoted(text: str, language: str) -> str:
    """A message of a library with the quotation marks of a language, which writes straight ones as in code."""
    if language == "en":
        return text
    return STRAIGHT.sub(lambda quoted: in_quotation_marks(quoted[1] or quoted[2] or "", language), text)


def with_inner_marks(words: str, language: str) -> str:
    """Words to be quoted in a text of a language: what is quoted within them takes that language's inner marks."""
    first, last = INNER_MARKS.get(primary_language(language), ENGLISH_INNER_MARKS)
    return PAIRED.sub(lambda pair: f"{first}{next(filter(None, pair.groups()), '')}{last}", words)


def quoted_words(quote: Quote) -> str:
    """The printed words: in quotation marks if direct, without if reported, empty if none were kept."""
    if not quote.text or quote.kind is QuoteKind.INDIRECT:
        return quote.text
    return in_quotation_marks(quote.text, quote.language)
