"""The words of the interface in English and French, by gettext.

The English is in the code, where a reader of the code wants it; the French is in `locale/fr`, where a translator can
review it without Python. That goes for citations and dates as well: when they had tables of their own, a pane and the
citation copied from it called the same thing by different names.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # English needs no catalogue, and the start does not wait for the module
    from gettext import NullTranslations

LANGUAGES = ("en", "fr")
LOCALE_FOLDER = Path(__file__).parent / "locale"
# What separates the context of a word from the word in a compiled catalogue.
BEHIND_CONTEXT = "\x04"


def _(words: str, context: str = "") -> str:
    """Mark words for the catalogue; `say` translates them later.

    A context tells apart uses of one English word that French has different words for.
    """
    return f"{context}{BEHIND_CONTEXT}{words}" if context else words


@lru_cache(maxsize=4)
def catalogue(language: str) -> NullTranslations:
    """The translations into a language."""
    import gettext

    return gettext.translation("explorer", LOCALE_FOLDER, [language], fallback=True)


@lru_cache(maxsize=4096)
def translated(words: str, language: str) -> str:
    """Marked words in a language; cached, since every row that is drawn asks for some."""
    said = words if language == "en" else catalogue(language).gettext(words)
    return said.rpartition(BEHIND_CONTEXT)[2]


def say(words: str, language: str, /, **values: object) -> str:
    """Words of the interface in a language, with the values set in at their `{names}`."""
    said = translated(words, language)
    return said.format(**values) if values else said


def say_number(one: str, many: str, number: int, language: str) -> str:
    """Words of the interface that count something; thousands are separated in `{number}`."""
    english = one if number == 1 else many
    said = english if language == "en" else catalogue(language).ngettext(one, many, number)
    return said.format(number=in_figures(number, language))


def in_figures(number: int, language: str) -> str:
    """A number with its thousands separated, in French by narrow no-break spaces."""
    return f"{number:,}".replace(",", "\u202f") if language == "fr" else f"{number:,}"
