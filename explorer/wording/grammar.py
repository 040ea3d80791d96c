"""What happens to words that are set into a sentence, in French and English: articles, elision, contraction.

A catalogue translates sentences, but cannot see that a gist begins with a vowel, or that a date is a full day. These
few rules can, and contain no words for a translator.
"""

from __future__ import annotations

import re

from explorer.wording.marks import primary_language

FRENCH_VOWELS = frozenset("aàâeéèêëiîïoôuùûœæ")
FRENCH_DAY = re.compile(r"\d{1,2}(er)? \S+ \d{4}")


def de(name: str) -> str:
    """`de` before a name in French, elided where it begins with a vowel."""
    return "d’" if name[:1].casefold() in FRENCH_VOWELS else "de "


def from_language(name: str, language: str) -> str:
    """The name of a language after "translated from": in French with `de` and the article."""
    if primary_language(language) != "fr":
        return name
    return f"de l’{name}" if name[:1] in FRENCH_VOWELS else f"du {name}"


def before_day(date: str, language: str) -> str:
    """A date in words after a preposition: French has an article before a day."""
    return f"le {date}" if language == "fr" and FRENCH_DAY.match(date) else date
