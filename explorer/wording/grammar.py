"""What happens to words that are set into a sentence, in French and English: articles, elision, contraction.

A catalogue translates sentences, but cannot see that a gist begins with a vowel, or that a date is a full day. These
few rules can, and contain no words for a translator.
"""

from __future__ import annotations

import re

from explorer.wording.marks import primary_language

FRENCH_VOWELS = frozenset("aàâeéèêëiîïoôuùûœæ")
FRENCH_DAY = re.compile(r"\d{1,2}(er)? \S+ \d{4}")
# Words that are never names: after "said that" they lose the capital that began our sentence.
NEVER_NAMES = frozenset(
    """a all almost an any as at both by despite during each every few five for four from he her his how if
    in it its many most neither no nobody none nothing of on one only our several she since six some
    such ten that the their there these they this those three to two under until we what when where
    whether while who with without aucun aucune au aux beaucoup c ce ceci cela celle celles celui ces
    cet cette ceux chaque chacun cinq comme d dans de depuis des deux dix du elle elles en entre envers
    et il ils j je l la le les leur leurs lors lorsque malgré mais même n ni nos notre nous par pas
    pendant personne plus plusieurs pour quand quant quatre que qui quoi rien s sa sans se selon ses si
    son sous sur tous tout toute toutes trois un une vers""".split()  # noqa: SIM905  # a list of a hundred short words reads better so
)


def lowered(sentence: str) -> str:
    """A sentence of ours as a clause: without its full stop, and without its capital unless a name has it."""
    words = sentence.removesuffix(".")
    first = re.split(r"[\s'’]", words)[0].casefold()
    return words[:1].lower() + words[1:] if first in NEVER_NAMES else words


def que(clause: str, *, is_french: bool) -> str:
    """`que` before a clause, elided where it begins with a French vowel."""
    return "qu’" if is_french and clause[:1].casefold() in FRENCH_VOWELS else "que "


def de(name: str) -> str:
    """`de` before a name in French, elided where it begins with a vowel."""
    return "d’" if name[:1].casefold() in FRENCH_VOWELS else "de "


def from_language(name: str, language: str) -> str:
    """The name of a language after "translated from": in French with `de` and the article."""
    if primary_language(language) != "fr":
        return name
    return f"de l’{name}" if name[:1] in FRENCH_VOWELS else f"du {name}"


def with_the(speakers: str, language: str) -> str:
    """Speakers at the start of a sentence: in English an article before a role."""
    return f"the {speakers}" if language == "en" and speakers[:1].islower() else speakers


def before_day(date: str, language: str) -> str:
    """A date in words after a preposition: French has an article before a day."""
    return f"le {date}" if language == "fr" and FRENCH_DAY.match(date) else date
