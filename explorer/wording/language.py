"""The words of the interface in English and French, by gettext."""

from __future__ import annotations

import gettext
import os
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

LANGUAGES = ("en", "fr")
FOLDER = Path(__file__).parent / "locale"


def preferred(environment: Mapping[str, str] = os.environ) -> str:
    """The interface's language as the locale asks: French, else English."""
    for variable in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        if value := environment.get(variable):
            return "fr" if value.lower().startswith("fr") else "en"
    return "en"


@lru_cache(maxsize=4)
def catalogue(language: str) -> gettext.NullTranslations:
    """The translations into a language; English stands in the code itself."""
    return gettext.translation("explorer", FOLDER, [language], fallback=True)


def say(words: str, language: str, **values: object) -> str:
    """Words of the interface in a language, with values set in at their `{names}`."""
    said = words if language == "en" else catalogue(language).gettext(words)
    return said.format(**values) if values else said


def say_number(one: str, many: str, number: int, language: str) -> str:
    """Words of the interface that count something; `{number}` is set in with thousands parted."""
    said = (
        catalogue(language).ngettext(one, many, number)
        if language != "en"
        else (one if number == 1 else many)
    )
    parted = f"{number:,}".replace(",", "\u202f" if language == "fr" else ",")
    return said.format(number=parted)
